/** The deed that a number is the measure of, where no noun beside it tells what it counts: "accepted £200", "worked at the mill for 13 years", "denied stealing £5m". */

import { isTime, longPhraseAfter } from '../../clauses/phrases.ts';
import { hasTag, isCommonNoun, isDeterminer, isNoun, isParticiple, isVerb, isWhPronoun } from '../../languages/tags.ts';
import { is } from '../../languages/vocabulary.ts';
import type { Range, Token } from '../../reading.ts';
import { nounsFrom, tellsWhenOrWhere } from './counted-phrases.ts';

/** The farthest that the verb may stand before its number, in tokens. */
const FARTHEST = 12;

/** The longest deed that is taken as it stands, in tokens. */
const SHORT = 5;

/** "a | combined £20m", "well-meaning people": a participle that describes what is after it, and no deed. */
const describes = (tokens: readonly Token[], i: number): boolean =>
  isParticiple(tokens[i]) &&
  (tokens[i]?.text.includes('-') ||
    hasTag(tokens[i - 1], 'DT', 'JJ', 'PRP$', 'POS') ||
    (is(tokens[i - 1], 'genitive') && isNoun(tokens[i + 1])));

/** Verbs that tell no deed. */
const EMPTY = ['auxiliary', 'uttered', 'comparing', 'supposing', 'guessing'] as const;

/** The nearest verb before `at` in the same clause that tells a deed; -1: none. "was", "had" and "said" tell none. */
function verbBefore(tokens: readonly Token[], at: number, floor: number): number {
  for (let i = at - 1; i >= floor && i > at - FARTHEST; i--) {
    const token = tokens[i] as Token;
    // "that street", but "that Ruiz was late", "brought that down"
    const clause = is(token, 'complementizer') && !(token.tag === 'DT' && isNoun(tokens[i + 1]));
    if (clause || isWhPronoun(token) || hasTag(token, 'CC', ',', '.', ':', "''", '``', '-LRB-', '-RRB-')) return -1;
    if (!isVerb(token) || describes(tokens, i)) continue;
    return EMPTY.some((name) => is(token, name)) ? -1 : i;
  }
  return -1;
}

/** Where the verb's particle and the nearest thing or place that belongs to it end, before `end`: "took in", "gave the club", "worked at the mill". */
function withComplement(tokens: readonly Token[], verb: number, end: number): number {
  let at = verb + 1;
  if (at < end && (tokens[at]?.tag === 'RP' || (is(tokens[at], 'particle') && at + 1 === end))) at++;
  const link = tokens[at]?.tag === 'IN' && at + 1 < end ? at + 1 : at;
  let from = link;
  while (from < end && hasTag(tokens[from], 'DT', 'PRP$')) from++;
  // "brought that | down": nothing that a reader would know
  if (from > link && !isNoun(tokens[from]) && !hasTag(tokens[from], 'JJ')) return at;
  const nouns = from < end ? nounsFrom(tokens, from, end) : null;
  return nouns?.first === from && !tellsWhenOrWhere(tokens[nouns.last - 1]) && !is(tokens[nouns.last - 1], 'calendar') ? nouns.last : at;
}

/** Between a verb and the deed that it is about: "accused *of* stealing", "banned *from* selling", "admitted *to* taking". */
const LINKS = ['genitive', 'from', 'infinitive'] as const;

/** The verb with what turns it round or says that it is to come, "did not accept", "will owe", "agreed to pay", "a plan to spend", "denied stealing". */
function leadOf(tokens: readonly Token[], verb: number, floor: number): number {
  let from = verb;
  while (from > floor && (hasTag(tokens[from - 1], 'MD', 'RB') || is(tokens[from - 1], 'auxiliary'))) from--;
  if (tokens.slice(from, verb).some((token) => is(token, 'negation') || token.tag === 'MD')) return from;
  // "denied stealing £5m", "accused of stealing £5m": without it the words would say what nobody says
  const over = LINKS.some((name) => is(tokens[verb - 1], name)) ? verb - 2 : verb - 1;
  if (tokens[verb]?.tag === 'VBG' && over >= floor && isVerb(tokens[over]) && !is(tokens[over], 'auxiliary'))
    return leadOf(tokens, over, floor);
  if (tokens[verb]?.tag !== 'VB') return verb;
  if (!is(tokens[verb - 1], 'infinitive') || verb - 1 < floor) return verb;
  const lead = verb - 2 < floor ? undefined : tokens[verb - 2];
  const led = isVerb(lead) || (isCommonNoun(lead) && !is(lead, 'timeUnit') && !isTime(lead));
  return led ? verb - 2 : verb - 1;
}

