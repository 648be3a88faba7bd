/**
 * A language as plain data: what {@link Language} says of each part stands there. What a language
 * does not need it leaves out; `tags`, `words`, `tagger` and `cueVerbs` each has.
 */
import type { ReportKind } from '../model.ts';
import type { BodyKind, CueVerb, Institution, Pronoun } from './language.ts';
import type { NumberData } from './number-words.ts';
import type { Rows } from './rows.ts';
import type { GroupedWords, Words } from './vocabulary.ts';

/** Words parted by spaces, or a list where some have a space in them. */
export type WordList = string | readonly string[];

/** A regular expression. */
export interface PatternData {
  readonly source: string;
  readonly flags: string;
}

type Lists<Key extends string> = Readonly<Partial<Record<Key, WordList>>>;
type Patterns<Key extends string> = Readonly<Partial<Record<Key, PatternData>>>;

/** What a tagger knows: words by tag, and what it was trained to. */
export interface TaggerData {
  /** All tags. A word of which nothing is known has the first. */
  readonly tags: WordList;
  /** By tag: words that nearly always have it. */
  readonly known?: Lists<string>;
  /** By tag: all words that can have it. */
  readonly closed?: Lists<string>;
  /** By tag: how all words end that can have it. */
  readonly endings?: Patterns<string>;
  /** The weights, packed by lib/tasks/train-tagger.ts. */
  readonly trained?: Readonly<Record<'features' | 'counts' | 'rowTags' | 'rowWeights', string>>;
}

export interface LanguageData {
  readonly tags: readonly string[];
  readonly words: Words;
  readonly tagger: TaggerData;
  /** By what they take and by lemma: their forms. A form belongs to the first verb that has it. */
  readonly cueVerbs: Readonly<Partial<Record<CueVerb['takes'], Readonly<Record<string, WordList>>>>>;
  readonly rows?: Partial<Rows>;
  readonly quotingForms?: WordList;
  readonly particles?: Lists<string>;
  readonly addressed?: WordList;
  readonly requests?: Readonly<Record<string, string>>;
  readonly phrases?: Lists<'any' | 'document'>;
  readonly thought?: WordList;
  readonly finding?: WordList;
  readonly giving?: Lists<'any' | 'study'>;
  readonly loose?: WordList;
  readonly documents?: WordList;
  readonly channels?: WordList;
  readonly cueNouns?: WordList;
  readonly headlineSpeakers?: WordList;
  /** With their capitals. */
  readonly starters?: WordList;
  readonly reports?: {
    readonly nouns?: Lists<ReportKind>;
    /** Nouns for one kind of document, the one that stands for all first. */
    readonly families?: readonly WordList[];
  } & Lists<'vague' | 'mass' | 'says' | 'saying' | 'made' | 'citing' | 'awaited'>;
  readonly numberPatterns?: Patterns<
    'list' | 'against' | 'againstFar' | 'figure' | 'compared' | 'resumed' | 'part' | 'ofIt' | 'many' | 'smallMoney' | 'furniture'
  >;
  /** By number: what may follow it where the two are a name (`NumberPatterns.names`). */
  readonly numberNames?: Lists<string>;
  readonly numbers?: Partial<NumberData>;
  /** Endings of plurals, each with that of the singular; the first that fits is changed. */
  readonly plurals?: readonly (readonly [plural: string, singular: string])[];
  readonly pronouns?: Readonly<Record<string, Pronoun>>;
  readonly roleShortForms?: Readonly<Record<string, string>>;
  readonly honorificNouns?: Readonly<Record<string, string>>;
  /** By kind: words inside a name, and nouns that stand for a body. */
  readonly bodyKinds?: { readonly nameWords?: Lists<BodyKind>; readonly nouns?: Lists<BodyKind> };
  readonly institutions?: readonly Institution[];
  readonly sameDocuments?: readonly WordList[];
  /** Nouns for people, each before those of whom an article may call one so later. */
  readonly widerNouns?: readonly WordList[];
  readonly sides?: Readonly<Record<string, string>>;
  readonly anonymity?: Patterns<'hint' | 'stated' | 'because' | 'inWho'>;
  /** `DocumentPatterns`: the date, and those of the reference. */
  readonly documentPatterns?: Patterns<'date' | 'label' | 'identified' | 'authors'>;
}

/** A language as its file in the package holds it, which the build has looked at and made shorter. */
export interface PackagedLanguage extends Omit<LanguageData, 'words'> {
  readonly words: GroupedWords;
}

/** The regular expression as data. */
export const patternData = ({ source, flags }: RegExp): PatternData => ({ source, flags });

/** The regular expressions of a record as data. */
export const patternsData = <Key extends string>(patterns: Readonly<Record<Key, RegExp>>): Readonly<Record<Key, PatternData>> =>
  Object.fromEntries(Object.entries<RegExp>(patterns).map(([key, pattern]) => [key, patternData(pattern)])) as Record<Key, PatternData>;
