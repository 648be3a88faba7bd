/**
 * An accuracy card for readers, as Markdown on standard output: `npm run -s accuracy -- [FOLDER…]`.
 * A folder holds marked articles, one JSON file each; without one, the project's own corpus is counted.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseMarked } from '../../tests/articles/parse-marked.ts';
import { analyse } from '../engine/analyse.ts';
import { documentFromText } from '../engine/document-from-text.ts';
import { addArticle, type Count, type MarkedArticle, newCount, type Score } from './score.ts';
import { addNumbers, type MarkedNumbers, type NumberScore, newNumberScore, type Tally } from './score-numbers.ts';

type Marked = MarkedArticle & MarkedNumbers;

const OWN = 'tests/articles';

function own(): Marked[] {
  const slugs = readdirSync(OWN).filter((slug) => existsSync(join(OWN, slug, 'article.txt')));
  return slugs.map((slug) => parseMarked(readFileSync(join(OWN, slug, 'article.txt'), 'utf8'), slug).gold);
}

function articlesOf(folder: string): Marked[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return names.sort().map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')));
}

const percent = (part: number, whole: number) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);

function row(name: string, { marked, predicted, found, close, right, wrong, none }: Count): string {
  const asked = right + wrong + none;
  const cells = [name, marked || '–', percent(found, marked), percent(close, marked), percent(found, predicted)];
  return `| ${[...cells, percent(right, asked), percent(wrong, asked), percent(none, asked)].join(' | ')} |`;
}

function card(title: string, articles: readonly Marked[]): string {
  const score: Score = { all: newCount(), byKind: new Map(), byRule: new Map() };
  const numbers = newNumberScore();
  for (const article of articles) {
    const analysis = analyse(documentFromText(article.text));
    addArticle(score, article, analysis);
    addNumbers(numbers, article, analysis);
  }
  const head = ['statements', 'marked', 'found', 'found closely', 'finds that are right', 'name right', 'name wrong', 'no name'];
  const rules = [...score.byRule].sort(([, a], [, b]) => b.predicted - a.predicted);
  return [
    `## ${title}: ${articles.length} articles`,
    '',
    `| ${head.join(' | ')} |`,
    `|${' --- |'.repeat(head.length)}`,
    row('**all**', score.all),
    ...[...score.byKind].sort().map(([kind, count]) => row(kind, count)),
    ...rules.map(([rule, count]) => row(`rule \`${rule}\` (${count.predicted})`, count)),
    '',
    ...(numbers.marked > 0 ? numberLines(numbers) : []),
  ].join('\n');
}

/** Numbers and reports, where the articles have them marked. */
function numberLines({ marked, predicted, found, value, unit, counted, whose, stated, reports }: NumberScore): string[] {
  const part = ({ right, asked }: Tally) => percent(right, asked);
  const head = ['numbers', 'found', 'finds that are right', 'value', 'unit', 'what is counted', 'whose', 'whose, where the article says'];
  return [
    `| ${head.join(' | ')} |`,
    `|${' --- |'.repeat(head.length)}`,
    `| ${[marked, percent(found, marked), percent(found, predicted), ...[value, unit, counted, whose, stated].map(part)].join(' | ')} |`,
    '',
    '| reports | found | finds that are right | name | kind |',
    `|${' --- |'.repeat(5)}`,
    `| ${[reports.marked, percent(reports.found, reports.marked), percent(reports.found, reports.predicted), part(reports.name), part(reports.kind)].join(' | ')} |`,
    '',
  ];
}

const folders = process.argv.slice(2);
console.log(`# How often Whosaid is right

"Found" has at least half of the letters in common with what a person marked, "found closely" four fifths. Names are
counted where the statement was found and the article names its speaker: a wrong name is worse than none. What a number
counts is right where the noun is.
`);
if (folders.length === 0) {
  console.log('The articles were written for the project, and the rules are tested on them: this is no measure of other articles.\n');
  console.log(card('Own corpus', own()));
}
for (const folder of folders) console.log(card(basename(folder), articlesOf(folder)));
