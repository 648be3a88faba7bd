/**
 * Words and letters of a page's text. Classes of all the world's letters take the browser longer to make ready than the text to be
 * looked through, so what is plain is told without them.
 */

import { latePattern } from './late-pattern.ts';

/** Everything but white space, punctuation and signs. */
const WORDS = /[^\s!-/:-@[-`{-~\u00a0-\u00bf\u2000-\u2bff\u3000-\u303f\ud800-\udfff]+/g;

/** The words and figures of a text, in lower case. */
export function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().match(WORDS) ?? [];
}

/** A letter or a figure of any of the world's scripts. */
export const ANY_LETTER = latePattern(String.raw`[\p{L}\p{N}]`, 'u');

/** True where there is a letter or digit of any script in it: white space and marks alone are no words. */
export function hasLetters(text: string): boolean {
  return /[A-Za-z\d]/.test(text) || (/[\u0080-\uffff]/.test(text) && ANY_LETTER().test(text));
}
