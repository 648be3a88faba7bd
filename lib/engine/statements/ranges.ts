/** Ranges of content: where what is said begins and ends, and which quotations belong to it. */

import { isTime, longPhraseAfter } from '../clauses/phrases.ts';
import { hasTag, isFiniteVerb, isNameWord, isVerb, isWhPronoun, isWhWord } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Range, Reading, Token } from '../reading.ts';
import { CLOCK_TIME } from '../text/clock-times.ts';
import { isDash } from '../text/marks.ts';
import type { Drafts } from './drafts.ts';

/** A range that takes in one part of a quotation takes in the others, those before it too where no draft has taken them. */
export function wholeQuotations({ tokens, quoted: parts }: Reading, range: Range, drafts?: Drafts): Range[] {
  const ranges = [range];
  const [opening, last] = [tokens[range.first]?.quoted ?? -1, tokens[range.last - 1]?.quoted ?? -1];
  for (
    let at = range.first - 1;
    drafts?.isTaken(at) === false && opening !== -1 && parts[tokens[at]?.quoted ?? -1]?.quotation === parts[opening]?.quotation;
  ) {
    const end = at + 1;
    while (tokens[at]?.quoted === tokens[end - 1]?.quoted) at--;
    // "Nobody came. ¶ “It failed,” she said: another mark is another quotation, and none is none
    if (!opensAlike(tokens[at + 1], tokens[range.first])) break;
    ranges.unshift({ first: at + 1, last: end });
  }
  let at = range.last;
  for (let part = last + 1; last !== -1 && parts[part]?.quotation === parts[last]?.quotation; part++) {
    while (at < tokens.length && tokens[at]?.quoted !== part) at++;
    const first = at;
    while (at < tokens.length && tokens[at]?.quoted === part) at++;
    if (first < at) ranges.push({ first, last: at });
  }
  return ranges;
}

/** True for two parts of one quotation of which the second opens with the mark of the first, or with none. */
export const opensAlike = (first: Token | undefined, second: Token | undefined): boolean =>
  first?.text === second?.text || second?.form.letter === true;

/** Quotations that "and" or a comma joins to one that ends at `from`: "chanted “Go,” and “Stay,”", "said “yes”, then “no”". */
export function coordinated(tokens: readonly Token[], from: number, last: number): Range[] {
  const more: Range[] = [];
  let at = from;
  while (tokens[at - 1]?.quoted !== -1) {
    const end = at;
    while (at < last && tokens[at]?.quoted === -1 && hasTag(tokens[at], 'CC', 'RB', ',')) at++;
    if (at === end || at >= last || tokens[at]?.quoted === -1) break;
    const first = at;
    while (at < last && tokens[at]?.quoted === tokens[first]?.quoted) at++;
    more.push({ first, last: at });
  }
  return more;
}

/** True for words of when, where and by what channel something was said: "on her radio show", "on Tuesday". */
export function isOccasion({ tokens, language }: Reading, at: number, end: number): boolean {
  if (!is(tokens[at], 'mediumPreposition')) return false;
  const phrase = longPhraseAfter(tokens, at + 1, end);
  if (!phrase) return false;
  const opening = tokens[phrase.first];
  if (isTime(opening) && opening?.lower.endsWith('day')) return true;
  // "a ban on the lift | in a statement": of the phrase itself, not of what hangs on it
  for (let i = phrase.first; i < phrase.last && tokens[i]?.tag !== 'IN'; i++)
    if (language.channels.has(tokens[i]?.lower ?? '')) return true;
  return false;
}

/** A word with which a sentence goes on after a quotation that a comma closes. */
const goesOn = (token: Token | undefined) => isVerb(token) || isWhWord(token) || hasTag(token, 'DT', 'CC', 'PRP', 'NNP', 'IN', 'RB');

/** True for "she", and not for "it", which may be an object too. */
const isSubjectOnly = (token: Token | undefined): boolean => is(token, 'subjectPronoun') && !is(token, 'objectPronoun');

/** What may stand between quoted words that belong together: "called it a “mess,” a “sham” and a “disgrace”". */
const BETWEEN = 3;

/**
 * The end of the range, or of a quotation in it with which it ends: a mark inside it closes the part of the sentence, or a
 * comma or a conjunction follows the last one; where something is `called` so, words of where and when too.
 */
export function afterQuotation(reading: Reading, range: Range, called: boolean): number {
  const { tokens } = reading;
  let last = range.last;
  for (let i = range.first; i < range.last; ) {
    if (tokens[i]?.quoted === -1) {
      i++;
      continue;
    }
    const part = tokens[i]?.quoted;
    while (i < range.last && tokens[i]?.quoted === part) i++;
    last = i;
    while (i < Math.min(range.last, last + BETWEEN) && tokens[i]?.quoted === -1 && hasTag(tokens[i], 'CC', 'DT', 'IN', 'RB', 'TO', ','))
      i++;
    const joined = i < range.last && tokens[i]?.quoted !== -1;
    const inner = tokens[last - 2]?.text ?? '';
    if (!joined && (/^[.?!…]$/.test(inner) || (inner === ',' && goesOn(tokens[last])))) return last;
  }
  const next = tokens[last];
  const ends =
    next &&
    (hasTag(next, 'CC', ',', ':') ||
      (called &&
        (isTime(next) ||
          isOccasion(reading, last, range.last) ||
          (next.tag === 'TO' && tokens[last + 1]?.tag === 'VB') ||
          next.text === '(' ||
          // "called it “a mess” | as she left"; but "called it “as good” as it gets"
          (is(next, 'temporalSubordinator') && (!is(next, 'comparative') || isSubjectOnly(tokens[last + 1]))) ||
          is(next, 'concessive') ||
          is(next, 'eventPreposition'))));
  return ends ? last : range.last;
}

