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

/** The next step after these kinds: one kind more, and none after all. */
export function nextKinds(kinds: readonly MarkKind[]): readonly MarkKind[] {
  const now = densities.findIndex((each) => each.length === kinds.length);
  return densities[(now + 1) % densities.length] ?? [];
}
