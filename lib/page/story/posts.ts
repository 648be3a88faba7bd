/**
 * Posts of social networks that stand in an article: what is one, and whose it is. A post is its author's, whose name stands in it, and
 * nobody else's: one that does not say whose it is, is left out.
 */
import { attributeOf, namesOf, own, textUpTo } from '../dom/elements.ts';
import { latePattern } from '../dom/late-pattern.ts';
import type { Run } from './runs.ts';

const NETWORKS = '(?:twitter|tweet|instagram|tiktok|facebook|fb|mastodon|bluesky|threads|reddit|telegram|truth-?social|x)';
const USES = '(?:tweet|post|embed|embedded|media|status|widget|video|card|xfbml-parse-ignore)';
/** "twitter-tweet", "embed-instagram", "tweet", "fb-post", "social-embed". */
const EMBED = new RegExp(`(?:^|[\\s_-])(?:${NETWORKS}-${USES}|(?:embed|embedded|social)-${NETWORKS}|tweet|social-embed)(?=$|[\\s_-])`);
/** What may be a post, a quotation of one, or a row of links to share the article by: "social", "embed--social", "social-post". */
const SOCIAL = new RegExp(`(?:^|[\\s_-])social(?:-${USES})?(?=$|[\\s_-])`);
/** An element of the page's own for any network: "social-post", and not "social-links". */
const OWN_SOCIAL = new RegExp(`^social-${USES}$`, 'i');
/** Where a post of a network stands on the web: under somebody's name or number, not the network's front page. */
const ADDRESS =
  /^https?:\/\/(?:(?:www|mobile|m|old)\.)?(?:(?:twitter|x)\.com\/\w+\/status\/|instagram\.com\/(?:p|reel|tv)\/|tiktok\.com\/@[\w.]+|facebook\.com\/[\w.]+\/(?:posts|videos)\/|bsky\.app\/profile\/|threads\.(?:net|com)\/@|truthsocial\.com\/@|t\.me\/\w+\/\d|[\w.-]+\/@\w+\/\d{6,})/i;
/** Letters above which an element is no post, whatever it is called: an article about one has such names too. */
const LONGEST = 3000;

/** @param name the element's name in capitals @param lower its names in lower case */
export function saysPost(name: string, lower: string): boolean {
  return name.includes('-') ? EMBED.test(name.toLowerCase()) || OWN_SOCIAL.test(name) : EMBED.test(lower) || SOCIAL.test(lower);
}

/** True where the element is a post, which says so by its names, or as a block quotation by where it leads. */
export function isPost(element: Element, name: string, says: boolean): boolean {
  if (name === 'BLOCKQUOTE') return ((says && hasNameOfPost(element, name)) || leadsToPost(element)) && !isLong(element);
  // what is around the post may be called so as well
  return (
    says &&
    !isLong(element) &&
    hasNameOfPost(element, name) &&
    own(element, 'querySelector')('blockquote') === null &&
    !/^(?:BODY|MAIN|HTML)$/.test(name)
  );
}

/** True for a name that nothing but posts have, and for any other where there is a handle. */
const hasNameOfPost = (element: Element, name: string) =>
  name.includes('-') || EMBED.test(namesOf(element).toLowerCase()) || HAS_HANDLE.test(element.textContent ?? '');

const isLong = (element: Element) => textUpTo(element, LONGEST) === null;

function leadsToPost(element: Element): boolean {
  if (ADDRESS.test(attributeOf(element, 'cite')) || EMBED.test(namesOf(element).toLowerCase())) return true;
  const links = element.querySelectorAll('a[href]');
  const last = links[links.length - 1];
  return last !== undefined && ADDRESS.test(attributeOf(last, 'href'));
}

/** Where an author's name stands in a run: `from` is where the run may begin, what stands before it says that it is a name. */
export interface Author {
  readonly start: number;
  readonly end: number;
  readonly from: number;
}

