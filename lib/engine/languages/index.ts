/** The languages that the engine reads, listed by name. */
import { english } from './en.ts';
import type { Language } from './language.ts';

export const languages: readonly Language[] = [english];

const FREQUENT = new Set(
  'the of and to in a is that for it was on with as he she at by from his her said be have has an are not'.split(' '),
);

/** The language of a document: by its tag, and where it has none by its most frequent words; null: none that the engine reads. */
export function languageOf(lang: string | null, text: string): Language | null {
  const tag = lang?.toLowerCase().split(/[-_]/)[0];
  const words =
    text
      .slice(0, 20_000)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const share = words.length === 0 ? 0 : words.filter((word) => FREQUENT.has(word)).length / words.length;
  // pages often declare English and hold another language: a few words are believed, a text is looked at
  if (tag && tag !== 'en') return languages.find((language) => language.tags.includes(tag)) ?? null;
  const least = words.length < 12 ? 0 : words.length < 40 ? 0.04 : 0.12;
  return share >= least ? english : null;
}
