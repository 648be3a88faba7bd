/** The languages that the engine reads, listed by name. */

import { formAt } from '../word-forms.ts';
import { english } from './en.ts';
import type { Language } from './language.ts';

export const languages: readonly Language[] = [english];

const FREQUENT = new Set(
  'the of and to in a is that for it was on with as he she at by from his her said be have has an are not'.split(' '),
);
/** Longer words are never among the frequent ones. */
const LONGEST = 4;
const SAMPLE = 20_000;
const LETTER = /\p{L}/u;

/** True for a letter; most are ASCII, whose cases differ by one bit. */
function isLetter(code: number): boolean {
  return code < 128 ? (code | 32) >= 97 && (code | 32) <= 122 : LETTER.test(String.fromCodePoint(code));
}

/** How many words a text begins with, as far as it is looked at, and how many of them are frequent in English. */
function countWords(text: string): { words: number; frequent: number } {
  const end = Math.min(text.length, SAMPLE);
  let [words, frequent] = [0, 0];
  for (let at = 0; at < end; at++) {
    const start = at;
    while (at < end && isLetter(text.codePointAt(at) as number)) at++;
    if (at === start) continue;
    words++;
    if (at - start <= LONGEST && FREQUENT.has(formAt(text, start, at).lower)) frequent++;
  }
  return { words, frequent };
}

/** The language of a document: by its tag, and where it has none by its most frequent words; null: none that the engine reads. */
export function languageOf(lang: string | null, text: string): Language | null {
  const tag = lang?.toLowerCase().split(/[-_]/)[0];
  if (tag && tag !== 'en') return languages.find((language) => language.tags.includes(tag)) ?? null;
  // pages often declare English and hold another language: a few words are believed, a text is looked at
  const { words, frequent } = countWords(text);
  const least = words < 12 ? 0 : words < 40 ? 0.04 : 0.12;
  return words === 0 || frequent / words >= least ? english : null;
}
