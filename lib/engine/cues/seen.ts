/** A candidate at its verb, as the parts of the score see it. */

import { type HeadKind, headKind } from '../clauses/heads.ts';
import { headOf } from '../clauses/phrases.ts';
import type { Verb } from './asked-verb.ts';
import type { Candidate } from './candidates.ts';
import type { Joined } from './joints.ts';
import { leadOf } from './lead.ts';

/** A candidate at its verb, with what several parts of the score ask for. */
export class Seen {
  readonly head: number;
  /** True where the phrase is the subject of another verb, which the one asked for would share it with. */
  readonly shared: boolean;
  private headIs: HeadKind | null = null;
  private leadIs: string | null = null;

  constructor(
    readonly verb: Verb,
    readonly joined: Joined,
    readonly candidate: Candidate,
  ) {
    this.head = headOf(verb.reading.tokens, candidate.subject);
    this.shared = candidate.between.verbs > 0;
  }

  /** What the head of the phrase is; looked up when a part asks for it. */
  get kind(): HeadKind {
    this.headIs ??= headKind(this.verb.reading, this.candidate.subject);
    return this.headIs;
  }

  /** What stands right before it; looked at when a part asks for it. */
  get lead(): string {
    this.leadIs ??= leadOf(this);
    return this.leadIs;
  }
}
