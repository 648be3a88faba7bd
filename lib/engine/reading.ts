/**
 * What the stages hand to each other: tokens, sentences, quotations, mentions, statements.
 * All offsets are UTF-16 code units of `document.text`; all ranges are half-open.
 */
import type { AttributionKind, Document, Span } from './model.ts';

/** A word or a mark, as Universal Dependencies English cuts them: "don't" is "do" + "n't", "Khan's" is "Khan" + "'s". */
export interface Token extends Span {
  readonly text: string;
  readonly lower: string;
  /** Penn Treebank tag (XPOS of UD English EWT): NNP, VBD, PRP$, `` , '' … */
  readonly tag: string;
  /** Index of the sentence. */
  readonly sentence: number;
  /** Index of the block. */
  readonly block: number;
}

/** `first` included, `last` excluded: indexes in `tokens`. A sentence never crosses a block. */
export interface Sentence extends Span {
  readonly first: number;
  readonly last: number;
  readonly block: number;
}

/**
 * Words between quotation marks. A quotation that runs over several paragraphs is one quotation with one part a
 * paragraph; marks that are re-opened in each paragraph belong to their part. Parts include the marks.
 */
export interface Quotation {
  readonly parts: readonly Span[];
  /** 0 for outermost; quotations inside quotations are listed too. */
  readonly depth: number;
  /** True where the closing mark is missing and the end was inferred. */
  readonly unclosed: boolean;
}

/** The document with what the first stages found. Every later stage reads it. */
export interface Reading {
  readonly document: Document;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
}

/** A statement before its source is named. */
export interface Statement {
  readonly kind: AttributionKind;
  readonly content: readonly Span[];
  readonly cue: Span | null;
  /** The whole noun phrase that stands at the cue, without its relative clauses and asides: "A spokesperson for Sir Sadiq Khan", "she". */
  readonly mention: Span | null;
  readonly via: Span | null;
  /** Index in the list of statements of the one that this continues (same speaker, no mention of its own); null: none. */
  readonly continues: number | null;
  readonly rule: string;
  readonly confidence: number;
}
