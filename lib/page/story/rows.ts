/** Short lines in rows: what stands among the paragraphs of a text in one shape again and again, as names over what is said. */
import type { Run } from './runs.ts';

interface Line {
  /** The block's name and classes, and its parent's. */
  readonly shape: string;
  readonly run: Run;
}

/** So many lines of one shape are the story's. */
const FEWEST = 3;

/**
 * The shapes of which several lines stand right before the text or right after it.
 * @param isLine may be one: no link, nor furniture by its words
 */
export function shapesInRows<Item extends Line>(
  found: readonly Item[],
  isLine: (item: Item, at: number) => boolean,
  isText: (item: Item) => boolean,
): ReadonlySet<string> {
  const counts = new Map<string, number>();
  found.forEach((item, i) => {
    if (!isLine(item, i) || item.run.linked * 2 >= item.run.text.length) return;
    const beside = [found[i - 1], found[i + 1]].some((each) => each !== undefined && isText(each));
    if (beside) counts.set(item.shape, (counts.get(item.shape) ?? 0) + 1);
  });
  return new Set([...counts].flatMap(([shape, count]) => (count >= FEWEST ? [shape] : [])));
}
