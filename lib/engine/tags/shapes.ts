/** Tags that a word's shape decides, and tags that it can have at all. */

import type { TaggerModel } from '../languages/language.ts';
import { inPlainLetters } from '../languages/plain-letters.ts';

const MARKS: ReadonlyMap<string, string> = new Map([
  ...[...'.?!'].map((mark) => [mark, '.'] as const),
  ...[...';:…-|•·▪●◦‣→►★☆⭐✩'].map((mark) => [mark, ':'] as const),
  ...[...'(['].map((mark) => [mark, '-LRB-'] as const),
  ...[...')]'].map((mark) => [mark, '-RRB-'] as const),
  [',', ','],
  ['%', 'NN'],
]);

/** Tags that the shape alone decides: marks, currencies, figures, addresses. */
export function tagOfShape(word: string): string | null {
  const mark = MARKS.get(word);
  if (mark) return mark;
  if (/^\p{L}/u.test(word)) return word.startsWith('http') && /^https?:\/\//.test(word) ? 'ADD' : null;
  if (/^[“”"„‘’'`«»]+$/.test(word)) return "''";
  if (/^(?:\.{2,}|[-–—]+)$/.test(word)) return ':';
  if (/^\p{Sc}$/u.test(word)) return '$';
  return /^\d[\d.,:/–-]*(?:bn|m|k|tn|mn|%|p|c)?$/.test(inPlainLetters(word)) ? 'CD' : null;
}

/** False where the tag's words can be listed and the word is none of them, or where it does not end as they do. @param word - as the features see it */
export function mayHave(tag: string, word: string, { closed, endings }: Pick<TaggerModel, 'closed' | 'endings'>): boolean {
  return closed.get(tag)?.has(word) !== false && endings.get(tag)?.test(word) !== false;
}
