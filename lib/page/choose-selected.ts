/** What the reader has selected, as the choice of what is read: these words and no others. */
import { type Choice, commonRoot, type Stretch } from './choose.ts';
import type { TextMap } from './text-map.ts';

const TEXT_NODES = 4;

/** Null where nothing with words in it is selected. */
export function chooseSelected(document: Document): Choice | null {
  const selection = document.getSelection();
  const stretches = new Map<Node, Stretch>();
  for (let i = 0; i < (selection?.rangeCount ?? 0); i++) {
    const range = (selection as Selection).getRangeAt(i);
    if (!range.collapsed) addStretches(document, range, stretches);
  }
  return choiceOf(stretches);
}

function addStretches(document: Document, range: Range, stretches: Map<Node, Stretch>): void {
  const { startContainer: start, endContainer: end, startOffset, endOffset, commonAncestorContainer: around } = range;
  const texts = document.createTreeWalker(around, TEXT_NODES);
  for (let node: Node | null = around.nodeType === 3 ? around : texts.nextNode(); node; node = texts.nextNode()) {
    if (!range.intersectsNode(node)) continue;
    const { data } = node as Text;
    const from = node === start ? startOffset : 0;
    const to = node === end ? endOffset : data.length;
    if (data.slice(from, to).trim() !== '') stretches.set(node, [from, to]);
  }
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
