/**
 * Small counts by the way, which say nothing that a reader would ask the source of: "his two cousins", "near three tents",
 * "a mother of four". They are known by the words before them and by the noun, where no word of weight stands near.
 */

import { inPlainLetters } from '../languages/plain-letters.ts';
import { isPossessive } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import { textOf } from '../model.ts';
import type { Reading, Sentence, Token } from '../reading.ts';
import { isSingularOf } from '../text/word-forms.ts';
import type { Place } from './givers/givers-line.ts';
import type { FoundQuantity } from './parse/found-quantity.ts';

/** The largest count that may be one by the way. */
const MOST = 12;
/** How far around the number a word may stand that something hangs on, in tokens. */
const AROUND = 8;

/** True for a count by the way. It is asked of numbers that nobody gives and that stand once. */
export function isMinor(reading: Reading, { unit, value, high, approximate, span }: FoundQuantity, place: Place | null): boolean {
  const sentence = place && reading.sentences[place.sentence];
  if (!sentence || unit !== null || value === null || high !== null || approximate || value > MOST || !Number.isInteger(value))
    return false;
  // figures are written where the number is the point
  if (!/^[A-Za-z]+$/.test(inPlainLetters(textOf(reading.document, span)))) return false;
  return (
    !isWeighty(reading.tokens, sentence, place) &&
    (isBeside(reading, sentence, place) || (place.first > sentence.first && isKin(reading.tokens, place)))
  );
}

/** True where a word stands near that makes the number matter: of harm, law, work, votes. */
const isWeighty = (tokens: readonly Token[], sentence: Sentence, { first, last }: Place): boolean =>
  tokens.slice(Math.max(sentence.first, first - AROUND), Math.min(sentence.last, last + AROUND)).some((token) => is(token, 'weighty'));

/** "his two cousins", "these two", "near three tents", "a mother of four": what is known already, or where and with whom something is. */
function isBeside({ tokens, language }: Reading, sentence: Sentence, { first, last }: Place): boolean {
  // "the other two"
  const lead = is(tokens[first - 1], 'otherOne') ? first - 1 : first;
  const before = lead > sentence.first ? tokens[lead - 1] : undefined;
  if (is(before, 'definiteArticle') || is(before, 'demonstrative') || isPossessive(before)) return true;
  // "won by six" is what the number is for
  const placed = is(before, 'spatialPreposition') && !is(before, 'agentive');
  if (placed || is(before, 'comitative')) return lead === first;
  // "a mother of four", but "a factor of two", "a loss of four boats"
  const whose = tokens[lead - 2];
  return is(before, 'genitive') && !tokens[last]?.form.letter && whose !== undefined && isSingularOf(whose, language, 'personNoun');
}

/** "has two sisters and three dogs"; whom a sentence opens with it is about. */
const isKin = (tokens: readonly Token[], { last }: Place): boolean =>
  [tokens[last], tokens[last + 1]].some((token) => is(token, 'kin') || is(token, 'companion'));
