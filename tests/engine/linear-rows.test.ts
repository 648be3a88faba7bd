/** Time grows with the text, and no faster, where one row of a language stands again and again. In a file, so in a process, of its own. */
import { beforeAll, describe, expect, test } from 'vitest';
import { analyse } from '../../lib/engine/analyse.ts';
import { documentFromText } from '../../lib/engine/document-from-text.ts';
import { languages } from '../../lib/engine/languages/every-language.ts';
import type { Row } from '../../lib/engine/languages/rows.ts';
import { processorTime } from './growth.ts';

const SHORT = 20_000;
const LONG = 160_000;
/** Time a letter of the long text, over that of the short one: 1 is linear, 8 is quadratic. */
const MOST = 2.5;
/** A short text takes this long at the least, in milliseconds: less is not measured well. */
const LEAST = 3;
/** A long text is read so often before it counts as slow: what else the process does in between must not tell. */
const RUNS = 5;

/** The example of each row, with the tags left out that some are held to have. */
const EXAMPLES = languages.flatMap(({ rows }) =>
  Object.entries(rows).flatMap(([list, own]) =>
    own.map(({ name, example }: Row) => {
      const words = example.replace(/_\S+/g, '');
      return { list, name, sentence: /[.?!]$/.test(words) ? `${words} ` : `${words}. ` };
    }),
  ),
);

/** Milliseconds of processor time, those of other programs left out, for so many letters of the sentence. */
function timeOf(sentence: string, letters: number): number {
  const text = sentence.repeat(Math.ceil(letters / sentence.length));
  return processorTime(() => analyse(documentFromText(text, { lang: 'en' }), languages));
}

/** How much more a letter costs in the long text, at the best. */
function growth(sentence: string): number {
  let [short, long] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  const now = () => (long * SHORT) / LONG / Math.max(short, LEAST);
  for (let run = 0; run < RUNS && !(now() < MOST); run++) {
    short = Math.min(short, timeOf(sentence, SHORT), timeOf(sentence, SHORT));
    long = Math.min(long, timeOf(sentence, LONG));
  }
  return now();
}

describe('time is linear in the example of a row, repeated', () => {
  // the first texts are slow while their code is compiled
  beforeAll(() => {
    for (const { sentence } of EXAMPLES) timeOf(sentence, 200);
  }, 60_000);

  test.each(EXAMPLES)(
    '$list: $name',
    ({ sentence }) => {
      expect(growth(sentence)).toBeLessThan(MOST);
    },
    60_000,
  );
});
