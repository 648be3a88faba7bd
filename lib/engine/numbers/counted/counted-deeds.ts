/**
 * What a number of times counts, something done ("moved three times"), and what a length of time, a price, a size or an estimate is given for where the plain patterns of `counted.ts` do not reach it.
 */

import { longPhraseBefore, phraseBefore } from '../../clauses/phrases.ts';
import {
  hasTag,
  isCommonNoun,
  isComparative,
  isNameWord,
  isNoun,
  isPastForm,
  isPossessive,
  isVerb,
  isWhPronoun,
} from '../../languages/tags.ts';
import { is } from '../../languages/vocabulary.ts';
import type { Range, Token } from '../../reading.ts';
import { noun, tellsWhenOrWhere } from './counted-phrases.ts';

/** The farthest that a verb may stand before its number, in tokens. */
const FARTHEST = 7;

/** The nearest verb before `at` in the same clause, with what stands between it and `at` where that is short. */
function deedBefore(tokens: readonly Token[], at: number, floor: number): Range | null {
  for (let i = at - 1; i >= floor && i > at - FARTHEST; i--) {
    const token = tokens[i] as Token;
    if (isWhPronoun(token) || hasTag(token, 'CC', ',', '.', ':', "''", '-LRB-', '-RRB-')) return null;
    if (isVerb(token) && !(is(token, 'auxiliary') || is(token, 'uttered'))) return { first: i, last: at - i <= 5 ? at : i + 1 };
  }
  return null;
}

/** The place where the words of a sum or mean begin before a number: `first` itself, or the article of "a total of nine years", "a record £5m". */
export function sumStart(tokens: readonly Token[], first: number, floor: number): number {
  if (first - 2 >= floor && is(tokens[first - 1], 'levelWord') && is(tokens[first - 2], 'indefiniteArticle')) return first - 2;
  const sum = first - 3 >= floor && is(tokens[first - 1], 'genitive') && is(tokens[first - 2], 'statistic');
  return sum && is(tokens[first - 3], 'indefiniteArticle') ? first - 3 : first;
}

/** What was done so many times. */
export function timesDone(tokens: readonly Token[], first: number, floor: number): Range | null {
  const deed = deedBefore(tokens, first, floor);
  // "I would like to see it twice": nothing was
  // "two people had been counted twice"
  if (deed && is(tokens[deed.first - 1], 'be') && tokens[deed.first - 1]?.tag !== 'VBG') {
    let at = deed.first - 1;
    while (at > floor && (isVerb(tokens[at - 1]) || hasTag(tokens[at - 1], 'MD', 'RB'))) at--;
    // "Your mother was deported twice": it was not she who came so often
    return is(tokens[at - 1], 'kin') ? withNegation(tokens, deed, floor) : phraseBefore(tokens, at, floor);
  }
  return deed && (isPastForm(tokens[deed.first]) || hasTag(tokens[deed.first], 'VBG')) ? withNegation(tokens, deed, floor) : null;
}

/** The deed with what turns it round, "did not sail", "was never deported"; else the deed. */
function withNegation(tokens: readonly Token[], deed: Range, floor: number): Range {
  let from = deed.first;
  while (from > floor && (hasTag(tokens[from - 1], 'MD', 'RB') || is(tokens[from - 1], 'auxiliary'))) from--;
  const isTurned = tokens.slice(from, deed.first).some((token) => is(token, 'negation'));
  return isTurned ? { first: from, last: deed.last } : deed;
}

/** What a length of time at tokens [first, last) was spent on: "two hours tonight on snowplows". */
export function timeSpent(tokens: readonly Token[], first: number, last: number, floor: number, end: number): Range | null {
  let on = last;
  if (tellsWhenOrWhere(tokens[on])) on++;
  if (is(tokens[on], 'on'))
    for (let i = first - 1; i >= floor && i > first - 20; i--)
      if (is(tokens[i], 'spending')) {
        let from = on + 1;
        while (hasTag(tokens[from], 'DT', 'PRP$')) from++;
        let to = from;
        while (to < end && (isNoun(tokens[to]) || hasTag(tokens[to], 'JJ'))) to++;
        if (to > from) return { first: from, last: to };
      }
  return null;
}

