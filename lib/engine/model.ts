/**
 * The data model: what an article is, and what an analysis of it says. Read this file first.
 *
 * An article becomes one immutable {@link Document}; everything that is found points into its text by {@link Span}
 * (stand-off annotation). An {@link Analysis} is plain JSON: it is at once the message to the panel, the output of the
 * command line, the golden file and the benchmark row.
 *
 * The verbatim promise: every name, alias, role, author and published string below stands in `document.text`.
 */

/** A half-open range of UTF-16 code units of `document.text`: `start` included, `end` excluded, `start < end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type BlockKind = 'title' | 'heading' | 'paragraph' | 'quote' | 'item' | 'caption';

/** The words that a block opens with in bold or in italics, up to all of it; of a heading those before the small print in which it ends. */
export interface Lead {
  readonly style: 'bold' | 'italic';
  /** Where they end: an offset of the text. */
  readonly end: number;
}

/** One of the boxes alike that the page has in a row, as one for each letter, or a column of a table: which row of the article's, and which of its boxes. */
export interface Box {
  readonly row: number;
  readonly nth: number;
}

/**
 * What an element of its own sets apart from the running text around it: which of the article's islands, and how that looks. Islands of one style
 * look alike.
 */
export interface Island {
  readonly style: number;
  readonly nth: number;
}

/** One paragraph-like piece of the article. Blocks are in reading order and do not overlap. What the layout does not say is left out. */
export interface Block {
  readonly kind: BlockKind;
  readonly span: Span;
  readonly lead?: Lead;
  /** Who is credited with the block quotation that the block belongs to: words of this block, or of another of the same quotation. */
  readonly credit?: Span;
  /** Words of the article set large beside it, which are no new ones. */
  readonly pulled?: true;
  /** An entry of a live blog begins here. */
  readonly entry?: true;
  /** It stands in a box with other blocks, beside boxes alike. */
  readonly box?: Box;
  /** It stands on an island of the page, and not in the running text. */
  readonly island?: Island;
  /** The page does not show it, though it shows others: no browser finds its words there. */
  readonly unseen?: true;
}

/** A link of the page: the words it stands under, and where it leads (absolute, as the page has it). */
export interface Link {
  readonly span: Span;
  readonly href: string;
}

/** An article: its text, and what the mark-up said of it. Blocks are separated by newlines in `text`. */
export interface Document {
  readonly url: string | null;
  readonly title: string | null;
  readonly byline: string | null;
  readonly site: string | null;
  /** As the page gives it: ISO 8601 from mark-up, else the words of the page. */
  readonly published: string | null;
  /** BCP 47, lower case primary tag first; null where the page does not say. */
  readonly lang: string | null;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly links: readonly Link[];
  /** The entries of a live blog stand from the newest down to the oldest, or the other way round. Left out where the page does not tell. */
  readonly newestFirst?: boolean;
}

/** direct: all of the content is in quotation marks; indirect: none of it; mixed: some of it. */
export type AttributionKind = 'direct' | 'indirect' | 'mixed';

/**
 * What the source does with the content, by the cue; after the classes of illocutionary acts of Searle (1976) as far as a reader must
 * tell them apart.
 * statement: says that it is so; whatever is none of the others, as promises, praise and all words that are quoted as they were said;
 * denial: says that it is not so, so that the content is what the source does not claim: "denied *that it was late*";
 * request: wants somebody to do it or to see to it: "urged *the mayor to close it*", "called for *a ban*";
 * question: asks for it, in the article's words: "asked *whether it was late*".
 */
export type Act = 'statement' | 'denial' | 'request' | 'question';

/**
 * How the article names the source of a statement.
 * named: by name at the statement; resolved: by a pronoun or description that leads to a name or to a longer description;
 * carried: not at all here, carried over from the statement before; none: the article names no one. placed: the reader said whose it is,
 * and the engine never does.
 */
export type Basis = 'named' | 'resolved' | 'carried' | 'none' | 'placed';

/** One statement, and whose it is. After Pareti (2012), PARC: content, cue, source. */
export interface Attribution {
  /** Stable while the words of the statement stay, whatever stands before it. */
  readonly id: string;
  readonly kind: AttributionKind;
  readonly act: Act;
  /** In text order, never empty. Quotation marks and a leading "that" stand inside. */
  readonly content: readonly Span[];
  /** What the content is said of, where it is no more than words that this is called: “the fares” in “described the fares as ‘a scandal’”. Not to be read without the words from the cue on. */
  readonly of: Span | null;
  readonly cue: Span | null;
  /** The words at the statement that name its source: "the force", "she". */
  readonly mention: Span | null;
  /** The channel: "In a statement", "told the BBC". */
  readonly via: Span | null;
  /** Index in `sources`; null: the article names none. */
  readonly source: number | null;
  readonly basis: Basis;
  /** Indexes in `sources` of the two who may have said it, where the article does not tell which: `source` is null then. */
  readonly perhaps?: readonly number[];
  /** The mention that names the source, where this one does not. */
  readonly antecedent: Span | null;
  /** True for words in quotation marks that repeat another statement's, as a headline does: `echoes` has them too, and they are shown as its echo. */
  readonly echo: boolean;
  /** The rule that found it, so that a wrong one can be traced and figures given per rule. A label: nothing is decided by it. */
  readonly rule: string;
  /** Offset at which what is said lacks words that the article has before who says it: “the lift, which she said [was late]”. Left out: it lacks none. */
  readonly gap?: number;
}

