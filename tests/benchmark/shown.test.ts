/** What people see: the card, and errors as sentences. */
import { describe, expect, test } from 'vitest';
import { card, shownPercent } from '../../benchmark/card.ts';
import { sumOf } from '../../benchmark/counts.ts';
import { shownErrors } from '../../benchmark/errors.ts';
import { scoreArticle } from '../../benchmark/score.ts';
import { sentenceAround } from '../../benchmark/sentence.ts';
import { article, at, bracketed, find, mark, prediction } from './bracketed.ts';

describe('the sentence around some words', () => {
  test.each([
    ['in the middle', 'It rained. She said [it is safe] on Monday. Then she left.', 'She said [it is safe] on Monday.'],
    ['its own end', 'It rained. She said: [“It is safe.”] Then she left.', 'She said: [“It is safe.”]'],
    ['at the start of a paragraph', 'It rained.|[It is safe], she said. Then she left.', '[It is safe], she said.'],
    ['over two sentences', 'She said: [It is safe. It is old], and left. Then it rained.', 'She said: [It is safe. It is old], and left.'],
    ['no end at all', 'She said [it is safe]', 'She said [it is safe]'],
  ])('%s', (_, sentence, shown) => {
    const { text, spans } = bracketed(sentence);
    expect(sentenceAround(text, spans[0] ?? { start: 0, end: 1 })).toBe(shown);
  });

  test('what is long is cut, and it stays one line', () => {
    const long = 'word '.repeat(200);
    const { text, spans } = bracketed(`${long}[${long}] ${long}`);
    const shown = sentenceAround(text, spans[0] ?? { start: 0, end: 1 });
    expect(shown).toMatch(/^…[^[]{150,160}\[.{230,250}\].{150,170}…$/);
  });
});

const { text, spans } = bracketed('[It is safe], Ana Ray said. The mill has 5 homes, and [it is old], Ben Fox said. “No,” he added.');
const gold = article(text, {
  attributions: spans.map((span, i) => mark([span], { speaker: ['Ana Ray', 'Ben Fox'][i] ?? null })),
  quantities: [{ span: at(text, '5 homes'), value: 5, high: null, unit: null, counted: null, claimedBy: 'Ben Fox' }],
  reports: [{ name: 'a report', aliases: [], kind: null }],
});
const given = prediction({
  attributions: [find([spans[0] ?? at(text, 'It')], { source: 0, rule: 'before:say' }), find([at(text, '“No,”')])],
  sources: [{ name: 'Ben Fox', aliases: [], mentions: [] }],
  quantities: [{ span: at(text, '5'), value: 6, source: null }],
});

test('errors say what was asked and what was given, each with its sentence', () => {
  expect(shownErrors([scoreArticle(gold, given)], 20)).toEqual([
    'an-article: speaker wrong: Ben Fox, not Ana Ray (rule before:say)\n    [It is safe], Ana Ray said.',
    'an-article: statement of Ben Fox missed\n    The mill has 5 homes, and [it is old], Ben Fox said.',
    'an-article: statement that nobody marked, given to nobody\n    [“No,”] he added.',
    'an-article: value wrong: 6, not 5\n    The mill has [5 homes], and it is old, Ben Fox said.',
    'an-article: whose wrong: nothing, not Ben Fox\n    The mill has [5 homes], and it is old, Ben Fox said.',
    'an-article: report missed: a report',
  ]);
});

test('few errors of many are spread evenly', () => {
  const shown = shownErrors([scoreArticle(gold, given)], 2).map((error) => error.split('\n')[0]);
  expect(shown).toEqual(['an-article: speaker wrong: Ben Fox, not Ana Ray (rule before:say)', 'an-article: value wrong: 6, not 5']);
});

test.each(['test', 'locked', 'check'])('errors of the split %s are never shown', (split) => {
  expect(shownErrors([scoreArticle({ ...gold, split }, given)], 20)).toEqual([]);
});

test('the card has a table for each part that the articles have marked', () => {
  const shown = card('Two articles', sumOf([scoreArticle(gold, given).counts, scoreArticle({ ...gold, id: 'b' }, null).counts]));
  expect(shown).toContain('## Two articles: 2 articles, 1 of them without a prediction, which count as empty');
  expect(shown).toContain('| **all** | 4 | 25.0 | 25.0 | 25.0 | 50.0 |');
  expect(shown).toContain('Content F1 33.3, closely 33.3, exactly 33.3.');
  expect(shown).toContain('| none | 4 | 25.0 | 0.0 | 100.0 | 0.0 |');
  expect(shown).toContain('| 2 | 50.0 | 100.0 | 0.0 | 0.0 | 0.0 |');
  expect(shown).toContain('| 2 | 0.0 | – | 0.0 | – |');
  expect(shown).toContain('| `before` | 1 | 100.0 | 100.0 | 0.0 | 100.0 | 0.0 |');
  expect(card('None', scoreArticle(article(text, { attributions: [mark(spans)] }), null).counts)).not.toMatch(
    /numbers|reports|speaker|rule/,
  );
});

test.each([
  [[1, 3], '33.3'],
  [[0, 3], '0.0'],
  [[0, 0], '–'],
] as const)('%j is shown as %s', (ratio, shown) => {
  expect(shownPercent(ratio)).toBe(shown);
});
