/** Settles the units that one word leaves open: whose dollars, and whether pounds are money or a weight. */

import { NO_NUMBER } from '../../languages/number-words.ts';
import { madeOnce } from '../../languages/remembered.ts';
import { is } from '../../languages/vocabulary.ts';
import type { Document } from '../../model.ts';
import type { Lexeme } from './lexemes.ts';
import type { Amount } from './parse-amount.ts';
import { unitAfter } from './parse-unit.ts';
import { NO_CURRENCY } from './unit-kinds.ts';

/** What the article as a whole tells of its units. */
export interface UnitClues {
  /** The country code of the page; '' where nothing tells it. */
  readonly country: string;
  /** True where it counts in pounds sterling. */
  readonly sterling: boolean;
}

/** The country code of the page: of its language ("en-AU"), else of its address ("…​.com.au"). */
function countryOf(document: Document): string {
  const region = /-([a-z]{2})$/i.exec(document.lang ?? '')?.[1]?.toLowerCase();
  if (region) return region;
  return /^https?:\/\/[^/?#]*\.([a-z]{2})(?:[:/?#]|$)/i.exec(document.url ?? '')?.[1]?.toLowerCase() ?? '';
}

/** The clues of an article. */
export const unitCluesOf = (document: Document): UnitClues => ({
  country: countryOf(document),
  sterling: document.text.includes('£'),
});

/** True where the tons of an article are metric: wire copy writes "metric tons" once and "tons" after that. */
const isMetric = madeOnce((lexemes: readonly Lexeme[]) =>
  lexemes.some(({ number }, at) => number !== NO_NUMBER && unitAfter(lexemes, at)?.unit === 'tonne'),
);

/** True where an article counts in pounds that are nobody's sterling: "8,000 Egyptian pounds", and "pounds" after that. */
const hasOtherPounds = madeOnce((lexemes: readonly Lexeme[]) =>
  lexemes.some(({ number }, at) => number.nation !== undefined && number.nation !== 'GBP' && is(lexemes[at + 1], 'poundWord')),
);

const WEST = 'bf bj ci gw ml ne sn tg';
const CENTRAL = 'cf cg cm ga gq td';

/** Currencies of several countries: the code by the country code of the page's address or language, and where that tells none. */
const LOCAL: ReadonlyMap<string, { readonly by: ReadonlyMap<string, string>; readonly else: string }> = new Map(
  Object.entries({
    $: {
      by: { au: 'AUD', ca: 'CAD', nz: 'NZD', sg: 'SGD', hk: 'HKD', jm: 'JMD', tt: 'TTD', bb: 'BBD', gy: 'GYD', fj: 'FJD', na: 'NAD' },
      else: 'USD',
    },
    INR: { by: { pk: 'PKR', lk: 'LKR', np: 'NPR', mu: 'MUR' }, else: 'INR' },
    shilling: { by: { ug: 'UGX', tz: 'TZS' }, else: 'KES' },
    shillings: { by: { ke: 'KES', ug: 'UGX', tz: 'TZS' }, else: NO_CURRENCY },
    kwacha: { by: { zm: 'ZMW', mw: 'MWK', pg: 'PGK' }, else: NO_CURRENCY },
    peso: { by: { ph: 'PHP', bw: 'BWP' }, else: NO_CURRENCY },
    franc: {
      by: {
        ...Object.fromEntries(WEST.split(' ').map((country) => [country, 'XOF'])),
        ...Object.fromEntries(CENTRAL.split(' ').map((country) => [country, 'XAF'])),
      },
      else: NO_CURRENCY,
    },
  }).map(([name, { by, ...other }]) => [name, { by: new Map(Object.entries(by)), ...other }]),
);

/** ISO 4217 for "$", rupees and what else several countries have by where the page is from, {@link NO_CURRENCY} where that does not tell; for "pound" GBP where it is money, "pound" where it is a weight or is not told. */
export function settleUnit(unit: string | null, lexemes: readonly Lexeme[], amount: Amount, clues: UnitClues): string | null {
  const local = LOCAL.get(unit ?? '');
  if (local) return local.by.get(clues.country) ?? local.else;
  if (unit === 'ton') return isMetric(lexemes) ? 'tonne' : 'ton';
  if (unit !== 'pound' || is(lexemes[amount.last - 1], 'poundAbbreviation')) return unit;
  if (hasOtherPounds(lexemes)) return null;
  if (amount.number.exponent >= 5) return 'GBP';
  for (let i = Math.max(0, amount.first - 8); i < amount.last + 4 && i < lexemes.length; i++)
    if (is(lexemes[i], 'weightContext')) return unit;
  if (is(lexemes[amount.last], 'genitive')) return unit;
  return clues.sterling ? 'GBP' : unit;
}
