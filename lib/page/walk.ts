/**
 * A walk over the page in the order in which it is read: through open shadow roots, and through slots to what stands in them.
 * It keeps its own stack, so that a page ten thousand levels deep is as good as any other, and it pauses when its time is up.
 */
import type { Slices } from './slices.ts';

export interface Visitor {
  /** Returns false where the element's contents are to be left out; `leave` is then not called for it. */
  enter(element: Element): boolean;
  leave(element: Element): void;
  text(node: Text): void;
}

const ELEMENT = 1;
const TEXT = 3;
/** How many nodes are visited between two looks at the clock. */
const STRIDE = 64;

interface Level {
  readonly element: Element;
  /** What stands in a slot, where the level is one; its nodes are not each other's siblings. */
  readonly assigned: readonly Node[] | null;
  index: number;
  next: Node | null;
}

function levelOf(element: Element): Level {
  const root = element.shadowRoot;
  if (root && root.nodeType === 11) return { element, assigned: null, index: 0, next: root.firstChild };
  if (element.localName === 'slot' && typeof (element as HTMLSlotElement).assignedNodes === 'function') {
    const assigned = (element as HTMLSlotElement).assignedNodes();
    if (assigned.length > 0) return { element, assigned, index: 0, next: null };
  }
  return { element, assigned: null, index: 0, next: element.firstChild };
}

/** Walks everything under `root`, the root itself included. */
export async function walk(root: Element, visitor: Visitor, slices: Slices): Promise<void> {
  if (!visitor.enter(root)) return;
  const stack: Level[] = [levelOf(root)];
  let count = 0;
  while (stack.length > 0) {
    if (++count % STRIDE === 0 && slices.isOver()) await slices.pause();
    const level = stack[stack.length - 1] as Level;
    const node = level.assigned ? (level.assigned[level.index++] ?? null) : level.next;
    if (!node) {
      visitor.leave(level.element);
      stack.pop();
      continue;
    }
    if (!level.assigned) level.next = node.nextSibling;
    if (node.nodeType === TEXT) visitor.text(node as Text);
    else if (node.nodeType === ELEMENT && visitor.enter(node as Element)) stack.push(levelOf(node as Element));
  }
}
