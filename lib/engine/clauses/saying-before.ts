/**
 * Who says what stands below a line with a colon, where the sentence in which it ends says so by a verb.
 *
 *   Sue’s brother, Tom Bell, said on behalf of all:      We shall miss her.
 *                  ^──────^  ^──^ (the last cue)         ^────────────────^
 */
import { isFiniteVerb } from '../languages/tags.ts';
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
export function sayingBefore({ tokens }: Reading, { last }: Range, cuesOf: CuesOf): Range | null {
  const colon = tokens[last - 1];
  if (colon?.text !== ':') return null;
  const cue = cuesOf(colon.sentence).at(-1);
  if (!cue?.subject || cue.form !== 'verb') return null;
  const goesOn = tokens.slice(cue.last, last - 1).some((token) => isFiniteVerb(token) || token.quoted !== -1);
  return goesOn || cue.subject.last > last ? null : cue.subject;
}
