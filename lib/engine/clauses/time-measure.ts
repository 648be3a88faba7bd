/** So many days, or so many times. */
import { hasTag, isNameWord, isNoun } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Token } from '../reading.ts';

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