export type SourceKind = 'person' | 'organisation' | 'group' | 'document' | 'unnamed';

/** Someone or something that statements, numbers or reports come from. */
export interface Source {
  /** The fullest name that the article gives. */
  readonly name: string;
  /** Other names and descriptions, without repeats and without pronouns. */
  readonly aliases: readonly string[];
  readonly kind: SourceKind;
  /** As the article words it: "a spokesman", "the chief inspector". */
  readonly role: string | null;
  /** Why the article leaves an unnamed source unnamed, in its own words: "because they were not authorised to speak". */
  readonly reason: string | null;
  /** For a spokesperson: index of the source that they speak for. */
  readonly speaksFor: number | null;
  readonly mentions: readonly Span[];
  /** The reader named it; of what kind it is nobody knows. */
  readonly placed?: true;
}

/** A number of the article, and whose it is. */
export interface Quantity {
  /** With the words of approximation and the unit: "more than 40", "£5.2bn". */
  readonly span: Span;
  /** The value, or the lower end of a range; null for vague amounts ("several thousand"), and where the words do not tell ("rose to 2m"). */
  readonly value: number | null;
  /** The upper end of a range. */
  readonly high: number | null;
  /** A unit that programs can use: an ISO 4217 currency, "percent", "percentage point", "times", "metre", "year"…; null for plain counts. */
  readonly unit: string | null;
  readonly approximate: boolean;
  /** What is counted, in the article's words: a noun phrase, or where no noun tells it the deed ("accepted"), or what a time or way is from ("after the vote"). */
  readonly counted: Span | null;
  /** A small count by the way that nothing hangs on: "two cousins". Kept, and shown folded. */
  readonly minor?: true;
  /** Where the article's own link over the number leads, where it gives no source in words; never to the page itself. */
  readonly href?: string;
  /** Index in `sources` of who gives the number; null: the article itself. */
  readonly source: number | null;
  /** Index in `attributions` of the statement that it stands in. */
  readonly attribution: number | null;
  /** Indexes in `quantities`: the same number for the same thing elsewhere, or in another unit beside it. */
  readonly same: readonly number[];
  /** Indexes in `quantities`: other numbers for the same thing. */
  readonly differs: readonly number[];
}

export type ReportKind = 'report' | 'study' | 'review' | 'survey' | 'data' | 'ruling' | 'filing' | 'letter' | 'release' | 'book' | 'outlet';

/** A report, study, survey, letter… that the article leans on: one entry, however often and in whatever words it is mentioned. */
export interface Report {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: ReportKind;
  readonly author: string | null;
  readonly published: string | null;
  /** The article's own link to it. */
  readonly href: string | null;
  readonly mentions: readonly Span[];
  /** Index in `sources`, where the document speaks. */
  readonly source: number | null;
}

/** Words in quotation marks in a headline, standfirst, caption or pull quote, and the statement that they come from. */
export interface Echo {
  readonly span: Span;
  /** Index in `attributions`; null: the words stand nowhere in the text. */
  readonly attribution: number | null;
}

/** Whose a statement is by the reader's word; nobody: the article does not say; nothing: it is no statement. */
export type Who =
  | {
      /** As it stands in the article. */
      readonly name: string;
      /** Whom a spokesperson of that name speaks for. */
      readonly of: string | null;
    }
  | 'nobody'
  | 'nothing';

/** What the reader corrected of a statement, which is found again by its words. See `lib/corrections`. */
export interface Correction {
  /** The words of the statement; of long ones the beginning. */
  readonly words: string;
  /** What stands right before and right after them. */
  readonly before: string;
  readonly after: string;
  readonly who: Who;
}

/** What came of a correction. */
export interface Corrected {
  readonly correction: Correction;
  /** Index in `attributions`; null: it is no statement any more, or the correction does not fit. */
  readonly attribution: number | null;
  /** What of it the article does not have; null: it fits. */
  readonly unfit: 'words' | 'name' | null;
}

export interface Analysis {
  /** Version of this shape. Raised when a field changes its meaning, or one is added that every statement has. 2: `act`. */
  readonly version: 2;
  readonly document: Document;
  readonly attributions: readonly Attribution[];
  readonly sources: readonly Source[];
  readonly quantities: readonly Quantity[];
  readonly reports: readonly Report[];
  readonly echoes: readonly Echo[];
  /** False where the article is in a language that the engine does not read: the lists are empty then. */
  readonly read: boolean;
  /** What the reader corrected, where anything was; the lists are so already. The engine knows of none. */
  readonly corrections?: readonly Corrected[];
}

/** The text under a span. */
export function textOf(document: { readonly text: string }, span: Span): string {
  return document.text.slice(span.start, span.end);
}

/** The other places of a number from the same source, as indexes in `quantities`: with them it is one entry of a list. */
export function otherPlaces({ quantities }: Pick<Analysis, 'quantities'>, { same, source }: Quantity): number[] {
  return same.filter((other) => quantities[other]?.source === source);
}
