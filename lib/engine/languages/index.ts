/** The languages that the engine reads, listed by name. */

import type { RawToken } from '../reading.ts';
import { english } from './en/index.ts';
import type { Language } from './language.ts';

export const languages: readonly Language[] = [english];

/** Tokens that are looked at. */
const SAMPLE = 4_000;

/** True where the text may be in the language: so many of the words that it begins with are frequent in it. A few words are believed. */
function mayBe({ vocabulary }: Language, tokens: readonly RawToken[]): boolean {
  const end = Math.min(tokens.length, SAMPLE);
  let [words, frequent] = [0, 0];
  for (let at = 0; at < end; at++) {
    const { form, lower } = tokens[at] as RawToken;
    if (!form.letter) continue;
    words++;
    if (vocabulary.has(lower, 'frequent')) frequent++;
  }
  const least = words < 12 ? 0 : words < 40 ? 0.04 : 0.12;
  return words === 0 || frequent / words >= least;
}

/**
 * The language of a document, by its tag and by its most frequent words: pages often declare one language and hold another.
 * Null: none that the engine reads.
 *
 * @param lang - a tag of BCP 47, or null where the document has none
 */
export function languageOf(lang: string | null, tokens: readonly RawToken[]): Language | null {
  const tag = lang?.toLowerCase().split(/[-_]/)[0];
  return languages.find((language) => (!tag || language.tags.includes(tag)) && mayBe(language, tokens)) ?? null;
}
