/** Which numbers are the same and which differ: asked for of pairs whose numbers were both found. */
import { expect, test } from 'vitest';
import { card } from '../../benchmark/card.ts';
import { shownErrors } from '../../benchmark/errors.ts';
import type { NumberPair } from '../../benchmark/model.ts';
import { scoreArticle } from '../../benchmark/score.ts';
import { samePairs } from '../articles/number-pairs.ts';
import { article, bracketed, prediction } from './bracketed.ts';

const { text, spans } = bracketed(
  '[12 homes] burnt, police said. [Several] of the [12] stood empty. The owner counts [14], the police [12].',
);
const quantities = spans.map((span) => ({ span, value: null, high: null, unit: null, counted: null, claimedBy: null }));
const score = (same: NumberPair[] | null, given: readonly (readonly number[])[], of: readonly number[] = [0, 1, 2, 3, 4]) =>
  scoreArticle(
    article(text, { quantities, same, differs: [[0, 3]] }),
    prediction({
      quantities: of.map((at, i) => ({ span: quantities[at]?.span ?? { start: 0, end: 1 }, value: null, source: null, same: given[i] })),
    }),
  );

test.each([
  ['named by both of its numbers', [[2], [], [0]], { marked: 2, predicted: 1, found: 1 }],
  ['named by one of them', [[2, 4]], { marked: 2, predicted: 2, found: 2 }],
  ['that nobody marked', [[3]], { marked: 2, predicted: 1, found: 0 }],
  ['with itself, or with a vague word, is none', [[0, 1]], { marked: 2, predicted: 0, found: 0 }],
])('a pair %s', (_, given, expected) => {
  const marked: NumberPair[] = [
    [0, 2],
    [4, 0],
    [1, 2],
  ];
  expect(score(marked, given).counts.numbers.same).toEqual(expected);
});

test('a pair whose number was not found is not asked for, nor one that goes with what nobody marked', () => {
  const pairs: NumberPair[] = [
    [0, 2],
    [0, 4],
  ];
  expect(score(pairs, [[1], [0]], [0, 4]).counts.numbers.same).toEqual({ marked: 1, predicted: 1, found: 1 });
  expect(score(pairs, [[1], [0]], [0, 9]).counts.numbers.same).toEqual({ marked: 0, predicted: 0, found: 0 });
});

test('where no pairs are marked none is punished', () => {
  expect(score(null, [[2]]).counts.numbers.same).toEqual({ marked: 0, predicted: 0, found: 0 });
});

test('they have their table, and their errors are told at the later number', () => {
  const scored = score([[0, 2]], [[2, 4]]);
  expect(card('One', scored.counts)).toContain(
    '| the same number twice | 1 | 100.0 | 50.0 | 66.7 |\n| numbers that differ | 1 | 0.0 | – | 0.0 |',
  );
  expect(shownErrors([scored], 9).filter((error) => /same|differs/.test(error))).toEqual([
    'an-article: same that nobody marked: “12 homes” at 0 and “12” at 92\n    The owner counts 14, the police [12].',
    'an-article: differs missed: “12 homes” at 0 and “14” at 77\n    The owner counts [14], the police 12.',
  ]);
});

test('what the tables of the own corpus tie, one row to another, are pairs with one another', () => {
  const rows = [{}, { same: 3 }, { same: 0 }, { same: 2 }, {}].map((row) => ({
    span: [0, 1] as [number, number],
    value: 1,
    unit: null,
    counted: null,
    claimedBy: null,
    ...row,
  }));
  expect(samePairs(rows).map(String).sort()).toEqual(['0,1', '0,2', '0,3', '1,2', '1,3', '2,3']);
});
