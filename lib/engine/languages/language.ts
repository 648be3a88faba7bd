/**
 * What the engine knows of a language, in tables that the rooms look up in. It is made of plain data (./language-data.ts) by
 * ./language-from.ts; ./index.ts lists the languages by name.
 */
import type { ReportKind } from '../model.ts';
import type { NumberWord } from './number-words.ts';
import type { Rows } from './rows.ts';
import type { Classed, Vocabulary } from './vocabulary.ts';

/**
 * How a verb of saying takes its content. clause: "he said (that) …", "…, he said"; that: with "that", or a clause after it that its
 * subject opens ("he complained it was late"); question: with "whether", "if" or a question word; particle: only with its second word ("pointed out"); quotation: only where words stand in quotation marks;
 * number: no verb of saying, but who stands at it gives the numbers after it ("expects revenue of").
 */
export interface CueVerb extends Classed {
  /** Its classes are those of the lemma. */
  readonly lemma: string;
  readonly takes: 'clause' | 'that' | 'question' | 'particle' | 'quotation' | 'number';
}

export type Gender = 'male' | 'female';

/** Whom a pronoun can stand for. */
export interface Pronoun {
  readonly gender: Gender | null;
  readonly plural: boolean;
  /** True for "it" and "which". */
  readonly thing: boolean;
  readonly person: 1 | 2 | 3;
}

/** The kinds of body that articles speak of. */
export const BODY_KINDS = [
  'police',
  'fire',
  'military',
  'government',
  'parliament',
  'court',
  'council',
  'regulator',
  'party',
  'union',
  'association',
  'charity',
  'company',
  'bank',
  'outlet',
  'school',
  'hospital',
  'institute',
  'club',
  'church',
  'museum',
  'bloc',
] as const;

export type BodyKind = (typeof BODY_KINDS)[number];

/** The kinds of body that words speak for, lower case. */
export interface BodyKinds {
  /** Words inside a name: "Police" in "West Mercia Police". */
  readonly nameWords: ReadonlyMap<string, readonly BodyKind[]>;
  /** Nouns that stand for a body later: "the force" for a police force or an army. */
  readonly nouns: ReadonlyMap<string, readonly BodyKind[]>;
}

/** A well-known body. */
export interface Institution {
  /** Lower case; the first is the formal one. */
  readonly names: readonly string[];
  readonly kind: BodyKind;
}

/** How an article says why it leaves a source unnamed. */
export interface AnonymityPatterns {
  /** One of these stands in every reason: most sentences are told apart by it, at a small part of the cost. */
  readonly hint: RegExp;
  /** What is said of the source. */
  readonly stated: RegExp;
  /** In which a reason goes on after a comma: "…, because it was private". */
  readonly because: RegExp;
  /** Letters that a clause with "who" has where it says why no name is given. */
  readonly inWho: RegExp;
}

/** Words for the documents that an article leans on. All lower case. */
export interface ReportWords {
  /** Head nouns, each with its kind. */
  readonly nouns: ReadonlyMap<string, ReportKind>;
  /** Nouns that often mean something else: "the numbers", "the paper", "the trial". */
  readonly vague: ReadonlySet<string>;
  /** Nouns that need no article: "data", "research". */
  readonly mass: ReadonlySet<string>;
  /** Forms of the verbs that documents speak with: "finds", "warned", "puts". */
  readonly says: ReadonlySet<string>;
  /** Participles that go on with what it says: "showing", "urging". */
  readonly saying: ReadonlySet<string>;
  /** Participles that go on with when, where or by whom it was made: "published", "led". */
  readonly made: ReadonlySet<string>;
  /** Words before a document that the article leans on: "cited", "released", "despite". */
  readonly citing: ReadonlySet<string>;
  /** Words before a document that is not there yet: "ordered", "awaiting". */
  readonly awaited: ReadonlySet<string>;
  /** Nouns for one kind of document, with the noun that stands for them all. */
  readonly families: ReadonlyMap<string, string>;
}

/** What stands between and beside numbers, as patterns on the text. */
export interface NumberPatterns {
  /** Between two numbers of one list: "nine *and* 12 shots". */
  readonly list: RegExp;
  /** Right before a number, after the one that it is set against: "44%*, up from* 40%". */
  readonly against: RegExp;
  /** The same at a distance, for two numbers in the same unit. */
  readonly againstFar: RegExp;
  /** … where the number is taken up by a noun: "*the figure of* 310". */
  readonly figure: RegExp;
  /** After a number that is set against the one before: "12%, 3% *below*". */
  readonly compared: RegExp;
  /** Before a number of what was spoken of last: "*It may be* £6m", "*They have risen by* a fifth". */
  readonly resumed: RegExp;
  /** Between a share and what it is of: "fewer than half *of the* 66,000". */
  readonly part: RegExp;
  /** "a tenth *of it*". */
  readonly ofIt: RegExp;
  /** A phrase for more than one. */
  readonly many: RegExp;
  /** The end of an amount in the small coin of a currency: "89 *cents*". */
  readonly smallMoney: RegExp;
  /** Lines that belong to the page and not to the article, in lower case: "4 min read", "12 comments", "image 1 of 9". */
  readonly furniture: RegExp;
  /** Things whose name begins with a number: the words that may follow it. */
  readonly names: ReadonlyMap<string, ReadonlySet<string>>;
}

