/**
 * Which elements of the page are the article: chosen by the prose itself, by Readability, or anew in a page that has changed.
 */
import { attributeOf, contains, isBlock, member, nameOf, own } from '../dom/elements.ts';
import type { TextMap } from '../dom/text-map.ts';

export interface Choice {
  /** The lowest element that holds what was chosen. */
  readonly root: Element;
  /** True where the text was chosen. `parent`: the element that it stands in. */
  isKept(text: Text, parent: Element): boolean;
  /** What names and roles say of its parts is not believed: by them hardly any of it would be left. */
  readonly trusted?: boolean;
  /** Nothing but what was chosen is read, whatever it is: the reader chose it. */
  readonly only?: boolean;
  /** Chooses the same again in a page that has changed, of what was read; left out where `chooseAgain` does that. */
  readonly again?: (map: TextMap) => Choice | null;
  /** From where to where in its node, where only a stretch of a text was chosen. */
  readonly stretchOf?: (text: Text) => Stretch | undefined;
  /** Letters of what was chosen. */
  readonly letters?: number;
  /** What the choice rests on, where it is made by looks: two choices of the same looks keep the same. */
  readonly looks?: string;
}

/** Offsets in a node's text. */
export type Stretch = readonly [from: number, to: number];

/** More letters than this cannot be marked without holding up the page. */
export const MOST_LETTERS = 2_000_000;

const FRAGMENT = 11;
/** Share of what was read that must still stand in the page to read on from it. */
const STILL_THERE = 0.4;

/** The block that an element stands in, or is. */
export function blockOf(element: Element): Element {
  let block = element;
  for (let outer = member(block, 'parentElement'); outer && !isBlock(nameOf(block)); outer = member(block, 'parentElement')) block = outer;
  return block;
}

/** The block that a text stands in, by its name and classes. */
export function shapeOf(parent: Element): string {
  const block = blockOf(parent);
  return `${nameOf(block)} ${attributeOf(block, 'class')}`;
}

/**
 * Chooses again in a page that has changed, without Readability: what was read and still stands there, and what has come that
 * looks like it. Null where little of what was read still stands: then the page is another.
 * @param trusted as the choice was by which it was read
 */
export function chooseAgain(root: Element, map: TextMap, trusted = false): Choice | null {
  const kept = new Set<Node>();
  const shapes = new Set<string>();
  let length = 0;
  let left = 0;
  for (const piece of map.pieces) {
    length += piece.length;
    const parent = piece.node.parentElement;
    if (!parent || !contains(root, piece.node)) continue;
    left += piece.length;
    if (!kept.has(piece.node)) shapes.add(shapeOf(parent));
    kept.add(piece.node);
  }
  if (!member(root, 'isConnected') || left < length * STILL_THERE) return null;
  return { root, isKept: (text, parent) => kept.has(text) || shapes.has(shapeOf(parent)), looks: [...shapes].sort().join('\n'), trusted };
}

/** The lowest element that holds all of them, in its own tree or in shadow roots under it. */
export function commonRoot(nodes: ReadonlySet<Node>): Element | null {
  let root: Node | null = null;
  for (const node of nodes) {
    root ??= node.parentNode;
    while (root && !holds(root, node)) root = around(root);
  }
  while (root && member(root, 'nodeType') !== 1) root = around(root);
  return root as Element | null;
}

/** What it stands in: around a shadow root, that is its host. */
const around = (node: Node): Node | null => member(node, 'parentNode') ?? hostOf(node);

/** The element whose shadow root this is; null: it is none. */
export const hostOf = (node: Node): Element | null => (node.nodeType === FRAGMENT && (node as Partial<ShadowRoot>).host) || null;

/** The document or the shadow root that the node stands in. */
export const rootOf = (node: Node): Node => own(node, 'getRootNode')();

function holds(root: Node, node: Node): boolean {
  for (let at: Node | null = node; at; at = hostOf(rootOf(at))) if (contains(root, at)) return true;
  return false;
}
