/** Bylines are the page's: whatever stands there, they take time that grows with their length, and no faster. In a process of its own. */
import { expect, test } from 'vitest';
import { authorsOf } from '../../../lib/engine/formats/byline.ts';
import { growth, MOST } from '../growth.ts';

const letters = (index: number) => [...index.toString(26)].map((digit) => String.fromCharCode(65 + Number.parseInt(digit, 26))).join('z');
const times = (piece: (index: number) => string) => (length: number) => {
  let byline = '';
  for (let index = 0; byline.length < length; index++) byline += piece(index);
  return byline;
};

test.each([
  ['names with a comma', times((index) => `Ana R${letters(index)}, `)],
  ['names with "and"', times((index) => `Ana R${letters(index)} and `)],
  ['names with whom', times((index) => `Ana R${letters(index)} with `)],
  ['families first', times((index) => `RUIZ, ANA${letters(index).toUpperCase()}; `)],
  ['one word', times(() => 'Ana')],
  ['capitals', times(() => 'MACA-')],
  ['words', times(() => 'Ana ')],
  ['honorifics', times(() => 'Dr ')],
  ['suffixes', times(() => 'Jr ')],
  ['works', times(() => 'words, ')],
  ['works of one hand', times(() => 'words and photos ')],
  ['works with strokes', times(() => 'words/')],
  ['by, again and again', times(() => 'by ')],
  ['asides', times(() => ' (')],
  ['places', times(() => 'in Lagos and ')],
  ['nobody', times(() => 'staff news ')],
  ['spaces', times(() => ' ')],
  ['lines', times(() => '\n')],
])(
  'time is linear in %s',
  (_, byline) => {
    const prepare = (length: number) => {
      const written = byline(length);
      return () => authorsOf(written, 'The Sound Gazette');
    };
    expect(growth(prepare)).toBeLessThan(MOST);
  },
  120_000,
);

test.each([
  ['a text of names', times((index) => `in Ana R${letters(index)} `)],
  ['a text of one word', times(() => 'in-')],
  ['one name', (length: number) => `in R${times(() => 'u')(length)}’`],
])(
  'time is linear in %s',
  (_, words) => {
    const prepare = (length: number) => {
      const text = words(length);
      return () => authorsOf('Ana Ruiz, Tom Bell', null, text);
    };
    expect(growth(prepare)).toBeLessThan(MOST);
  },
  120_000,
);
