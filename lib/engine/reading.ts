/**
 * What the stages hand to each other: tokens, sentences, quotations, mentions, statements.
 * All offsets are UTF-16 code units of `document.text`; all ranges are half-open.
 */
import type { CueVerb, Language } from './languages/language.ts';
import type { RowSeen } from './languages/rows.ts';
import type { Classed } from './languages/vocabulary.ts';
import type { Act, AttributionKind, Document, Span } from './model.ts';
import type { WordForm } from './text/word-forms.ts';

/**
 * A word or a mark with what its language says of the word, wherever it stands; as Universal Dependencies English cuts them: "don't" is
 * "do" + "n't", "Khan's" is "Khan" + "'s".
 */
export interface Word extends Span, Classed {
  readonly text: string;
  readonly lower: string;
  /** What its letters tell. */
  readonly form: WordForm;
  /** Index of the block. */
  readonly block: number;
}

/** A word or a mark in its sentence. */
export interface Token extends Word {
  /** Penn Treebank tag (XPOS of UD English EWT): NNP, VBD, PRP$, `` , '' … */
  readonly tag: string;
  /** Index of the sentence. */
  readonly sentence: number;
  /** Index in `Reading.quoted` of the part of an outermost quotation over it; -1: it stands in none. */
  readonly quoted: number;
}

