/** Scores what a system says of an article. `benchmark/README.md` says in words what is counted how. */
import { countNumbers, countPairs, countReports, countStatements } from './count.ts';
import { type Counts, newCounts } from './counts.ts';
import type { MarkedArticle, Prediction } from './model.ts';
import { comparePairs } from './number-pairs.ts';
import { compareNumbers } from './numbers.ts';
import { type Outcome, outcomesOfNumbers, outcomesOfPairs, outcomesOfReports, outcomesOfStatements } from './outcomes.ts';
import { compareReports } from './reports.ts';
import { compareStatements } from './statements.ts';

export interface ArticleScore {
  readonly article: MarkedArticle;
  readonly counts: Counts;
  readonly outcomes: readonly Outcome[];
}

const NOTHING: Prediction = { attributions: [], sources: [], quantities: [], reports: [] };

/** @param prediction - null where the system gave nothing for the article */
export function scoreArticle(article: MarkedArticle, prediction: Prediction | null): ArticleScore {
  const counts = newCounts();
  counts.articles = 1;
  counts.missing = prediction === null ? 1 : 0;
  const given = prediction ?? NOTHING;
  const statements = compareStatements(article, given);
  countStatements(counts, statements);
  const outcomes = outcomesOfStatements(article, statements);
  if (article.quantities) {
    const numbers = compareNumbers(article, given);
    countNumbers(counts, numbers);
    outcomes.push(...outcomesOfNumbers(article, numbers));
    for (const relation of ['same', 'differs'] as const) {
      const pairs = comparePairs(article, given, numbers, relation);
      countPairs(counts.numbers[relation], pairs);
      outcomes.push(...outcomesOfPairs(article, pairs, relation));
    }
  }
  if (article.reports) {
    const reports = compareReports(article, given);
    countReports(counts, reports);
    outcomes.push(...outcomesOfReports(reports));
  }
  return { article, counts, outcomes };
}
