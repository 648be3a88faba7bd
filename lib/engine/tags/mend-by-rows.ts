/** The rows of a language at work: which of them stands at a word, and what it makes of it. */
import type { Language } from '../languages/language.ts';
import type { Draft } from './draft.ts';
import { matchAt, patternOf, type RowPattern, tagsLike } from './row-pattern.ts';

/** The rows in their order by what the word that they mend has: letters, or else a tag. */
interface Rows {
  readonly byWord: ReadonlyMap<string, readonly RowPattern[]>;
  readonly byTag: ReadonlyMap<string, readonly RowPattern[]>;
}

/** A row that stands somewhere, with the indexes of the words that it mends. */
interface Match {
  readonly pattern: RowPattern;
  readonly mended: readonly number[];
}

const kept = new WeakMap<Language, Rows>();

/** Listed words of a place: "hit|shot" in "hit|shot&@small"; null: it lists none. */
function listed(letters: string): readonly string[] | null {
  const words = letters.split('&').find((one) => !/(?:^!|(?:^|\|)[@-])/.test(one));
  return words ? words.split('|') : null;
}

function rowsOf(language: Language): Rows {
  const known = kept.get(language);
  if (known) return known;
  const byWord = new Map<string, RowPattern[]>();
  const byTag = new Map<string, RowPattern[]>();
  const add = (map: Map<string, RowPattern[]>, key: string, pattern: RowPattern) => map.set(key, [...(map.get(key) ?? []), pattern]);
  for (const row of language.tagRows) {
    const pattern = patternOf(row, language);
    const { letters, tags } = pattern.anchor;
    const words = listed(letters);
    if (words) for (const word of words) add(byWord, word, pattern);
    else if (tags === '' || tags.startsWith('!')) throw new Error(`the row “${row.name}” needs words or tags in its first brackets`);
    else for (const tag of tags.split('|').flatMap((one) => tagsLike(one, row, language))) add(byTag, tag, pattern);
  }
  const rows = { byWord, byTag };
  kept.set(language, rows);
  return rows;
}

/** The first row that stands at the word, with the indexes of the words that it mends; rows of listed words go before those of tags. */
export function rowAt(words: readonly Draft[], at: number, language: Language): Match | null {
  const { byWord, byTag } = rowsOf(language);
  const { lower, tag } = words[at] as Draft;
  return firstAt(byWord.get(lower), words, at) ?? firstAt(byTag.get(tag), words, at);
}

function firstAt(rows: readonly RowPattern[] | undefined, words: readonly Draft[], at: number): Match | null {
  if (rows)
    for (const pattern of rows) {
      const mended = matchAt(pattern, words, at);
      if (mended) return { pattern, mended };
    }
  return null;
}

/** Mends the word, and those that its row mends with it. True where a row stands there. */
export function mendByRows(words: readonly Draft[], at: number, language: Language): boolean {
  const found = rowAt(words, at, language);
  found?.mended.forEach((index, i) => {
    (words[index] as Draft).tag = found.pattern.gives[i] as string;
  });
  return found !== null;
}
