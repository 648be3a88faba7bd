/** From a point of the viewport to the text. */
import { member } from './elements.ts';
import type { TextMap } from './text-map.ts';

/** What a press belongs to the page for. */
const CONTROLS =
  'a[href], area, button, input, select, textarea, label, summary, video, audio, [role="button"], [role="link"], [contenteditable]:not([contenteditable="false"])';
/** Pixels beside a letter that still count as on it. */
const NEAR = 3;

interface Caret {
  readonly offsetNode: Node;
  readonly offset: number;
}

/** The offset in the text of the letter at the point; null beside the words, and over links and controls. */
export function hitOffset(document: Document, map: TextMap, x: number, y: number): number | null {
  const roots = shadowRootsOf(map);
  let element = document.elementFromPoint(x, y);
  while (element?.shadowRoot) {
    const inner: Element | null = element.shadowRoot.elementFromPoint(x, y);
    if (!inner || inner === element) break;
    element = inner;
  }
  for (
    let at: Element | null = element;
    at;
    at = member(at, 'parentElement') ?? (member(at, 'parentNode') as Partial<ShadowRoot> | null)?.host ?? null
  ) {
    if (at.matches(CONTROLS)) return null;
  }
  const find = (document as { caretPositionFromPoint?: (x: number, y: number, options?: object) => Caret | null }).caretPositionFromPoint;
  const caret = find?.call(document, x, y, { shadowRoots: roots });
  if (caret?.offsetNode.nodeType !== 3) return null;
  const text = caret.offsetNode as Text;
  // A caret stands between two letters; the point is on one of them, or on none.
  for (const start of [caret.offset, caret.offset - 1]) {
    if (start < 0 || start >= text.data.length) continue;
    const range = document.createRange();
    range.setStart(text, start);
    range.setEnd(text, start + 1);
    for (const { left, right, top, bottom } of range.getClientRects()) {
      if (x >= left - NEAR && x <= right + NEAR && y >= top - NEAR && y <= bottom + NEAR) return map.offsetAt(text, start);
    }
  }
  return null;
}

/** Where in the window words are looked for, in shares of its height and of its width. */
const [DOWN, ACROSS] = [
  [0.5, 0.25, 0.75],
  [0.5, 0.3, 0.7],
] as const;

/** The offset in the text of what the reader looks at; 0 where that is none of it. */
export function offsetInView(document: Document, map: TextMap): number {
  const { defaultView: window } = document;
  const find = (document as { caretPositionFromPoint?: (x: number, y: number, options?: object) => Caret | null }).caretPositionFromPoint;
  if (!window || !find) return 0;
  const options = { shadowRoots: shadowRootsOf(map) };
  for (const y of DOWN) {
    for (const x of ACROSS) {
      const caret = find.call(document, x * window.innerWidth, y * window.innerHeight, options);
      const offset = caret && map.offsetAt(caret.offsetNode, caret.offset);
      if (typeof offset === 'number') return offset;
    }
  }
  return 0;
}

function shadowRootsOf(map: TextMap): ShadowRoot[] {
  const roots = new Set<Node>();
  let last: Node | null = null;
  for (const { node } of map.pieces) {
    if (node.parentNode === last) continue;
    last = node.parentNode;
    const root = node.getRootNode();
    if (root.nodeType === 11) roots.add(root);
  }
  return [...roots] as ShadowRoot[];
}
