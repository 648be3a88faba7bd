/** A candidate at its verb, as the parts of the score see it. */

import { type HeadKind, headKind } from '../clauses/heads.ts';
import { headOf } from '../clauses/phrases.ts';
import type { Cue, Reading, Sentence } from '../reading.ts';
import type { Candidate } from './candidates.ts';
import type { NamesBeside } from './elsewhere.ts';
import type { Joined } from './joints.ts';
import { leadOf } from './lead.ts';

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

/** True where the verb is a participle: "saying". */
export const gerund = ({ reading, at }: Verb): boolean => reading.tokens[at]?.tag === 'VBG';

/** A candidate at its verb, with what several parts of the score ask for. */
export class Seen implements Verb {
  readonly reading: Reading;
  readonly sentence: Sentence;
  readonly at: number;
  readonly group: number;
  readonly before: Cue | undefined;
  readonly speakers: NamesBeside;
  readonly head: number;
  /** True where the phrase is the subject of another verb, which the one asked for would share it with. */
  readonly shared: boolean;
  private headIs: HeadKind | null = null;
  private leadIs: string | null = null;

  constructor(
    verb: Verb,
    readonly joined: Joined,
    readonly candidate: Candidate,
  ) {
    this.reading = verb.reading;
    this.sentence = verb.sentence;
    this.at = verb.at;
    this.group = verb.group;
    this.before = verb.before;
    this.speakers = verb.speakers;
    this.head = headOf(verb.reading.tokens, candidate.subject);
    this.shared = candidate.between.verbs > 0;
  }

  /** What the head of the phrase is; looked up when a part asks for it. */
  get kind(): HeadKind {
    this.headIs ??= headKind(this.reading, this.candidate.subject);
    return this.headIs;
  }

  /** What stands right before it; looked at when a part asks for it. */
  get lead(): string {
    this.leadIs ??= leadOf(this);
    return this.leadIs;
  }
}
