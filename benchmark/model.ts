/**
 * What is compared: an article as a reader marked it, and what a system says of the same text. Spans are those of the
 * engine: half-open ranges of UTF-16 code units. An `Analysis` of the engine is a {@link Prediction} as it stands.
 */
import type { AttributionKind, Span } from '../lib/engine/model.ts';

export interface MarkedStatement {
  readonly kind: AttributionKind;
  /** other: a wish, belief, order or question. Neither asked for nor punished. */
  readonly act: 'speech' | 'other';
  /** True where it lies inside another statement: neither asked for nor punished. */
  readonly nested: boolean;
  readonly content: readonly Span[];
  /** The words at the statement that name its source; empty where it is carried over. */
  readonly source: readonly Span[];
  /** The fullest name that the article gives; null where it gives none, or where the set has no names. */
  readonly speaker: string | null;
  readonly aliases: readonly string[];
}

export interface MarkedNumber {
  readonly span: Span;
  /** The lower end of a range; null for vague amounts. */
  readonly value: number | null;
  /** The upper end of a range. */
  readonly high: number | null;
  readonly unit: string | null;
  readonly counted: string | null;
  /** Name of the source that gives it; null: the article itself. */
  readonly claimedBy: string | null;
}

/** Two indexes in `quantities`. */
export type NumberPair = readonly [one: number, other: number];

export interface MarkedReport {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: string | null;
}

export interface MarkedArticle {
  readonly id: string;
  /** What may be done with the article: nobody reads the text and the errors of `test`, `locked` and `check`. */
  readonly split: string;
  readonly text: string;
  readonly attributions: readonly MarkedStatement[];
  /** Null where the set has no numbers marked; the same for pairs of them and reports. */
  readonly quantities: readonly MarkedNumber[] | null;
  /** Indexes in `quantities`: the same number for the same thing. All of a group are pairs with one another. */
  readonly same: readonly NumberPair[] | null;
  /** Indexes in `quantities`: numbers for the same thing that do not agree. */
  readonly differs: readonly NumberPair[] | null;
  readonly reports: readonly MarkedReport[] | null;
  /** Neither asked for nor punished. */
  readonly ignore: readonly Span[];
  /** True where units, counted things, upper ends and kinds of reports are marked in the engine's own terms: the project's corpus. */
  readonly inOurTerms: boolean;
}

export interface FoundStatement {
  readonly kind: AttributionKind;
  /** What the system says it is, if it says so. */
  readonly act?: string | undefined;
  readonly content: readonly Span[];
  readonly mention: Span | null;
  /** Index in `sources`. */
  readonly source: number | null;
  readonly rule?: string | undefined;
}

export interface FoundSource {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly mentions: readonly Span[];
}

export interface FoundNumber {
  readonly span: Span;
  readonly value: number | null;
  readonly high?: number | null | undefined;
  readonly unit?: string | null | undefined;
  readonly counted?: Span | null | undefined;
  readonly source: number | null;
  /** Indexes in `quantities`, where a system says which numbers are the same, and which differ. */
  readonly same?: readonly number[] | undefined;
  readonly differs?: readonly number[] | undefined;
}

export interface FoundReport {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind?: string | undefined;
}

export interface Prediction {
  readonly attributions: readonly FoundStatement[];
  readonly sources: readonly FoundSource[];
  readonly quantities: readonly FoundNumber[];
  readonly reports: readonly FoundReport[];
}

/** Splits whose texts and errors nobody looks at, so that their figures stay a measure. */
const UNREAD: ReadonlySet<string> = new Set(['test', 'locked', 'check']);

export const isUnread = (article: Pick<MarkedArticle, 'split'>): boolean => UNREAD.has(article.split);
