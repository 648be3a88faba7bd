/** What the key for more and fewer marks comes to. */
import type { MarkKind } from '../messages/protocol.ts';

/** Fewer to more marks, as the key steps through them. */
const densities: readonly (readonly MarkKind[])[] = [
  [],
  ['quotation'],
  ['quotation', 'number'],
  ['quotation', 'reported', 'number'],
  ['quotation', 'reported', 'number', 'report'],
];

/** The next step that has all of these kinds and more; none after all. A choice of the reader's own loses nothing until then. */
export function nextKinds(kinds: readonly MarkKind[]): readonly MarkKind[] {
  return densities.find((each) => each.length > kinds.length && kinds.every((kind) => each.includes(kind))) ?? [];
}
