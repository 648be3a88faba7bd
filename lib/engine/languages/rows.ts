/**
 * Rows: rules of a language that are told by words in a row, as data, each with an example and a counter-example that run as tests.
 *
 * A pattern is a row of words, parted by spaces: letters, "_", tags, as in tagged corpora. What the row is about stands in brackets.
 *
 *   [hit|shot|fired] back              one of these words, before "back"
 *   _NNS [say|argue_NN|JJ]             one of these with one of these tags, after a noun in the plural
 *   said|says [_VB*] _NN*              any word with a tag that begins so
 *   @article [@reporting_VBG]          a word of a class of the vocabulary, or with a trait (patterns/traits.ts)
 *   [-s&@capital&!is|has_VBZ]          ends in -s, has a capital, and is neither of two
 *   _PRP (_RB) [mentions_NNS] !not     an adverb may stand between; any word but "not", or none
 *   START according * [_NN] _IN|END    the edges of the sentence; "*" for whatever stands there
 *
 * Words are in lower case, with straight apostrophes. Of the rows of one list the first that stands somewhere has it; rows that list
 * the word in brackets go before those that give its tag, and those before the others.
 */
import type { Span } from '../model.ts';

export interface Row {
  /** What it is about, by its grammar. No other row of the language has it. */
  readonly name: string;
  readonly pattern: string;
  /** What is done where it stands, in the terms of its list in {@link Rows}. */
  readonly does: string;
  /** Words that it stands in. Tests alone read it and the next: both are empty in the files that ship. */
  readonly example: string;
  /** Words that are near to it, and that it leaves alone. */
  readonly counter: string;
}

/** The rows of a language, by what asks for them. */
export interface Rows {
  /**
   * What its tagger gets wrong where much hangs on it. The words in brackets, one place each, are mended; `does`: the tag of each. In
   * the examples a word with "_" and a tag behind it is held to have it, whatever the tagger says.
   */
  readonly tags: readonly Row[];
  /** Forms of verbs of saying that are no cue. In brackets: the verb, with the classes of its lemma, and its particle; `does`: "no cue". */
  readonly verbs: readonly Row[];
  /** Cues with nothing said after them. In brackets: the verb, and whom, when and where it was said; `does`: "nothing said". */
  readonly idioms: readonly Row[];
  /** Nouns that stand for documents elsewhere. In brackets: the noun; `does`: "no document". */
  readonly documents: readonly Row[];
  /**
   * What stands before a document and says that the article leans on it. In brackets: its mention; `does`: "said": it speaks;
   * "channel": somebody speaks in it; "cited": it is pointed to; "examined": it is where it is data or figures; "awaited": it is not there yet.
   */
  readonly evidence: readonly Row[];
  /** Amounts that count nothing. In brackets: the amount with its unit; `does`: why it is refused, as in numbers/refuse.ts. */
  readonly numbers: readonly Row[];
}

/** Of a language that has none. */
export const NO_ROWS: Rows = { tags: [], verbs: [], idioms: [], documents: [], evidence: [], numbers: [] };

/** Is told of a row that stands somewhere, and of the words in its brackets. */
export type RowSeen = (row: Row, span: Span) => void;
