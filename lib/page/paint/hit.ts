/** From a point of the viewport to the text. */
import { member, own } from '../dom/elements.ts';
import type { TextMap } from '../dom/text-map.ts';

/** What a press does something of its own on. */
const CONTROLS =
  'a, area, button, input, select, textarea, label, summary, video, audio, iframe, [role=button], [role=link], [contenteditable]:not([contenteditable=false])';

/** True for an element that a press belongs to. A form that holds the words may have fields by any name. */
export const isControl = (element: Element): boolean => own(element, 'matches')(CONTROLS);

/** Pixels beside a letter that still count as on it. */
const NEAR = 3;

interface Caret {
  readonly offsetNode: Node;
  readonly offset: number;
}

type CaretAt = (x: number, y: number, options: { readonly shadowRoots: readonly ShadowRoot[] }) => Caret | null;

/** Where a caret would stand at the point, as the browser has it: a form of the page may go by the name of what it is asked by. */
function caretAt(document: Document, x: number, y: number, shadowRoots: readonly ShadowRoot[]): Caret | null {
  const find = own(document, 'caretPositionFromPoint' as keyof Document) as CaretAt | undefined;
  return find?.(x, y, { shadowRoots }) ?? null;
}

/** The offset in the text of the letter at the point; null beside the words, and over links and controls. */
export function hitOffset(document: Document, map: TextMap, x: number, y: number): number | null {
  const roots = shadowRootsOf(map);
  let element = own(document, 'elementFromPoint')(x, y);
  for (let root = element && member(element, 'shadowRoot'); root; root = element && member(element, 'shadowRoot')) {
    const inner: Element | null = root.elementFromPoint(x, y);
    if (!inner || inner === element) break;
    element = inner;
  }
  for (
    let at: Element | null = element;
    at;
    at = member(at, 'parentElement') ?? (member(at, 'parentNode') as Partial<ShadowRoot> | null)?.host ?? null
  ) {
    if (isControl(at)) return null;
  }
  const caret = caretAt(document, x, y, roots);
  if (caret?.offsetNode.nodeType !== 3) return null;
  const text = caret.offsetNode as Text;
  // A caret stands between two letters; the point is on one of them, or on none.
  for (const start of [caret.offset, caret.offset - 1]) {
    if (start < 0 || start >= text.data.length) continue;
    const range = own(document, 'createRange')();
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
  if (!window) return 0;
  const roots = shadowRootsOf(map);
  for (const y of DOWN) {
    for (const x of ACROSS) {
      const caret = caretAt(document, x * window.innerWidth, y * window.innerHeight, roots);
      const offset = caret && map.offsetAt(caret.offsetNode, caret.offset);
      if (typeof offset === 'number') return offset;
    }
  }
  return 0;
}

/** By map, which never changes: asked at every frame while the pointer moves. */
const rootsOfMaps = new WeakMap<TextMap, ShadowRoot[]>();

function shadowRootsOf(map: TextMap): ShadowRoot[] {
  const known = rootsOfMaps.get(map);
  if (known) return known;
  const roots = new Set<Node>();
  let last: Node | null = null;
  for (const { node } of map.pieces) {
    if (node.parentNode === last) continue;
    last = node.parentNode;
    const root = node.getRootNode();
    if (root.nodeType === 11) roots.add(root);
  }
  const found = [...roots] as ShadowRoot[];
  rootsOfMaps.set(map, found);
  return found;
}
