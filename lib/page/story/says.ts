/** What an element says of what stands in it, by its name, its role and the words that its author names it by. */
import type { BlockKind } from '../../engine/model.ts';
import { attributeOf, hasNoAttributes, nameOf, namesOf, textUpTo } from '../dom/elements.ts';
import { saysDiscussion, saysFurniture } from './furniture.ts';
import { saysPost } from './posts.ts';
import { BOLD, CREDIT, ITALIC } from './runs.ts';
import { isSignedQuotation, opensWithDash } from './signatures.ts';

export interface Says {
  /** A zone of furniture. */
  readonly zone: boolean;
  /** What readers write under the article. */
  readonly discussion: boolean;
  /** Of the text in it; null where it says none. */
  readonly kind: BlockKind | null;
  readonly standfirst: boolean;
  /** Leads up to the text, where it stands outside that and holds paragraphs alone. */
  readonly leads: boolean;
  /** Words of the article set large beside it. */
  readonly pulled: boolean;
  /** Of the sums of looks in `runs.ts`; {@link CREDIT} holds in a quotation alone. */
  readonly style: number;
  /** Calls itself a post: of those that repeat each is an entry of a live blog. */
  readonly post: boolean;
  /** Calls itself a post of a social network. */
  readonly embedded: boolean;
  /** Calls itself a quotation. */
  readonly quotes: boolean;
  /** Calls itself a question. */
  readonly asks: boolean;
  /** Calls itself who speaks, as the name before a line of a transcript or a chat. */
  readonly speaker: boolean;
}

const KINDS: Readonly<Record<string, BlockKind>> = {
  H1: 'heading', H2: 'heading', H3: 'heading', H4: 'heading', H5: 'heading', H6: 'heading', SUMMARY: 'heading', FIGURE: 'caption', FIGCAPTION: 'caption',
  BLOCKQUOTE: 'quote', LI: 'item', DT: 'item', DD: 'item', TD: 'item', TH: 'item',
}; // biome-ignore format: a table
const STYLES: Readonly<Record<string, number>> = {
  B: BOLD, STRONG: BOLD, DT: BOLD, I: ITALIC, EM: ITALIC, CITE: ITALIC | CREDIT, FOOTER: CREDIT, FIGCAPTION: CREDIT,
}; // biome-ignore format: a table
/** Names of what says whose a quotation is. */
const CREDITS = /(?:^|[\s_-])(?:attribution|author|cite|citation|credit|source)(?=$|[\s_-])/;
/** A short name of a caption, where a box has it; "drop-cap" is a letter. */
const CAPTION = /(?:^|\s)(?:(?:img|image|photo|pic)[_-])?cap(?=$|\s)/;
/** Names of a box with a quotation: "callout--quote", "c-quote". */
const QUOTES = /(?:^|[\s_-])(?:block-?)?quote(?=$|\s)/;
/** Names of what holds a question and nothing else: "question", "qa__q". */
const QUESTION = /(?:^|[\s_-])(?:question|q)(?=$|\s)/;
/** Names of what holds who speaks: "speaker", "msg__nick". */
const SPEAKER = /(?:^|[\s_-])(?:speaker(?:-?name)?|nick(?:-?name)?|user-?name)(?=$|\s)/;
const POST = /(?:^|\s)[\w-]*(?:post|entry|update|live-?blog-?block)(?=\s|$)/;
const BOLD_BY_STYLE = /font-weight\s*:\s*(?:bold|[6-9]00)/i;
const ITALIC_BY_STYLE = /font-style\s*:\s*italic/i;
const STANDFIRST =
  /(?:^|[\s_-])(?:standfirst|dek|deck|sub-?(?:title|head(?:line)?)|summary|excerpt|abstract|intro|lede|article-?description|story-?description)(?=$|[\s_-])/;

/** Names of what leads up to the text, and of much else. */
const LEADS = /(?:^|[\s_-])(?:lead(?:-?(?:in|text))?|introduction|preamble)(?=$|\s)/;

/** What was said before: pages repeat their names. */
const known = new Map<string, Says>();
const KNOWN = 5000;

