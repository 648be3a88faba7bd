/**
 * Which elements of the page are the article. Readability chooses on a numbered clone, the numbers lead back to the live
 * elements; the page is not touched. Where Readability cannot be used, the prose itself tells.
 */
import { Readability } from '@mozilla/readability';
import { attributeOf } from './elements.ts';

export interface Choice {
  /** The lowest element that holds what was chosen. */
  readonly root: Element;
  /** The elements whose own text was chosen. */
  readonly kept: ReadonlySet<Node>;
}

const NUMBER = 'data-n';
const DROPPED = 'script, style, noscript, template, svg, iframe, object, embed, canvas, video, audio, link';

/** Text of hidden elements counts where a consent wall has hidden the whole page from screen readers. */
const WHOLE = 1000;

/** Has Readability choose on a clone. Null where it finds nothing. */
export function chooseByReadability(document: Document): Choice | null {
  const live = document.querySelectorAll('*');
  const clone = document.cloneNode(true) as Document;
  let i = 0;
  for (const copy of clone.querySelectorAll('*')) copy.setAttribute(NUMBER, String(i++));
  for (const copy of clone.querySelectorAll(DROPPED)) copy.remove();
  for (const copy of clone.querySelectorAll('[aria-hidden="true"], [aria-modal="true"]')) {
    if ((copy.textContent ?? '').length > WHOLE) copy.removeAttribute('aria-hidden');
  }
  const article = new Readability<Element>(clone, {
    keepClasses: true,
    disableJSONLD: true,
    serializer: (node) => node as Element,
  }).parse();
  if (!article?.content) return null;
  const kept = new Set<Node>();
  for (const copy of article.content.querySelectorAll(`[${NUMBER}]`)) {
    const element = live[Number(attributeOf(copy, NUMBER))];
    if (element?.isConnected) kept.add(element);
  }
  const root = commonRoot(kept);
  return root && { root, kept };
}

/** The lowest element that holds all of them. */
function commonRoot(elements: ReadonlySet<Node>): Element | null {
  let root: Node | null = null;
  for (const element of elements) {
    root ??= element;
    while (root && !root.contains(element)) root = root.parentNode;
  }
  while (root && root.nodeType !== 1) root = root.parentNode;
  return root as Element | null;
}
