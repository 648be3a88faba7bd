/**
 * Is the page an article? A score over what it says of itself and how it looks, explained by its reasons.
 * Cheap: it looks at a few hundred elements, whatever the page's size, and asks for no layout.
 */
import type { NoArticleReason } from '../../messages/protocol.ts';
import type { Declared } from '../about/declared.ts';
import { namesOf } from '../dom/elements.ts';
import { FEW, MUCH, type Prose, proseOf } from './prose-of.ts';
import { hasVoices } from './voices.ts';

/** One thing that speaks for an article, or against it. */
export interface Reason {
  readonly points: number;
  readonly what: string;
}

/** The rest is found out when it is asked, where the page is no article. */
export interface Detection {
  readonly isArticle: boolean;
  readonly score: number;
  readonly reasons: readonly Reason[];
  /** Letters of long paragraphs on the page. */
  readonly prose: number;
  /** What the page seems to be instead. */
  readonly why: NoArticleReason;
}

/** From this score on a page is taken for an article. Found on 63 news pages and 24 others. */
export const ARTICLE_SCORE = 6;

/** Points of the prose, whom it quotes, the date and what stands on the page in place of a byline. */
const MOST_LEFT = 7;
/** Share of the paragraphs' letters in links from which on the page is mostly links. */
const LINKS = 0.35;

/** Marked as without effect where it is called: who has nothing but other things of this file is not to carry the words. */
const wordsOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

// Addresses are taken apart and their words looked up: to make ready a pattern of them all takes the browser longer.
const FORUM_HOSTS = /* @__PURE__ */ wordsOf('forum forums board boards community discuss stackoverflow stackexchange reddit quora');
const FORUM_PATHS = /* @__PURE__ */ wordsOf('forum forums thread threads topic viewtopic showthread questions r');
const SHOP_PATHS = /* @__PURE__ */ wordsOf('product products dp listing shop cart collection collections');
const BYLINE = '[rel~="author"], [itemprop="author"], [class*="byline" i], [class*="author" i]';
/** What a place calls itself that holds a story. */
const STORY = /(?:^|[\s_-])(?:article|story)/i;
const DATE = 'time[class*="publi" i], [class*="publi" i] > time, [class*="publi" i] > span > time';

/** An address with the words of a headline, a date or a number in its path. */
function isStoryPath(path: string): boolean {
  return path.split('/').some((part) => part.split(/[-_]/).length > 3) || /\/(?:19|20)\d\d[/-]?\d\d|\d{5}/.test(path);
}

