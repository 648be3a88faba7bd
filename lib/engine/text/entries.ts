/** The entries of a live blog: what is said in one does not go on in another. */
import type { Document } from '../model.ts';

/** For each block the entry that it stands in, by number; what stands before the first has 0. Null: the article has no entries. */
export function entriesOf({ blocks }: Pick<Document, 'blocks'>): Int32Array | null {
  if (!blocks.some(({ entry }) => entry)) return null;
  const entries = new Int32Array(blocks.length);
  let number = 0;
  blocks.forEach(({ entry }, block) => {
    if (entry) number++;
    entries[block] = number;
  });
  return entries;
}