/** Longer ones are nobody's. White space is folded in a run: it is one blank. */
const HANDLE = '@[\\w.-]{1,80}(?:@[\\w.-]{1,80})?';
/** A handle, and no address for mail. */
const HAS_HANDLE = /(?<![\w.-])@\w/;
/** After a dash, before the handle: "— Ana Ruiz (@anaruiz) June 3". */
const AFTER_DASH = new RegExp(`[—–-]\\s?([^()@—–]{1,60}?)\\s?\\(${HANDLE}\\)`, 'u');
/** "A post shared by Ana Ruiz (@anaruiz)", "Posted by Ana Ruiz on Monday". */
const SHARED = new RegExp(`^(?:a post shared by|posted by|post by|shared by)\\s([^()@]{1,60}?)(?=\\s?\\(|\\son\\s|\\s${HANDLE}|$)`, 'i');
/** The name over a post or below it: "Ana Ruiz @anaruiz", "Ana Ruiz (@anaruiz) · 3 June". */
const OVER = new RegExp(`^([^()@]{2,60}?)\\s?\\(?${HANDLE}\\)?(?=$|\\s?[·•|]|\\s(?:on\\s)?(?:\\d|[A-Z]\\w{2,8}\\s\\d))`, 'u');
const HANDLE_ALONE = new RegExp(`^\\(?${HANDLE}\\)?$`, 'u');
const NAME = latePattern(String.raw`^\p{Lu}[^!?:]*$`, 'u');
/** Where a sentence ends: what stands before the point is no abbreviation. */
const SENTENCE_END = latePattern(String.raw`[\p{L}\p{N}]{5}\.`, 'u');

/** A name that the words of a credit begin with: "Gov. Ana Ruiz". */
const isName = (words: string) => NAME().test(words) && !SENTENCE_END().test(words);

/** Whose the post is, as one of its runs says. @param next the run after it in the same post */
export function authorIn({ text }: Run, next: Run | undefined): Author | null {
  for (const pattern of [SHARED, OVER, AFTER_DASH]) {
    const found = pattern.exec(text);
    if (!found?.[1] || !isName(found[1])) continue;
    const start = found.index + found[0].indexOf(found[1]);
    return { start, end: start + found[1].length, from: pattern === SHARED ? start : 0 };
  }
  // the name in a line, and the handle in the one under it
  return next && HANDLE_ALONE.test(next.text) && text.length <= 60 && isName(text) ? { start: 0, end: text.length, from: 0 } : null;
}

/** What stands about a post: its handle, how often it was liked, where to see it. */
const ABOUT =
  /^(?:[\d.,]+\s?[km]?\s+(?:likes?|replies|reply|retweets?|reposts?|quotes?|views?|shares?|comments?)\b.*|view (?:this )?(?:post|profile|more|on)\b.*|see (?:this )?(?:post|more on)\b.*|replying to\b.*|translated from\b.*|show this thread|pic\.twitter\.com\/\S*)$/i;

/** True for a run that says of a post whose it is or when it was written, and not what it says. */
export function isAboutPost({ text }: Run): boolean {
  return HANDLE_ALONE.test(text) || ABOUT.test(text);
}

/** True for a run with the handle of an account, which is no address for mail. */
export const hasHandle = ({ text }: Run): boolean => HAS_HANDLE.test(text);

/** The run from a place on. */
export function runFrom(run: Run, from: number): Run {
  if (from === 0) return run;
  const pieces = run.pieces.flatMap((piece) => {
    const cut = Math.max(0, from - piece.start);
    return cut < piece.length
      ? [{ ...piece, offset: piece.offset + cut, start: piece.start + cut - from, length: piece.length - cut }]
      : [];
  });
  const links = run.links.flatMap(({ start, end, href }) =>
    end > from ? [{ start: Math.max(0, start - from), end: end - from, href }] : [],
  );
  return { ...run, text: run.text.slice(from), pieces, links, lead: null, credit: null };
}
