/** The times and channels behind a preposition that stand between who speaks and their verb, and are no part of their name. */

import type { Language } from '../languages/language.ts';
import { hasTag, isCommonNoun } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Token } from '../reading.ts';
import { isDateNumber, isMonth } from './date-numbers.ts';
import { isTime } from './phrases.ts';

/** A time of day behind "at", where "am" and "pm" stand apart: "at 10.30 | a.m." */
const CLOCK = /^(?:\d{1,2}(?:[:.]\d\d)?|[ap]\.?m\.?)$/i;
const ORDINAL = /^\d{1,2}(?:st|nd|rd|th)$/i;

/** True for a time or a channel, and no more, from the preposition at `at` up to `end`. */
export const tellsWhenOrHow = (tokens: readonly Token[], at: number, end: number, language: Language): boolean =>
  tellsWhen(tokens, at, end) || tellsHow(tokens, at, end, language);

/** True for nothing but a time behind a preposition, which is the token `at`: "on Friday night", "at 3pm", "in May 2019", "after 10pm". */
function tellsWhen(tokens: readonly Token[], at: number, end: number): boolean {
  const before = is(tokens[at], 'datePreposition') || is(tokens[at], 'at') || is(tokens[at], 'temporalSubordinator');
  let sure = false;
  for (let i = at + 1; i < end; i++) {
    const token = tokens[i] as Token;
    if (
      isTime(token) ||
      (isMonth(token) && token.form.upper) ||
      is(token, 'period') ||
      is(token, 'partOfDay') ||
      isDateNumber(tokens, i) ||
      ORDINAL.test(token.text)
    )
      sure = true;
    else if (CLOCK.test(token.text) && is(tokens[at], 'at')) sure = true;
    else if (!(is(token, 'deictic') || is(token, 'demonstrative') || is(token, 'article') || token.text === ',')) return false;
  }
  return before && sure;
}

/** True for a channel behind a preposition, which is the token `at`: "in an email", "on its website", "in her letter to tenants". */
function tellsHow(tokens: readonly Token[], at: number, end: number, { channels }: Language): boolean {
  if (!is(tokens[at], 'channelPreposition') || !hasTag(tokens[at + 1], 'DT', 'PRP$') || is(tokens[at + 1], 'definiteArticle')) return false;
  for (let i = at + 2; i < end; i++)
    if (isCommonNoun(tokens[i]) && (channels.has(tokens[i]?.lower ?? '') || is(tokens[i], 'spokenAt'))) return true;
  return false;
}
