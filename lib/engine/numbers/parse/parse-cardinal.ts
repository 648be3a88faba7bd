/** Reads a whole number in words: "seven", "twenty-five", "two hundred and six thousand". */

import { is } from '../../languages/vocabulary.ts';
import type { Lexeme } from './lexemes.ts';
import { acrossHyphen } from './look.ts';
import { scaled } from './numeral-value.ts';

/** Where it ends and what it is; value null where the words are a year, a place in a row or a row of digits. */
export interface Cardinal {
  readonly last: number;
  readonly value: number | null;
  readonly exponent: number;
}

/** The number in words that begins at `at`, without fractions; null where none does. */
export function cardinal(lexemes: readonly Lexeme[], at: number): Cardinal | null {
  let total = 0;
  let current: number | null = null;
  let smallest = Number.POSITIVE_INFINITY;
  let last = at;
  let exponent = 0;
  let i = at;
  if (is(lexemes[i], 'indefiniteArticle') && (lexemes[i + 1]?.number.scale !== undefined || is(lexemes[i + 1], 'dozen'))) {
    current = 1;
    i++;
  }
  for (;;) {
    const lexeme = lexemes[i];
    const { cardinal: digit, scale } = lexeme?.number ?? {};
    if (digit !== undefined) {
      if (current === null) current = digit;
      else if (current % 100 === 0 && current > 0) current += digit;
      else if (current % 100 >= 20 && current % 10 === 0 && digit > 0 && digit < 10) current += digit;
      else {
        while (lexemes[i]?.number.cardinal !== undefined) i = acrossHyphen(lexemes, i + 1);
        return { last: i, value: null, exponent: 0 };
      }
      exponent = 0;
    } else if (scale === 2 && current !== null && current > 0 && current < 100) {
      current *= 100;
      exponent = 2;
    } else if (scale !== undefined && current !== null && current > 0 && 10 ** scale < smallest) {
      total += scaled(current, scale);
      smallest = 10 ** scale;
      current = null;
      exponent = scale;
    } else if (is(lexeme, 'dozen') && current !== null && current > 0) {
      return { last: i + 1, value: total + current * 12, exponent: 0 };
    } else if (is(lexeme, 'additive') && i > at && (current === null ? total > 0 : current > 0 && current % 100 === 0)) {
      const follows = acrossHyphen(lexemes, i + 1);
      if (!lexemes[follows]?.number.cardinal) break;
      i = follows;
      continue;
    } else break;
    last = i + 1;
    i = acrossHyphen(lexemes, last);
    // "twenty-first", "sixty-seventh": a place in a row.
    if (i > last && lexemes[i]?.number.ordinal !== undefined && current !== null && current % 10 === 0 && current > 10)
      return { last: i + 1, value: null, exponent: 0 };
  }
  return last === at ? null : { last, value: total + (current ?? 0), exponent };
}
