/** The languages that the engine reads, listed by name. */

import type { RawToken } from '../reading.ts';
import { english } from './en/index.ts';
import type { Language } from './language.ts';

export const languages: readonly Language[] = [english];

const FREQUENT = new Set(
  'the of and to in a is that for it was on with as he she at by from his her said be have has an are not'.split(' '),
);
/** Tokens that are looked at. */
const SAMPLE = 4_000;

/** How many words a text begins with, as far as it is looked at, and how many of them are frequent in English. */
function countWords(tokens: readonly RawToken[]): { words: number; frequent: number } {
  const end = Math.min(tokens.length, SAMPLE);
  let [words, frequent] = [0, 0];
  for (let at = 0; at < end; at++) {
    const { form, lower } = tokens[at] as RawToken;
    if (!form.letter) continue;
    words++;
    if (FREQUENT.has(lower)) frequent++;
  }
  return { words, frequent };
}

/** The language of a document: by its tag, and where it has none by its most frequent words; null: none that the engine reads. */
export function languageOf(lang: string | null, tokens: readonly RawToken[]): Language | null {
  const tag = lang?.toLowerCase().split(/[-_]/)[0];
  if (tag && tag !== 'en') return languages.find((language) => language.tags.includes(tag)) ?? null;
  // pages often declare English and hold another language: a few words are believed, a text is looked at
  const { words, frequent } = countWords(tokens);
  const least = words < 12 ? 0 : words < 40 ? 0.04 : 0.12;
  return words === 0 || frequent / words >= least ? english : null;
}
