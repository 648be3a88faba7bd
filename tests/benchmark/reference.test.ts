/**
 * The figures are those of an independent scorer that counts by the same rules and shares no code with this one: what it gave for these
 * predictions is kept in `reference.json`, and has to come out here to the last count. Where marks are corrected, these counts move: the
 * scorer as it stood before, which this test held, is then the reference for the new ones.
 */
import { expect, test } from 'vitest';
import { sumOf } from '../../benchmark/counts.ts';
import { figuresOf, predictedOf } from '../../benchmark/figures.ts';
import { readPredictions } from '../../benchmark/predictions.ts';
import { scoreArticle } from '../../benchmark/score.ts';
import { corrupted } from './corrupted.ts';
import reference from './reference.json' with { type: 'json' };
import { splitArticles } from './split-articles.ts';

test.each(reference)('$split, with $harm of harm', ({ split, harm, counted, counts, figures }) => {
  const articles = splitArticles(split as 'dev' | 'train' | 'gum');
  // the last article has no prediction
  const lines = articles
    .slice(0, -1)
    .map((article, seed) => JSON.stringify({ id: article.id, document: { text: article.text }, ...corrupted(article, seed, harm) }));
  const { of, missing, problems } = readPredictions(lines.join('\n'), articles, new Set());
  expect(problems).toEqual([]);
  expect(missing.map(({ id }) => id)).toEqual([articles.at(-1)?.id]);
  const all = sumOf(articles.map((article) => scoreArticle(article, of.get(article.id) ?? null).counts));
  expect(all).toMatchObject(counts);
  expect(predictedOf(all)).toBe(counted);
  expect(figuresOf(all)).toMatchObject(figures);
});
