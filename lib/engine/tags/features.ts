/** What the tagger sees of a place: features of its word, of the words beside it, and of the tags before it. */

import { inLowerCase } from '../text/word-forms.ts';

/** The word as the features see it. */
export function normalised(word: string): string {
  if (/^\p{N}/u.test(word)) return /^\d{4}$/.test(word) ? '!y' : '!n';
  return inLowerCase(word);
}

/** l: no capital; F: a capital at the start; A: all capitals; C: a capital inside the sentence. */
export const CAPITALS = 'lFAC';

/** Its letter of {@link CAPITALS}. @param first - true at a sentence's start */
export function capitalOf(raw: string, first: boolean): string {
  if (!/^\p{Lu}/u.test(raw)) return 'l';
  return first ? 'F' : raw.length > 1 && /^\p{Lu}+$/u.test(raw) ? 'A' : 'C';
}

/** Of the word at the place. */
export const ownFeatures = (word: string, capital: string) => [
  'b',
  `w${word}`,
  `s${word.slice(-3)}`,
  `z${word.slice(-2)}`,
  `p${word.slice(0, 1)}${capital}`,
  `h${word.includes('-') ? word.slice(word.lastIndexOf('-')) : ''}`,
];
/** Of the word before it. */
export const beforeFeatures = (word: string) => [`a${word}`, `c${word.slice(-3)}`];
/** Of the word after it. */
export const afterFeatures = (word: string) => [`n${word}`, `m${word.slice(-3)}`];
/** Of the word after that. */
export const secondFeatures = (word: string) => [`o${word}`];
/** Of the two tags before it. */
export const lastFeatures = (capital: string, last: string, lastTwo: string) => [`k${capital}${last}`, `t${last}`, `u${lastTwo}`];
/** Of the tag before it and the word after it together. */
export const pairFeatures = (next: string, last: string) => [`q${last} ${next.slice(-3)}`];

/** Features of one place, by its {@link capitalOf}. `words` are normalised and padded by two at both ends; `at` counts the padding in. */
export function featuresAt(words: readonly string[], capital: string, at: number, last: string, lastTwo: string): string[] {
  const next = words[at + 1] as string;
  return [
    ...ownFeatures(words[at] as string, capital),
    ...beforeFeatures(words[at - 1] as string),
    ...afterFeatures(next),
    ...secondFeatures(words[at + 2] as string),
    ...lastFeatures(capital, last, lastTwo),
    ...pairFeatures(next, last),
  ];
}
