/** How two systems compare: intervals of a difference, and what changed. */
import { describe, expect, test } from 'vitest';
import { differencesOf } from '../../benchmark/bootstrap.ts';
import { changesOf } from '../../benchmark/changes.ts';
import { newCounts, sumOf } from '../../benchmark/counts.ts';
import { figures, figuresOf } from '../../benchmark/figures.ts';
import type { Prediction } from '../../benchmark/model.ts';
import { scoreArticle } from '../../benchmark/score.ts';
import { article, at, bracketed, find, mark, prediction } from './bracketed.ts';
import { corrupted } from './corrupted.ts';
import { splitArticles } from './split-articles.ts';

const counts = (marked: number, found: number) => {
  const all = newCounts();
  all.statements = { ...all.statements, marked, found, predicted: marked };
  return all;
};
const recall = figures.filter(({ key }) => key === 'content.found.recall');

describe('the interval of a difference', () => {
  test('is nothing where every article changed alike', () => {
    const [before, after] = [Array.from({ length: 8 }, () => counts(10, 5)), Array.from({ length: 8 }, () => counts(10, 6))];
    expect(differencesOf(before, after, recall)).toMatchObject([{ before: 50, after: 60, interval: [10, 10] }]);
  });

  test('is wide where one article makes the difference, and has it inside', () => {
    const before = Array.from({ length: 8 }, () => counts(10, 5));
    const [difference] = differencesOf(before, [counts(10, 10), ...before.slice(1)], recall);
    const [low, high] = difference?.interval ?? [0, 0];
    expect(low).toBe(0);
    expect(high).toBeGreaterThan(12);
    expect(high).toBeLessThan(26);
    expect((difference?.after ?? 0) - (difference?.before ?? 0)).toBeCloseTo(6.25);
  });

  test('is the same each time', () => {
    const [before, after] = [0.1, 0.3].map((harm) =>
      splitArticles('gum').map((each) => scoreArticle(each, corrupted(each, 7, harm)).counts),
    );
    const [once, again] = [differencesOf(before ?? [], after ?? [], figures), differencesOf(before ?? [], after ?? [], figures)];
    expect(again).toEqual(once);
    expect(once.filter(({ interval }) => interval).length).toBeGreaterThan(20);
    for (const { interval } of once) expect(interval?.[0] ?? 0).toBeLessThanOrEqual(interval?.[1] ?? 0);
  });

  test('the figures before and after are those of the whole set', () => {
    const all = splitArticles('train').map((each) => scoreArticle(each, corrupted(each, 3, 0.3)).counts);
    const rounded = differencesOf(all, all, figures).map(({ figure, before }) => [
      figure.key,
      before === null ? null : Math.round(10 * before) / 10,
    ]);
    expect(Object.fromEntries(rounded)).toEqual(figuresOf(sumOf(all)));
  });

  test('there is none without articles or without a figure', () => {
    expect(differencesOf([], [], recall)).toMatchObject([{ before: null, after: null, interval: null }]);
    expect(differencesOf([newCounts()], [counts(10, 5)], recall)).toMatchObject([{ before: null, after: 50, interval: null }]);
  });
});

describe('what changed', () => {
  const { text, spans } = bracketed('[It is safe], Ana Ray said. Ben Fox saw 5 homes. A survey of bees is out.');
  const gold = article(text, {
    attributions: [mark(spans, { speaker: 'Ana Ray' })],
    quantities: [{ span: at(text, '5 homes'), value: 5, high: null, unit: null, counted: null, claimedBy: null }],
    reports: [{ name: 'A survey of bees', aliases: [], kind: null }],
  });
  const sources = ['Ana Ray', 'Ben Fox'].map((name) => ({ name, aliases: [], mentions: [] }));
  const said = (source: number | null) => prediction({ sources, attributions: [find(spans, { source })] });
  const extra = prediction({ sources, attributions: [find([at(text, 'is out')], { rule: 'that:say' })] });
  const number = (value: number) => prediction({ quantities: [{ span: at(text, '5'), value, source: null }] });
  const report = (name: string) => prediction({ reports: [{ name, aliases: [] }] });
  const changes = (before: Prediction, after: Prediction, split = 'dev') =>
    changesOf(scoreArticle({ ...gold, split }, before), scoreArticle({ ...gold, split }, after)).map((change) => change.split('\n')[0]);

  test.each([
    ['gained', prediction(), said(0), '+ an-article: statement of Ana Ray missed → statement found'],
    ['lost', said(0), prediction(), '− an-article: statement found → statement of Ana Ray missed'],
    ['speaker lost', said(0), said(null), '− an-article: speaker right: Ana Ray → speaker not given: nothing, not Ana Ray'],
    [
      'wrong is worse than none',
      said(null),
      said(1),
      '− an-article: speaker not given: nothing, not Ana Ray → speaker wrong: Ben Fox, not Ana Ray',
    ],
    [
      'a new find that nobody marked',
      prediction(),
      extra,
      '− an-article: new: statement that nobody marked, given to nobody (rule that:say)',
    ],
    ['one that is gone', extra, prediction(), '+ an-article: gone: statement that nobody marked, given to nobody (rule that:say)'],
    ['a number', prediction(), number(5), '+ an-article: number missed: 5 homes → number right'],
    ['its value', number(5), number(6), '− an-article: value right: 5 → value wrong: 6, not 5'],
    [
      'a report',
      report('A survey of bees'),
      prediction(),
      '− an-article: report right: A survey of bees → report missed: A survey of bees',
    ],
  ])('%s', (_, before, after, change) => {
    expect(changes(before, after)).toEqual([change]);
    expect(changes(before, after, 'locked')).toEqual([]);
  });

  test('is nothing where only the edges moved, and is told with its sentence', () => {
    const edge = prediction({ sources, attributions: [find([at(text, 'It is safe, Ana')], { source: 0 })] });
    expect(changes(said(0), edge)).toEqual([]);
    expect(changesOf(scoreArticle(gold, said(0)), scoreArticle(gold, said(null)))[0]).toContain('\n    [It is safe], Ana Ray said.');
  });
});
