/** So many days, or so many times. */
import { hasTag, isNameWord, isNoun } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Range, Token } from '../reading.ts';
import { clauseAhead } from './ahead.ts';
import { isMonth } from './date-numbers.ts';
import { isTime } from './phrases.ts';

/** True for a number of days, or of times, that begins at `at` and fills what is left before `end`: "| two days", "| three times". */
export const isTimeMeasure = (tokens: readonly Token[], at: number, end: number): boolean =>
  at + 2 === end && (hasTag(tokens[at], 'CD') || is(tokens[at], 'quantifier')) && tellsHowOften(tokens[at + 1]);

const tellsHowOften = (token: Token | undefined): boolean => is(token, 'timeUnit') || is(token, 'occurrence');

/** True where a phrase that ends before `end` begins at `at`, beside a time: "Ruiz | two days later", "For several days | Norland denied it". */
export function endsAtMeasure(tokens: readonly Token[], at: number, end: number): boolean {
  const before = tokens[at - 1];
  if (isNoun(before) && isTimeMeasure(tokens, at, end)) return true;
  return isNameWord(tokens[at]) && before?.form.small === true && isTimeMeasure(tokens, at - 2, at);
}

const YEAR = /^[12]\d{3}$/;

/** Where a time ends and a clause with a plural or a name for its subject begins, which `phrase` has as one: "in 2011 | artists came", "for years | tenants had left"; null: there is no time, or no clause. */
export function clauseAfterTime(tokens: readonly Token[], { first, last }: Range, end: number): number | null {
  for (let i = first + 1; i < last; i++) {
    const [before, next] = [tokens[i - 1] as Token, tokens[i]];
    // but "over 1200 | people came"
    const year = is(tokens[first - 1], 'in') && YEAR.test(before.text);
    const many = hasTag(before, 'NNS') && is(before, 'timeUnit');
    if ((year || many) && (hasTag(next, 'NNS') || (year && isNameWord(next))) && clauseAhead(tokens, i, end, false)) return i;
  }
  return null;
}

/** True for a word of a date or of a stretch of time: "last", "week", "5", "Sept." */
export const isTimeWord = (word: Token): boolean =>
  isTime(word) ||
  /^(?:\d|,$)/.test(word.text) ||
  is(word, 'deictic') ||
  is(word, 'demonstrative') ||
  is(word, 'definiteArticle') ||
  is(word, 'period') ||
  isMonth(word);
