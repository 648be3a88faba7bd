/**
 * Who says what stands below a line with a colon, where the sentence in which it ends says so by a verb.
 *
 *   Sue’s brother, Tom Bell, said on behalf of all:      We shall miss her.
 *                  ^──────^  ^──^ (the last cue)         ^────────────────^
 */
import { isFiniteVerb, isVerb } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Cue, Range, Reading } from '../reading.ts';

/** The cues of each sentence, in order. */
export type CuesOf = (sentence: number) => readonly Cue[];

/** Those of each sentence. @param cues in the order of the text */
export function cuesBySentence(cues: readonly Cue[]): CuesOf {
  const found = new Map<number, Cue[]>();
  for (const cue of cues) if (!found.get(cue.sentence)?.push(cue)) found.set(cue.sentence, [cue]);
  return (sentence) => found.get(sentence) ?? [];
}

/** The subject of the last verb before the colon, which is one of saying; null: there is none, or it says something already. */
export function sayingBefore({ tokens, language }: Reading, { last }: Range, cuesOf: CuesOf): Range | null {
  const colon = tokens[last - 1];
  if (colon?.text !== ':') return null;
  const cue = cuesOf(colon.sentence).at(-1);
  // "We ask for two things:" is said by who speaks already
  if (!cue?.subject || cue.form !== 'verb' || is(tokens[cue.subject.first], 'firstPerson')) return null;
  // "It reads:" is said of a letter, whosever
  if (is(tokens[cue.at], 'reading') && language.pronouns.get(tokens[cue.subject.first]?.lower ?? '')?.thing) return null;
  const goesOn = tokens.slice(cue.last, last - 1).some((token) => isFiniteVerb(token) || token.quoted !== -1);
  return goesOn || cue.subject.last > last ? null : cue.subject;
}

/**
 * True for a clause on a letter or the like that somebody came by, "She said | that she had found a note:": whose the words are that come
 * next, the sentence does not tell.
 */
export function tellsOfWriting({ tokens }: Pick<Reading, 'tokens'>, { first, last }: Range): boolean {
  const clause = tokens.slice(first, last);
  const verbs = clause.filter((token) => isVerb(token) && !is(token, 'finiteAuxiliary'));
  const writes = verbs.some((verb) => is(verb, 'saying') || is(verb, 'issuing'));
  return verbs.length > 0 && !writes && clause.some((token) => is(token, 'writtenWords'));
}

/** The same for the clause that the last verb of saying before the colon leads to, or opens, as "found" does. */
export function saysOfWriting(reading: Reading, colon: number, cue: Cue | undefined): boolean {
  if (cue?.form !== 'verb' || cue.order !== 'before' || cue.at >= colon) return false;
  return tellsOfWriting(reading, { first: is(reading.tokens[cue.at], 'saying') ? cue.last : cue.group, last: colon });
}
