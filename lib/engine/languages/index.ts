/** The languages that the engine reads, listed by name. */

import type { Document } from '../model.ts';
import { english } from './en/index.ts';
import type { Language } from './language.ts';

export const languages: readonly Language[] = [english];

/** Words that are looked at: some paragraphs tell. */
const SAMPLE = 400;
/** Most words: nothing stands beside them. */
const PLAIN = /^[a-z]+$/;
/** What may stand beside a word between two spaces, and what comes after it: "“it’s", "not,". */
const BEFORE = /^[^\p{L}]+/u;
const AFTER = /[^\p{L}\p{M}\p{N}-].*$/su;

/** The words that a document begins with, lower case, each up to its apostrophe: "it’s" begins with "it". */
function firstWords({ text, blocks }: Pick<Document, 'text' | 'blocks'>): string[] {
  const words: string[] = [];
  for (const { span } of blocks)
    for (const piece of text.slice(span.start, span.end).toLowerCase().split(/\s+/, SAMPLE)) {
      const word = PLAIN.test(piece) ? piece : piece.replace(BEFORE, '').replace(AFTER, '');
      if (word !== '' && words.push(word) >= SAMPLE) return words;
    }
  return words;
}

/** True where words may be of the language: enough of them are frequent in it. A few words are believed. */
function mayBe({ vocabulary }: Language, words: readonly string[]): boolean {
  const least = words.length < 12 ? 0 : words.length < 40 ? 0.04 : 0.12;
  return words.filter((word) => vocabulary.has(word, 'frequent')).length >= least * words.length;
}

/**
 * The language of a document, by its tag and by its most frequent words: pages often declare one language and hold another.
 * Null: none that the engine reads.
 */
export function languageOf(document: Pick<Document, 'lang' | 'text' | 'blocks'>): Language | null {
  const tag = document.lang?.toLowerCase().split(/[-_]/)[0];
  const words = firstWords(document);
  return languages.find((language) => (!tag || language.tags.includes(tag)) && mayBe(language, words)) ?? null;
}
