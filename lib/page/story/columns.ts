/** The columns of a table that stand beside each other as boxes do: in each a name, in one row, and what its bearer says, in another. */
import type { Box } from '../../engine/model.ts';
import type { Run } from './runs.ts';

/** Fewest and most columns, and most letters of one. */
const [FEWEST, MOST, LARGEST] = [2, 4, 6000];

/** The column of a table that a part stands in. */
interface Place<T> {
  readonly item: T;
  readonly cell: Element;
  readonly row: Element;
  readonly nth: number;
}

/** A column as a box, with the cell of it that the part stands in. */
export interface Column {
  readonly box: Box;
  readonly cell: Element;
}

/** The column of each part in one. `row`: the number of the first row of boxes; each table is one. */
export function columnsIn<T extends { readonly run: Run }>(
  items: readonly T[],
  row: number,
  isSaid: (run: Run) => boolean,
): ReadonlyMap<T, Column> {
  const tables = new Map<Element, Place<T>[]>();
  for (const item of items) {
    const cell = item.run.pieces[0]?.node.parentElement?.closest('td, th');
    const own = cell?.parentElement;
    const table = own?.closest('table');
    if (!cell || !own || !table) continue;
    const place = { item, cell, row: own, nth: placeOf(cell) };
    const known = tables.get(table);
    if (known) known.push(place);
    else tables.set(table, [place]);
  }
  const found = new Map<T, Column>();
  let next = row;
  for (const places of tables.values()) {
    if (!areBeside(places, isSaid)) continue;
    for (const { item, cell, nth } of places) found.set(item, { box: { row: next, nth }, cell });
    next++;
  }
  return found;
}

/** True where every column has a name, and below it what is said, which begins in one row for all of them. */
function areBeside<T extends { readonly run: Run }>(places: readonly Place<T>[], isSaid: (run: Run) => boolean): boolean {
  const columns = new Map<number, Place<T>[]>();
  for (const place of places) {
    const column = columns.get(place.nth);
    if (column) column.push(place);
    else columns.set(place.nth, [place]);
  }
  const all = [...columns.values()];
  if (all.length < FEWEST || all.length > MOST) return false;
  const said = all.map((column) => column.find(({ item }) => isSaid(item.run)));
  const rows = new Set(said.map((place) => place?.row));
  const isNamed = (column: readonly Place<T>[], i: number) => column[0] !== said[i] && column[0]?.row !== said[i]?.row;
  const letters = all.map((column) => column.reduce((sum, { item }) => sum + item.run.text.length, 0));
  return !rows.has(undefined) && rows.size === 1 && all.every(isNamed) && letters.every((count) => count <= LARGEST);
}

/** Which cell of its row it is; in a long row it is enough that there are too many. */
function placeOf(cell: Element): number {
  let nth = 0;
  for (let before = cell.previousElementSibling; before && nth < MOST; before = before.previousElementSibling) nth++;
  return nth;
}
