/**
 * Noun phrases around a place, from tags alone: enough to find who stands at a verb. All positions are indexes in
 * `tokens`; ranges are half-open.
 */

import {
  hasTag,
  isAdjective,
  isAdverb,
  isCommonNoun,
  isDeterminer,
  isFiniteVerb,
  isNameWord,
  isNoun,
  isParticiple,
  isPossessive,
  isVerb,
  opensNounPhrase,
  tagged,
} from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Range, Token } from '../reading.ts';
import { boundStart } from './bounds.ts';
import { isCharge } from './charge.ts';
import { joinsAdjectives, partsAdjectives } from './parts-adjectives.ts';
import { standsInside } from './stands-inside.ts';
import { endsAtMeasure } from './time-measure.ts';

/** True for a word that noun phrases end with. */
const canEnd = tagged('NN', 'NNS', 'NNP', 'NNPS', 'PRP', 'CD', 'ADD', 'DT', 'EX', 'JJ', 'WP');

/** A day or month, wherever it stands. */
export const isTime = (token: Token | undefined) =>
  token !== undefined && is(token, 'calendar') && !(isNameWord(token) && is(token, 'deicticDay'));

/** "last", "that", "a", "every", "two": what a measure of time may have before it. */
export const opensTime = (token: Token | undefined): boolean =>
  is(token, 'deictic') || is(token, 'demonstrative') || is(token, 'article') || is(token, 'quantifier') || /^\d+$/.test(token?.text ?? '');

/** True for a phrase of time that can stand where a subject does: "last year"; not "a second", one more of several. */
export function isTimePhrase(tokens: readonly Token[], phrase: Range): boolean {
  const last = tokens[phrase.last - 1];
  // "“It is late,” May said"
  if (phrase.last - phrase.first === 1 && is(last, 'calendarName') && standsAlone(tokens, phrase.first)) return false;
  const opening = opensTime(tokens[phrase.first]) || phrase.last - phrase.first === 1;
  return opening && phrase.last - phrase.first <= 3 && (isTime(last) || (is(last, 'timeUnit') && last?.tag !== 'CD') || is(last, 'period'));
}

/** True for a word at a sentence's start, after a mark or "but", with a verb in the past after it. */
function standsAlone(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  const parted = !before || before.sentence !== token?.sentence || !before.form.letter || before.tag === 'CC';
  return parted && (next?.tag === 'VBD' || next?.tag === 'VBZ');
}

const startsPhrase = (token: Token): boolean => opensNounPhrase(token) || hasTag(token, 'EX', 'PRP');
const isWhen = (token: Token): boolean => isTime(token) || is(token, 'partOfDay');

/** True where two neighbouring tokens cannot stand in one noun phrase. `ends`: what comes from the second on tells when, and no more. */
function parted(before: Token, after: Token, ends: boolean): boolean {
  if (before.tag === 'PRP') return true;
  // "Monday | Ruiz", "Monday | dozens of tenants", "data | Monday"
  return isTime(before)
    ? (isNameWord(after) && !isTime(after)) || is(after, 'vaguePlural')
    : ends && isCommonNoun(before) && isTime(after) && isNameWord(after);
}

/** True after brackets in a name, or the initials of one: "the Northern Care (North) | Trust", "a Northern Care Alliance (NCA) | report". */
function isAfterBrackets(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.text !== ')' || tokens[at - 3]?.text !== '(' || !tokens[at - 4]?.form.upper) return false;
  return tokens[at]?.form.upper === true || (isNoun(tokens[at]) && /^\p{Lu}{2,}$/u.test(tokens[at - 2]?.text ?? ''));
}

