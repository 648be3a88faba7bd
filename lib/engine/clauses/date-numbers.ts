/** The numbers of a date in words. */
import { is } from '../languages/vocabulary.ts';
import type { Range, Token } from '../reading.ts';

const DAY = /^(?:[12]?\d|3[01])(?:st|nd|rd|th)?$/i;
const CLOCK = /^\d{1,2}(?:[:.]\d\d)?[ap]m$/i;
const YEAR = /^(?:1[5-9]|20)\d\d$/;

/** True for the name of a month, whole or shortened. */
export const isMonth = (token: Token | undefined): boolean => is(token, 'month') || is(token, 'monthShort');

/** True for a time of day, the number of a day or year beside its month, and a year behind a preposition of time: "3pm", "June | 24", "| 24 | June", "June | 2019", "June 24, | 2019", "since | 2015"; `at`: index of a token. */
export function isDateNumber(tokens: readonly Token[], at: number): boolean {
  const text = tokens[at]?.text ?? '';
  const before = tokens[at - 1];
  if (CLOCK.test(text)) return true;
  if (DAY.test(text)) return isMonth(before) || isMonth(tokens[at + 1]);
  if (!YEAR.test(text)) return false;
  // "24 June 2019", "since 2015"
  return (
    isMonth(before) ||
    is(before, 'datePreposition') ||
    is(before, 'temporalSubordinator') ||
    (before?.text === ',' && DAY.test(tokens[at - 2]?.text ?? '') && isMonth(tokens[at - 3]))
  );
}

/** Where a phrase begins behind the number of a day or year that the tags take in: "On March 6 | police said"; its own start, where there is none. */
export function afterDate(tokens: readonly Token[], { first, last }: Range): number {
  let at = first;
  while (at < last - 1 && isDateNumber(tokens, at) && !isMonth(tokens[at + 1])) at++;
  return at;
}
