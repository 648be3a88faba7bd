/** A nickname in quotation marks in the middle of a name: 'Ferdinand "Bong" Reyes'. Positions are indexes of tokens. */
import type { Token } from '../reading.ts';

/** Most words of a nickname. */
const WORDS = 3;
const OPENING = /^["“‘'`]+$/;
const CLOSING = /^["”’']+$/;

/** Where the name goes on after the nickname whose mark is at `at`: 'Ferdinand ["Bong"] | Reyes'; null: none stands there. */
export function nicknameEnd(tokens: readonly Token[], at: number): number | null {
  if (!OPENING.test(tokens[at]?.text ?? '')) return null;
  let close = at + 1;
  while (close - at <= WORDS && tokens[close]?.form.letter) close++;
  return close > at + 1 && CLOSING.test(tokens[close]?.text ?? '') ? close + 1 : null;
}

/** Where the nickname begins that ends before `end`, with its mark: 'Ferdinand | ["Bong"] Reyes'; null: none does. */
export function nicknameStart(tokens: readonly Token[], end: number): number | null {
  for (let at = end - 3; at >= end - 2 - WORDS; at--) if (nicknameEnd(tokens, at) === end) return at;
  return null;
}
