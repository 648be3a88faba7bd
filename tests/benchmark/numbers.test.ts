import { describe, expect, test } from 'vitest';
import { sameThing } from '../../benchmark/counted-thing.ts';
import type { FoundNumber, MarkedNumber } from '../../benchmark/model.ts';
import { compareNumbers } from '../../benchmark/numbers.ts';
import { sameReport } from '../../benchmark/reports.ts';
import { scoreArticle } from '../../benchmark/score.ts';
import { analyse } from '../../lib/engine/analyse.ts';
import { documentFromText } from '../../lib/engine/document-from-text.ts';
import { languages } from '../../lib/engine/languages/every-language.ts';
import type { Span } from '../../lib/engine/model.ts';
import { article, at, bracketed, mark, prediction } from './bracketed.ts';

const marked = (span: Span, more: Partial<MarkedNumber> = {}): MarkedNumber => ({
  span,
  value: null,
  high: null,
  unit: null,
  counted: null,
  claimedBy: null,
  ...more,
});
const found = (span: Span, more: Partial<FoundNumber> = {}): FoundNumber => ({ span, value: null, source: null, ...more });

describe('a number is found where the spans overlap', () => {
  test.each([
    ['the same', '[12 homes] and 13 shops', '[12 homes] and 13 shops', { found: 1, spurious: 0 }],
    ['a part of it', '[about 12] homes', 'about [12 homes]', { found: 1, spurious: 0 }],
    ['elsewhere', '[12] homes and 13 shops', '12 homes and [13] shops', { found: 0, spurious: 1 }],
    ['one to one', '[12 or 13] homes', '[12] or [13] homes', { found: 1, spurious: 1 }],
    ['a vague word is not punished', 'several homes and [13] shops', '[several] homes and [13] shops', { found: 1, spurious: 0 }],
    ['nor asked for', 'for the [second] time', 'for the second time', { found: 0, spurious: 0 }],
    ['with a digit in it, it is a number', 'a [few of the 13] shops', 'a few of the 13 shops', { found: 0, spurious: 0, missed: 1 }],
  ])('%s', (_, gold, given, expected) => {
    const [{ text, spans }, { spans: own }] = [bracketed(gold), bracketed(given)];
    const { asked, spurious } = compareNumbers(
      article(text, { quantities: spans.map((span) => marked(span)) }),
      prediction({ quantities: own.map((span) => found(span)) }),
    );
    const hits = asked.filter((each) => each.found !== null).length;
    expect({ found: hits, spurious: spurious.length }).toEqual({ found: expected.found, spurious: expected.spurious });
    if ('missed' in expected) expect(asked.length - hits).toBe(expected.missed);
  });

  test('the one that starts nearest has it', () => {
    const text = 'from 12 to 13 homes';
    const quantities = [found(at(text, '12 to 13')), found(at(text, '13'))];
    const { asked } = compareNumbers(article(text, { quantities: [marked(at(text, '13 homes'))] }), prediction({ quantities }));
    expect(asked[0]?.found?.number).toBe(quantities[1]);
  });
});

test.each([
  [5, 5, true],
  [5.000001, 5, true],
  [5.001, 5, false],
  [1 / 3, 0.3333, true],
  [0.33, 0.3333, false],
  [null, 5, false],
  [7, null, null],
])('the value %s for %s is right: %s', (given, value, right) => {
  const text = 'It has 5 homes.';
  const gold = article(text, { quantities: [marked(at(text, '5'), { value })] });
  const { asked } = compareNumbers(gold, prediction({ quantities: [found(at(text, '5'), { value: given })] }));
  expect(asked[0]?.found?.value).toBe(right);
});

describe('whose a number is', () => {
  const text = 'The mayor, Ana Ray, counts 5 homes. Ben Fox heard it.';
  const attributions = [mark([], { speaker: 'Ana Ray', aliases: ['The mayor'] })];
  const sources = ['Ana Ray', 'Ben Fox'].map((name) => ({ name, aliases: [], mentions: [] }));
  test.each([
    ['Ana Ray', 0, true],
    ['The mayor', 0, true],
    ['Ana Ray', 1, false],
    ['Ana Ray', null, false],
    [null, null, true],
    [null, 0, false],
  ])('marked as of %s, given to source %s: %s', (claimedBy, source, right) => {
    const gold = article(text, { attributions, quantities: [marked(at(text, '5 homes'), { claimedBy })] });
    const { asked } = compareNumbers(gold, prediction({ sources, quantities: [found(at(text, '5'), { source })] }));
    expect(asked[0]?.found?.whose).toBe(right);
  });
});

