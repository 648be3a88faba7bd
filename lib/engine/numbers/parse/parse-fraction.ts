/** Reads fractions in words: "two-thirds", "half a million", and what "and a half" adds to a number. */

import { is } from '../../languages/vocabulary.ts';
import type { Lexeme } from './lexemes.ts';
import { acrossHyphen } from './look.ts';
import { type ParsedNumber, parsed } from './parsed-number.ts';

const isOne = (lexeme: Lexeme | undefined): boolean => is(lexeme, 'indefiniteArticle') || lexeme?.number.cardinal === 1;

/** Over "and a half", "-and-a-quarter": what it adds and where it ends. */
export function andPart(lexemes: readonly Lexeme[], at: number): { last: number; value: number } | null {
  const and = acrossHyphen(lexemes, at);
  if (!is(lexemes[and], 'additive')) return null;
  const above = acrossHyphen(lexemes, and + 1);
  const below = acrossHyphen(lexemes, above + 1);
  const part = lexemes[below];
  const { denominator, denominators } = part?.number ?? {};
  if (denominator && isOne(lexemes[above]) && is(part, 'commonFraction'))
    return is(lexemes[below + 1], 'genitive') ? null : { last: below + 1, value: 1 / denominator };
  const quarters = lexemes[above]?.number.cardinal === 3 && (denominators ?? denominator) === 4;
  return quarters ? { last: below + 1, value: 0.75 } : null;
}

/** "of a million", "a million", "-dozen" after a fraction: what it is a fraction of. */
function ofScale(lexemes: readonly Lexeme[], at: number): { last: number; factor: number } | null {
  let i = acrossHyphen(lexemes, at);
  if (is(lexemes[i], 'genitive')) i++;
  i = acrossHyphen(lexemes, i);
  if (is(lexemes[i], 'indefiniteArticle')) i = acrossHyphen(lexemes, i + 1);
  else if (i > at && is(lexemes[i - 1], 'genitive')) return null;
  const exponent = lexemes[i]?.number.scale;
  if (exponent !== undefined) return { last: i + 1, factor: 10 ** exponent };
  return is(lexemes[i], 'dozen') ? { last: i + 1, factor: 12 } : null;
}

/** The fraction that begins at `at`; null where none does. */
export function fraction(lexemes: readonly Lexeme[], at: number): ParsedNumber | null {
  const first = lexemes[at];
  const half = first?.number.denominator === 2;
  const above = half || isOne(first) ? 1 : (first?.number.cardinal ?? 0);
  if (above < 1 || above > 19) return null;
  const below = half ? at : acrossHyphen(lexemes, at + 1);
  const { denominator: one, denominators: several } = lexemes[below]?.number ?? {};
  const denominator = above === 1 ? one : several;
  if (denominator === undefined || above >= denominator) return null;
  // "two quarters" are quarters of a year, but "four tenths" a fraction
  if (above > 1 && denominator % above === 0) return null;
  const of = ofScale(lexemes, below + 1);
  if (of) return parsed(of.last, (above / denominator) * of.factor, 'words', of.factor === 12 ? 0 : Math.round(Math.log10(of.factor)));
  return parsed(below + 1, above / denominator, 'fraction');
}
