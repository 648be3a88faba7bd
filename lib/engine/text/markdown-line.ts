/**
 * What the marks of Markdown say of a line: how much of it is text, whether it is a heading, an item or quoted, and what it opens with in bold or italics.
 * No parser of Markdown: the texts of newsrooms are none, and it would take indents, numbers and lines that go on for more than they are.
 */
import type { Block } from '../model.ts';

export interface MarkedLine {
  /** Of the text without the marks around it, in the line. */
  readonly start: number;
  readonly end: number;
  /** What a mark before it makes of it; null: nothing, or an item by its dash alone. */
  readonly kind: 'heading' | 'item' | 'quote' | null;
  /** How it opens, with the offset in the line after that; null: in neither. */
  readonly lead: Block['lead'] | null;
}

const HEADING = /^#{1,6}[\t ]+/;
const QUOTED = /^> ?/;
/** What stands before the words of an item. */
const BULLET = /^(?:[-*+]|\d{1,2}[.)])[\t ]+/;
/** What opens words in bold or italics. */
const OPENING = /^(?:\*{1,3}|_{1,3})(?=[^\s*_])/;

/** Never goes back over what it took: one pass a line. */
export function markedLine(line: string): MarkedLine {
  const quoted = QUOTED.exec(line)?.[0].length ?? 0;
  if (quoted > 0) return { start: quoted, end: line.length, kind: 'quote', lead: null };
  const heading = HEADING.exec(line)?.[0].length ?? 0;
  const bullet = heading > 0 ? 0 : (BULLET.exec(line)?.[0].length ?? 0);
  const mark = OPENING.exec(line.slice(heading + bullet))?.[0] ?? '';
  const start = heading + bullet + mark.length;
  const close = mark === '' ? -1 : closing(line, mark, start);
  const kind = heading > 0 ? 'heading' : null;
  if (close < 0) return { start: heading, end: line.length, kind, lead: null };
  const end = close + mark.length;
  const style = mark.length > 1 ? 'bold' : 'italic';
  const whole = end === line.length;
  const lead = { style, end: whole ? close : end } as const;
  return { start, end: whole ? close : line.length, kind: bullet > 0 ? 'item' : kind, lead };
}

/** Where the mark stands again with words before it; −1: nowhere. */
function closing(line: string, mark: string, from: number): number {
  for (let at = line.indexOf(mark, from); at >= 0; at = line.indexOf(mark, at + 1)) if (/\S/.test(line[at - 1] ?? '')) return at;
  return -1;
}
