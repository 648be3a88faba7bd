/**
 * The figures are those of an independent scorer that counts by the same rules and shares no code with this one: what it gave for these
 * predictions is kept in `reference.json`, and has to come out here to the last count.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sumOf } from '../../benchmark/counts.ts';
import { figuresOf, predictedOf } from '../../benchmark/figures.ts';
import { markedArticle } from '../../benchmark/gold.ts';
import type { MarkedArticle } from '../../benchmark/model.ts';
import { readPredictions } from '../../benchmark/predictions.ts';
import { scoreArticle } from '../../benchmark/score.ts';
import { corrupted } from './corrupted.ts';
import reference from './reference.json' with { type: 'json' };

function articlesOf(split: string): MarkedArticle[] {
  const folder = `benchmark/gold/${split}`;
  return readdirSync(folder)
    .sort()
    .map((name) => {
      const read = markedArticle(JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')));
      if ('problems' in read) throw new Error(`${name}: ${read.problems.join('; ')}`);
      return read.value;
    });
}

test.each(reference)('$split, with $harm of harm', ({ split, harm, counted, counts, figures }) => {
  const articles = articlesOf(split);
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
