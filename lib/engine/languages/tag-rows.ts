/**
 * Rows that mend tags: what a language's tagger gets wrong where much hangs on it, each with the words that it is told by.
 *
 * A pattern is a row of words, parted by spaces: letters, "_", tags, as in tagged corpora. The words in brackets are mended.
 *
 *   [hit|shot|fired] back              one of these words, before "back"
 *   _NNS [say|argue_NN|JJ]             one of these with one of these tags, after a noun in the plural
 *   said|says [_VB*] _NN*              any word with a tag that begins so
 *   @article [@reporting_VBG]          a word of a class of the vocabulary, or with a {@link Trait}
 *   [-s&@capital&!is|has_VBZ]          ends in -s, has a capital, and is neither of two
 *   _PRP (_RB) [mentions_NNS] !not     an adverb may stand between; any word but "not", or none
 *   START according * [_NN] _IN|END    the edges of the sentence; "*" for whatever stands there
 *
 * Words are in lower case, with straight apostrophes. The first row of a language that stands at a word mends it; rows that
 * list the word go before those that give its tag alone.
 */
export interface TagRow {
  /** What is mended, by its grammar. */
  readonly name: string;
  readonly pattern: string;
  /** The tag of each word in brackets, parted by spaces. */
  readonly does: string;
  /** Words that it mends; those with "_" and a tag behind them are held to have it, whatever the tagger says. */
  readonly example: string;
  /** Words that are near to it, and that it leaves alone. */
  readonly counter: string;
}

/** What a pattern asks of a word beside its letters and classes: its capitals, and what the language's other lists say of it. */
export type Trait = 'capital' | 'capitalised' | 'small' | 'plain' | 'long' | 'reporting' | 'quoting' | 'giving' | 'document' | 'people';
