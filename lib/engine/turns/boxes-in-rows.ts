/** The boxes alike that an article has in rows. */
import type { Reading } from '../reading.ts';
import { type Line, lineAt } from './lines.ts';

/** The boxes of each row, as their lines; those without a letter are left out. */
export function boxesInRows(reading: Reading): readonly (readonly (readonly Line[])[])[] {
  const { document, tokens } = reading;
  const rows = new Map<number, Map<number, Line[]>>();
  for (let first = 0; first < tokens.length; ) {
    const block = tokens[first]?.block ?? 0;
    let last = first;
    while (tokens[last]?.block === block) last++;
    const { box } = document.blocks[block] ?? {};
    if (box) {
      const boxes = rows.get(box.row) ?? new Map<number, Line[]>();
      rows.set(box.row, boxes);
      const lines = boxes.get(box.nth) ?? [];
      boxes.set(box.nth, lines);
      // stars under a critic's name, and numbers
      if (tokens.slice(first, last).some(({ form }) => form.letter)) lines.push(lineAt(reading, { first, last }, block));
    }
    first = last;
  }
  return [...rows.values()].map((boxes) => [...boxes.values()]);
}
