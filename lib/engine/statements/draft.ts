/** A statement in ranges of tokens, before it is put into spans. */
import type { AfterShape, Cue, Range, Shape } from '../reading.ts';

/** What is said after a verb of saying. */
export interface After {
  readonly range: Range;
  readonly shape: AfterShape;
}

export interface Draft {
  readonly content: readonly Range[];
  /** As in `Attribution`. */
  readonly of: Range | null;
  readonly shape: Shape;
  readonly cue: Cue | null;
  readonly speaker: Range | null;
  /** Where the name of the speaker stands elsewhere: the words at the place that stand for it; null: none do. */
  readonly label?: Range | null | undefined;
  readonly via: Range | null;
  /** Index in the drafts of the one that this goes on from; null: none. */
  readonly continues: number | null;
}

/** The rule that found a statement, as `--explain` and the figures name it. */
export function ruleOf({ shape, cue }: Draft, word: string): string {
  switch (shape) {
    case 'turn':
    case 'interview':
    case 'asked':
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

/** True for what is said by the layout: a turn of a transcript or an interview. */
export const isTurn = ({ shape }: Draft): boolean => shape === 'turn' || shape === 'interview' || shape === 'asked';
