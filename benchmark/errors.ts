/** Outcomes as words and sentences, for people who look at what went wrong. */
import { isUnread, type MarkedArticle } from './model.ts';
import type { Outcome } from './outcomes.ts';
import type { ArticleScore } from './score.ts';
import { sentenceAround } from './sentence.ts';

/** What became of a thing, in a few words: `name wrong: Ana Ray, not Ben Ray`. */
export function told({ part, verdict, marked, found, rule }: Outcome): string {
  const by = rule === null ? '' : ` (rule ${rule})`;
  if (part === 'statement') {
    if (verdict === 'missed') return `statement of ${marked ?? 'nobody named'} missed${found === null ? '' : `; near it: ${found}`}`;
    return verdict === 'extra' ? `statement that nobody marked, given to ${found ?? 'nobody'}${by}` : `statement found${by}`;
  }
  if (verdict === 'missed') return `${part} missed: ${marked}`;
  if (verdict === 'extra') return found === null ? `${part} that nobody marked` : `${part} that nobody marked: ${found}`;
  if (verdict === 'right') return found === null ? `${part} right` : `${part} right: ${found}`;
  return `${part} ${verdict === 'none' ? 'not given' : 'wrong'}: ${found ?? 'nothing'}, not ${marked ?? 'nothing'}${by}`;
}

/** One outcome with the article it is of and its sentence, in two lines; a report has one. */
export function shownOutcome(article: MarkedArticle, outcome: Outcome, words: string = told(outcome)): string {
  const head = `${article.id}: ${words}`;
  return outcome.span === null ? head : `${head}\n    ${sentenceAround(article.text, outcome.span)}`;
}

/** At most `many` errors, evenly spread over the articles that may be looked at. */
export function shownErrors(scores: readonly ArticleScore[], many: number): string[] {
  const errors = scores
    .filter(({ article }) => !isUnread(article))
    .flatMap(({ article, outcomes }) => outcomes.filter(({ verdict }) => verdict !== 'right').map((outcome) => ({ article, outcome })));
  const step = Math.max(1, Math.floor(errors.length / many));
  return errors
    .filter((_, at) => at % step === 0)
    .slice(0, many)
    .map(({ article, outcome }) => shownOutcome(article, outcome));
}
