/**
 * What a change does to accuracy: the engine of a commit beside that of the work tree, on every set of marked articles.
 *
 *   npm run -s compare -- COMMIT [FOLDER…] [--from N]
 *
 * For each set: whether the output is the same to the byte; else the figures before and after, with the middle 95 % of the difference
 * when articles are drawn anew. Then what changed, twenty at a time from the Nth on; never of a split that nobody reads, and
 * of the test split not even figures.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Difference, differencesOf } from '../bootstrap.ts';
import { changesOf } from '../changes.ts';
import { figures } from '../figures.ts';
import type { MarkedArticle } from '../model.ts';
import { readPredictions } from '../predictions.ts';
import { type ArticleScore, scoreArticle } from '../score.ts';
import { articlesOf, ownArticles, splitArticles, withoutTest } from './articles.ts';
import { engineOutputs } from './engine-outputs.ts';
import { git } from './git.ts';
import { firstOf, stop } from './stop.ts';

const USAGE = 'usage: npm run compare -- COMMIT [FOLDER…] [--from N]';
const AT_A_TIME = 20;
const KEYS =
  /^(?:content\.(?:found|close)\.f1|kind\.indirect\.found|speaker\.(?:right|wrong|none)|contentAndSpeaker\.f1|mention\..+|numbers\.(?:stated|same\.f1|differs\.f1)|reports\.f1)$/;
const shown = figures.filter(({ key }) => KEYS.test(key));

const { values, positionals } = asked();
const [name, ...folders] = positionals;
if (!name) stop(USAGE, 2);
const from = Number(values.from ?? 0);
if (!Number.isInteger(from) || from < 0) stop(`--from takes a whole number, not ${values.from}`, 2);
if (git('rev-parse', '--git-dir') === null) stop('this folder is no clone of the repository: there is no commit to compare with');
const commit = git('rev-parse', '--verify', '--quiet', `${name}^{commit}`) ?? stop(`no commit ${name} is known here`, 2);

const sets: readonly (readonly [title: string, articles: readonly MarkedArticle[]])[] = [
  ...(['dev', 'train', 'locked', 'gum'] as const).map((split) => [`Benchmark, ${split}`, splitArticles(split)] as const),
  ['Own corpus', ownArticles()],
  ...folders.map((folder) => [basename(folder), withoutTest(articlesOf(folder), folder)] as const),
];
const [before, after] = await outputs(sets.flatMap(([, articles]) => articles));
console.log(`# ${name} (${commit.slice(0, 10)}) and the work tree\n`);
const changes: string[] = [];
let first = 0;
for (const [title, articles] of sets) {
  const [old, now] = [before, after].map((lines) => lines.slice(first, first + articles.length)) as [string[], string[]];
  first += articles.length;
  const differing = old.filter((line, at) => line !== now[at]).length;
  console.log(
    `## ${title}: ${articles.length} articles, ${differing === 0 ? 'the output is the same to the byte' : `the output differs in ${differing}`}\n`,
  );
  if (differing === 0) continue;
  const [was, is] = [scores(articles, old, name), scores(articles, now, 'the work tree')];
  console.log(
    `${tableOf(
      differencesOf(
        was.map(({ counts }) => counts),
        is.map(({ counts }) => counts),
        shown,
      ),
    )}\n`,
  );
  changes.push(...was.flatMap((score, at) => changesOf(score, is[at] ?? score)));
}
const page = changes.slice(from, from + AT_A_TIME);
if (page.length > 0) {
  console.log(`# What changed: ${from + 1} to ${from + page.length} of ${changes.length}\n\n+ better, − worse, = neither\n`);
  console.log(page.join('\n\n'));
  if (from + page.length < changes.length) console.log(`\nGo on with --from ${from + page.length}.`);
} else if (changes.length > 0) console.log(`There are ${changes.length} changes.`);

async function outputs(articles: readonly MarkedArticle[]): Promise<readonly [string[], string[]]> {
  const folder = mkdtempSync(join(tmpdir(), 'whosaid-input-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const input = join(folder, 'articles.jsonl');
  writeFileSync(input, articles.map(({ id, text }) => `${JSON.stringify({ id, text })}\n`).join(''));
  return await engineOutputs(commit, input);
}

function scores(articles: readonly MarkedArticle[], lines: readonly string[], whose: string): ArticleScore[] {
  const { of, missing, problems } = readPredictions(lines.join('\n'), articles, new Set());
  const all = [...problems, ...missing.map(({ id, why }) => `${id}: ${why}`)];
  if (all.length > 0) stop(`the output of ${whose} cannot be scored:\n${firstOf(all)}`);
  return articles.map((article) => scoreArticle(article, of.get(article.id) ?? null));
}

function tableOf(differences: readonly Difference[]): string {
  const signed = (points: number) => {
    const size = Math.abs(points).toFixed(1);
    return size === '0.0' ? size : `${points > 0 ? '+' : '−'}${size}`;
  };
  const rows = differences.flatMap(({ figure, before: was, after: is, interval }) => {
    if (was === null || is === null) return [];
    const sure = interval ? `${signed(interval[0])} to ${signed(interval[1])}` : '–';
    return [`| ${[figure.name, was.toFixed(1), is.toFixed(1), signed(is - was), sure].join(' | ')} |`];
  });
  return ['| | before | after | difference | 95 % |', `|${' --- |'.repeat(5)}`, ...rows].join('\n');
}

function asked() {
  try {
    return parseArgs({ allowPositionals: true, options: { from: { type: 'string' } } });
  } catch (error) {
    return stop(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`, 2);
  }
}
