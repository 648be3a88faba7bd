/** What the search for who gives a number knows of a sentence. */
import type { Language } from '../languages/language.ts';
import type { Span } from '../model.ts';
import type { Cue, Range, Sentence, Statement, Token } from '../reading.ts';

/** A sentence, with its cues and the content of statements in it. */
export interface Line {
  readonly tokens: readonly Token[];
  readonly sentence: Sentence;
  readonly cues: readonly Cue[];
  readonly said: readonly Said[];
  readonly language: Language;
}

/** A piece of what a statement says. */
export interface Said {
  readonly span: Span;
  readonly statement: Statement;
  /** Index of the statement. */
  readonly index: number;
}

export interface Given {
  readonly giver: Range;
  readonly cue: Range;
  readonly rule: string;
}

/** How far from its number a word that tells who gives it may stand, in tokens. */
export const FAR = 24;

/** True where a statement has words between the two tokens. */
export const saidBetween = ({ tokens, said }: Line, first: number, last: number): boolean =>
  said.some(({ span }) => span.start < (tokens[last]?.start ?? 0) && span.end > (tokens[first]?.start ?? 0));

const FINITE = /^(?:VBD|VBZ|VBP|MD|WDT|WP|''|``|:)$/;

/** True where more clauses than are `allowed` begin between the tokens, or one that is no part of what stands before it. `related`: relative clauses are. */
export function finiteIn(tokens: readonly Token[], first: number, last: number, allowed = 0, related = false): boolean {
  let verbs = 0;
  let most = allowed;
  for (let i = first; i < last; i++) {
    const { tag, text } = tokens[i] as Token;
    if (related && tag.startsWith('W') && tag !== 'WRB') most++;
    else if (FINITE.test(tag) && (++verbs > most || !/^(?:VB|MD)/.test(tag))) return true;
    if (text === ',') most = 0;
  }
  return false;
}
