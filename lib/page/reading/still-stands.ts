/** Whether what was read still is what the page shows. */
import { isShown } from '../dom/elements.ts';
import type { Reading } from './reading.ts';

/** Share of the blocks, of a few of them looked at, that must stand unchanged. */
const MOST = 0.6;
const LOOKED_AT = 20;

/** False where the page has put the article away, out of sight or out of the document, or has written another in its place. */
export function stillStands({ root, map, document: { text, blocks } }: Reading): boolean {
  if (!root.isConnected || !isShown(root)) return false;
  const title = blocks.find(({ kind }) => kind === 'title');
  if (title && !map.holds(text, title.span)) return false;
  const step = Math.max(1, Math.floor(blocks.length / LOOKED_AT));
  const looked = blocks.filter((_, i) => i % step === 0);
  return looked.filter(({ span }) => map.holds(text, span)).length >= looked.length * MOST;
}
