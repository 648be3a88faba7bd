/** What was found under each block of a page when it was last read, so that only what has changed since is read anew. */
import type { Edits } from '../dom/edits.ts';
import { member } from '../dom/elements.ts';

export class StoryMemory<Found> {
  readonly #found = new WeakMap<Element, readonly Found[]>();

  /** @param looks of the choice that it was read by: another choice may keep other runs */
  constructor(readonly looks: string | undefined) {}

  recall(block: Element): readonly Found[] | undefined {
    return this.#found.get(block);
  }

  keep(block: Element, found: readonly Found[]): void {
    this.#found.set(block, found);
  }

  /** Forgets whatever holds one of the nodes, in the order in which the page is read: through slots and shadow roots. */
  forget({ changed, added }: Edits): void {
    for (const node of changed) {
      for (let at: Node | null = node; at; at = outwards(at)) {
        if (at.nodeType !== 1) continue;
        this.#found.delete(at as Element);
        const shadow = (at as Element).shadowRoot;
        if (shadow) this.#forgetAll(shadow);
      }
    }
    for (const node of added) if (node.nodeType === 1) this.#forgetAll(node as Element);
  }

  #forgetAll(tree: ParentNode & Node): void {
    if (tree.nodeType === 1) this.#found.delete(tree as Element);
    for (const element of tree.querySelectorAll('*')) this.#found.delete(element);
  }
}

function outwards(node: Node): Node | null {
  const { nodeType } = node;
  if (nodeType === 11) return (node as Partial<ShadowRoot>).host ?? null;
  return member(node as Element, 'assignedSlot') ?? member(node, 'parentNode');
}
