/** The columns of a table that stand beside each other as boxes do: in each a name, in one row, and what its bearer says, in another. */
import type { Box } from '../../engine/model.ts';
import { member, nameOf } from '../dom/elements.ts';
import type { Run } from './runs.ts';

/** Most elements above a part that are looked at; fewest and most columns; most letters of one. */
const [MOST_ABOVE, FEWEST, MOST, LARGEST] = [8, 2, 4, 6000];

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
    const cell = above(item.run.pieces[0]?.node.parentElement ?? null, /^T[DH]$/);
    const own = cell && member(cell, 'parentElement');
    const table = own && above(own, /^TABLE$/);
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
  for (const place of places) columns.set(place.nth, [...(columns.get(place.nth) ?? []), place]);
  const all = [...columns.values()];
  if (all.length < FEWEST || all.length > MOST) return false;
  const said = all.map((column) => column.find(({ item }) => isSaid(item.run)));
  const rows = new Set(said.map((place) => place?.row));
  const isNamed = (column: readonly Place<T>[], i: number) => column[0] !== said[i] && column[0]?.row !== said[i]?.row;
  const letters = all.map((column) => column.reduce((sum, { item }) => sum + item.run.text.length, 0));
  return !rows.has(undefined) && rows.size === 1 && all.every(isNamed) && letters.every((count) => count <= LARGEST);
}

/** The element, or the nearest above it, of such a name. */
function above(from: Element | null, name: RegExp): Element | null {
  let element = from;
  for (let i = 0; element && i < MOST_ABOVE; i++) {
    if (name.test(nameOf(element))) return element;
    element = member(element, 'parentElement');
  }
  return null;
}

/** Which cell of its row it is. */
function placeOf(cell: Element): number {
  let nth = 0;
  for (let before = member(cell, 'previousElementSibling'); before; before = member(before, 'previousElementSibling')) nth++;
  return nth;
}