/** How a language writes what is read as a whole, not word by word. */
export interface DocumentPatterns {
  /** A date that something was made or given out on. */
  readonly date: RegExp;
  /** The full reference below an article. */
  readonly reference: {
    /** At the start of its block. */
    readonly label: RegExp;
    /** What tells it from other blocks with such a label. */
    readonly identified: RegExp;
    /** Who wrote it, as group 1, at its start. */
    readonly authors: RegExp;
  };
}

/** The tags that a feature speaks for or against, and how much: a character each, see `packed/tagger-rows.ts`. */
export interface FeatureWeights {
  readonly tags: string;
  readonly weights: string;
}

/** The weights of the tagger, trained for the language. */
export interface TaggerModel {
  readonly tags: readonly string[];
  /** Feature → its whole-number weights. */
  readonly weights: Pick<ReadonlyMap<string, FeatureWeights>, 'get'>;
  /** Words that nearly always have one tag. */
  readonly known: ReadonlyMap<string, string>;
  /** By tag: the words that have it, where they can be listed. */
  readonly closed: ReadonlyMap<string, ReadonlySet<string>>;
  /** By tag: how all of its words end, where they do. */
  readonly endings: ReadonlyMap<string, RegExp>;
}

export interface Language {
  /** Primary subtags of BCP 47 that it reads. */
  readonly tags: readonly string[];
  /** The classes of its words. */
  readonly vocabulary: Vocabulary;
  /** Loaded when first asked for. */
  readonly tagger: () => TaggerModel;
  /** Rules that words in a row tell. */
  readonly rows: Rows;
  /** Forms of the verbs of saying, lower case, each with its verb. */
  readonly cueVerbs: ReadonlyMap<string, CueVerb>;
  /** Forms that quote by themselves beside a name: "said", "says", "adds". */
  readonly quotingForms: ReadonlySet<string>;
  /** Verbs of two words, by lemma: what may come second. */
  readonly particles: Readonly<Record<string, readonly string[]>>;
  /** Lemmas that take whom they are said to before what is said: "told reporters that". */
  readonly addressed: ReadonlySet<string>;
  /**
   * Verbs whose complement without a clause says what was said, by lemma: what leads to it, parted by spaces. to: "vowed to close
   * it"; ing: "denied closing it"; a preposition: "warned of delays"; with + a phrase stands before it: "urged her to close it",
   * "accused her of lying", "described it as unsafe".
   */
  readonly requests: Readonly<Record<string, string>>;
  /**
   * Lemmas whose noun phrase says what was said, "reported a fall in catches", and who may be their subject. document: documents and data
   * alone, since others do as much without telling ("showed the door").
   */
  readonly phrases: ReadonlyMap<string, 'any' | 'document'>;
  /** Lemmas of thinking rather than saying: taken with a quotation alone. */
  readonly thought: ReadonlySet<string>;
  /** Lemmas that documents and bodies report with, and people merely do. */
  readonly finding: ReadonlySet<string>;
  /**
   * Lemmas that give numbers without a clause, and who may be their subject. any: "analysts expect £5m"; study: documents
   * and those who study alone, since others do as much without telling ("police found 40 guns").
   */
  readonly giving: ReadonlyMap<string, 'any' | 'study'>;
  /** Lemmas that often take a thing rather than a clause: "reported a loss", "wrote the letter". */
  readonly loose: ReadonlySet<string>;
  /** Nouns of documents that say things themselves: "a study showing that". */
  readonly documents: ReadonlySet<string>;
  /** Nouns of the channel: "in a statement", "during an interview". */
  readonly channels: ReadonlySet<string>;
  /** Nouns that take a that-clause or a quotation: "claim", "statement". */
  readonly cueNouns: ReadonlySet<string>;
  /** Nouns that stand alone for who speaks, after a headline's colon: "survey", "union". */
  readonly headlineSpeakers: ReadonlySet<string>;
  /** Words that begin a sentence rather than go on with a name after an abbreviation. */
  readonly starters: ReadonlySet<string>;
  /** Words for reports, studies, surveys, letters. */
  readonly reports: ReportWords;
  readonly numberPatterns: NumberPatterns;
  /** What its words and marks are in numbers, by their letters in lower case. */
  readonly numberWords: ReadonlyMap<string, NumberWord>;
  /** The singular of a noun, lower case. */
  readonly singularOf: (noun: string) => string;
  /** Pronouns that can stand for a source, lower case. */
  readonly pronouns: ReadonlyMap<string, Pronoun>;
  /** Short forms of roles, and the noun that each stands for: "gov" → "governor". */
  readonly roleShortForms: ReadonlyMap<string, string>;
  /** Honorifics that say what somebody is, and the noun by which an article calls them later: "justice" → "judge". */
  readonly honorificNouns: ReadonlyMap<string, string>;
  readonly bodyKinds: BodyKinds;
  readonly institutions: readonly Institution[];
  /** Nouns for documents that an article uses for one another, in sets. */
  readonly sameDocuments: readonly ReadonlySet<string>[];
  /** For a noun those of whom an article may call one so later: "sergeant" and more for "officer". */
  readonly widerNouns: ReadonlyMap<string, ReadonlySet<string>>;
  /** Nouns and adjectives for sides of which nobody is on two, each with its side: "tory" → "conservative". */
  readonly sides: ReadonlyMap<string, string>;
  readonly anonymity: AnonymityPatterns;
  readonly documentPatterns: DocumentPatterns;
}
