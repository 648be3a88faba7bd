/**
 * Furniture: what stands in the middle of an article and is none of it. Told by the words that authors name elements by, and by
 * the phrases of `furniture-text.ts`. Whole zones are judged by how much of the text they hold, so that a body called
 * "article--with-comments" is not lost.
 */
import { namesOf } from '../dom/elements.ts';

// Words are looked up in sets: one pattern of them all takes the browser longer to make ready than the page to be read.
/** Words of classes, identifiers and test names of zones that are furniture. */
const WORDS = [
  'related', 'popular', 'trending', 'newsletter', 'newsletters', 'subscription', 'paywall', 'sharing', 'comment', 'comments', 'bio', 'contributor',
  'contributors', 'byline', 'bylines', 'dateline', 'breadcrumb', 'breadcrumbs', 'tag', 'tags', 'topics', 'keywords', 'ad', 'ads', 'outbrain', 'taboola',
  'cookie', 'cookies', 'consent', 'gdpr', 'toolbar', 'tools', 'menu', 'pagination', 'pager', 'footer', 'copyright', 'sidebar', 'widget', 'timestamp',
  'timestamps', 'published', 'updated', 'poll', 'quiz', 'carousel', 'teaser', 'teasers', 'feedback', 'player',
]; // biome-ignore format: a table
/** The same for two words or three, which may be written as one. */
const PHRASES = [
  'read-more', 'more-on', 'more-from', 'more-stories', 'more-news', 'more-like', 'most-read', 'most-popular', 'most-viewed', 'most-recent', 'sign-up',
  'follow-us', 'author-bio', 'author-box', 'author-info', 'author-card', 'author-detail', 'author-details', 'author-block', 'author-profile',
  'about-the-author', 'tag-list', 'sr-only', 'visually-hidden', 'off-screen', 'a11y-hidden', 'skip-link', 'print-only', 'support-us', 'jump-link',
  'up-next', 'correction-link', 'video-title', 'video-meta', 'video-info',
]; // biome-ignore format: a table
const ZONES = new Set([...WORDS, ...PHRASES, ...PHRASES.map((phrase) => phrase.replaceAll('-', ''))]);
/** What such words may begin with; "subscriber-only" is around many an article's own text. */
const STEMS = /^(?:recirc|recommend|subscribe(?!rs?$)|promo|share|social|disqus|advert|sponsor|nav|donat|screen-?reader)[a-z\d]*$/;
const MOST_WORDS = 3;

/** What comes up under the pointer. */
const RISING = '(?:tooltip|popover|rollover|hover-?card)s?-(?:[\\w-]{1,40}-)?(?:text|content|body|block|box)';
const RISES = new RegExp(`(?:^|[\\s_-])${RISING}(?=$|[\\s_-])`);
/** What is set for screen readers alone, or comes up under the pointer: in the middle of a sentence it is none of its words. */
const UNSEEN = new RegExp(
  `(?:^|[\\s_-])(?:sr-only|visually-?hidden|screen-?reader\\w{0,20}|off-?screen|a11y-?hidden|${RISING})(?=$|[\\s_-])`,
);
/** The class by which frameworks hide something, where no other of theirs shows it again on some screens. */
const HIDDEN = /(?:^|\s)hidden(?=\s|$)/;
const SHOWN = /:(?:block|flex|grid|inline|table|contents)/;

/** `authorBox` as `author-box`. */
const dashed = (names: string) => names.replace(/([a-z])(?=[A-Z])/g, '$1-').toLowerCase();

/** @param names dashed */
function nameZone(names: string): boolean {
  for (const name of names.split(/[\s_]+/)) {
    const words = name.split('-');
    for (let i = 0; i < words.length; i++) {
      for (let end = i + 1; end <= Math.min(words.length, i + MOST_WORDS); end++) {
        const phrase = end === i + 1 ? (words[i] as string) : words.slice(i, end).join('-');
        if (ZONES.has(phrase) || STEMS.test(phrase)) return true;
      }
    }
  }
  return (names.includes('over') || names.includes('tooltip')) && RISES.test(names);
}

/**
 * True where an element names itself furniture.
 * @param name the element's name in capitals
 * @param names its classes, identifier and test names
 */
export function saysFurniture(name: string, role: string, names: string): boolean {
  const all = dashed(names);
  // A quotation's own names say where it is from: a post in a social network.
  if (name === 'BLOCKQUOTE' || /pull-?quote/.test(all)) return false;
  if (name === 'ASIDE' || name === 'FOOTER' || role === 'complementary' || role === 'contentinfo') return true;
  return nameZone(all) || (names.includes('hidden') && HIDDEN.test(names) && !SHOWN.test(names));
}

const DISCUSSION =
  /(?:^|[\s_-])(?<!(?:with|has|no|and)-)(?:comments?|comment-?(?:list|section|thread|area|feed)|discussion|disqus|responses|replies|commentaires|kommentare|comentarios|commenti|reacties)(?=$|[\s_-])/;

/** Looked for first: most elements say nothing of the kind. */
const MAY_DISCUSS = /comm|omment|iscuss|isqus|esponses|eplies|reacties/;

/** True where an element says that readers write in it; what is around the whole page says that they may. */
export function saysDiscussion(name: string, names: string): boolean {
  return MAY_DISCUSS.test(names) && !/^(?:HTML|BODY|MAIN|ARTICLE)$/.test(name) && DISCUSSION.test(dashed(names));
}

/** Says whose the picture is: a line with it is furniture, and has to be told by it. */
const CREDIT_LABEL = /^\s*(?:image |photo )?(?:source|copyright|credit)/i;

/** True where an element in the line, a zone of furniture by its names, is not seen among the words around it. */
export function isUnseen(element: Element): boolean {
  return UNSEEN.test(dashed(namesOf(element))) && !CREDIT_LABEL.test(element.textContent ?? '');
}
