/** The outlet's own name, whose words may be plain ones: "Packing Weekly: Is it late?" */
import type { Language } from '../languages/language.ts';
import { isNameWord } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Token } from '../reading.ts';

/** Longest name of an outlet, in words. */
const LONGEST = 5;

/** The words of the page's name of its outlet, where it has several beside an article and each has a capital; empty: they tell of no name. */
export function outletWords(site: string | null, language: Language): readonly string[] {
  const words = site?.split(/\s+/u) ?? [];
  // "The Herald" is one word with its article
  const own = words.filter((word) => !language.vocabulary.has(word.toLowerCase(), 'definiteArticle'));
  return own.length > 1 && words.length <= LONGEST && words.every((word) => /^[A-Z][A-Za-z]*$/.test(word)) ? words : [];
}

/** The words of a sentence with those that are the outlet's name tagged as a name. */
export function withOutlet(words: readonly Token[], outlet: readonly string[]): readonly Token[] {
  if (outlet.length === 0) return words;
  const starts = new Set<number>();
  words.forEach(({ text }, at) => {
    if (text === outlet[0] && outlet.every((word, i) => words[at + i]?.text === word)) starts.add(at);
  });
  if (starts.size === 0) return words;
  return words.map((word, at) => {
    const isIn = outlet.some((_, i) => starts.has(at - i));
    return isIn && !isNameWord(word) && !is(word, 'definiteArticle') ? { ...word, tag: 'NNP' } : word;
  });
}
