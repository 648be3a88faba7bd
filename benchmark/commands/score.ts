/**
 * Scores any system's predictions: `npm run score -- GOLD_FOLDER PREDICTIONS.jsonl`. What stands in a line says `benchmark/README.md`.
 *
 * Nothing that is wrong with the predictions is passed over: it is said, and nothing is counted. With `--allow-missing`, articles without a
 * prediction count as empty, and the card says how many there are.
 */
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { card } from '../card.ts';
import { sumOf } from '../counts.ts';
import { shownErrors } from '../errors.ts';
import { figuresOf, predictedOf } from '../figures.ts';
import { isUnread } from '../model.ts';
import { readPredictions } from '../predictions.ts';
import { scoreArticle } from '../score.ts';
import { articlesOf } from './articles.ts';
import { firstOf, stop } from './stop.ts';

const USAGE = 'usage: npm run score -- GOLD_FOLDER PREDICTIONS.jsonl [--split NAME] [--errors N] [--json] [--allow-missing]';
const { values, positionals } = asked();
const [folder, file] = positionals;
if (!folder || !file || positionals.length > 2) stop(USAGE, 2);
const many = Number(values.errors ?? 0);
if (!Number.isInteger(many) || many < 0) stop(`--errors takes a whole number, not ${values.errors}`, 2);
if (!existsSync(file)) stop(`${file}: no such file`, 2);

const all = articlesOf(folder);
const articles = all.filter(({ split }) => values.split === undefined || split === values.split);
if (articles.length === 0) stop(`${folder}: no article of a split ${values.split}`, 2);
if (many > 0 && articles.some(isUnread)) stop('errors of articles whose split is test or locked are not shown', 2);
const { of, missing, problems } = readPredictions(readFileSync(file, 'utf8'), articles, new Set(all.map(({ id }) => id)));
const left = values['allow-missing'] ? [] : missing.map(({ id, why }) => `${id}: ${why}`);
if (problems.length + left.length > 0) stop(`${file}: nothing was counted.\n${firstOf([...problems, ...left])}`);

const scores = articles.map((article) => scoreArticle(article, of.get(article.id) ?? null));
const counts = sumOf(scores.map((score) => score.counts));
if (values.json)
  console.log(JSON.stringify({ ...figuresOf(counts), marked: counts.statements.marked, predicted: predictedOf(counts), counts }));
else console.log(card(values.split ?? basename(folder), counts));
for (const error of many > 0 ? shownErrors(scores, many) : []) console.log(`\n${error}`);

function asked() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        split: { type: 'string' },
        errors: { type: 'string' },
        json: { type: 'boolean' },
        'allow-missing': { type: 'boolean' },
      },
    });
  } catch (error) {
    return stop(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`, 2);
  }
}
