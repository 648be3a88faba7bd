/** Time grows with the text, and no faster, on what makes parsers slow. In a file, so in a process, of its own. */
import { describe, expect, test } from 'vitest';
import { analyse } from '../../lib/engine/analyse.ts';
import { documentFromText } from '../../lib/engine/document-from-text.ts';
import { languages } from '../../lib/engine/languages/every-language.ts';
import { EXAMPLES, GROWING } from './growing.ts';
import { processorTime } from './growth.ts';
import { check } from './invariants.ts';

const read = (text: string) => analyse(documentFromText(text, { lang: 'en' }), languages);

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
    best = Math.min(
      best,
      processorTime(() => read(text)),
    );
    if (best < NOISE / 10) break;
  }
  return best;
}

/** So often it is measured anew where it looks too much: the first runs are slow, whatever they do, until what they need is compiled. */
const AGAIN = 4;

/** How much more time four times as long a text takes than it may where time is linear: 1, or less than is measured. */
function growth(grow: (n: number) => string, short: number, runs = 2): number {
  let long = fastest(grow(4 * short), runs);
  let base = Number.POSITIVE_INFINITY;
  const factor = () => (long > NOISE ? long / (4 * Math.max(base, NOISE / 8)) : 1);
  if (long > NOISE) base = fastest(grow(short), runs);
  for (let round = 0; round < AGAIN && factor() >= MOST; round++) {
    long = Math.min(long, fastest(grow(4 * short), runs));
    base = Math.min(base, fastest(grow(short), runs));
  }
  return factor();
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