/** Where somebody is held for so long, "jail for a month", "50 weeks in jail"; what was done comes later (counted-by-deed.ts). */
export function lasting(tokens: readonly Token[], first: number, last: number, floor: number): Range | null {
  if (is(tokens[last], 'in') && is(tokens[last + 1], 'confinement')) return { first: last + 1, last: last + 2 };
  const link = first - 1;
  return is(tokens[link], 'for') && link > floor && is(tokens[link - 1], 'confinement') ? { first: link - 1, last: link } : null;
}

/** What is so long or wide, comes every so often, is put at a figure, or costs somebody an amount; null: none of these. */
export function measured(tokens: readonly Token[], first: number, last: number, floor: number): Range | null {
  const before = tokens[first - 1];
  // "nominate a Reagan every four years": nobody comes so often
  if (is(before, 'frequencyDeterminer') && noun(tokens[first - 2]) && !isNameWord(tokens[first - 2]))
    return phraseBefore(tokens, first - 1, floor);
  if (is(tokens[last], 'dimension')) {
    const at = before?.text === ',' ? first - 1 : first;
    if (noun(tokens[at - 1])) return phraseBefore(tokens, at, floor);
  }
  // "the barge weighs three tons"; "she weighs": nobody counts her
  if (is(before, 'weightVerb')) return isCommonNoun(tokens[first - 2]) ? phraseBefore(tokens, first - 1, floor) : null;
  let at = first - 1;
  while (at > floor && (isComparative(tokens[at]) || is(tokens[at], 'than'))) at--;
  if (is(tokens[at], 'at')) return putAt(tokens, at, floor);
  for (let i = first - 1; i > floor && i > first - 5; i--) {
    if (is(tokens[i], 'costing') && i < first - 1) {
      let subject = i;
      while (subject > floor && (isVerb(tokens[subject - 1]) || hasTag(tokens[subject - 1], 'MD', 'RB'))) subject--;
      const phrase = longPhraseBefore(tokens, subject, floor);
      const doing = phrase && tokens[phrase.first - 1]?.tag === 'VBG' && phrase.first - 1 >= floor;
      return phrase && doing ? { first: phrase.first - 1, last: phrase.last } : phrase;
    }
    if (!(isNoun(tokens[i]) || isPossessive(tokens[i]) || hasTag(tokens[i], 'DT', 'JJ', 'PRP'))) break;
  }
  return null;
}

/** "put the chance of failure that spring at", "a crowd that the club put at": the thing that a figure is put on. */
function putAt(tokens: readonly Token[], at: number, floor: number): Range | null {
  for (let i = at - 1; i > floor && i > at - 10; i--) {
    if (!is(tokens[i], 'appraising')) continue;
    if (i === at - 1) {
      for (let that = i - 1; that > floor && that > i - 8; that--)
        if (is(tokens[that], 'relativePronoun')) return noun(tokens[that - 1]) ? phraseBefore(tokens, that, floor) : null;
      // "a net worth estimated at"
      const isOf = isPastForm(tokens[i]) && isCommonNoun(tokens[i - 1]) && !is(tokens[i - 1], 'personNoun');
      return isOf ? phraseBefore(tokens, i, floor) : null;
    }
    let to = i + 1;
    while (to < at && (isNoun(tokens[to]) || isPossessive(tokens[to]) || hasTag(tokens[to], 'DT', 'JJ'))) to++;
    while (is(tokens[to], 'genitive') && noun(tokens[to + 1])) to += 2;
    return to > i + 1 ? { first: i + 1, last: to } : null;
  }
  return null;
}
