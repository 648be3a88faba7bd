/** Time grows with the text, and no faster, on what makes parsers slow. In a file, so in a process, of its own. */
import { describe, expect, test } from 'vitest';
import { analyse } from '../../lib/engine/analyse.ts';
import { documentFromText } from '../../lib/engine/document-from-text.ts';
import { languages } from '../../lib/engine/languages/every-language.ts';
import { check } from './invariants.ts';

const read = (text: string) => analyse(documentFromText(text, { lang: 'en' }), languages);

/** The examples of all rows in turn, without the tags that some are held to have: what each leads to meets itself again and again. */
const EXAMPLES = `${languages
  .flatMap(({ rows }) => Object.values(rows).flat())
  .map(({ example }) => example.replace(/_\S+/g, ''))
  .join('. ')}. `;

/** Texts that grow, each with a name; `n` is about the length in characters. */
const GROWING: readonly (readonly [string, (n: number) => string])[] = [
  ['quotation marks', (n) => '"'.repeat(n)],
  ['opening marks', (n) => '“'.repeat(n)],
  ['apostrophes', (n) => "' ".repeat(n / 2)],
  ['nested marks', (n) => '“‘'.repeat(n / 2)],
  ['brackets', (n) => '('.repeat(n)],
  ['digits', (n) => '9'.repeat(n)],
  ['numbers', (n) => '9, '.repeat(n / 3)],
  ['full stops', (n) => '.'.repeat(n)],
  ['spaces', (n) => `a${' '.repeat(n)}b`],
  ['line feeds', (n) => `a${'\n'.repeat(n)}b`],
  ['zero-width characters', (n) => 'a\u200b'.repeat(n / 2)],
  ['one word', (n) => 'a'.repeat(n)],
  ['capitals', (n) => 'Mona '.repeat(n / 5)],
  ['cues', (n) => 'said '.repeat(n / 5)],
  ['names of one paragraph', (n) => 'Mona Brandt said it, she said, "it is". '.repeat(n / 40)],
  ['names of many paragraphs', (n) => '"It is," said Mona Brandt of the council. He said 9 of 10.\n'.repeat(n / 60)],
  [
    'other names',
    (n) => Array.from({ length: n / 60 }, (_, i) => `Mona Brandt${i} said the report${i} found ${i} of 10 "visits".`).join(' '),
  ],
  ['two of one name', (n) => `Mona Brandt said so. Carl Brandt said no. ${'Brandt said it was late. '.repeat(n / 25)}`],
  ['marks inside marks of another kind', (n) => `"It is ${'“late” and '.repeat(n / 11)}so."`],
  ['open quotations', (n) => '"It is late.\n'.repeat(n / 13)],
  ['polls that one document may be', (n) => 'A poll found that 40 per cent said so. '.repeat(n / 39)],
  ['quotations that no paragraph closes', (n) => '“It is late.\n'.repeat(n / 13)],
  ['marks that open again', (n) => '«It '.repeat(n / 4)],
  ['commas', (n) => `Mona, ${'who came, '.repeat(n / 10)}said so.`],
];

/** Those in which something is looked up once for each sentence, report or mark. */
const LATE = new Set(['polls that one document may be', 'quotations that no paragraph closes', 'marks that open again']);

/** Processor time for four times the text, over four times the time: 1 is linear, 4 is quadratic. */
const MOST = 3;
const SHORT = 20_000;
/** Below this nothing is measured. In milliseconds. */
const NOISE = 150;

/** The best of some runs, in milliseconds of processor time: other programs do not count. */
function fastest(text: string, runs: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run++) {
    const { user } = process.cpuUsage();
    read(text);
    best = Math.min(best, (process.cpuUsage().user - user) / 1000);
    if (best < NOISE / 10) break;
  }
  return best;
}

/** How much more time four times as long a text takes than it may where time is linear: 1, or less than is measured. */
function growth(grow: (n: number) => string, short: number, runs = 2): number {
  const time = fastest(grow(4 * short), runs);
  return time > NOISE ? time / (4 * Math.max(fastest(grow(short), runs), NOISE / 8)) : 1;
}

describe('time is linear', () => {
  test.each(GROWING)(
    'in %s',
    (_, grow) => {
      expect(growth(grow, SHORT)).toBeLessThan(MOST);
      check(read(grow(SHORT)));
    },
    300_000,
  );

  // what grows with the square shows late where each step is small
  test.each(GROWING.filter(([name]) => LATE.has(name)))(
    'up to 640,000 letters of %s',
    (_, grow) => {
      expect(growth(grow, 8 * SHORT)).toBeLessThan(MOST);
    },
    300_000,
  );

  // one run of each length: long texts are measured well enough by one
  test('up to 640,000 letters of the examples of all rows', () => {
    expect(growth((n) => EXAMPLES.repeat(Math.ceil(n / EXAMPLES.length)), 8 * SHORT, 1)).toBeLessThan(MOST);
  }, 300_000);

  test('and a paragraph of a megabyte is read', () => {
    const text = 'Mona Brandt said on Monday that 9 of the 10 baths "are open", and the council confirmed it. '.repeat(11_000);
    check(read(text));
  }, 120_000);
});
