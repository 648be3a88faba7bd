/** Which lexemes a number can begin with. Most words cannot, and are passed over with one look. */

import { NO_NUMBER } from '../../languages/number-words.ts';
import { is } from '../../languages/vocabulary.ts';
import type { Lexeme } from './lexemes.ts';
import { isHyphen } from './look.ts';

/** Indexes of lexemes, in text order. */
export interface Openings {
  /** Numerals, and words for whole numbers. */
  readonly figures: readonly number[];
  /** Where a number can begin. */
  readonly all: readonly number[];
}

/** One look at every lexeme. */
export function openingsIn(lexemes: readonly Lexeme[]): Openings {
  const figures: number[] = [];
  const all: number[] = [];
  for (let at = 0; at < lexemes.length; at++) {
    const lexeme = lexemes[at] as Lexeme;
    if (isFigure(lexeme)) figures.push(at);
    if (opensQuantity(lexeme, lexemes[at + 1])) all.push(at);
  }
  return { figures, all };
}

const isFigure = ({ kind, number }: Lexeme): boolean => kind === 'numeral' || (kind === 'word' && number.cardinal !== undefined);

/** True for the first words of what `parseNumber`, `parseAmount`, `singleWordAt` and the vague measures read; a new one has to stand here too. */
function opensQuantity(lexeme: Lexeme, next: Lexeme | undefined): boolean {
  const { kind, number } = lexeme;
  if (kind === 'numeral') return true;
  if (kind === 'mark') return isHyphen(lexeme.text) || number.prefix !== undefined;
  if (is(lexeme, 'numberOpener')) {
    // "a boat"
    if (!is(lexeme, 'indefiniteArticle')) return true;
    return next !== undefined && (next.number !== NO_NUMBER || is(next, 'numberOpener') || is(next, 'dozen'));
  }
  if (number === NO_NUMBER) return false;
  // "US87 cents"
  if (number.nation !== undefined && next?.kind === 'numeral' && next.glued) return true;
  const { cardinal, ordinal, multiple, bareMultiple, prefix, signs, currency } = number;
  return (cardinal ?? ordinal ?? multiple ?? bareMultiple ?? prefix ?? signs ?? currency) !== undefined;
}
