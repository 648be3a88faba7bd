/** Boxes alike in a row, each with several parts of the story: in one of them stand a name and what its bearer says. */
import type { Box } from '../../engine/model.ts';
import { attributeOf, contains, member, nameOf } from '../dom/elements.ts';
import { blocksAround } from './around.ts';
import { columnsIn } from './columns.ts';
import type { Run } from './runs.ts';

/** Most letters of a box: what is larger is a part of the article. */
const LARGEST = 6000;
/** Fewest boxes of a row. */
const FEWEST = 2;
/** Elements in which words stand, or the cells of a row: they are no box, but a list's entry may be one. */
const TEXTUAL = /^(?:P|H[1-6]|TD|TH|DT|DD|BLOCKQUOTE|FIGCAPTION|PRE|BODY|MAIN)$/;

/** What is found, in order. */
interface Item {
  readonly run: Run;
}

/** An element with what stands in it. */
interface Held {
  readonly element: Element;
  /** How many lines with a sentence stand in it, and how many without. */
  texts: number;
  names: number;
  letters: number;
}

/** The box of each item that stands in one; the innermost, where boxes stand in boxes. */
export function boxesIn<T extends Item>(items: readonly T[]): ReadonlyMap<T, Box> {
  const held = new Map<Element, Held>();
  for (const { run } of items)
    for (const element of around(run)) {
      const box = held.get(element) ?? { element, texts: 0, names: 0, letters: 0 };
      held.set(element, box);
      if (isSaid(run)) box.texts++;
      else box.names++;
      box.letters += run.text.length;
    }
  const rows = new Map<Element, Map<string, Element[]>>();
  for (const { element, texts, names, letters } of held.values()) {
    const kind = kindOf(element);
    const parent = member(element, 'parentElement');
    // each of a list's entries may hold one box; what has no class is alike beside its like alone
    const place = / ./.test(kind) ? parent && member(parent, 'parentElement') : parent;
    if (texts === 0 || names === 0 || letters > LARGEST || place === null) continue;
    const kinds = rows.get(place) ?? new Map<string, Element[]>();
    rows.set(place, kinds);
    const alike = kinds.get(kind);
    if (alike) alike.push(element);
    else kinds.set(kind, [element]);
  }
  const boxes = new Map<Element, Box>();
  let row = 0;
  for (const kinds of rows.values())
    for (const alike of kinds.values()) {
      if (alike.length < FEWEST) continue;
      for (const [nth, element] of alike.entries()) boxes.set(element, { row, nth });
      row++;
    }
  const columns = columnsIn(items, row, isSaid);
  const found = new Map<T, Box>();
  if (row > 0 || columns.size > 0)
    for (const item of items) {
      const element = around(item.run).find((one) => boxes.has(one));
      const column = columns.get(item);
      // a box in the cell of a column says more than the column, and one around its table less
      if (column && !(element && contains(column.cell, element))) found.set(item, column.box);
      else if (element) found.set(item, boxes.get(element) as Box);
    }
  return found;
}

/** The elements above the words of a run that may be a box, from the innermost on. */
const around = (run: Run): readonly Element[] => blocksAround(run).filter((element) => !TEXTUAL.test(nameOf(element)));

/** An element's name and the first of its classes, without numbers: "msg left" and "msg right" are alike. */
const kindOf = (element: Element): string =>
  `${nameOf(element)} ${attributeOf(element, 'class').trim().split(/\s/, 1)[0]?.replace(/\d+/g, '')}`;

/** True for a line that ends like a sentence. */
const isSaid = ({ text }: Run): boolean => /[.!?…][)\]]?["”’]?$/.test(text);

/** What stands in a box with something of which `tells` is true. */
export function besideOne<T extends Item>(boxes: ReadonlyMap<T, Box>, tells: (item: T) => boolean): ReadonlySet<T> {
  const placeOf = ({ row, nth }: Box) => `${row}.${nth}`;
  const places = new Set([...boxes].filter(([item]) => tells(item)).map(([, box]) => placeOf(box)));
  return new Set([...boxes].filter(([, box]) => places.has(placeOf(box))).map(([item]) => item));
}

/** The longest name of whose a box is with what they are, in letters, most lines of it, and most boxes of one bearer. */
const [NAME, LINES, TWICE] = [120, 3, 2];

/** The short lines above or below what is said in boxes in a row, where most boxes have one there: names, and what their bearers are. */
export function namesOfBoxes<T extends Item>(boxes: ReadonlyMap<T, Box>, isText: (item: T) => boolean): ReadonlySet<T> {
  const rows = new Map<number, Map<number, T[]>>();
  for (const [item, { row, nth }] of boxes) {
    const all = rows.get(row) ?? new Map<number, T[]>();
    rows.set(row, all);
    const own = all.get(nth);
    if (own) own.push(item);
    else all.set(nth, [item]);
  }
  const names = new Set<T>();
  for (const all of rows.values()) {
    const full = [...all.values()].filter((items) => items.some(isText));
    const above = full.map((items) => items.slice(0, items.findIndex(isText)));
    const below = full.map((items) => items.slice(items.findLastIndex(isText) + 1));
    for (const lines of [above, below]) {
      const found = lines.map((items) => (items.length > LINES ? [] : items.filter(isName)));
      const some = found.filter(({ length }) => length > 0);
      if (some.length < FEWEST || some.length * 2 <= full.length) continue;
      // "Article content" stands over every part of a text
      const times = new Map<string, number>();
      for (const { run } of some.flat()) times.set(run.text, (times.get(run.text) ?? 0) + 1);
      for (const item of some.flat()) if ((times.get(item.run.text) ?? 0) <= TWICE) names.add(item);
    }
  }
  return names;
}

const isName = ({ run }: Item): boolean =>
  run.text.length <= NAME && run.linked * 2 < run.text.length && /^[“"‘]?\p{Lu}/u.test(run.text) && !isSaid(run) && !run.text.endsWith(':');
