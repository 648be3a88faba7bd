/** Which lexemes a number can begin with. Most words cannot, and are passed over with one look. */

import { NO_NUMBER } from '../../languages/number-words.ts';
import { is } from '../../languages/vocabulary.ts';
import type { Lexeme } from './lexemes.ts';
import { isHyphen } from './look.ts';

/** True for the first words of what `parseNumber`, `parseAmount`, `singleWordAt` and the vague measures read; a new one has to stand here too. */
export function opensQuantity(lexeme: Lexeme): boolean {
  const { kind, number } = lexeme;
  if (kind === 'numeral') return true;
  if (kind === 'mark') return isHyphen(lexeme.text) || number.prefix !== undefined;
  if (is(lexeme, 'numberOpener')) return true;
  if (number === NO_NUMBER) return false;
  const { cardinal, ordinal, multiple, bareMultiple, prefix, signs, currency } = number;
  return (cardinal ?? ordinal ?? multiple ?? bareMultiple ?? prefix ?? signs ?? currency) !== undefined;
}