/** The noun phrase that ends before `end` and takes in nothing before `floor`, without what is linked to it by a preposition; null where none ends there. */
export function phraseBefore(tokens: readonly Token[], end: number, floor: number): Range | null {
  let at = end - 1;
  const head = tokens[at];
  if (at < floor || !head) return null;
  // "the minister herself"
  if (at > floor && is(head, 'reflexive')) return phraseBefore(tokens, at, floor);
  // "familiar with his thinking"
  const gerund = head.tag === 'VBG' && at > floor && (isPossessive(tokens[at - 1]) || isCharge(tokens, at));
  if (!(gerund || canEnd(head) || is(head, 'quantifier'))) return null;
  if (is(head, 'standsAlone') && head.tag !== 'NN') return { first: at, last: end };
  if (head.tag === 'JJ' && tokens[at - 1]?.tag !== 'POS' && !is(tokens[at - 1], 'nominalizing')) return null;
  if (head.tag === 'DT') return null;
  while (at > floor) {
    const token = tokens[at] as Token;
    const before = tokens[at - 1] as Token;
    if (startsPhrase(token) || parted(before, token, tokens.slice(at, end).every(isWhen))) break;
    if (endsAtMeasure(tokens, at, end)) break;
    if (at - 4 >= floor && isAfterBrackets(tokens, at)) {
      at -= 4;
      continue;
    }
    if (before.text === ',' && partsAdjectives(tokens, at - 1)) {
      at -= 2;
      continue;
    }
    if (at - 2 >= floor && joinsAdjectives(tokens, at - 1)) {
      at -= 2;
      continue;
    }
    const joins =
      standsInside(tokens, at - 1) ||
      isDeterminer(before) ||
      before.lower === '&' ||
      (isParticiple(before) && (isPossessive(tokens[at - 2]) || hasTag(tokens[at - 2], 'DT', 'JJ') || partsAdjectives(tokens, at - 2))) ||
      (isParticiple(before) && before.text.includes('-')) ||
      (isAdverb(before) && token.tag === 'JJ' && hasTag(tokens[at - 2], 'CD', 'DT', 'PRP$'));
    if (!joins) break;
    at--;
  }
  return { first: boundStart(tokens, at, floor), last: end };
}

/** As {@link phraseBefore}, with what leads to it over prepositions and "and": "A spokesperson for Sir Sadiq Khan", "Ruiz and Bell". */
export function longPhraseBefore(tokens: readonly Token[], end: number, floor: number): Range | null {
  let phrase = phraseBefore(tokens, beforeBrackets(tokens, end, floor), floor);
  if (!phrase) return null;
  phrase = { first: phrase.first, last: end };
  for (;;) {
    const link = tokens[phrase.first - 1];
    if (!link || phrase.first - 1 <= floor) break;
    const preposition = (link.tag === 'IN' || link.tag === 'TO') && is(link, 'preposition');
    const conjunction = link.tag === 'CC' && is(link, 'coordinator') && !is(link, 'adversative');
    if (!preposition && !conjunction) break;
    // "a person familiar with the plan", "officials involved in the talks"
    const described = preposition && hasTag(tokens[phrase.first - 2], 'JJ', 'VBN') && isCommonNoun(tokens[phrase.first - 3]);
    const before = phraseBefore(tokens, phrase.first - (described ? 2 : 1), floor);
    const tail = tokens[(before?.last ?? 0) - 1];
    // "lost 3 percent and Shell"
    if (!before || (conjunction && (isTime(tail) || tail?.tag === 'CD' || is(tail, 'percent')))) break;
    // "leave the village and one in four said"
    if (conjunction && is(tokens[phrase.first + 1], 'in') && tokens[phrase.first + 2]?.tag === 'CD') break;
    if (
      conjunction &&
      tokens[before.last - 1]?.tag === 'PRP' &&
      tokens[phrase.first]?.tag !== 'PRP' &&
      // "she and her friend say"
      !(tokens[phrase.first]?.tag === 'PRP$' && is(tokens[before.last - 1], 'subjectPronoun')) &&
      !isNameWord(tokens[phrase.first])
    )
      break;
    phrase = { first: before.first, last: end };
  }
  return phrase;
}

/** The place before brackets that end at `end`: "the institute | (TNO)". */
function beforeBrackets(tokens: readonly Token[], end: number, floor: number): number {
  if (tokens[end - 1]?.tag !== '-RRB-') return end;
  for (let i = end - 2; i > floor && i > end - 12; i--) if (tokens[i]?.tag === '-LRB-') return i;
  return end;
}

