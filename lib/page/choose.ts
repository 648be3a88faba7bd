/**
 * Which elements of the page are the article. Readability chooses on a numbered clone, the numbers lead back to the live
 * elements; the page is not touched. Where Readability cannot be used, the prose itself tells.
 */
import { Readability } from '@mozilla/readability';
import { attributeOf, isBlock, nameOf } from './elements.ts';
import type { TextMap } from './text-map.ts';

export interface Choice {
  /** The lowest element that holds what was chosen. */
  readonly root: Element;
  /** True where the text was chosen. `parent`: the element that it stands in. */
  isKept(text: Text, parent: Element): boolean;
}

const NUMBER = 'data-n';
const DROPPED = 'script, style, noscript, template, svg, iframe, object, embed, canvas, video, audio, link';
const TEXT_NODES = 4;
/** Share of what was read that must still stand in the page to read on from it. */
const STILL_THERE = 0.4;
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
  return root && { root, isKept: (text, parent) => kept.has(text) || kept.has(parent) };
}

/** The lowest element that holds all of them. */
function commonRoot(nodes: ReadonlySet<Node>): Element | null {
  let root: Node | null = null;
  for (const node of nodes) {
    root ??= node.parentNode;
    while (root && !root.contains(node)) root = root.parentNode;
  }
  while (root && root.nodeType !== 1) root = root.parentNode;
  return root as Element | null;
}

/** The block that a text stands in, by its name and classes. */
function shapeOf(parent: Element): string {
  let block: Element | null = parent;
  while (block && !isBlock(nameOf(block))) block = block.parentElement;
  return block ? `${nameOf(block)} ${attributeOf(block, 'class')}` : '';
}

/**
 * Chooses again in a page that has changed, without Readability: what was read and still stands there, and what has come that
 * looks like it. Null where little of what was read still stands: then the page is another.
 */
export function chooseAgain(root: Element, map: TextMap): Choice | null {
  const kept = new Set<Node>();
  const shapes = new Set<string>();
  let length = 0;
  let left = 0;
  for (const piece of map.pieces) {
    length += piece.length;
    const parent = piece.node.parentElement;
    if (!parent || !root.contains(piece.node)) continue;
    left += piece.length;
    if (!kept.has(piece.node)) shapes.add(shapeOf(parent));
    kept.add(piece.node);
  }
  if (!root.isConnected || left < length * STILL_THERE) return null;
  return { root, isKept: (text, parent) => kept.has(text) || shapes.has(shapeOf(parent)) };
}
