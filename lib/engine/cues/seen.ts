/** A candidate at its verb, as the parts of the score see it. */

import { type HeadKind, headKind } from '../clauses/heads.ts';
import { headOf } from '../clauses/phrases.ts';
import type { Cue, Reading, Sentence } from '../reading.ts';
import type { Candidate } from './candidates.ts';
import type { NamesBeside } from './elsewhere.ts';

/** The verb whose subject is asked for. */
export interface Verb {
  readonly reading: Reading;
  readonly sentence: Sentence;
  readonly at: number;
  /** First token of its group: "has also said". */
  readonly group: number;
  /** The cue before it in the sentence. */
  readonly before: Cue | undefined;
  readonly speakers: NamesBeside;
}

/** How a verb is joined to what stands before it: "and", "comma"; list: by a comma, in a list of deeds; channel: "in a letter | saying". */
export type Joint = 'start' | 'and' | 'list' | 'comma' | 'preposition' | 'other-preposition' | 'channel' | 'free';

/** A candidate at its verb, with what several parts ask for. */
export interface Seen extends Verb {
  readonly candidate: Candidate;
  readonly kind: HeadKind;
  readonly head: number;
  readonly joint: Joint;
  /** True where the phrase is the subject of another verb, which the one asked for would share it with. */
  readonly shared: boolean;
}

/** The candidate as the parts see it. */
export function seenAt(verb: Verb, joint: Joint, candidate: Candidate): Seen {
  const { reading, sentence, at, group, before, speakers } = verb;
  const head = headOf(reading.tokens, candidate.subject);
  const kind = headKind(reading, candidate.subject);
  return { reading, sentence, at, group, before, speakers, candidate, head, kind, joint, shared: candidate.between.verbs > 0 };
}
