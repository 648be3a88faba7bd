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

const OWN = 'tests/articles';

function own(): MarkedArticle[] {
  const slugs = readdirSync(OWN).filter((slug) => existsSync(join(OWN, slug, 'article.txt')));
  return slugs.map((slug) => parseMarked(readFileSync(join(OWN, slug, 'article.txt'), 'utf8'), slug).gold);
}

function articlesOf(folder: string): MarkedArticle[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return names.sort().map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')));
}

const percent = (part: number, whole: number) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);

function row(name: string, { marked, predicted, found, close, right, wrong, none }: Count): string {
  const asked = right + wrong + none;
  const cells = [name, marked || '–', percent(found, marked), percent(close, marked), percent(found, predicted)];
  return `| ${[...cells, percent(right, asked), percent(wrong, asked), percent(none, asked)].join(' | ')} |`;
}

function card(title: string, articles: readonly MarkedArticle[]): string {
  const score: Score = { all: newCount(), byKind: new Map(), byRule: new Map() };
  for (const article of articles) addArticle(score, article, analyse(documentFromText(article.text)));
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
  ].join('\n');
}

const folders = process.argv.slice(2);
console.log(`# How often Whosaid is right

"Found" has at least half of the letters in common with what a person marked, "found closely" four fifths. Names are
counted where the statement was found and the article names its speaker: a wrong name is worse than none.
`);
if (folders.length === 0) {
  console.log('The articles were written for the project, and the rules are tested on them: this is no measure of other articles.\n');
  console.log(card('Own corpus', own()));
}
for (const folder of folders) console.log(card(basename(folder), articlesOf(folder)));
