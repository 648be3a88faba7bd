/** Pages that show one article under the other as the reader scrolls, each under an address of its own, or all under one. */

import { overlap, wordsOf } from '../about/headline.ts';
import { attributeOf, contains, isSkipped, member, nameOf } from '../dom/elements.ts';
import { saysOf } from '../story/says.ts';

/** Letters below which nothing that the reader looks at is an article. */
const SHORTEST = 250;
/** Share of a headline's words that the page's title or its address must name. */
const NAMED = 0.5;

/** Letters of paragraphs from which on what looks like the article that was read is another. */
const AS_LONG = 800;

/** What the reader looks at: what was read (`same`), another article, or something that is none, above or below what was read. */
export type InView = { readonly next: Element } | 'same' | 'elsewhere';

/** What stands at the middle of the window: the article that was read, another one that the page names as such, or neither. */
export function inView(root: Element): InView {
  const document = root.ownerDocument;
  const window = document.defaultView;
  if (!window) return 'elsewhere';
  const middle = window.innerHeight / 2;
  // What stands above what was read is its headline, or the page's.
  if (root.getBoundingClientRect().bottom > middle && root.getBoundingClientRect().top < window.innerHeight) return 'same';
  const element = apartFrom(root, document.elementFromPoint(window.innerWidth / 2, middle));
  return element && isNamedArticle(element) ? { next: element } : 'elsewhere';
}

/** The highest element around this one that does not hold the other. */
function apartFrom(root: Element, inside: Element | null): Element | null {
  if (!inside || contains(root, inside) || contains(inside, root)) return null;
  let element = inside;
  for (let outer = member(element, 'parentElement'); outer && !contains(outer, root); outer = member(element, 'parentElement'))
    element = outer;
  return element;
}

/** True where it has the length of an article, and a headline that the page goes by while the reader looks at it. */
function isNamedArticle(element: Element): boolean {
  const name = nameOf(element);
  if (isSkipped(element, name) || saysOf(element, name).zone || (element.textContent ?? '').length < SHORTEST) return false;
  const { title, location } = element.ownerDocument;
  const called = wordsOf(`${title} ${location.pathname}`);
  for (const heading of element.querySelectorAll('h1, h2, [itemprop="headline"]')) {
    const words = wordsOf(heading.textContent ?? '');
    if (words.size >= 3 && overlap(words, called) >= NAMED) return true;
  }
  return false;
}

/**
 * The article that the reader has gone on to where the page tells nothing of it: made as the one that was read is, with a headline
 * of its own. Null where there is none, and while the reader still looks at the one that was read.
 * @param headline the headline of what was read
 */
export function twinInView(root: Element, headline: Element): Element | null {
  const document = root.ownerDocument;
  const window = document.defaultView;
  if (!window) return null;
  const middle = window.innerHeight / 2;
  const { top, bottom } = root.getBoundingClientRect();
  if (top <= middle && bottom >= middle) return null;
  const element = document.elementFromPoint(window.innerWidth / 2, middle);
  const own = wholeOf(root, headline);
  let found: Element | null = null;
  for (let at = element; at && !contains(at, root); at = member(at, 'parentElement')) {
    const name = nameOf(at);
    if (contains(root, at) || isSkipped(at, name) || saysOf(at, name).zone) return null;
    if (own && isTwin(at, own, headline)) found ??= at;
  }
  return found;
}

/** The lowest element that holds an article and its headline. */
function wholeOf(root: Element, headline: Element): Element | null {
  let whole: Element | null = root;
  while (whole && !contains(whole, headline)) whole = member(whole, 'parentElement');
  return whole;
}

function isTwin(element: Element, own: Element, headline: Element): boolean {
  if (nameOf(element) !== nameOf(own) || !sharesClass(element, own)) return false;
  const heading = element.querySelector(nameOf(headline));
  if (!heading || wordsOf(heading.textContent ?? '').size < 3 || heading.textContent === headline.textContent) return false;
  let letters = 0;
  for (const paragraph of element.getElementsByTagName('p')) letters += (paragraph.textContent ?? '').length;
  return letters >= AS_LONG;
}

function sharesClass(one: Element, other: Element): boolean {
  const [names, others] = [one, other].map((element) => attributeOf(element, 'class').split(/\s+/).filter(Boolean)) as [string[], string[]];
  return names.length === 0 ? others.length === 0 : names.some((name) => others.includes(name));
}

/** True where one of the headings of an element is what the page calls itself. */
export function isCalled(element: Element, title: string | null): boolean {
  const called = wordsOf(title ?? '');
  return [...element.querySelectorAll('h1, h2, [itemprop="headline"]')].some(
    ({ textContent }) => overlap(wordsOf(textContent ?? ''), called) >= NAMED,
  );
}
