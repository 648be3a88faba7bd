/** What mutation records say of an article: which of its words may be others now, and where it has to be read anew. */
import { contains, own } from './elements.ts';

/** What the page has done since the last look, as far as marks go. */
export interface Touch {
  /** True where the node's own words, or its place, may be others than before. */
  isTouched(node: Node): boolean;
  /** True where the node's words stand, and are none of ours any more: hidden, or being edited. */
  isTaken(node: Node): boolean;
}

/** What has changed: the nodes in which, and the nodes that came. */
export interface Edits {
  readonly changed: Set<Node>;
  readonly added: Set<Node>;
}

/** Empty, and no one else’s: to be filled. */
export const noEdits = (): Edits => ({ changed: new Set(), added: new Set() });

/** More edits than this are as good as a new page; and they hold on to nodes that the page has thrown away. */
const MOST_EDITS = 500;

/** Both together; null where anything may have changed. */
export function joinEdits(edits: Edits | null, more: Edits): Edits | null {
  if (!edits) return null;
  for (const node of more.changed) edits.changed.add(node);
  for (const node of more.added) edits.added.add(node);
  return edits.changed.size + edits.added.size > MOST_EDITS ? null : edits;
}

/** Letters from which on something new may be part of the article. */
const NEW_TEXT = 20;
const HIDING = /display\s*:\s*none|visibility\s*:\s*hidden/i;

/** True where the added node brings text that an article could have. */
export function bringsText(node: Node): boolean {
  if (node.nodeType === 3) return (node as Text).data.trim().length > 0;
  return (
    node.nodeType === 1 &&
    !/^(?:script|style|noscript|iframe|template)$/.test((node as Element).localName) &&
    (node.textContent ?? '').trim().length >= NEW_TEXT
  );
}

/** True where an attribute that decides whether text is read has another meaning now. */
function decides({ attributeName, oldValue, target }: MutationRecord): boolean {
  const now = own(target as Element, 'getAttribute')(attributeName ?? '');
  if (attributeName === 'style') return HIDING.test(oldValue ?? '') !== HIDING.test(now ?? '');
  return now !== oldValue;
}

/** True where the element's words are none that may be marked any more. */
function isTakenAway(element: Element): boolean {
  const editable = own(element, 'getAttribute')('contenteditable');
  return own(element, 'hasAttribute')('hidden') || (editable !== null && editable !== 'false' && editable !== 'inherit');
}

/** True where the removed node took words of the article along. */
function tookKnown(node: Node, known: ReadonlySet<Node>): boolean {
  if (node.nodeType === 3) return known.has(node);
  if (node.nodeType !== 1) return false;
  const texts = (node.ownerDocument as Document).createTreeWalker(node, 4);
  while (texts.nextNode()) if (known.has(texts.currentNode)) return true;
  return (node as Element).shadowRoot !== null;
}

/**
 * @param known the text nodes that the article was read from
 * @param isOpen true where words that are not known may matter as well
 */
export function editsIn(
  records: readonly MutationRecord[],
  known: ReadonlySet<Node>,
  isOpen: boolean,
): { readonly touch: Touch | null; readonly edits: Edits; readonly news: boolean } {
  const touched = new Set<Node>();
  const taken: Element[] = [];
  const edits = noEdits();
  let news = false;
  let moved = false;
  for (const record of records) {
    const { target } = record;
    edits.changed.add(target);
    if (record.type === 'characterData') {
      // A mark may stand on a node that nobody has read: the rest of one that was split.
      touched.add(target);
      news ||= isOpen || known.has(target) || (target as Text).data.trim().length >= NEW_TEXT;
    } else if (record.type === 'attributes') {
      if (!decides(record)) continue;
      if (isTakenAway(target as Element)) taken.push(target as Element);
      news = true;
    } else {
      moved = true;
      for (const node of record.addedNodes) {
        news ||= bringsText(node);
        edits.added.add(node);
      }
      for (const node of record.removedNodes) news ||= tookKnown(node, known);
    }
  }
  const touch: Touch = {
    isTouched: (node) => touched.has(node) || !node.isConnected,
    isTaken: (node) => taken.some((element) => contains(element, node)),
  };
  return { touch: touched.size > 0 || moved || taken.length > 0 ? touch : null, edits, news };
}
