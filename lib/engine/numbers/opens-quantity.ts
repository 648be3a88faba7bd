/** Which lexemes a number can begin with. Most words cannot, and are passed over with one look. */

import { CURRENCY_PREFIXES } from '../languages/en/currencies.ts';
import { BARE_MULTIPLES, CARDINALS, MULTIPLES, ORDINALS, VAGUE_FACTORS, VAGUE_PLURALS } from '../languages/en/number-words.ts';
import type { Lexeme } from './lexemes.ts';
import { isHyphen } from './look.ts';

/** The first words of what `parseNumber`, `parseAmount`, `singleWordAt` and the vague measures read; a new one has to stand here too. */
const OPENERS: ReadonlySet<string> = new Set([
  ...['a', 'an', 'half', 'couple', 'several', 'single', 'minus', 'twofold'],
  ...[CARDINALS, ORDINALS, MULTIPLES, BARE_MULTIPLES, VAGUE_FACTORS, VAGUE_PLURALS].flatMap((words) => [...words.keys()]),
  ...[...CARDINALS.keys()].map((word) => `${word}fold`),
  // "Rs", and "US" of "US$"
  ...[...CURRENCY_PREFIXES.keys()].flatMap((prefix) => [prefix, prefix.slice(0, -1)]),
]);

export function opensQuantity(lexeme: Lexeme): boolean {
  if (lexeme.kind === 'word') return OPENERS.has(lexeme.lower);
  return lexeme.kind === 'numeral' || (lexeme.kind === 'mark' && (isHyphen(lexeme.text) || CURRENCY_PREFIXES.has(lexeme.lower)));
}
