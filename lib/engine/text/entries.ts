/** The entries of a live blog: what is said in one does not go on in another. */
import type { Document } from '../model.ts';

/** Which blocks have entries among them: they are looked over once. */
const known = new WeakMap<Document['blocks'], boolean>();

/** True for a live blog. */
export function hasEntries({ blocks }: Pick<Document, 'blocks'>): boolean {
  const has = known.get(blocks) ?? blocks.some(({ entry }) => entry === true);
  known.set(blocks, has);
  return has;
}

/** For each block the entry that it stands in, by number; what stands before the first has 0. Null: the article has no entries. */
export function entriesOf({ blocks }: Pick<Document, 'blocks'>): Int32Array | null {
  if (!hasEntries({ blocks })) return null;
  const entries = new Int32Array(blocks.length);
  let number = 0;
  blocks.forEach(({ entry }, block) => {
    if (entry) number++;
    entries[block] = number;
  });
  return entries;
}
