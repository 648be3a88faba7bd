/**
 * Writes the floor under accuracy, `benchmark/figures.json`: the figures of the dev split as they are now. `npm run floor`.
 * To move it is a commit of its own that gives its reason, so that nothing else may be uncommitted.
 */
import { writeFileSync } from 'node:fs';
import { version } from '../../package.json';
import { sumOf } from '../counts.ts';
import { scoredNow } from '../engine.ts';
import { figuresOf } from '../figures.ts';
import type { Floor } from '../floor.ts';
import { type Split, splitArticles } from './articles.ts';
import { cleanCommit } from './git.ts';

const FILE = 'benchmark/figures.json';
const commit = cleanCommit('the floor is that of a commit', FILE);
const { articles, figures } = measured('dev');
const floor: Floor = { date: new Date().toISOString().slice(0, 10), version, commit, articles, figures, unread: measured('locked') };
writeFileSync(FILE, `${JSON.stringify(floor, null, 2)}\n`);
console.log(
  `${FILE}: content and speaker F1 ${figures['contentAndSpeaker.f1']}, wrong names ${figures['speaker.wrong']}. Commit it, with its reason.`,
);

function measured(split: Split): Floor['unread'] {
  const articles = splitArticles(split);
  return { articles: articles.length, figures: figuresOf(sumOf(scoredNow(articles).map(({ counts }) => counts))) };
}
