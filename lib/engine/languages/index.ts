/** The languages that the engine reads, listed by name. */

import type { Document } from '../model.ts';
import { english } from './en/index.ts';
import type { Language } from './language.ts';

export const languages: readonly Language[] = [english];

/** Words that are looked at. */
const SAMPLE = 4_000;
const WORD = /\p{L}[\p{L}\p{M}\p{N}'’-]*/gu;

/** The words that a document begins with, lower case, each up to its apostrophe: "it’s" begins with "it". */
function firstWords({ text, blocks }: Pick<Document, 'text' | 'blocks'>): string[] {
  const words: string[] = [];
  for (const { span } of blocks)
    for (const [word] of text.slice(span.start, span.end).matchAll(WORD)) {
      if (words.length >= SAMPLE) return words;
      words.push(word.toLowerCase().replace(/['’].*/su, ''));
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
