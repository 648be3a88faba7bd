/** What the reader has selected, as the choice of what is read: these words and no others. */

import { contains, isSkipped, member, nameOf, own } from '../dom/elements.ts';
import type { TextMap } from '../dom/text-map.ts';
import { type Choice, commonRoot, hostOf, MOST_LETTERS, rootOf, type Stretch } from './choose.ts';

const [ELEMENTS, TEXTS] = [1, 4];
const [ELEMENT, TEXT] = [1, 3];

/** The stretches of the texts that are selected, and how many letters of them may be read. */
interface Gathered {
  readonly stretches: Map<Node, Stretch>;
  letters: number;
}

/** Null where nothing with words in it is selected; `too-large`: more is than can be read, and it was not gone through to its end. */
export function chooseSelected(document: Document): Choice | 'too-large' | null {
  const selection = own(document, 'getSelection')();
  const gathered: Gathered = { stretches: new Map(), letters: 0 };
  for (const range of selection ? rangesOf(selection, document) : []) if (!range.collapsed) gather(document, document, range, gathered);
  return gathered.letters > MOST_LETTERS ? 'too-large' : choiceOf(gathered.stretches);
}

/** What is selected, also in shadow roots: of these the browser tells where they are named to it. */
function rangesOf(selection: Selection, document: Document): readonly AbstractRange[] {
  const shadowRoots = 'getComposedRanges' in selection ? openRootsIn(document) : [];
  if (shadowRoots.length > 0) return selection.getComposedRanges({ shadowRoots });
  return Array.from({ length: selection.rangeCount }, (_, i) => selection.getRangeAt(i));
}

function openRootsIn(tree: Document | ShadowRoot): ShadowRoot[] {
  const roots = Array.from(own(tree as Document, 'querySelectorAll')('*'), shadowOf).filter((root) => root !== null);
  return roots.flatMap((root) => [root, ...openRootsIn(root)]);
}

/** The open shadow root of a node; null: it has none. A form may have a field of that name. */
function shadowOf(node: Node): ShadowRoot | null {
  const root: Node | null | undefined = (node as Partial<Element>).shadowRoot;
  return root && hostOf(root) ? (root as ShadowRoot) : null;
}

/**
 * Adds the texts of a tree that are selected, and those of the shadow roots under it; not all where they are too many. It is gone through from
 * the first that is selected: to ask of each node whether it is in a range takes as long as it has siblings.
 */
function gather(document: Document, tree: Document | ShadowRoot, selected: AbstractRange, gathered: Gathered): void {
  const { startContainer: start, startOffset, endContainer: end, endOffset } = selected;
  const nodes = own(document, 'createTreeWalker')(tree, ELEMENTS | TEXTS);
  const [from, to] = [liftedTo(tree, start), liftedTo(tree, end)];
  // What begins or ends in a shadow root takes in what holds that; what does neither in this tree takes in all of it.
  const last = to === null ? null : to !== end || isText(to) ? after(nodes, to) : at(nodes, to, endOffset);
  let node = from === null ? own(tree as Document, 'firstChild') : from !== start || isText(from) ? from : at(nodes, from, startOffset);
  if (node) nodes.currentNode = node;
  for (; node && node !== last && gathered.letters <= MOST_LETTERS; node = nodes.nextNode()) {
    const shadow = shadowOf(node);
    // Where the selection ends in what stands in its slots, its own words are not selected with them.
    if (shadow && !contains(node, end)) gather(document, shadow, selected, gathered);
    if (isText(node)) addStretch(node, node === start ? startOffset : 0, node === end ? endOffset : node.data.length, gathered);
  }
}

function addStretch(text: Text, from: number, to: number, gathered: Gathered): void {
  const { length } = text.data.slice(from, to).trim();
  if (length === 0) return;
  gathered.stretches.set(text, [from, to]);
  const { parentElement } = text;
  if (!parentElement || !isSkipped(parentElement, nameOf(parentElement), true)) gathered.letters += length;
}

/** A form's field of that name is no number. */
const isText = (node: Node): node is Text => node.nodeType === TEXT;

/** The element or text that stands at a place of an element, or comes after it: a comment stands there too, and is never come to. */
function at(nodes: TreeWalker, container: Node, offset: number): Node | null {
  const node = member(container, 'childNodes')[offset];
  return node && [ELEMENT, TEXT].includes(member(node, 'nodeType')) ? node : after(nodes, node ?? container);
}

/** What comes after a node and everything in it; null: nothing does. */
function after(nodes: TreeWalker, node: Node): Node | null {
  nodes.currentNode = node;
  while (nodes.lastChild());
  return nodes.nextNode();
}

/** What holds the node in this tree: itself, or the host that it stands under; null: it stands elsewhere. */
function liftedTo(tree: Node, node: Node): Node | null {
  let at: Node | null = node;
  while (at && rootOf(at) !== tree) at = hostOf(rootOf(at));
  return at;
}

/** The same words again, as far as they still stand in the page. */
function chooseSelectedAgain(map: TextMap): Choice | null {
  const stretches = new Map<Node, Stretch>();
  for (const { node, offset, length } of map.pieces) {
    if (!node.isConnected) continue;
    const [from, to] = stretches.get(node) ?? [offset, offset + length];
    stretches.set(node, [Math.min(from, offset), Math.max(to, offset + length)]);
  }
  return choiceOf(stretches);
}

function choiceOf(stretches: ReadonlyMap<Node, Stretch>): Choice | null {
  const root = commonRoot(new Set(stretches.keys()));
  return (
    root && {
      root,
      isKept: (text) => stretches.has(text),
      stretchOf: (text) => stretches.get(text),
      only: true,
      again: chooseSelectedAgain,
      trusted: true,
    }
  );
}