/** The noun phrase that begins at `start` (adverbs before it are not skipped), with what follows over "of", "for", "at", "from", "in" and "and"; no farther than `most`, excluded, or the end of the text. */
export function longPhraseAfter(tokens: readonly Token[], start: number, most: number): Range | null {
  const ceiling = Math.min(most, tokens.length);
  let last = phraseEnd(tokens, start, ceiling);
  if (last === null) return null;
  for (;;) {
    const link = tokens[last];
    if (!link || last + 1 >= ceiling) break;
    const preposition = link.tag === 'IN' && is(link, 'postmodifying');
    const upper = tokens[last + 1]?.form.upper;
    const conjunction = link.tag === 'CC' && is(link, 'additive') && (upper || hasTag(tokens[last + 1], 'DT', 'PRP$'));
    if (!preposition && !conjunction) break;
    const next = phraseEnd(tokens, last + 1, ceiling);
    if (next === null) break;
    if (preposition && isTime(tokens[next - 1])) break;
    // "said Ruiz and the bridge was closed" goes on with a clause
    const names = upper && tokens[last - 1]?.form.upper;
    if (conjunction && !names && isFiniteVerb(tokens[next])) break;
    last = next;
  }
  return { first: start, last };
}

function phraseEnd(tokens: readonly Token[], start: number, ceiling: number): number | null {
  const first = tokens[start];
  if (!first || start >= ceiling) return null;
  // "both were late", but "both lifts were late"
  const leads =
    (isAdjective(first) || isDeterminer(first) || hasTag(first, 'CC', 'CD')) &&
    (isAdjective(tokens[start + 1]) ||
      isNoun(tokens[start + 1]) ||
      hasTag(tokens[start + 1], 'CD', 'VBN') ||
      (is(first, 'quantifier') && tokens[start + 1]?.tag === 'DT')) &&
    start + 1 < ceiling;
  if (first.tag === 'PRP' || (is(first, 'standsAlone') && !leads)) return start + 1;
  let at = start;
  let head = false;
  while (at < ceiling) {
    const token = tokens[at] as Token;
    const opening = opensNounPhrase(token) || (at === start && leads);
    if (opening && at > start && !isDeterminer(tokens[at - 1])) break;
    const modifier =
      (isParticiple(token) || hasTag(token, 'RB')) &&
      !head &&
      (isNoun(tokens[at + 1]) || isVerb(tokens[at + 1]) || hasTag(tokens[at + 1], 'JJ', 'JJR')) &&
      at > start;
    // "Labour and independent | councillors"
    if (at === start + 1 && at + 2 < ceiling && joinsAdjectives(tokens, at)) {
      head = false;
      at++;
      continue;
    }
    if (!head && at > start && partsAdjectives(tokens, at)) {
      at++;
      continue;
    }
    if (!opening && !standsInside(tokens, at) && token.lower !== '&' && !modifier) break;
    // "said Smith Monday"
    if (head && isTime(token)) break;
    // "but | the Chinese have"
    const people =
      token.tag === 'JJ' && token.form.upper && is(tokens[at - 1], 'definiteArticle') && hasTag(tokens[at + 1], 'MD', 'VBD', 'VBP');
    at++;
    if (people) return at;
    if (isNoun(token) || hasTag(token, 'CD', 'ADD')) head = true;
    // "the panel's | ranking member", "the firm's | recently named head": what is whose begins anew
    else if (token.tag === 'POS' && isParticiple(tokens[isAdverb(tokens[at]) ? at + 1 : at])) head = false;
  }
  // "no timetable_JJ | was set"
  if (!head && at - 1 > start && tokens[at - 1]?.tag === 'JJ' && isDeterminer(first) && isFiniteVerb(tokens[at])) return at;
  while (at > start && hasTag(tokens[at - 1], 'JJ', 'POS', 'RB', "''") && at - 1 > start) at--;
  return head && at > start ? at : null;
}

/** A noun, or what stands for one. */
const canBeHead = tagged('NN', 'NNS', 'NNP', 'NNPS', 'CD', 'DT', 'PRP', 'WP', 'ADD');

/** Index of the head of a noun phrase: its last noun before the first preposition. */
export function headOf(tokens: readonly Token[], phrase: Range): number {
  let head = phrase.first;
  for (let i = phrase.first; i < phrase.last; i++) {
    const token = tokens[i] as Token;
    if (i > phrase.first && (token.tag === 'IN' || token.tag === 'TO')) break;
    if (canBeHead(token)) head = i;
  }
  return head;
}
