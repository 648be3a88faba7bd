/** Paints strokes in slices, so that the page has its turns: an article may be as long as a book. */
import { politeSlices } from '../dom/slices.ts';
import type { Stroke } from './strokes.ts';

interface Painting {
  /** False where another has been begun. */
  isCurrent(): boolean;
  add(stroke: Stroke): void;
  /** What was added is seen. */
  register(): void;
}

/** How many are painted between two looks at the clock. */
const STRIDE = 16;
/** Milliseconds of a turn of the page after which it is given a longer one, and by how much. */
const LONG_FRAME = 34;
const BREATH = 3;

/**
 * Paints them one after the other, as long as the painting is the last that was begun.
 * @param strokes is asked when the page has had its turn
 */
export async function paintInSlices(strokes: () => readonly Stroke[], { isCurrent, add, register }: Painting): Promise<void> {
  const slices = politeSlices();
  await slices.pause();
  if (!isCurrent()) return;
  for (const [i, stroke] of strokes().entries()) {
    if (!isCurrent()) return;
    add(stroke);
    if (i % STRIDE !== 0 || !slices.isOver()) continue;
    register();
    const before = performance.now();
    await slices.pause();
    // Where the browser takes long to draw what there is, it is left alone for longer.
    const took = performance.now() - before;
    if (took > LONG_FRAME) await new Promise((resolve) => setTimeout(resolve, took * BREATH));
  }
  if (isCurrent()) register();
}
