/** A statement in ranges of tokens, before it is put into spans. */
import type { Cue, Range } from '../reading.ts';

/**
 * How a statement stands in the text.
 *
 * A verb with what is said after it. colon: "said: …"; quotation-after: "said “…”"; that: "said that …"; clause-after: "said it was
 * late"; question: "asked whether …"; words-quoted: "called it “…”"; request: "vowed to close it"; gap: "which she said was late";
 * as: "as she said, …"; rest: "she said, because …".
 * Before it, around it: "…, she said", "…, she said, …". described: "was called “…” by her".
 * Other cues. according: "according to her, …"; headline: "Ruiz: it is late"; noun: "her claim that …".
 * No cue. turn, interview: a block of a transcript, with and without a label; colon-quotation, beside: whose it is stands before it;
 * carried: it goes on from another; within: in the middle of a sentence; alone; echo: it repeats another's words.
 */
export type Shape = AfterShape | 'before' | 'around' | 'described' | 'according' | 'headline' | 'noun' | UncuedShape;

/** What may stand after a verb of saying. */
export type AfterShape =
  | 'colon'
  | 'quotation-after'
  | 'that'
  | 'clause-after'
  | 'question'
  | 'words-quoted'
  | 'request'
  | 'gap'
  | 'as'
  | 'rest';

/** What is said after a verb of saying. */
export interface After {
  readonly range: Range;
  readonly shape: AfterShape;
}

export type UncuedShape = 'turn' | 'interview' | 'colon-quotation' | 'beside' | 'carried' | 'within' | 'alone' | 'echo';

export interface Draft {
  readonly content: readonly Range[];
  readonly shape: Shape;
  readonly cue: Cue | null;
  readonly speaker: Range | null;
  readonly via: Range | null;
  /** Index in the drafts of the one that this goes on from; null: none. */
  readonly continues: number | null;
  readonly confidence: number;
}

/** The rule that found a statement, as `--explain` and the figures name it. Nothing is decided by it. */
export function ruleOf({ shape, cue }: Draft, word: string): string {
  switch (shape) {
    case 'turn':
    case 'interview':
    case 'headline':
    case 'echo':
      return shape;
    case 'according':
      return 'according-to';
    case 'noun':
      return `noun:${word}`;
    case 'colon-quotation':
      return 'quotation-colon';
    case 'beside':
    case 'carried':
    case 'within':
    case 'alone':
      return `quotation-${shape}`;
    case 'before':
      return `${cue?.order === 'after' ? 'before-inverted' : 'before'}:${cue?.verb?.lemma}`;
    default:
      return `${shape}:${cue?.verb?.lemma}`;
  }
}
