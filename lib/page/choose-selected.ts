/** What the reader has selected, as the choice of what is read: these words and no others. */
import { type Choice, commonRoot, hostOf, type Stretch } from './choose.ts';
import type { TextMap } from './text-map.ts';

const [ELEMENTS, TEXTS] = [1, 4];
const TEXT = 3;

/** Null where nothing with words in it is selected. */
export function chooseSelected(document: Document): Choice | null {
  const selection = document.getSelection();
  const stretches = new Map<Node, Stretch>();
  for (const range of selection ? rangesOf(selection, document) : [])
    if (!range.collapsed) addStretches(document, document, range, stretches);
  return choiceOf(stretches);
}

/** What is selected, also in shadow roots: of these the browser tells where they are named to it. */
function rangesOf(selection: Selection, document: Document): readonly AbstractRange[] {
  const shadowRoots = 'getComposedRanges' in selection ? openRootsIn(document) : [];
  if (shadowRoots.length > 0) return selection.getComposedRanges({ shadowRoots });
  return Array.from({ length: selection.rangeCount }, (_, i) => selection.getRangeAt(i));
}

function openRootsIn(tree: Document | ShadowRoot): ShadowRoot[] {
  const roots = Array.from(tree.querySelectorAll('*'), shadowOf).filter((root) => root !== null);
  return roots.flatMap((root) => [root, ...openRootsIn(root)]);
}

/** The open shadow root of a node; null: it has none. A form may have a field of that name. */
function shadowOf(node: Node): ShadowRoot | null {
  const root: Node | null | undefined = (node as Partial<Element>).shadowRoot;
  return root && hostOf(root) ? (root as ShadowRoot) : null;
}

/** Adds the texts of a tree that are selected, and those of the shadow roots under it. */
function addStretches(document: Document, tree: Document | ShadowRoot, selected: AbstractRange, stretches: Map<Node, Stretch>): void {
  const range = partIn(document, tree, selected);
  const { startContainer: start, endContainer: end, startOffset, endOffset, commonAncestorContainer: around } = range;
  const nodes = document.createTreeWalker(around, ELEMENTS | TEXTS);
  for (let node: Node | null = around; node; node = nodes.nextNode()) {
    if (!range.intersectsNode(node)) continue;
    const shadow = shadowOf(node);
    // Where the selection begins or ends in what stands in its slots, its own words are not selected with them.
    if (shadow && !node.contains(selected.startContainer) && !node.contains(selected.endContainer))
      addStretches(document, shadow, selected, stretches);
    if (node.nodeType !== TEXT) continue;
    const { data } = node as Text;
    const from = node === start ? startOffset : 0;
    const to = node === end ? endOffset : data.length;
    if (data.slice(from, to).trim() !== '') stretches.set(node, [from, to]);
  }
}

/** The part of what is selected that stands in this tree or under it. */
function partIn(
  document: Document,
  tree: Document | ShadowRoot,
  { startContainer, startOffset, endContainer, endOffset }: AbstractRange,
): Range {
  const range = document.createRange();
  range.selectNodeContents(tree);
  const [start, end] = [liftedTo(tree, startContainer), liftedTo(tree, endContainer)];
  if (start === startContainer) range.setStart(start, startOffset);
  else if (start) range.setStartBefore(start);
  if (end === endContainer) range.setEnd(end, endOffset);
  else if (end) range.setEndAfter(end);
  return range;
}

/** What holds the node in this tree: itself, or the host that it stands under; null: it stands elsewhere. */
function liftedTo(tree: Node, node: Node): Node | null {
  let at: Node | null = node;
  while (at && at.getRootNode() !== tree) at = hostOf(at.getRootNode());
  return at;
}

/** The same words again, as far as they still stand in the page. */
export function chooseSelectedAgain(map: TextMap): Choice | null {
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
      trusted: true,
    }
  );
}
