/** Reads one amount: a number with its sign, currency and unit. "-£5.2bn", "Rs 4 crore", "20 cents", "1 minute and 20 seconds", "6ft 2in". */

import { is } from '../../languages/vocabulary.ts';
import type { Lexeme } from './lexemes.ts';
import { acrossHyphen, isHyphen, markAt } from './look.ts';
import { scaled } from './numeral-value.ts';
import { parseNumber } from './parse-number.ts';
import { currencyAt, type UnitAfter, unitAfter } from './parse-unit.ts';
import type { ParsedNumber } from './parsed-number.ts';
import { isRelative, smallerThan } from './unit-kinds.ts';

export interface Amount {
  /** First lexeme, and the one after the last. */
  readonly first: number;
  readonly last: number;
  readonly value: number | null;
  /** "$" and "pound" are settled by the article: see `settleUnit`. */
  readonly unit: string | null;
  readonly number: ParsedNumber;
  /** True where the unit is joined by a hyphen: "15-year". */
  readonly hyphened: boolean;
  /** True where a currency sign or code stands before it. */
  readonly signed: boolean;
  /** How much of the unit each is, where its words are of another: a cent is a hundredth of a dollar. */
  readonly factor: number;
}

/** So many of a unit that is so much of another: 20 cents are 0.2 dollars. */
export const times = (value: number, factor: number): number => {
  if (factor === 1) return value;
  return factor === 0.01 ? scaled(value, -2) : Number((value * factor).toPrecision(15));
};

/** True for a hyphen that is a minus: "-5", "£-5". */
const isMinus = (lexemes: readonly Lexeme[], at: number): boolean => isHyphen(markAt(lexemes, at)) && lexemes[at + 1]?.glued === true;

/** "minus 5"; in "plus or minus 5" it is a word of approximation. */
const isMinusWord = (lexemes: readonly Lexeme[], at: number): boolean =>
  is(lexemes[at], 'minus') && !(is(lexemes[at - 1], 'disjunctive') && is(lexemes[at - 2], 'plus'));

/** The amount that begins at `at`, or null. */
export function parseAmount(lexemes: readonly Lexeme[], at: number): Amount | null {
  let negative = isMinusWord(lexemes, at) || (isMinus(lexemes, at) && !lexemes[at]?.glued);
  let i = negative ? at + 1 : at;
  const currency = currencyAt(lexemes, i);
  if (currency) {
    i = currency.next;
    if (isMinus(lexemes, i) && lexemes[i]?.glued && lexemes[i + 1]?.kind === 'numeral') {
      negative = true;
      i++;
    }
  }
  if (negative && lexemes[i]?.kind !== 'numeral' && lexemes[i]?.number.cardinal === undefined) return null;
  const number = parseNumber(lexemes, i, currency !== null);
  if (!number || Number.isNaN(number.value)) return null;
  const amount = currency
    ? priced(lexemes, at, number, currency.unit)
    : (inMetres(lexemes, at, number) ?? measured(lexemes, at, number, unitOf(lexemes, number)));
  return negative && amount.value !== null ? { ...amount, value: -amount.value } : amount;
}

/** "$5 US", "$10m Canadian" keep the sign's own currency; "£5 pounds" says it twice; "US87 cents" are a part of it. */
function priced(lexemes: readonly Lexeme[], first: number, number: ParsedNumber, unit: string): Amount {
  const said = unitAfter(lexemes, number.last);
  const factor = lexemes[first]?.number.nation && said?.unit === '$' ? said.factor : 1;
  if (said && factor !== 1 && number.value !== null)
    return { first, last: said.last, value: times(number.value, factor), unit, number, hyphened: false, signed: true, factor };
  const twice = said !== null && (said.unit === 'pound' || said.unit === '$') && said.factor === 1;
  return { first, last: twice ? said.last : number.last, value: number.value, unit, number, hyphened: false, signed: true, factor: 1 };
}

/** True for a word of feet or inches, beside which metres stand in brackets. */
const isInFeet = (lexeme: Lexeme | undefined): boolean =>
  [lexeme?.number.unit, ...(lexeme?.number.letters ?? [])].some((measure) => measure?.unit === 'foot' || measure?.unit === 'inch');

/** "5m wide", "6ft 2in (1.88m)", "1.88m (6ft 2in)": metres and no millions; null elsewhere. */
function inMetres(lexemes: readonly Lexeme[], first: number, number: ParsedNumber): Amount | null {
  if (!number.metre) return null;
  const feet =
    (markAt(lexemes, first - 1) === '(' && isInFeet(lexemes[first - 2])) ||
    (markAt(lexemes, number.last) === '(' && isInFeet(lexemes[number.last + 2]));
  if (!feet && !is(lexemes[acrossHyphen(lexemes, number.last)], 'metreContext')) return null;
  const value = number.value === null ? null : scaled(number.value, -6);
  return { first, last: number.last, value, unit: 'metre', number: { ...number, exponent: 0 }, hyphened: false, signed: false, factor: 1 };
}

/** The unit after the number, with what may stand between; null: none. */
function unitOf(lexemes: readonly Lexeme[], { last, form }: ParsedNumber): UnitAfter | null {
  // "billions of dollars", "hundreds of miles"
  const measure = form === 'vague' && is(lexemes[last], 'genitive') ? unitAfter(lexemes, last + 1) : null;
  const unit = measure && !isRelative(measure.unit) ? measure : unitAfter(lexemes, last);
  if (unit || form !== 'fraction') return unit;
  // "half an hour", "a quarter of a century", "half a mile".
  let after = acrossHyphen(lexemes, last);
  if (is(lexemes[after], 'genitive')) after++;
  return is(lexemes[after], 'indefiniteArticle') ? unitAfter(lexemes, after + 1) : null;
}

/** The number with its unit and the smaller ones that go on from it. */
function measured(lexemes: readonly Lexeme[], first: number, number: ParsedNumber, unit: UnitAfter | null): Amount {
  if (!unit) {
    const { last, value, form } = number;
    return { first, last, value, unit: form === 'fraction' ? 'fraction' : null, number, hyphened: false, signed: false, factor: 1 };
  }
  const hyphened = isHyphen(markAt(lexemes, number.last)) && lexemes[number.last]?.glued === true;
  let value = number.value === null ? null : times(number.value, unit.factor);
  let { last, unit: name, factor } = unit;
  for (let smaller = smallerThan(name); smaller && value !== null && unit.factor === 1; smaller = smallerThan(name)) {
    const joined = is(lexemes[last], 'additive') || markAt(lexemes, last) === ',' ? last + 1 : acrossHyphen(lexemes, last);
    const rest = parseNumber(lexemes, joined);
    const then = rest ? unitAfter(lexemes, rest.last) : null;
    // "a 6-foot-4 guard"
    const short = hyphened && joined > last && isHyphen(markAt(lexemes, last)) && !then && (rest?.value ?? smaller.count) < smaller.count;
    if (!rest || rest.value === null || !(short || then?.unit === smaller.unit) || rest.value >= smaller.count * 2) break;
    value = value * smaller.count + rest.value;
    factor *= smaller.count;
    name = smaller.unit;
    last = then?.last ?? rest.last;
  }
  return { first, last, value, unit: name, number, hyphened, signed: false, factor };
}
