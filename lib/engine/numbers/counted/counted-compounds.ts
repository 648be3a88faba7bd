/** What a number counts that a hyphen joins to the word after it. */

import { inPlainLetters } from '../../languages/plain-letters.ts';
import { is } from '../../languages/vocabulary.ts';
import type { Span } from '../../model.ts';
import type { Reading, Token } from '../../reading.ts';
import { formOf, knownAt } from '../../text/word-forms.ts';
import { nounsFrom } from './counted-phrases.ts';

/**
 * "a three-|bedroom flat", "a 12-|member panel of", "a 300-|person delegation": what the word that the number is a part of is of, with its noun; not "three-legged", "12-strong".
 *
 * @param end - where the number ends in the text
 * @param at - its first token
 * @param last - the token after its sentence
 */
export function compoundAfter({ document: { text }, language, tokens }: Reading, end: number, at: number, last: number): Span | null {
  const found = /^[-\u2010\u2011]([a-z]{3,40})(?![-A-Za-z\d])/.exec(inPlainLetters(text.slice(end, end + 42)));
  if (!found) return null;
  const word = text.slice(end + 1, end + found[0].length);
  if (/ed$/.test(word) || is(knownAt(formOf(word), language), 'numberAdjective')) return null;
  const whole = end + found[0].length;
  let next = at;
  while (next < last && (tokens[next] as Token).start < whole) next++;
  const of = next < last && tokens[next]?.start === whole + 1 ? nounsFrom(tokens, next, last) : null;
  return { start: end + 1, end: of ? (tokens[of.last - 1] as Token).end : whole };
}
