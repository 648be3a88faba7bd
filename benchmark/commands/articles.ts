/** The sets of marked articles on disk. A file that cannot be read as one ends the command. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseMarked } from '../../tests/articles/parse-marked.ts';
import { markedArticle } from '../gold.ts';
import type { MarkedArticle } from '../model.ts';
import { firstOf, stop } from './stop.ts';

const GOLD = 'benchmark/gold';
const OWN = 'tests/articles';

/** Parts of the benchmark; `test` is scored, and nobody reads it. */
export const SPLITS = ['dev', 'train', 'locked', 'gum', 'test'] as const;
export type Split = (typeof SPLITS)[number];

/** The articles of a split of the benchmark. */
export const splitArticles = (split: Split): MarkedArticle[] => articlesOf(join(GOLD, split));

/** All articles of a folder of gold JSON, in the order of their files' names. */
export function articlesOf(folder: string): MarkedArticle[] {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];
  if (names.length === 0) stop(`${folder}: no such folder, or no marked article (.json) in it`, 2);
  return checked(names.sort().map((name): [string, unknown] => [join(folder, name), parsed(join(folder, name))]));
}

/** The project's own corpus. */
export function ownArticles(): MarkedArticle[] {
  const slugs = readdirSync(OWN).filter((slug) => existsSync(join(OWN, slug, 'article.txt')));
  return checked(slugs.map((slug) => [slug, parseMarked(readFileSync(join(OWN, slug, 'article.txt'), 'utf8'), slug).gold]));
}

/** Stops where an article of the test split is among them: it is scored by `accuracy --split test --spend` and nothing else. */
export function withoutTest(articles: readonly MarkedArticle[], where: string): readonly MarkedArticle[] {
  // the names of the files are enough: nothing is read
  const held = new Set(readdirSync(join(GOLD, 'test')).map((name) => name.replace(/\.json$/, '')));
  const found = articles.filter(({ id }) => held.has(id));
  if (found.length > 0)
    stop(`${where} holds ${found.length} articles of the benchmark's test split, which is scored by --split test --spend alone`, 2);
  return articles;
}

function parsed(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    return stop(`${file}: ${error instanceof SyntaxError ? 'no JSON' : String(error)}`);
  }
}

function checked(files: readonly (readonly [name: string, json: unknown])[]): MarkedArticle[] {
  const problems: string[] = [];
  const articles = new Map<string, MarkedArticle>();
  for (const [name, json] of files) {
    const read = markedArticle(json);
    if ('problems' in read) problems.push(...read.problems.map((problem) => `${name}: ${problem}`));
    else if (articles.has(read.value.id)) problems.push(`${name}: the id ${read.value.id} stands twice in the folder`);
    else articles.set(read.value.id, read.value);
  }
  if (problems.length > 0) stop(`marked articles that cannot be read:\n${firstOf(problems)}`);
  return [...articles.values()];
}