test.each([
  ['affordable homes', 'homes', true],
  ['homes in the town', 'the new homes', true],
  ['officers and analysts', 'officers', true],
  ['a ratio of two', 'two', false],
  ['homes', null, false],
  [null, 'homes', false],
  [null, null, true],
])('%s and %s are the same thing: %s', (one, other, same) => {
  expect(sameThing(one, other)).toBe(same);
});

test.each([
  ['the annual report on housing', 'annual housing report', true],
  ['a study', 'the study', true],
  ['a study of bees in Kent', 'a study', false],
  ['a study of bees in Kent', 'the bees study', true],
  ['the report', 'a letter', false],
  ['the', 'a', false],
])('the reports “%s” and “%s” are the same: %s', (a, b, same) => {
  expect([sameReport(a, b), sameReport(b, a)]).toEqual([same, same]);
});

test('a report is found under any name that stands in the text, and rightly named by its first', () => {
  const text = 'A study of bees by Kent University, known as Hives Today, is out.';
  const reports = [{ name: 'A study of bees by Kent University', aliases: ['Hives Today'], kind: null }];
  const counts = (name: string, ...aliases: string[]) =>
    scoreArticle(article(text, { reports }), prediction({ reports: [{ name, aliases }] })).counts.reports;
  expect(counts('A study of bees')).toMatchObject({ marked: 1, predicted: 1, found: 1, name: { asked: 1, right: 1 } });
  expect(counts('Hives Today')).toMatchObject({ found: 1, name: { asked: 1, right: 0 } });
  expect(counts('Bees', 'Hives Today')).toMatchObject({ found: 1, name: { asked: 1, right: 0 } });
  expect(counts('Kent University’s study of bees')).toMatchObject({ predicted: 1, found: 0 });
});

test('a set without numbers and reports punishes none', () => {
  const text = 'It has 5 homes.';
  const given = prediction({ quantities: [found(at(text, '5'))], reports: [{ name: 'homes', aliases: [] }] });
  expect(scoreArticle(article(text), given).counts).toMatchObject({ numbers: { predicted: 0 }, reports: { predicted: 0 } });
  expect(scoreArticle(article(text, { quantities: [], reports: [] }), given).counts).toMatchObject({
    numbers: { predicted: 1 },
    reports: { predicted: 1 },
  });
});

test('units, counted things and kinds of reports are asked for where they are marked in our own terms', () => {
  const text = 'The council will build 12 homes for £5m, Ana Ruiz said, and she cited a report by the county.';
  const quantities = [
    marked(at(text, '12'), { value: 12, counted: 'shops', claimedBy: 'Ana Ruiz' }),
    marked(at(text, '£5m'), { value: 5, unit: 'GBP', counted: 'homes' }),
  ];
  const reports = [{ name: 'a report by the county', aliases: [], kind: 'letter' }];
  const score = (inOurTerms: boolean) =>
    scoreArticle(article(text, { quantities, reports, inOurTerms }), analyse(documentFromText(text), languages));
  const { counts, outcomes } = score(true);
  expect(counts.numbers).toMatchObject({ marked: 2, predicted: 2, found: 2, value: { asked: 2, right: 1 }, unit: { asked: 2, right: 2 } });
  expect(counts.numbers).toMatchObject({ whose: { asked: 2, right: 1 }, stated: { asked: 1, right: 1 }, counted: { asked: 2, right: 0 } });
  expect(counts.reports).toMatchObject({ marked: 1, found: 1, kind: { asked: 1, right: 0 } });
  const wrong = outcomes.filter(({ verdict }) => verdict === 'wrong').map(({ part }) => part);
  expect(wrong).toEqual(expect.arrayContaining(['value', 'whose', 'counted', 'kind']));
  expect(score(false).counts).toMatchObject({ numbers: { unit: { asked: 0 }, counted: { asked: 0 } }, reports: { kind: { asked: 0 } } });
});
