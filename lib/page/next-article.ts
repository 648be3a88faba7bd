/** Pages that show one article under the other as the reader scrolls, each under an address of its own. */
import { isSkipped, member, nameOf } from './elements.ts';
import { isFurnitureZone } from './furniture.ts';
import { overlap, wordsOf } from './headline.ts';

/** Letters below which nothing that the reader looks at is an article. */
const SHORTEST = 250;
/** Share of a headline's words that the page's title or its address must name. */
const NAMED = 0.5;

/** What the reader looks at: what was read (`same`), another article, or something that is none, above or below what was read. */
export type InView = { readonly next: Element } | 'same' | 'elsewhere';

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
  if (!inside || root.contains(inside) || inside.contains(root)) return null;
  let element = inside;
  for (let outer = member(element, 'parentElement'); outer && !outer.contains(root); outer = member(element, 'parentElement'))
    element = outer;
  return element;
}

/** True where it has the length of an article, and a headline that the page goes by while the reader looks at it. */
function isNamedArticle(element: Element): boolean {
  const name = nameOf(element);
  if (isSkipped(element, name) || isFurnitureZone(element, name) || (element.textContent ?? '').length < SHORTEST) return false;
  const { title, location } = element.ownerDocument;
  const called = wordsOf(`${title} ${location.pathname}`);
  for (const heading of element.querySelectorAll('h1, h2, [itemprop="headline"]')) {
    const words = wordsOf(heading.textContent ?? '');
    if (words.size >= 3 && overlap(words, called) >= NAMED) return true;
  }
  return false;
}
