/** Things that "and" joins to words in quotation marks: "blamed “the board” | and the rain", "called it “cold” | and damp". */

import { longPhraseAfter } from '../clauses/phrases.ts';
import { hasTag, isAdjective, isCommonNoun, isFiniteVerb, isWhWord } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Range, Reading, Token } from '../reading.ts';
import { afterQuotation } from './ranges.ts';
import { thingEnd } from './requests.ts';

/** As {@link afterQuotation}; where something is `called` so, or blamed or praised, with the thing or the quality that "and" joins to the last quotation. */
export function afterQuotedThings(reading: Reading, range: Range, called: boolean): number {
  const last = afterQuotation(reading, range, called);
  const joined = called ? joinedThing(reading, { first: range.first, last }, range.last) : null;
  return joined ?? last;
}

/** Where a thing ends that "and" joins to the quotation with which `said` ends; null: none does, "called it “a mess” and left", "… and nobody came". */
function joinedThing(reading: Reading, said: Range, end: number): number | null {
  const { tokens } = reading;
  const { last: at } = said;
  const first = at + 1;
  const word = tokens[first];
  if (at >= end || tokens[at - 1]?.quoted === -1 || !is(tokens[at], 'additive') || word?.quoted !== -1) return null;
  // "called it “a mess,” and Bell, who"
  if (tokens[at - 2]?.text === ',') return null;
  // "of “grandstanding” | and bringing in papers that nobody had"; not "of “lying” and following the vote he resigned"
  if (word.tag === 'VBG' && isOfDeed(tokens, said)) return goesOn(tokens, first, end) ? null : untilComma(tokens, first, end);
  // "as “cold” and damp", "of “fraud” and theft"; not "called it “cruel” and police"
  const alike = isAdjective(word) ? isAdjective(tokens[at - 2]) : isCommonNoun(word) && isCommonNoun(tokens[at - 2]);
  if (alike && (first + 1 >= end || hasTag(tokens[first + 1], '.', ','))) return first + 1;
  // "called it “a mess” and a danger"; but "urged them to “go” and the crowd to follow"
  if (tokens[said.first]?.quoted === -1 && !is(word, 'indefiniteArticle')) return null;
  const thing = hasTag(word, 'PRP', 'EX') ? null : longPhraseAfter(tokens, first, end);
  if (!thing || hasVerb(tokens, thing.last, end)) return null;
  const ends = thing.last >= end || hasTag(tokens[thing.last], 'IN', 'TO', '.', ',', 'CC') || isWhWord(tokens[thing.last]);
  return ends ? thingEnd(reading, thing, end) : null;
}

/** True where the last quotation of what is said stands behind "of", as what somebody is accused of: "of “grandstanding”". */
function isOfDeed(tokens: readonly Token[], { first, last }: Range): boolean {
  let open = last - 1;
  while (open > first && tokens[open - 1]?.quoted === tokens[last - 1]?.quoted) open--;
  return is(tokens[open - 1], 'genitive');
}

/** The place of the first comma or full stop, or the end. */
function untilComma(tokens: readonly Token[], first: number, end: number): number {
  let at = first;
  while (at < end && !hasTag(tokens[at], ',', '.', ':')) at++;
  return at;
}

/** True where a finite verb comes that is not in a clause of its own. */
function hasVerb(tokens: readonly Token[], from: number, end: number): boolean {
  for (let i = from; i < end && !isWhWord(tokens[i]) && tokens[i]?.text !== ','; i++)
    if (isFiniteVerb(tokens[i]) && tokens[i]?.quoted === -1) return true;
  return false;
}

/** True where a verb comes before the next comma that may be of the sentence: "and speaking in Leith he | said", "and looking tired | left the stage". */
function goesOn(tokens: readonly Token[], from: number, end: number): boolean {
  if (hasVerb(tokens, from, end)) return true;
  // the tagger takes "left" for a participle
  for (let i = from + 1; i < end && !isWhWord(tokens[i]) && tokens[i]?.text !== ','; i++)
    if (tokens[i]?.tag === 'VBN' && hasTag(tokens[i + 1], 'DT', 'PRP$')) return true;
  return false;
}