/** Tokens in a row, `first` included, `last` excluded: indexes in `tokens`. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

/** A sentence never crosses a block. */
export interface Sentence extends Span, Range {
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

/** One part of an outermost quotation; `quotation` is its index in `Reading.quotations`. */
export interface QuotedPart extends Span {
  readonly quotation: number;
}

/** The document with what the first stages found. Every later stage reads it. */
export interface Reading {
  readonly document: Document;
  /** The one that the document is read in. */
  readonly language: Language;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
  /** The parts of the outermost quotations, in text order; they do not overlap. */
  readonly quoted: readonly QuotedPart[];
  /** Is told of each row that stands somewhere, for whoever wants to see them; null: nobody does. */
  readonly seen: RowSeen | null;
}

/** What the cue is: a verb of saying, a noun with its clause, "according to", a colon, or a verb that gives numbers and says nothing. */
export type CueForm = 'verb' | 'noun' | 'according' | 'colon' | 'number';

/** A cue in a sentence. All numbers are indexes in `tokens`. */
export interface Cue {
  readonly form: CueForm;
  readonly verb: CueVerb | null;
  /** First token of the verb with its auxiliaries, particles and adverbs: "has also", "went". */
  readonly group: number;
  /** The word that reports. */
  readonly at: number;
  /** After the words that report, with particle, "to", and whom a passive names: "pointed out", "according to", "reported by the council". */
  readonly last: number;
  /** Where what the cue leads to begins: after its words, and after who stands there. */
  readonly after: number;
  /** Who stands at it. */
  readonly subject: Range | null;
  /** before: the subject stands before the verb; after: "said Ruiz"; relative: "Ruiz, who said"; shared: the subject of the cue or verb before it. */
  readonly order: 'before' | 'after' | 'relative' | 'shared' | 'none';
  /** Who may go on with the verb as well as the subject: "Ruiz left when | Bell | arrived, saying". Left out: nobody. */
  readonly rival?: Range | undefined;
  readonly sentence: number;
}

/** What somebody says in a block of a transcript or interview. Ranges of tokens. */
export interface Turn {
  /** The words at its beginning that name who speaks, or stand for the name; null: there are none. */
  readonly label: Range | null;
  /** The name of who speaks: the label itself, or words elsewhere; null: the article names nobody. */
  readonly speaker: Range | null;
  /** Somebody is asked by it, whether it ends with a question mark or not. */
  readonly asks: boolean;
  readonly content: Range;
  readonly block: number;
  /** By what they say it: "full statement". Left out: the layout does not tell. */
  readonly via?: Range | null;
}

/**
 * How a statement stands in the text.
 *
 * A verb with what is said after it. colon: "said: …"; quotation-after: "said “…”"; that: "said that …"; clause-after: "said it was
 * late"; question: "asked whether …"; words-quoted: "called it “…”"; request: "vowed to close it"; phrase: "reported a
 * rise"; gap: "which she said was late"; as: "as she said, …"; rest: "she said, because …".
 * Before it, around it: "…, she said", "…, she said, …". described: "was called “…” by her".
 * Other cues. according: "according to her, …"; headline: "Ruiz: it is late"; noun: "her claim that …".
 * No cue. turn, interview: a block of a transcript or interview, with and without a label; asked: one in which the interviewer asks;
 * colon-quotation, beside: whose it is stands before it;
 * carried: it goes on from another; within: in the middle of a sentence; alone; echo: it repeats another's words.
 * A number alone, which somebody gives. number-by-verb: "analysts expect £5m"; number-by-words: "in a 2024 study, … 40", "40, by her
 * count"; number-relayed: inside what another says, "said that officials put it at 40"; number-carried: it goes on from another; number-results: from a firm's results.
 */
export type Shape = AfterShape | 'before' | 'around' | 'described' | 'according' | 'headline' | 'noun' | UncuedShape | NumberShape;

/** What may stand after a verb of saying. */
export type AfterShape =
  | 'colon'
  | 'quotation-after'
  | 'that'
  | 'clause-after'
  | 'question'
  | 'words-quoted'
  | 'request'
  | 'phrase'
  | 'gap'
  | 'as'
  | 'rest';

export type UncuedShape = 'turn' | 'interview' | 'asked' | 'colon-quotation' | 'beside' | 'carried' | 'within' | 'alone' | 'echo';

export type NumberShape = 'number-by-verb' | 'number-by-words' | 'number-relayed' | 'number-carried' | 'number-results';

/** A statement before its source is named. */
export interface Statement {
  readonly kind: AttributionKind;
  readonly act: Act;
  readonly content: readonly Span[];
  /** As in `Attribution`. */
  readonly of: Span | null;
  /** As in `Attribution`. */
  readonly gap?: number | undefined;
  readonly cue: Span | null;
  /** The whole noun phrase that stands at the cue, without its relative clauses and asides: "A spokesperson for Sir Sadiq Khan", "she". */
  readonly mention: Span | null;
  /** Who may say it as well as the mention; as in `Cue`. */
  readonly rival?: Span | undefined;
  /** Where the mention stands elsewhere: the words at the place that stand for it, "AR", or null for none. Left out: the mention stands at the place. */
  readonly label?: Span | null | undefined;
  readonly via: Span | null;
  /** Index in the list of statements of the one that this continues (same speaker, no mention of its own); null: none. */
  readonly continues: number | null;
  readonly shape: Shape;
  /** The verb of its cue; null: it has none, or words without a verb tell whose it is. */
  readonly verb: CueVerb | null;
  /** As in `Attribution`. */
  readonly rule: string;
}

/** pronoun: "she"; name: "Jane Roe", "Defence secretary Jane Roe"; the others are descriptions, by their determiner: "the force", "a spokesman", "his office", "residents". */
export type MentionForm = 'name' | 'definite' | 'indefinite' | 'possessive' | 'bare' | 'pronoun';

export type MentionKind = 'person' | 'organisation' | 'group' | 'document' | 'place';

/** A referring expression: a noun phrase without its relative clauses, or a pronoun. A mention may stand inside another: "NASA" in "NASA's head". */
export interface Mention extends Span {
  /** Index in `tokens`, included. */
  readonly first: number;
  /** Index in `tokens`, excluded. */
  readonly last: number;
  /** Index in `tokens` of the word that says what it is: "spokesman" in "a spokesman for the city", the last word of a name. */
  readonly head: number;
  readonly form: MentionForm;
  /** As far as its own words and those beside it say; null: they do not. */
  readonly kind: MentionKind | null;
  /** As far as its own words say: "Mrs Roe", "spokesman", "she". */
  readonly gender: 'male' | 'female' | null;
  readonly plural: boolean;
  /** The name in it, without role and honorific: "Jane Roe" in "Defence secretary Jane Roe"; null: it holds none. */
  readonly name: Span | null;
  /** The words beside the name that say what the person is: "Defence secretary"; for a description the description itself. */
  readonly role: Span | null;
  /** Index in the list of mentions of the one before it that it stands in apposition to: "a spokesman" in "Scott Whiffen, a spokesman"; null: none. */
  readonly apposition: number | null;
  /** Index in the list of mentions of whom it belongs to: "the city" in "a spokesman for the city", "the city's mayor"; null: none. */
  readonly of: number | null;
}