/** Host and path in lower case; both may be empty. */
function addressOf(url: string | null): { readonly host: string; readonly path: string } {
  const [address = ''] = (url ?? '').toLowerCase().split(/[?#]/, 1);
  const at = address.indexOf('//');
  if (at > 0 ? address[at - 1] !== ':' : at < 0) return { host: '', path: address.startsWith('/') ? address : '' };
  const [host = '', ...path] = address.slice(at + 2).split('/');
  return { host, path: `/${path.join('/')}` };
}

/** True where a folder of the path is one of these, or its file: `viewtopic.php`. */
const hasFolder = (path: string, names: ReadonlySet<string>) => path.split('/').some((name) => names.has(name.split('.', 1)[0] as string));

/**
 * @param url the page's address; where it is not known, the one that the page gives itself counts.
 */
export function detect(document: Document, declared: Declared, url: string | null): Detection {
  const { types } = declared;
  const any = (pattern: RegExp) => [...types].some((type) => pattern.test(type));
  const address = addressOf(url ?? declared.address);
  const found: Reason[] = [];
  const weigh = (points: number, what: string, holds: boolean) => {
    if (holds) found.push({ points, what });
  };
  const scored = () => found.reduce((sum, reason) => sum + reason.points, 0);

  const news = any(/NewsArticle$|^(?:LiveBlogPosting|ReportageNewsArticle)$/);
  weigh(3, 'declared as a news article', news);
  weigh(1, 'declared as an article', !news && any(/^(?:\w*Article|BlogPosting|Report)$/));
  weigh(2, 'og:type is article', declared.openGraphType === 'article');
  weigh(2, 'an address as stories have it', isStoryPath(address.path));
  weigh(1, 'a byline', declared.byline !== null);
  const discussion = any(/^(?:QAPage|DiscussionForumPosting)$/);
  const forum =
    address.host.split('.').some((label) => FORUM_HOSTS.has(label.split(/\W/, 1)[0] as string)) || hasFolder(address.path, FORUM_PATHS);
  weigh(-4, 'the address of a forum', forum);
  weigh(-3, 'declared as questions or discussion', discussion);
  const product = any(/^(?:Product|ProductGroup)$/) || declared.openGraphType?.includes('product') === true;
  const shop = hasFolder(address.path, SHOP_PATHS);
  weigh(-3, 'declared as a product', product);
  weigh(-2, 'the address of a product', shop);
  weigh(
    -2,
    'the front page of a site',
    address.path === '/' || (address.path.startsWith('/index.') && /^\/index\.\w+$/.test(address.path)),
  );
  weigh(-1, 'declared as a list', any(/^(?:ItemList|CollectionPage|SearchResultsPage)$/));
  weigh(-1, 'a video', declared.video);
  // What is left means going through the page, and its text: neither is asked where it cannot make up for what was found.
  let articles: number | null = null;
  const count = (): number => {
    if (articles === null) {
      articles = document.getElementsByTagName('article').length;
      weigh(1, 'one article element', articles === 1);
    }
    return articles;
  };
  if (scored() + 1 + MOST_LEFT >= ARTICLE_SCORE) count();
  const isOpen = scored() + MOST_LEFT >= ARTICLE_SCORE;

  let text: Prose | null = null;
  /** Weighs the rest, once. */
  const prose = (): Prose => {
    if (text) return text;
    count();
    text = proseOf(document);
    weigh(2, 'much prose in one place', text.most >= MUCH);
    weigh(1, 'some prose in one place', text.most >= 800 && text.most < MUCH);
    weigh(1, 'five long paragraphs or more', text.count >= FEW);
    weigh(-1, 'mostly links', text.linked > LINKS);
    if (isOpen) weigh(1, 'a date of publication', declared.published !== null);
    // What a page does not declare is told by what its text looks like: but praise stands in shops too, and forums quote each other.
    if (!forum && !discussion && !shop && !product && scored() >= ARTICLE_SCORE - 3 && scored() < ARTICLE_SCORE) {
      weigh(2, 'people are quoted', text.isReport() || hasVoices(document));
      const around = [text.place, text.place?.parentNode].filter((place) => place?.nodeType === 1) as Element[];
      weigh(1, 'a place that calls itself a story', articles !== 1 && around.some((place) => STORY.test(namesOf(place))));
    }
    // The names of all elements are gone through only where they decide: that takes longer than all the rest.
    if (scored() !== ARTICLE_SCORE - 1) return text;
    const lacking = [declared.byline === null && BYLINE, declared.published === null && DATE].filter((selector) => selector !== false);
    if (lacking.length > 0) weigh(1, 'a byline or a date on the page', document.querySelector(lacking.join(', ')) !== null);
    return text;
  };
  if (isOpen) prose();
  const isArticle = scored() >= ARTICLE_SCORE;

  /** What the page seems to be instead of an article. */
  const instead = (): NoArticleReason => {
    if (forum || discussion) return 'forum';
    if (shop || product || any(/^Offer$/)) return 'shop';
    if (declared.video || declared.openGraphType?.startsWith('video')) return 'video';
    const { linked, characters } = prose();
    const body = document.querySelector('body');
    const list =
      count() > 3 ||
      linked > LINKS ||
      any(/^(?:ItemList|CollectionPage)$/) ||
      /\b(?:home|index|section|archive)\b/i.test(body ? namesOf(body) : '');
    return list ? 'list' : characters < 800 ? 'short' : 'unclear';
  };
  return {
    isArticle,
    get score() {
      prose();
      return scored();
    },
    get reasons() {
      prose();
      return found;
    },
    get prose() {
      return prose().characters;
    },
    get why() {
      return instead();
    },
  };
}