/** @param name the element's name in capitals */
export function saysOf(element: Element, name: string): Says {
  let key = name;
  if (!hasNoAttributes(element))
    for (const attribute of ['role', 'itemprop', 'data-testid', 'data-component', 'class', 'id', 'style'])
      key += `\n${attributeOf(element, attribute)}`;
  let says = known.get(key);
  if (!says) {
    says = said(element, name);
    if (known.size < KNOWN) known.set(key, says);
  }
  return says;
}

function said(element: Element, name: string): Says {
  const kind = Object.hasOwn(KINDS, name) ? (KINDS[name] as BlockKind) : null;
  const style = Object.hasOwn(STYLES, name) ? (STYLES[name] as number) : 0;
  if (hasNoAttributes(element))
    return {
      zone: name === 'ASIDE' || name === 'FOOTER',
      discussion: false,
      kind,
      standfirst: false,
      leads: false,
      pulled: false,
      style,
      post: name === 'ARTICLE',
      embedded: saysPost(name, ''),
      quotes: false,
      asks: false,
      speaker: false,
    };
  const role = attributeOf(element, 'role');
  const names = namesOf(element);
  const lower = names.toLowerCase();
  const isCaption = (lower.includes('caption') || (name === 'DIV' && CAPTION.test(lower))) && !/^(?:BODY|MAIN|ARTICLE)$/.test(name);
  const isPulled = /pull-?quote/.test(lower);
  return {
    discussion: saysDiscussion(name, names),
    embedded: saysPost(name, lower),
    zone: saysFurniture(name, role, `${names} ${attributeOf(element, 'data-testid')} ${attributeOf(element, 'data-component')}`),
    kind: role === 'heading' ? role : (kind ?? (isCaption ? 'caption' : isPulled ? 'quote' : null)),
    standfirst: STANDFIRST.test(lower) || attributeOf(element, 'itemprop') === 'description',
    leads: LEADS.test(lower),
    pulled: isPulled,
    style: style | (CREDITS.test(lower) ? CREDIT : 0) | styleOf(attributeOf(element, 'style')),
    post: name === 'ARTICLE' || attributeOf(element, 'itemprop') === 'liveBlogUpdate' || POST.test(lower),
    quotes: QUOTES.test(lower),
    asks: QUESTION.test(lower),
    speaker: SPEAKER.test(lower),
  };
}

/** What the author's own style at an element says of its looks. */
const styleOf = (style: string) => (style === '' ? 0 : (BOLD_BY_STYLE.test(style) ? BOLD : 0) | (ITALIC_BY_STYLE.test(style) ? ITALIC : 0));

/** The longest quotation in a box, in letters: what is longer is an article. */
const LONGEST = 1500;

/** True for a box that is called a quotation, where something in it is called its credit. */
export const isCreditedBox = (element: Element): boolean =>
  textUpTo(element, LONGEST) !== null &&
  [...element.querySelectorAll('[class]')].some((each) => CREDITS.test(attributeOf(each, 'class').toLowerCase()));

/** The longest name of who speaks, in letters, with what they are. */
const LONGEST_SPEAKER = 80;

/** True for a paragraph, and for a box of nothing else. */
export const holdsParagraphs = (element: Element, name: string): boolean =>
  name === 'P' || (name === 'DIV' && [...element.children].every((child) => nameOf(child) === 'P') && element.firstElementChild !== null);

/** True for words that somebody signs and that ask nothing, in a box that is called "q" for its quotation. */
const isSaid = (element: Element): boolean =>
  isSignedQuotation(element) && opensWithDash(element.lastElementChild) && !(element.textContent ?? '').includes('?');

/** True for a question in which nobody has a label, and for who speaks, by what the element calls itself: as good as bold, and often shown so. */
export const isSetApart = (element: Element, { asks, speaker }: Says): boolean =>
  (asks && !isSaid(element) && ![...element.querySelectorAll('b, strong')].some(({ textContent }) => textContent?.trim().endsWith(':'))) ||
  (speaker && textUpTo(element, LONGEST_SPEAKER) !== null);

/** The cells of tables that hold a page's text, with a heading in it, as old pages have it: what stands in them is no entry of a table. */
export function cellsOfPages(document: Document): ReadonlySet<Element> {
  const found = new Set<Element>();
  for (const heading of document.querySelectorAll('td :is(h1, h2, h3, h4)'))
    for (let cell = heading.closest('td'); cell && !found.has(cell); cell = cell.parentElement?.closest('td') ?? null) found.add(cell);
  return found;
}
