/**
 * A walk over the page in the order in which it is read: through open shadow roots, and through slots to what stands in them.
 * It keeps its own stack, so that a page ten thousand levels deep is as good as any other, and it pauses when its time is up.
 */
import { nameOf, own } from './elements.ts';
import type { Slices } from './slices.ts';

export interface Visitor {
  /**
   * Returns false where the element's contents are to be left out; `leave` is then not called for it.
   * @param name the element's name in capitals
   */
  enter(element: Element, name: string): boolean;
  leave(element: Element): void;
  text(node: Text): void;
}

const ELEMENT = 1;
const TEXT = 3;
const FRAGMENT = 11;
/** How many nodes are visited between two looks at the clock. */
const STRIDE = 64;

/** What stands in a slot: its nodes are not each other's siblings. */
interface Slotted {
  /** How many elements are open while these nodes are visited. */
  readonly depth: number;
  readonly nodes: readonly Node[];
  index: number;
}

/** Walks everything under `root`, the root itself included. */
export async function walk(root: Element, visitor: Visitor, slices: Slices): Promise<void> {
  const open: Element[] = [];
  /** Their names: to ask for one takes the browser longer than to look it up. */
  const names: string[] = [];
  const slots: Slotted[] = [];

  /** The first node of an element that is entered. */
  const firstIn = (element: Element, name: string): Node | null => {
    if (name === 'FORM') return own(element, 'firstChild');
    const shadow = element.shadowRoot;
    if (shadow?.nodeType === FRAGMENT) return shadow.firstChild;
    const nodes = name === 'SLOT' ? (element as Partial<HTMLSlotElement>).assignedNodes?.() : undefined;
    if (!nodes || nodes.length === 0) return element.firstChild;
    slots.push({ depth: open.length, nodes, index: 1 });
    return nodes[0] ?? null;
  };
  const after = (node: Node, name = ''): Node | null => {
    const slot = slots[slots.length - 1];
    if (slot?.depth === open.length) return slot.nodes[slot.index++] ?? null;
    return name === 'FORM' ? own(node, 'nextSibling') : node.nextSibling;
  };

  const name = nameOf(root);
  if (!visitor.enter(root, name)) return;
  open.push(root);
  names.push(name);
  let next = firstIn(root, name);
  let count = 0;
  while (open.length > 0) {
    if (++count % STRIDE === 0 && slices.isOver()) await slices.pause();
    if (!next) {
      if (slots[slots.length - 1]?.depth === open.length) slots.pop();
      const element = open.pop() as Element;
      const itsName = names.pop();
      visitor.leave(element);
      if (open.length > 0) next = after(element, itsName);
      continue;
    }
    const node: Node = next;
    const type: unknown = node.nodeType;
    // A form may have a field of that name, and nothing else.
    if (type === ELEMENT || typeof type !== 'number') {
      const element = node as Element;
      const elementName = nameOf(element);
      if (visitor.enter(element, elementName)) {
        open.push(element);
        names.push(elementName);
        next = firstIn(element, elementName);
      } else next = after(element, elementName);
      continue;
    }
    if (type === TEXT) visitor.text(node as Text);
    next = after(node);
  }
}
