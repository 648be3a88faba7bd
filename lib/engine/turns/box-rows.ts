/**
 * Boxes alike in a row, as their lines; the rows of a table are such, and what stands at its head says what the columns are.
 *
 *   | Time | Who      | What was said |      (head)
 *   | 9.15 | Ana Ruiz | It was late.  |      (a box)
 */
import { is } from '../languages/vocabulary.ts';
import type { Reading, Token } from '../reading.ts';
import { type Line, lineAt } from './lines.ts';
import type { Said } from './once-labelled.ts';

/** Longest words at the head of a column, in tokens. */
const HEAD = 5;

/** The box that the line stands in, by a word; null: none. */
export function boxOf({ document }: Reading, { block }: Line): string | null {
  const { box } = document.blocks[block] ?? {};
  return box ? `${box.row}.${box.nth}` : null;
}

/** The boxes in which somebody says something. */
export const boxesOf = (reading: Reading, said: readonly Said[]): ReadonlySet<string | null> =>
  new Set(said.map(({ line }) => boxOf(reading, line)));

/** Boxes alike, as their lines. */
export interface Row {
  /** The cells right before them that stand in none: what the columns of a table are. */
  readonly head: readonly Line[];
  readonly boxes: readonly (readonly Line[])[];
}

/** The rows of the article. */
export function rowsOf(reading: Reading): readonly Row[] {
  const { document, tokens } = reading;
  const rows = new Map<number, { readonly head: readonly Line[]; readonly boxes: Map<number, Line[]> }>();
  let cells: Line[] = [];
  for (let first = 0; first < tokens.length; ) {
    const block = tokens[first]?.block ?? 0;
    let last = first;
    while (tokens[last]?.block === block) last++;
    const { box, kind } = document.blocks[block] ?? {};
    const line = lineAt(reading, { first, last }, block);
    if (box) {
      const row = rows.get(box.row) ?? { head: cells, boxes: new Map<number, Line[]>() };
      rows.set(box.row, row);
      const lines = row.boxes.get(box.nth) ?? [];
      row.boxes.set(box.nth, lines);
      // stars under a critic's name, and numbers
      if (tokens.slice(first, last).some(({ form }) => form.letter)) lines.push(line);
    }
    if (box || kind !== 'item') cells = [];
    else cells.push(line);
    first = last;
  }
  return [...rows.values()].map(({ head, boxes }) => ({ head, boxes: [...boxes.values()] }));
}

/** True for a line with a sentence, and for one that leads to a list. */
export const isSaid = (tokens: readonly Token[], { first, last }: Line): boolean =>
  tokens.slice(first, last).some(({ form, text }) => form.stops || text === '…') || tokens[last - 1]?.text === ':';

/** True for the row at the head of a table that says that one column is who, and another what they say: "Who | What was said", "Witness | Words". */
export function isHeadedAsSaid({ tokens, language }: Reading, cells: readonly Line[]): boolean {
  const isHead = cells.length > 1 && cells.every((line) => line.kind === 'item' && line.last - line.first <= HEAD && !isSaid(tokens, line));
  const isWhat = ({ last }: Line) =>
    is(tokens[last - 1], 'sayings') || language.cueVerbs.get(tokens[last - 1]?.lower ?? '')?.takes === 'clause';
  return isHead && !isWhat(cells[0] as Line) && isWhat(cells.at(-1) as Line);
}
