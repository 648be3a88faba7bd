/**
 * What a language says of its words: the classes that they belong to, by the letters alone. Rooms ask for a class, never for
 * letters, so that a language is data: `is(token, 'subordinator')`.
 */
import { eachInTurns, type InTurns } from '../turn-by-turn.ts';
import type { EnglishWords } from './en/words/index.ts';
import type { WordList } from './language-data.ts';
import { madeOnce, remembered } from './remembered.ts';
import { wordList, wordSet } from './word-list.ts';

/** A class of words. Each is described beside its English words, in `en/words`. */
export type WordClass = keyof EnglishWords;

/**
 * The words of each class, lower case. "*man" stands for every word of
 * {@link SHORTEST} letters or more that ends so; "/…/" is a pattern of words, whatever the lists say of them. A language has the classes
 * that it needs.
 */
export type Words = Readonly<Partial<Record<WordClass, WordList>>>;

/**
 * The same as a file of the package has it: each word stands once, with the others that have the same classes. So they take less room, and are
 * sooner made tables of.
 */
export interface GroupedWords {
  /** The names of the classes. */
  readonly names: string;
  /** Of each group, a line: the places of its classes among the names. */
  readonly classes: string;
  /** Of each group, a line: its words, where {@link SPACE} stands for a space inside of one. */
  readonly words: string;
}

const SPACE = '_';
const spaced = (word: string) => word.replaceAll(SPACE, ' ');

/** The words of each class, by the classes that they have together. */
export function groupedWords(words: Words): GroupedWords {
  const names = Object.keys(words);
  const classes = new Map<string, number[]>();
  names.forEach((name, at) => {
    for (const word of wordSet(words[name as WordClass] ?? '')) classes.set(word, [...(classes.get(word) ?? []), at]);
  });
  const groups = new Map<string, string[]>();
  for (const [word, places] of classes) {
    const group = groups.get(places.join(' ')) ?? [];
    group.push(word.replaceAll(' ', SPACE));
    groups.set(places.join(' '), group);
  }
  return {
    names: names.join(' '),
    classes: [...groups.keys()].join('\n'),
    words: Array.from(groups.values(), (group) => group.sort().join(' ')).join('\n'),
  };
}

/**
 * What has classes. {@link is} asks tokens, lexemes, verbs of saying and nouns for them, four kinds of objects: of more, engines look a
 * property up several times as slowly. What else has classes is asked directly, or by its {@link Noun}.
 */
export interface Classed {
  readonly classes: ReadonlySet<WordClass>;
}

/** The words of a language by their letters. */
export interface Vocabulary {
  /** The names of the classes that the language has. */
  readonly classes: ReadonlySet<string>;
  /** @param lower - in lower case; a word that stands in no class has none */
  classesOf(lower: string): ReadonlySet<WordClass>;
  /** Nothing is of no class. */
  has(lower: string | undefined, wordClass: WordClass): boolean;
  /** The words of a class that are listed, not those that an ending or a pattern tells: for classes of a few words that many others are held against. */
  listed(wordClass: WordClass): ReadonlySet<string>;
}

/** Of what stands in no class. */
export const NO_CLASSES: ReadonlySet<WordClass> = new Set();
/** Words whose classes are kept: those of some dozen articles. */
const KEPT = 20_000;
const ASCII = /^[\x20-\x7e]*$/;
/** What may be no word of letters alone: an ending, or a pattern. */
const MARKED = /^[*/]/;
/** A pattern in a list of words. */
const PATTERN = /^\/.+\/$/;
/** Letters that a word has at least which is told by its ending: "human" is nobody's trade. */
const SHORTEST = 6;

/** The set with one class more; words of the same classes share one set. */
function extender(): (classes: ReadonlySet<WordClass>, name: WordClass) => ReadonlySet<WordClass> {
  const wider = madeOnce((_: ReadonlySet<WordClass>) => new Map<WordClass, ReadonlySet<WordClass>>());
  return (classes, name) => {
    if (classes.has(name)) return classes;
    const known = wider(classes).get(name);
    if (known) return known;
    const made = new Set([...classes, name]);
    wider(classes).set(name, made);
    return made;
  };
}

/** The vocabulary of a language's words, in turns. A word with accents that is in no list is looked up without them. */
export function* vocabularyInTurns(data: GroupedWords): InTurns<Vocabulary> {
  const names = wordList(data.names) as readonly WordClass[];
  const groups = data.words.split('\n').map(wordList);
  const classesOfGroup = data.classes.split('\n').map((line) => new Set(wordList(line).map((place) => names[Number(place)] as WordClass)));
  const known = new Map<string, ReadonlySet<WordClass>>();
  const endings = new Map<string, ReadonlySet<WordClass>>();
  const patterns: [RegExp, WordClass][] = [];
  const extended = extender();
  yield* eachInTurns(groups, (words, i) => {
    const classes = classesOfGroup[i] ?? NO_CLASSES;
    for (const word of words)
      if (!MARKED.test(word)) known.set(word.includes(SPACE) ? spaced(word) : word, classes);
      else if (word.length > 1 && word.startsWith('*')) endings.set(word.slice(1), classes);
      else if (PATTERN.test(word)) for (const name of classes) patterns.push([new RegExp(word.slice(1, -1), 'u'), name]);
      else known.set(word, classes);
  });
  const lengths = [...new Set([...endings.keys()].map(({ length }) => length))].sort((a, b) => b - a);
  const lastLetters = new Set([...endings.keys()].map((ending) => ending.at(-1)));
  const spelled = (lower: string): ReadonlySet<WordClass> => {
    let classes = known.get(lower) ?? NO_CLASSES;
    if (lower.length >= SHORTEST && lastLetters.has(lower.at(-1)))
      for (const length of lengths)
        if (length < lower.length) for (const name of endings.get(lower.slice(-length)) ?? NO_CLASSES) classes = extended(classes, name);
    if (classes !== NO_CLASSES || ASCII.test(lower)) return classes;
    const plain = lower.normalize('NFD').replace(/\p{M}/gu, '');
    return (plain === lower ? undefined : known.get(plain)) ?? NO_CLASSES;
  };
  const read = (lower: string): ReadonlySet<WordClass> =>
    patterns.reduce((classes, [pattern, name]) => (pattern.test(lower) ? extended(classes, name) : classes), spelled(lower));
  const classesOf = remembered(read, KEPT);
  const lists = new Map<WordClass, ReadonlySet<string>>();
  const listed = (wordClass: WordClass) => {
    const list =
      lists.get(wordClass) ?? new Set(groups.flatMap((words, i) => (classesOfGroup[i]?.has(wordClass) ? words.map(spaced) : [])));
    lists.set(wordClass, list);
    return list;
  };
  return { classes: new Set(names), classesOf, has: (lower, wordClass) => lower !== undefined && classesOf(lower).has(wordClass), listed };
}

/** True for a word of the class; false for any other, and where there is none. */
export function is(word: Classed | null | undefined, wordClass: WordClass): boolean {
  return word?.classes.has(wordClass) ?? false;
}
