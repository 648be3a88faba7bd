/** Reads one amount: a number with its sign, currency and unit. "-£5.2bn", "Rs 4 crore", "20 cents", "1 minute and 45 seconds", "6ft 2in". */

import { CASED_PREFIXES, CURRENCY_NATIONS, CURRENCY_PREFIXES, CURRENCY_WORDS } from '../languages/en/currencies.ts';
import { CARDINALS } from '../languages/en/number-words.ts';
import { COMPOUND_UNITS, GLUED_UNITS, METRE_WORDS, UNIT_PHRASES, UNIT_WORDS } from '../languages/en/units.ts';
import type { Lexeme } from './lexemes.ts';
import { acrossHyphen, isHyphen, markAt, wordAt } from './look.ts';
import { scaled } from './numeral-value.ts';
import { type ParsedNumber, parseNumber } from './parse-number.ts';

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
}

interface UnitAfter {
  readonly last: number;
  readonly unit: string;
  readonly factor: number;
}

const PHRASES = new Map<string, { readonly words: readonly string[]; readonly unit: string }[]>();
for (const phrase of UNIT_PHRASES) {
  const first = phrase.words[0] as string;
  PHRASES.set(
    first,
    [...(PHRASES.get(first) ?? []), phrase].sort((a, b) => b.words.length - a.words.length),
  );
}

/** The unit that begins at `at`; `glued` units only against the figure. */
export function unitAfter(lexemes: readonly Lexeme[], from: number): UnitAfter | null {
  const at = acrossHyphen(lexemes, from);
  const lexeme = lexemes[at];
  if (!lexeme || lexeme.kind === 'break' || lexeme.kind === 'numeral') return null;
  for (const phrase of PHRASES.get(lexeme.lower) ?? []) {
    let i = at;
    const all = phrase.words.every((word, index) => {
      if (index > 0) i = acrossHyphen(lexemes, i);
      return lexemes[i++]?.lower === word;
    });
    if (all) return { last: i, unit: phrase.unit, factor: 1 };
  }
  if (lexeme.kind === 'mark') return lexeme.text === '¢' ? { last: at + 1, unit: '$', factor: 0.01 } : null;
  if (at === from && lexeme.glued) {
    if (lexeme.lower === 'p') return { last: at + 1, unit: 'GBP', factor: 0.01 };
    if (lexeme.lower === 'c' && lexeme.text === 'c') return { last: at + 1, unit: '$', factor: 0.01 };
    if (lexeme.lower === 'pc') return { last: at + 1, unit: 'percent', factor: 1 };
    if (lexeme.lower === 'm') return { last: at + 1, unit: 'metre', factor: 1 };
    // "21st" is a place in a row; "12st" is a weight.
    const ordinal = lexeme.lower === 'st' && /(^|[^1])1$/.test(lexemes[at - 1]?.text ?? '');
    const glued = ordinal ? undefined : GLUED_UNITS.get(lexeme.text);
    if (glued) return { last: at + 1, unit: glued, factor: 1 };
  }
  if (lexeme.text === 'm' && at === from) return { last: at + 1, unit: 'metre', factor: 1 };
  if (lexeme.text === 'g' && at === from) return { last: at + 1, unit: 'gram', factor: 1 };
  if (lexeme.lower === 'pc') return { last: at + 1, unit: 'percent', factor: 1 };
  const nation = CURRENCY_NATIONS.get(lexeme.lower);
  const money = CURRENCY_WORDS.get(wordAt(lexemes, at + 1));
  if (nation && money?.unit === '$') return { last: at + 2, unit: nation, factor: money.factor };
  const currency = CURRENCY_WORDS.get(lexeme.lower);
  if (currency && !(currency.unit === 'KRW' && !/million|billion|trillion/.test(wordAt(lexemes, from - 1))))
    return { last: at + 1, ...currency };
  if (lexeme.lower === 'pound' || lexeme.lower === 'pounds') {
    const sterling = wordAt(lexemes, at + 1) === 'sterling';
    return { last: sterling ? at + 2 : at + 1, unit: sterling ? 'GBP' : 'pound', factor: 1 };
  }
  const unit = UNIT_WORDS.get(lexeme.lower);
  return unit ? { last: at + 1, ...unit } : null;
}

/** A currency sign or code at `at`: where the number after it begins. */
export function currencyAt(lexemes: readonly Lexeme[], at: number): { next: number; unit: string } | null {
  const lexeme = lexemes[at];
  if (!lexeme || lexeme.kind === 'break' || lexeme.kind === 'numeral') return null;
  const sign = lexemes[at + 1];
  if (lexeme.kind === 'word' && sign?.kind === 'mark' && sign.glued && CURRENCY_PREFIXES.has(lexeme.lower + sign.text)) {
    return { next: at + 2, unit: CURRENCY_PREFIXES.get(lexeme.lower + sign.text) as string };
  }
  const unit = CURRENCY_PREFIXES.get(lexeme.lower);
  if (!unit) return null;
  if (/^[rn]$/.test(lexeme.lower) && !lexemes[at + 1]?.glued) return null;
  const cased = CASED_PREFIXES.get(lexeme.lower);
  if (lexeme.kind === 'word' && cased ? !cased.includes(lexeme.text) : lexeme.kind === 'word' && lexeme.text !== lexeme.text.toUpperCase())
    return null;
  const next = lexeme.lower === 'rs' && markAt(lexemes, at + 1) === '.' ? at + 2 : at + 1;
  return { next, unit };
}

