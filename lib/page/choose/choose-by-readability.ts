/**
 * Has Readability choose the article. It works on a numbered clone, the numbers lead back to the live elements; the page is not
 * touched.
 */
import { Readability } from '@mozilla/readability';
import { attributeOf } from '../dom/elements.ts';
import { type Choice, commonRoot } from './choose.ts';

const NUMBER = 'data-n';
const DROPPED = 'script, style, noscript, template, svg, iframe, object, embed, canvas, video, audio, link';
const TEXT_NODES = 4;
/** A consent wall hides the whole page from screen readers: what holds this many letters is read all the same. */
const WHOLE = 1000;

/**
 * Has Readability choose on a clone. Null where it finds nothing.
 *
 * Readability moves the clone's text nodes about, so each of them is remembered with its live one. Where it begins anew
 * (little text at the first try) it parses its own copy: then the numbers of the elements lead back.
 */
export function chooseByReadability(document: Document): Choice | null {
  const clone = document.cloneNode(true) as Document;
  const live: Element[] = [];
  const origins = new Map<Node, Text>();
  const [texts, copies] = [document.createTreeWalker(document, TEXT_NODES), clone.createTreeWalker(clone, TEXT_NODES)];
  for (let text = texts.nextNode(), copy = copies.nextNode(); text && copy; text = texts.nextNode(), copy = copies.nextNode()) {
    origins.set(copy, text as Text);
    const [parent, copyParent] = [text.parentNode as Element | null, copy.parentNode as Element | null];
    if (!parent || parent === live[live.length - 1] || copyParent?.nodeType !== 1) continue;
    copyParent.setAttribute(NUMBER, String(live.length));
    live.push(parent);
  }
  for (const copy of clone.querySelectorAll(DROPPED)) copy.remove();
  for (const copy of clone.querySelectorAll('[aria-hidden="true"], [aria-modal="true"]')) {
    if ((copy.textContent ?? '').length > WHOLE) copy.removeAttribute('aria-hidden');
  }
  const content = new Readability<Element>(clone, { keepClasses: true, disableJSONLD: true, serializer: (node) => node as Element }).parse()
    ?.content;
  if (!content) return null;
  const kept = new Set<Node>();
  const walker = clone.createTreeWalker(content, TEXT_NODES);
  for (let copy = walker.nextNode(); copy; copy = walker.nextNode()) {
    if ((copy as Text).data.trim() === '') continue;
    const text = origins.get(copy);
    if (text?.isConnected) kept.add(text);
  }
  if (kept.size === 0) {
    for (const copy of content.querySelectorAll(`[${NUMBER}]`)) {
      const element = live[Number(attributeOf(copy, NUMBER))];
      if (element?.isConnected) kept.add(element);
    }
  }
  const root = commonRoot(kept);
  let letters = 0;
  for (const node of kept) letters += (node.textContent ?? '').trim().length;
  return root && { root, isKept: (text, parent) => kept.has(text) || kept.has(parent), letters };
}
