/** Settles the units that one word leaves open: whose dollars, and whether pounds are money or a weight. */

import { CURRENCY_PREFIXES, LOCAL_DOLLARS, LOCAL_RUPEES } from '../languages/en/currencies.ts';
import { WEIGHT_WORDS } from '../languages/en/units.ts';
import type { Document } from '../model.ts';
import type { Lexeme } from './lexemes.ts';
import { wordAt } from './look.ts';
import type { Amount } from './parse-amount.ts';

/** The country code of the page: of its language ("en-AU"), else of its address ("…​.com.au"). */
function countryOf(document: Document): string {
  const region = /-([a-z]{2})$/i.exec(document.lang ?? '')?.[1]?.toLowerCase();
  if (region) return region;
  return /^https?:\/\/[^/?#]*\.([a-z]{2})(?:[:/?#]|$)/i.exec(document.url ?? '')?.[1]?.toLowerCase() ?? '';
}

/** ISO 4217 for "$" and rupees by where the page is from; for "pound" GBP where it is money, "pound" where it is a weight or is not told. */
export function settleUnit(unit: string | null, lexemes: readonly Lexeme[], amount: Amount, document: Document): string | null {
  if (unit === '$') return LOCAL_DOLLARS.get(countryOf(document)) ?? 'USD';
  if (unit === 'INR') return LOCAL_RUPEES.get(countryOf(document)) ?? 'INR';
  // Wire copy writes "metric tons" once and "tons" after that.
  if (unit === 'ton') return document.text.includes('metric ton') || document.text.includes('tonne') ? 'tonne' : 'ton';
  if (unit !== 'pound') return unit;
  if (lexemes[amount.last - 1]?.lower.startsWith('lb')) return unit;
  if (amount.number.exponent >= 5) return CURRENCY_PREFIXES.get('£') as string;
  for (let i = Math.max(0, amount.first - 8); i < amount.last + 4 && i < lexemes.length; i++)
    if (WEIGHT_WORDS.has(wordAt(lexemes, i))) return unit;
  if (wordAt(lexemes, amount.last) === 'of') return unit;
  return document.text.includes('£') ? 'GBP' : unit;
}
