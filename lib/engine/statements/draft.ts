/** A statement in ranges of tokens, before it is put into spans. */
import type { Cue, Range } from '../reading.ts';

export interface Draft {
  readonly content: Range[];
  readonly cue: Cue | null;
  readonly speaker: Range | null;
  readonly via: Range | null;
  readonly continues: number | null;
  readonly rule: string;
  readonly confidence: number;
}
