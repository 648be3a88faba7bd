/** The languages that the engine reads, listed by name. No data of theirs is here: an article in another one is refused without any. */

import type { Document } from '../model.ts';
import type { Language } from './language.ts';
import { inPlainLetters } from './plain-letters.ts';

export interface ListedLanguage {
  /** Primary subtags of BCP 47. */
  readonly tags: readonly string[];
  /** Where the package holds its data, from the top. */
  readonly file: string;
}

/** English is the first. */
export const listedLanguages: readonly ListedLanguage[] = [{ tags: ['en'], file: 'languages/en.json' }];

const tagOf = ({ lang }: Pick<Document, 'lang'>): string | undefined => lang?.toLowerCase().split(/[-_]/)[0];

/** Those of the languages that a document may be in by its tag: all of them, where it has none. */
export function mayBeIn<Tagged extends Pick<Language, 'tags'>>(document: Pick<Document, 'lang'>, languages: readonly Tagged[]): Tagged[] {
  const tag = tagOf(document);
  return languages.filter(({ tags }) => !tag || tags.includes(tag));
}

/** Words that are looked at: some paragraphs tell. */
const SAMPLE = 200;
/** Most words: nothing stands beside them. */
const PLAIN = /^[a-z]+$/;
/** The word among what may stand beside it between two spaces: "“it’s", "not,"; in a text {@link inPlainLetters}. */
const WORD = /[a-z][a-z\uE000\d-]*/i;

function wordIn(piece: string): string {
  const match = WORD.exec(inPlainLetters(piece));
  return match ? piece.slice(match.index, match.index + match[0].length) : '';
}

/** The words that a document begins with, lower case, each up to its apostrophe: "it’s" begins with "it". */
function firstWords({ text, blocks }: Pick<Document, 'text' | 'blocks'>): string[] {
  const words: string[] = [];
  for (const { span } of blocks)
    for (const piece of text.slice(span.start, span.end).toLowerCase().split(/\s+/, SAMPLE)) {
      const word = PLAIN.test(piece) ? piece : wordIn(piece);
      if (word !== '' && words.push(word) >= SAMPLE) return words;
    }
  return words;
}

/** How many of the words are frequent in the language. */
function frequentIn({ vocabulary }: Language, words: readonly string[]): number {
  const frequent = vocabulary.listed('frequent');
  let count = 0;
  for (const word of words) if (frequent.has(word)) count++;
  return count;
}

/** The share of words that are frequent in their language at the least. A few words are believed. */
const leastOf = (words: number): number => (words < 12 ? 0 : words < 40 ? 0.04 : 0.12);

/**
 * The language of a document, by its tag and by its most frequent words: pages often declare one language and hold another. Of several
 * it is the one that more of the words are frequent in. Null: none of these.
 */
export function languageOf(document: Pick<Document, 'lang' | 'text' | 'blocks'>, languages: readonly Language[]): Language | null {
  const candidates = mayBeIn(document, languages);
  if (candidates.length === 0) return null;
  const words = firstWords(document);
  const counts = candidates.map((language) => frequentIn(language, words));
  const most = Math.max(...counts);
  return most >= leastOf(words.length) * words.length ? (candidates[counts.indexOf(most)] ?? null) : null;
}