const times = (value: number | null, factor: number): number | null => {
  if (value === null || factor === 1) return value;
  return factor === 0.01 ? scaled(value, -2) : Number((value * factor).toPrecision(15));
};

/** Units beside which metres stand in brackets. */
const FEET = /^(ft|feet|foot|in|inches)$/;

/** The amount that begins at `at`, or null. */
export function parseAmount(lexemes: readonly Lexeme[], at: number): Amount | null {
  let i = at;
  let negative = false;
  if (wordAt(lexemes, i) === 'minus') {
    negative = true;
    i++;
  } else if (isHyphen(markAt(lexemes, i)) && !lexemes[i]?.glued && lexemes[i + 1]?.glued) {
    negative = true;
    i++;
  }
  const currency = currencyAt(lexemes, i);
  if (currency) {
    i = currency.next;
    if (lexemes[i]?.kind === 'break') return null;
    if (isHyphen(markAt(lexemes, i)) && lexemes[i]?.glued && lexemes[i + 1]?.glued && lexemes[i + 1]?.kind === 'numeral') {
      negative = true;
      i++;
    }
    if (lexemes[i]?.kind !== 'numeral' && !lexemes[i]?.glued) return null;
  }
  if (negative && lexemes[i]?.kind !== 'numeral' && !CARDINALS.has(wordAt(lexemes, i))) return null;
  const number = parseNumber(lexemes, i, currency !== null);
  if (!number || Number.isNaN(number.value)) return null;
  const sign = (value: number | null): number | null => (value !== null && negative ? -value : value);
  if (currency) {
    // "$5 US", "$10m Canadian" keep the sign's own currency; "£5 pounds" says it twice.
    const said = unitAfter(lexemes, number.last);
    const twice = said !== null && /^(pound|\$)$/.test(said.unit) && said.factor === 1;
    return {
      first: at,
      last: twice ? said.last : number.last,
      value: sign(number.value),
      unit: currency.unit,
      number,
      hyphened: false,
      signed: true,
    };
  }
  if (number.metre) {
    const follows = acrossHyphen(lexemes, number.last);
    // "6ft 2in (1.88m)", "1.88m (6ft 2in)"
    const feet =
      (markAt(lexemes, at - 1) === '(' && FEET.test(wordAt(lexemes, at - 2))) ||
      (markAt(lexemes, number.last) === '(' && FEET.test(wordAt(lexemes, number.last + 2)));
    if (feet || METRE_WORDS.has(wordAt(lexemes, follows))) {
      const value = number.value === null ? null : scaled(number.value, -6);
      return {
        first: at,
        last: number.last,
        value: sign(value),
        unit: 'metre',
        number: { ...number, exponent: 0 },
        hyphened: false,
        signed: false,
      };
    }
  }
  let unit = unitAfter(lexemes, number.last);
  // "billions of dollars", "hundreds of miles"
  if (number.form === 'vague' && wordAt(lexemes, number.last) === 'of') {
    const measure = unitAfter(lexemes, number.last + 1);
    if (measure && !/^(percent|times|second)$/.test(measure.unit)) unit = measure;
  }
  if (!unit && number.form === 'fraction') {
    // "half an hour", "a quarter of a century", "half a mile".
    let after = acrossHyphen(lexemes, number.last);
    if (wordAt(lexemes, after) === 'of') after++;
    if (/^an?$/.test(wordAt(lexemes, after))) {
      unit = unitAfter(lexemes, after + 1);
      // "a third of a pound" has a unit; "a quarter of a second" too.
    }
  }
  const bare = unit?.unit === 'calibre' ? null : unit;
  if (!unit)
    return {
      first: at,
      last: number.last,
      value: sign(number.value),
      unit: number.form === 'fraction' ? 'fraction' : null,
      number,
      hyphened: false,
      signed: false,
    };
  const hyphened = isHyphen(markAt(lexemes, number.last)) && lexemes[number.last]?.glued === true;
  let value = times(number.value, unit.factor);
  let last = unit.last;
  let name = unit.unit;
  if (bare && value !== null && unit.factor === 1) {
    for (;;) {
      const smaller = COMPOUND_UNITS.get(name);
      const and = wordAt(lexemes, last) === 'and' || markAt(lexemes, last) === ',' ? last + 1 : last;
      const rest = smaller ? parseNumber(lexemes, and) : null;
      const restUnit = rest ? unitAfter(lexemes, rest.last) : null;
      if (!smaller || !rest || rest.value === null || restUnit?.unit !== smaller[0] || rest.value >= smaller[1] * 2) break;
      if (smaller[0] === 'month' && wordAt(lexemes, restUnit.last) === 'ago') break;
      value = value * smaller[1] + rest.value;
      name = smaller[0];
      last = restUnit.last;
    }
  }
  return { first: at, last, value: sign(value), unit: name, number, hyphened, signed: false };
}
