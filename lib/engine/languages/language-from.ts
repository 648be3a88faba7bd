/** A language made of its data: tables to look up in, regular expressions, the vocabulary. */
import { finished, type InTurns, inTurns, type Turns } from '../turn-by-turn.ts';
import { checkedLanguage } from './check-language.ts';
import type { BodyKind, CueVerb, Language, TaggerModel } from './language.ts';
import type { LanguageData, PackagedLanguage, PatternData, WordList } from './language-data.ts';
import { NO_NUMBERS, numberWordsOf } from './number-words.ts';
import { NO_ROWS } from './rows.ts';
import { singularBy } from './singular.ts';
import { taggerModelInTurns, taggerModelOf } from './tagger-model.ts';
import { groupedWords, type Vocabulary, vocabularyInTurns } from './vocabulary.ts';
import { wordList, wordSet } from './word-list.ts';

/** Matches nothing: of what a language does not have. */
const NEVER = /(?!)/;

const set = (list: WordList = ''): ReadonlySet<string> => wordSet(list);
const pattern = (data: PatternData | undefined): RegExp => (data ? new RegExp(data.source, data.flags) : NEVER);
const map = <Value>(record: Readonly<Record<string, Value>> = {}): ReadonlyMap<string, Value> => new Map(Object.entries(record));
/** Any word may be asked for, "constructor" too. */
const bare = <Value>(record: Readonly<Record<string, Value>>): Readonly<Record<string, Value>> =>
  Object.assign(Object.create(null), record);

/** Each word of lists by key, with its key: the last one that has it. */
const byWord = <Key extends string>(lists: Readonly<Partial<Record<Key, WordList>>> | undefined): ReadonlyMap<string, Key> =>
  new Map((Object.entries(lists ?? {}) as [Key, WordList][]).flatMap(([key, list]) => wordList(list).map((word) => [word, key] as const)));

function cueVerbsOf(data: LanguageData['cueVerbs'], vocabulary: Vocabulary): ReadonlyMap<string, CueVerb> {
  const verbs = new Map<string, CueVerb>();
  for (const [takes, lemmas] of Object.entries(data) as [CueVerb['takes'], Readonly<Record<string, WordList>>][])
    for (const [lemma, forms] of Object.entries(lemmas))
      for (const form of wordList(forms)) if (!verbs.has(form)) verbs.set(form, { lemma, takes, classes: vocabulary.classesOf(lemma) });
  return verbs;
}

/** The kinds that words speak for, in the order of the lists. */
function kindsByWord(lists: Readonly<Partial<Record<BodyKind, WordList>>> = {}): ReadonlyMap<string, readonly BodyKind[]> {
  const kinds = new Map<string, BodyKind[]>();
  for (const [kind, list] of Object.entries(lists) as [BodyKind, WordList][])
    for (const word of wordList(list)) kinds.set(word, [...(kinds.get(word) ?? []), kind]);
  return kinds;
}

const reportWordsOf = ({ nouns, families = [], ...lists }: NonNullable<LanguageData['reports']> = {}): Language['reports'] => ({
  nouns: byWord(nouns),
  vague: set(lists.vague),
  mass: set(lists.mass),
  says: set(lists.says),
  saying: set(lists.saying),
  made: set(lists.made),
  citing: set(lists.citing),
  awaited: set(lists.awaited),
  families: new Map(families.map(wordList).flatMap((family) => family.map((noun) => [noun, family[0] as string] as const))),
});

const numberPatternsOf = ({ numberPatterns = {}, numberNames = {} }: Omit<LanguageData, 'words'>): Language['numberPatterns'] => ({
  list: pattern(numberPatterns.list),
  against: pattern(numberPatterns.against),
  againstFar: pattern(numberPatterns.againstFar),
  figure: pattern(numberPatterns.figure),
  compared: pattern(numberPatterns.compared),
  resumed: pattern(numberPatterns.resumed),
  part: pattern(numberPatterns.part),
  ofIt: pattern(numberPatterns.ofIt),
  many: pattern(numberPatterns.many),
  smallMoney: pattern(numberPatterns.smallMoney),
  furniture: pattern(numberPatterns.furniture),
  names: new Map(Object.entries(numberNames).map(([number, words]) => [number, set(words)])),
});