/** "was the dominating club | for a year", "has been alive | longer than an hour": what somebody or something was for so long. */
function stateBefore(tokens: readonly Token[], first: number, floor: number): Range | null {
  for (let i = first - 1; i >= floor && i > first - FARTHEST; i--) {
    if (!is(tokens[i], 'be')) continue;
    // "plotting to be president | for a year": nobody was it
    if (is(tokens[i - 1], 'infinitive')) return null;
    let from = i + 1;
    while (hasTag(tokens[from], 'DT', 'RB')) from++;
    const nouns = nounsFrom(tokens, from, first);
    const last = nouns?.last ?? (tokens[from]?.tag === 'JJ' ? from + 1 : from);
    return last > from && onlyAdjuncts(tokens, last, first) ? { first: from, last } : null;
  }
  return null;
}

/** "Two | are now sparring", "the only one | punished", "190 | were dead": what those do or suffer whom a bare number at the range stands for. `end`: the end of its sentence. */
export function deedAfter(tokens: readonly Token[], { first, last }: Range, end: number): Range | null {
  let at = last;
  while (at < end && (is(tokens[at], 'auxiliary') || tokens[at]?.tag === 'RB')) at++;
  const verb = at < end ? tokens[at] : undefined;
  if (!verb || is(verb, 'uttered') || is(verb, 'wanted') || verb.text.includes('-')) return null;
  // "the relationship between the two | turned sour"
  const lead = first - (isDeterminer(tokens[first - 1]) ? 2 : 1);
  const isSubject = tokens[lead]?.tag !== 'IN' || tokens[lead]?.sentence !== verb.sentence;
  // "The two | met": who was named before
  const told =
    at === last
      ? verb.tag === 'VBN' || (verb.tag === 'VBD' && isSubject && !is(tokens[first - 1], 'definiteArticle'))
      : isSubject && hasTag(verb, 'JJ', 'VBG', 'VBN');
  return told ? { first: last, last: tokens[at + 1]?.tag === 'RP' ? at + 2 : at + 1 } : null;
}

/** The deed that ends in the number at the token `first`; null where no verb of its clause tells one. `timed`: the number is a length of time, for which somebody may also have been something. */
export function deedOf(tokens: readonly Token[], first: number, floor: number, timed = false): Range | null {
  const verb = verbBefore(tokens, first, floor);
  if (verb < 0) return timed ? stateBefore(tokens, first, floor) : null;
  const from = leadOf(tokens, verb, floor);
  // "lived on that street | for": whole, where it is short
  const whole = timed && is(tokens[first - 1], 'for') && first - 1 - verb <= SHORT;
  const last = whole ? first - 1 : withComplement(tokens, verb, first);
  return is(tokens[first - 1], 'genitive') || !onlyAdjuncts(tokens, last, first) ? null : { first: from, last };
}

/** True where what stands between a deed and its number only tells where, how and how much: "from his home overseas over", "in Leith for". */
function onlyAdjuncts(tokens: readonly Token[], from: number, end: number): boolean {
  for (let at = from; at < end; at++) {
    if (!hasTag(tokens[at], '$', 'CD', 'DT', 'IN', 'JJ', 'RB', 'RP', 'TO')) return false;
    const link = hasTag(tokens[at], 'IN', 'TO');
    const phrase = link ? longPhraseAfter(tokens, at + 1, end) : null;
    if (phrase) at = phrase.last - 1;
  }
  return true;
}
