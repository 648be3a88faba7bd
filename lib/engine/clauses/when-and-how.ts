/** The times and channels behind a preposition that stand between who speaks and their verb, and are no part of their name. */

import type { Language } from '../languages/language.ts';
import { hasTag, isAdjective, isCommonNoun } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Range, Token } from '../reading.ts';
import { isDateNumber, isMonth } from './date-numbers.ts';
import { isTime, opensTime } from './phrases.ts';

/** A time of day behind "at", where "am" and "pm" stand apart: "at 10.30 | a.m." */
const CLOCK = /^(?:\d{1,2}(?:[:.]\d\d)?|[ap]\.?m\.?)$/i;
const ORDINAL = /^\d{1,2}(?:st|nd|rd|th)$/i;

/** True for a time or a channel, and no more, from the preposition at `at` up to `end`. */
export const tellsWhenOrHow = (tokens: readonly Token[], at: number, end: number, language: Language): boolean =>
  tellsWhen(tokens, at, end) || tellsHow(tokens, at, end, language) || isAside(tokens, at, end);

/** Who speaks, without when and by which channel behind them: "the council | in an email". */
export function withoutHow(tokens: readonly Token[], { first, last }: Range, language: Language): Range {
  for (let at = first + 1; at < last; at++)
    if (tokens[at]?.tag === 'IN' && tellsWhenOrHow(tokens, at, last, language)) return { first, last: at };
  return { first, last };
}

/** True for a preposition at `at` and two words that belong to the verb whatever it is: "for his part", "at one point", "from the start". */
function isAside(tokens: readonly Token[], at: number, end: number): boolean {
  const [opening, noun] = [tokens[at + 1], tokens[at + 2]];
  if (at + 3 !== end) return false;
  if (hasTag(opening, 'PRP$')) return is(noun, 'ownWay');
  if (is(tokens[at], 'at') && is(noun, 'juncture')) return hasTag(opening, 'CD', 'DT');
  return is(opening, 'definiteArticle') && is(noun, 'outset');
}

/**
 * True for nothing but a time behind a preposition, which is the token `at`: "on Friday night", "at 3pm", "in May 2019", "after 10pm", "on day
 * two of the trial"; not "on the last days of the bank", which tells what something is about.
 */
function tellsWhen(tokens: readonly Token[], at: number, end: number): boolean {
  const before = is(tokens[at], 'datePreposition') || is(tokens[at], 'at') || is(tokens[at], 'temporalSubordinator');
  let sure = false;
  for (let i = at + 1; i < end; i++) {
    const token = tokens[i] as Token;
    // "pupils in year six"
    if (is(token, 'timeUnit') && hasTag(tokens[i + 1], 'CD') && i + 1 < end && !is(tokens[at], 'on')) return false;
    if (
      isTime(token) ||
      (isMonth(token) && token.form.upper) ||
      is(token, 'period') ||
      is(token, 'partOfDay') ||
      isDateNumber(tokens, i) ||
      (is(token, 'timeUnit') && !(is(tokens[at], 'on') && token.tag === 'NNS')) ||
      ORDINAL.test(token.text)
    )
      sure = true;
    else if (CLOCK.test(token.text) && is(tokens[at], 'at')) sure = true;
    else if (is(token, 'genitive') && sure) return before;
    else if (!(opensTime(token) || isAdjective(token) || hasTag(token, 'CD') || token.text === ',')) return false;
  }
  return before && sure;
}

/** True for a channel behind a preposition, which is the token `at`: "in an email", "on its website", "in her letter to tenants", "in reply". */
function tellsHow(tokens: readonly Token[], at: number, end: number, { channels }: Language): boolean {
  const [lead, next] = [tokens[at], tokens[at + 1]];
  if (at + 2 === end && is(lead, 'in') && is(next, 'way')) return true;
  if (!is(lead, 'channelPreposition') || !hasTag(next, 'DT', 'PRP$') || is(next, 'definiteArticle')) return false;
  for (let i = at + 2; i < end; i++) {
    const noun = tokens[i];
    const own = is(noun, 'ownPlace') && is(lead, 'on') && hasTag(next, 'PRP$');
    if (isCommonNoun(noun) && (own || channels.has(noun?.lower ?? '') || is(noun, 'spokenAt'))) return true;
  }
  return false;
}

/** True for nothing but a network that people write on by its name, behind the token `at`: "on Twitter". */
export const isOnNetwork = (tokens: readonly Token[], at: number, end: number): boolean =>
  at + 2 === end && is(tokens[at], 'on') && is(tokens[at + 1], 'network') && tokens[at + 1]?.form.upper === true;