const anonymityOf = (data: LanguageData['anonymity'] = {}): Language['anonymity'] => ({
  hint: pattern(data.hint),
  stated: pattern(data.stated),
  because: pattern(data.because),
  inWho: pattern(data.inWho),
});

const documentPatternsOf = (data: LanguageData['documentPatterns'] = {}): Language['documentPatterns'] => ({
  date: pattern(data.date),
  reference: { label: pattern(data.label), identified: pattern(data.identified), authors: pattern(data.authors) },
});

/**
 * The language of the data.
 * @param value - a {@link LanguageData}, as a file holds it
 * @throws with the name of the language and of its part, where one is missing or is not what it should be
 */
export function languageFrom(value: unknown): Language {
  const data = checkedLanguage(value);
  let tagger: TaggerModel | null = null;
  return finished(making({ ...data, words: groupedWords(data.words) }, () => (tagger ??= taggerModelOf(data.tagger))));
}

/**
 * The same of a file of the package, where others have their turn in between; the tagger is made with it, for a text that is about to be read.
 * The build has looked at the file: here it is looked at again only to say what is wrong, where nothing can be made of it.
 * @param value - a {@link PackagedLanguage}
 * @throws as {@link languageFrom}
 */
export async function languageInTurns(value: unknown, turns: Turns): Promise<Language> {
  try {
    return await inTurns(makingAll(value as PackagedLanguage), turns);
  } catch (error) {
    checkedLanguage(value);
    throw error;
  }
}

function* makingAll(data: PackagedLanguage): InTurns<Language> {
  const tagger = yield* taggerModelInTurns(data.tagger);
  yield;
  return yield* making(data, () => tagger);
}

function* making(data: PackagedLanguage, tagger: Language['tagger']): InTurns<Language> {
  const vocabulary = yield* vocabularyInTurns(data.words);
  const cueVerbs = cueVerbsOf(data.cueVerbs, vocabulary);
  yield;
  const numberWords = numberWordsOf({ ...NO_NUMBERS, ...data.numbers });
  yield;
  return {
    tags: data.tags,
    vocabulary,
    tagger,
    rows: { ...NO_ROWS, ...data.rows },
    cueVerbs,
    quotingForms: set(data.quotingForms),
    particles: bare(Object.fromEntries(Object.entries(data.particles ?? {}).map(([lemma, words = '']) => [lemma, wordList(words)]))),
    addressed: set(data.addressed),
    requests: bare(data.requests ?? {}),
    phrases: byWord(data.phrases),
    thought: set(data.thought),
    finding: set(data.finding),
    giving: byWord(data.giving),
    loose: set(data.loose),
    documents: set(data.documents),
    channels: set(data.channels),
    cueNouns: set(data.cueNouns),
    headlineSpeakers: set(data.headlineSpeakers),
    starters: set(data.starters),
    reports: reportWordsOf(data.reports),
    numberPatterns: numberPatternsOf(data),
    numberWords,
    singularOf: singularBy(data.plurals ?? []),
    pronouns: map(data.pronouns),
    roleShortForms: map(data.roleShortForms),
    honorificNouns: map(data.honorificNouns),
    bodyKinds: { nameWords: kindsByWord(data.bodyKinds?.nameWords), nouns: kindsByWord(data.bodyKinds?.nouns) },
    institutions: data.institutions ?? [],
    sameDocuments: (data.sameDocuments ?? []).map(wordSet),
    widerNouns: new Map((data.widerNouns ?? []).map(wordList).map(([wide = '', ...narrow]) => [wide, new Set(narrow)])),
    sides: map(data.sides),
    anonymity: anonymityOf(data.anonymity),
    documentPatterns: documentPatternsOf(data.documentPatterns),
  };
}
