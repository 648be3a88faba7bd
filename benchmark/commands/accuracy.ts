/**
 * How often the engine is right, as Markdown on standard output.
 *
 *   npm run -s accuracy -- [FOLDER…] [--errors N]      the project's own corpus, the dev split, further folders of marked articles
 *   npm run -s accuracy -- --split train|locked|gum    that split of the benchmark alone
 *   npm run -s accuracy -- --split test --spend        the test split, which is written into benchmark/SCORED.md
 *
 * `--errors N` shows N errors, evenly spread, with their sentences; never of a split that nobody reads.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { version } from '../../package.json';
import { card } from '../card.ts';
import { sumOf } from '../counts.ts';
import { scoredNow } from '../engine.ts';
import { shownErrors } from '../errors.ts';
import { isUnread, type MarkedArticle } from '../model.ts';
import { LIMIT, timesScored, withEntry } from '../scored.ts';
import { articlesOf, ownArticles, SPLITS, splitArticles, withoutTest } from './articles.ts';
import { cleanCommit } from './git.ts';
import { stop } from './stop.ts';

const RECORD = 'benchmark/SCORED.md';
const HEAD = `# How often Whosaid is right

In per cent. "Found" has at least half of the letters in common with what a reader marked, "found closely" four fifths. Names are counted
where the statement was found and the article names its speaker: a wrong name is worse than none.
`;
const { values, positionals } = asked();
const many = Number(values.errors ?? 0);
if (!Number.isInteger(many) || many < 0) stop(`--errors takes a whole number, not ${values.errors}`, 2);
const split = SPLITS.find((name) => name === values.split);
if (values.split !== undefined && !split) stop(`no split ${values.split}: there are ${SPLITS.join(', ')}`, 2);
if (values.spend && split !== 'test') stop('--spend goes with --split test', 2);
if (split && positionals.length > 0) stop('--split is of the benchmark: name a folder or a split, not both', 2);
if (many > 0 && split && isUnread({ split }))
  stop(`the errors of the split ${split} are not looked at: its figures are to stay a measure`, 2);

if (split === 'test') spend();
else if (split) show([[`Benchmark, ${split}`, splitArticles(split)]]);
else {
  const further = positionals.map((folder) => [basename(folder), withoutTest(articlesOf(folder), folder)] as const);
  show([
    ['Own corpus (the rules are tested on it: no measure of other articles)', ownArticles()],
    ['Benchmark, dev', splitArticles('dev')],
    ...further,
  ]);
}

function show(sets: readonly (readonly [title: string, articles: readonly MarkedArticle[]])[]): void {
  console.log(HEAD);
  for (const [title, articles] of sets) {
    const scores = scoredNow(articles);
    console.log(`${card(title, sumOf(scores.map(({ counts }) => counts)))}\n`);
    for (const error of many > 0 ? shownErrors(scores, many) : []) console.log(`${error}\n`);
  }
}

/** Scores the test split, and writes that down before anybody sees the figures. */
function spend(): void {
  if (!values.spend) stop(`the test split is scored a few times only: --spend says that this is one of them, and ${RECORD} keeps it`, 2);
  const commit = cleanCommit('what is scored has to be a commit, and the last entry has to be committed too');
  const record = readFileSync(RECORD, 'utf8');
  if (timesScored(record, version) >= LIMIT)
    stop(`version ${version} was scored ${LIMIT} times, which is the limit until the next release: see ${RECORD}`);
  const counts = sumOf(scoredNow(splitArticles('test')).map((score) => score.counts));
  writeFileSync(RECORD, withEntry(record, new Date().toISOString().slice(0, 10), version, commit, counts));
  console.log(`${HEAD}\n${card('Benchmark, test', counts)}\n`);
  console.log(`Written to ${RECORD}: entry ${timesScored(record, version) + 1} of ${LIMIT} of version ${version}. Commit it.`);
}

function asked() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { split: { type: 'string' }, errors: { type: 'string' }, spend: { type: 'boolean' } },
    });
  } catch (error) {
    return stop(error instanceof Error ? error.message : String(error), 2);
  }
}
