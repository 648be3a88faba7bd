/** Currencies: signs, codes and English words. A currency's name is its ISO 4217 code. */
import { wordList } from '../word-list.ts';
import { type UnitWord, unitWords } from './units.ts';

/** Signs and codes that stand before an amount. "$" alone is settled by where the article is from. */
export const CURRENCY_PREFIXES: ReadonlyMap<string, string> = new Map([
  ['£', 'GBP'],
  ['€', 'EUR'],
  ['¥', 'JPY'],
  ['￥', 'JPY'],
  ['₹', 'INR'],
  ['₩', 'KRW'],
  ['₽', 'RUB'],
  ['₺', 'TRY'],
  ['₴', 'UAH'],
  ['₦', 'NGN'],
  ['₪', 'ILS'],
  ['₫', 'VND'],
  ['₱', 'PHP'],
  ['₵', 'GHS'],
  ['৳', 'BDT'],
  ['฿', 'THB'],
  ['$', '$'],
  ['＄', '$'],
  ['￡', 'GBP'],
  ...wordList('chf usd gbp eur aud cad nzd inr jpy cny sek nok dkk zar kes').map((code): [string, string] => [code, code.toUpperCase()]),
  ['us$', 'USD'],
  ['a$', 'AUD'],
  ['au$', 'AUD'],
  ['c$', 'CAD'],
  ['ca$', 'CAD'],
  ['can$', 'CAD'],
  ['cad$', 'CAD'],
  ['nz$', 'NZD'],
  ['hk$', 'HKD'],
  ['s$', 'SGD'],
  ['r$', 'BRL'],
  ['nt$', 'TWD'],
  ['cn¥', 'CNY'],
  ['rs', 'INR'],
  ['rm', 'MYR'],
  ['rmb', 'CNY'],
  ['ksh', 'KES'],
  ['sh', 'KES'],
  ['r', 'ZAR'],
  ['n', 'NGN'],
]);

/** Prefixes that may also be a word or a letter: taken only where written as in this list. */
export const CASED_PREFIXES: ReadonlyMap<string, readonly string[]> = new Map([
  ['rs', ['Rs']],
  ['rm', ['RM']],
  ['sh', ['Sh']],
  ['r', ['R']],
  ['n', ['N']],
]);

/** Currency words after an amount: ISO code and factor. "pounds" is also a weight, "dollars" are settled by where the article is from. */
export const CURRENCY_WORDS: ReadonlyMap<string, UnitWord> = new Map([
  ...wordList('usd gbp eur aud cad nzd').flatMap((code) => unitWords(code.toUpperCase(), code)),
  ...unitWords('$', 'dollar dollars buck bucks'),
  ...unitWords('$', 'cent cents ¢', 0.01),
  ...unitWords('GBP', 'sterling quid'),
  ...unitWords('GBP', 'pence penny', 0.01),
  ...unitWords('EUR', 'euro euros'),
  ...unitWords('INR', 'rupee rupees'),
  ...unitWords('JPY', 'yen'),
  ...unitWords('CNY', 'yuan renminbi rmb'),
  ...unitWords('RUB', 'rouble roubles ruble rubles'),
  ...unitWords('ZAR', 'rand'),
  ...unitWords('CHF', 'francs'),
  ...unitWords('NGN', 'naira'),
  ...unitWords('ILS', 'shekels shekel'),
  ...unitWords('PLN', 'zloty zlotys'),
  ...unitWords('BRL', 'reais'),
  ...unitWords('THB', 'baht'),
  ...unitWords('GHS', 'cedi cedis'),
  ...unitWords('SEK', 'kronor'),
  ...unitWords('TRY', 'lira'),
  ...unitWords('UAH', 'hryvnia hryvnias'),
  ...unitWords('KRW', 'won'),
]);

/** Words between the amount and "dollars" or "pounds" that say whose. */
export const CURRENCY_NATIONS: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'],
  ['american', 'USD'],
  ['canadian', 'CAD'],
  ['australian', 'AUD'],
  ['singapore', 'SGD'],
  ['sterling', 'GBP'],
]);

/** The dollar and the rupee by the country code of the page's address or language. */
export const LOCAL_DOLLARS: ReadonlyMap<string, string> = new Map([
  ['au', 'AUD'],
  ['ca', 'CAD'],
  ['nz', 'NZD'],
  ['sg', 'SGD'],
  ['hk', 'HKD'],
]);
export const LOCAL_RUPEES: ReadonlyMap<string, string> = new Map([
  ['pk', 'PKR'],
  ['lk', 'LKR'],
  ['np', 'NPR'],
]);
