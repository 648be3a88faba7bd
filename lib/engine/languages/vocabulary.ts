/**
 * What a language says of its words: the classes that they belong to, by the letters alone. Rooms ask for a class, never for
 * letters, so that a language is data: `is(token, 'subordinator')`.
 */
import type { EnglishWords } from './en/words/index.ts';

/** A class of words. Each is described beside its English words, in `en/words`. */
export type WordClass = keyof EnglishWords;

/** The words of each class, lower case, parted by spaces. A language has the classes that it needs. */
export type Words = Readonly<Partial<Record<WordClass, string>>>;

/** What has classes: a word or a mark of a text. */
export interface Classed {
  readonly classes: ReadonlySet<WordClass>;
}

/** The words of a language by their letters. */
export interface Vocabulary {
  /** @param lower - in lower case; a word that stands in no class has none */
  classesOf(lower: string): ReadonlySet<WordClass>;
  has(lower: string, wordClass: WordClass): boolean;
}

/** Of what stands in no class. */
export const NO_CLASSES: ReadonlySet<WordClass> = new Set();

/** The vocabulary of a language's words. */
export function vocabularyOf(words: Words): Vocabulary {
  const known = new Map<string, Set<WordClass>>();
  for (const [name, list] of Object.entries(words) as [WordClass, string][])
    for (const word of list.trim().split(/\s+/)) {
      const classes = known.get(word);
      if (classes) classes.add(name);
      else known.set(word, new Set([name]));
    }
  const classesOf = (lower: string) => known.get(lower) ?? NO_CLASSES;
  return { classesOf, has: (lower, wordClass) => classesOf(lower).has(wordClass) };
}

/** True for a word of the class; false for any other, and where there is none. */
export function is(word: Classed | undefined, wordClass: WordClass): boolean {
  return word?.classes.has(wordClass) ?? false;
}