/** Where an aside about the speaker ends in a comma and a quotation: "said Ruiz, the manager, “but …”". */
export function quotationAfterAside(tokens: readonly Token[], from: number, end: number): number | null {
  for (let i = from; i < end; i++) if (tokens[i]?.quoted !== -1) return tokens[i - 1]?.text === ',' ? i : null;
  return null;
}

/** Content that begins with a quotation ends with it, unless the sentence goes on with the words of the speaker. */
export function quotationRange(reading: Reading, at: number, end: number): Range {
  const { tokens } = reading;
  let last = at;
  while (last < end && tokens[last]?.quoted === tokens[at]?.quoted) last++;
  const inner = tokens[last - 2]?.text ?? '';
  if (/^(?:[.,?!…]|\.{2,})$/.test(inner) || last >= end) return { first: at, last };
  return { first: at, last: isOwn(reading, at, last, end) ? last : end };
}

/** True where what comes after a quotation from `open` on is the article's: "chanted “no lift, no rent” | after the rent rose", "said “no” | and left". */
function isOwn(reading: Reading, open: number, at: number, end: number): boolean {
  const { tokens } = reading;
  const [next, then] = [tokens[at], tokens[at + 1]];
  if (isWhPronoun(next) || hasTag(next, 'VBG', 'WRB', ',', '.', ':') || is(next, 'contrastive') || is(next, 'eventPreposition'))
    return true;
  // "said “no” | and left"; but "said “old lifts” and failed pumps caused it"
  if (is(next, 'coordinator')) {
    const verb = then?.tag === 'RB' ? at + 2 : at + 1;
    return tokens[verb]?.tag === 'VBD' && !verbAhead(tokens, verb + 1, end);
  }
  // "said “the lift” on Monday was late": the quotation is what the verb is said of
  if (verbAhead(tokens, at, end)) return false;
  if (isTime(next) || isOccasion(reading, at, end)) return true;
  // "said, “It was late” | at a dinner": a sentence of its own; marks that stand in others are one quotation
  const whole = /^[,:]$/.test(tokens[open - 1]?.text ?? '') && tokens[open + 1]?.form.upper === true;
  return whole && !quoteIn(tokens, { first: at, last: end });
}

/** True where a finite verb comes before any mark, and before any clause of its own. */
function verbAhead(tokens: readonly Token[], from: number, end: number): boolean {
  for (let i = from; i < end; i++) {
    const token = tokens[i];
    if (isFiniteVerb(token)) return true;
    if (!token?.form.letter || isWhWord(token) || is(token, 'complementizer') || is(token, 'subordinator')) return false;
  }
  return false;
}

/** False where there are marks alone. */
export const hasWords = (tokens: readonly Token[], range: Range) => tokens.slice(range.first, range.last).some(({ form }) => form.word);

/** True where words are quoted in the range that are no nickname: “Lift” in "They call him “Lift” Larsen". */
export function saysIn(tokens: readonly Token[], range: Range): boolean {
  for (let i = range.first; i < range.last; i++) {
    if (tokens[i]?.quoted === -1) continue;
    const first = i;
    while (i + 1 < range.last && tokens[i + 1]?.quoted === tokens[first]?.quoted) i++;
    const nickname = i - first <= 3 && tokens[first + 1]?.form.upper && isNameWord(tokens[i + 1]) && tokens[i + 1]?.quoted === -1;
    if (!nickname) return true;
  }
  return false;
}

/** True where anything in the range stands in quotation marks, a nickname too. */
export const quoteIn = (tokens: readonly Token[], range: Range) => {
  for (let i = range.first; i < range.last; i++) if (tokens[i]?.quoted !== -1) return true;
  return false;
};

/** Without the marks that end a sentence. */
export function trimmed(tokens: readonly Token[], first: number, last: number): number {
  let end = last;
  while (end > first && tokens[end - 1]?.quoted === -1 && (/^[.,;:]$/.test(tokens[end - 1]?.text ?? '') || isDash(tokens[end - 1]))) end--;
  return end;
}

/** The place after the time of a live entry, where a colon or a dash parts it from what happened: "3.23pm BST: |". */
export function afterTime(tokens: readonly Token[], { first }: Range, last: number): number {
  if (!CLOCK_TIME.test(tokens[first]?.form.plain ?? '')) return first;
  let at = first + 1;
  if (is(tokens[at], 'clockMark')) at++;
  if (is(tokens[at], 'timeZone')) at++;
  return at + 1 < last && (tokens[at]?.text === ':' || isDash(tokens[at])) ? at + 1 : first;
}
