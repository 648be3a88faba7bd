/** Reads ranges and ratios made of two amounts: "£10bn to £16bn", "20-30", "between 5 and 7 per cent", "two or three", "one in six". */

import { CARDINALS } from '../languages/en/number-words.ts';
import { TIME_UNITS } from '../languages/en/units.ts';
import type { Lexeme } from './lexemes.ts';
import { acrossHyphen, isHyphen, markAt, wordAt } from './look.ts';
import { scaled } from './numeral-value.ts';
import { type Amount, parseAmount, unitAfter } from './parse-amount.ts';
import { parseNumber } from './parse-number.ts';

export interface Range {
  readonly first: number;
  readonly last: number;
  readonly value: number;
  readonly high: number | null;
  readonly unit: string | null;
  readonly kind: 'range' | 'ratio' | 'change';
  /** The two ends, for what is refused by the look of it (results, ages). */
  readonly low: Amount;
  readonly top: Amount;
  readonly hyphen: boolean;
}

/** The low end with the scale and unit that only the high end shows: "5-10 million", "5 to 7 per cent", "£20-30m". */
function completed(low: Amount, top: Amount): { value: number; unit: string | null } | null {
  if (low.value === null || top.value === null) return null;
  let value = low.value;
  const mantissa = scaled(top.value, -top.number.exponent);
  if (low.number.exponent === 0 && top.number.exponent >= 3 && Math.abs(low.value) < 1000 && low.value < mantissa)
    value = scaled(low.value, top.number.exponent);
  return { value, unit: low.unit ?? top.unit };
}

function same(a: string | null, b: string | null): boolean {
  return a === null || b === null || a === b;
}

/** The unit of the high end may stand only at the low end's sign: "£10-16bn". Rates and lists keep their own. */
function join(
  lexemes: readonly Lexeme[],
  low: Amount,
  connector: number,
  kind: 'range' | 'change',
  hyphen: boolean,
  first: number,
): Range | null {
  const top = parseAmount(lexemes, connector);
  // "grew by 12% to 300 homes"
  if (low.unit === 'percent' && top?.unit === null) return null;
  if (!top || top.value === null || low.value === null || top.number.form === 'vague' || low.number.form === 'vague') return null;
  if (!same(low.unit, top.unit) && !(low.unit === 'fraction' && top.unit === 'fraction')) return null;
  const whole = completed(low, top);
  if (!whole) return null;
  const high = top.value;
  const [value, upper] = kind === 'range' && whole.value > high ? [high, whole.value] : [whole.value, high];
  return { first, last: top.last, value, high: upper, unit: whole.unit, kind, low, top, hyphen };
}

/** What may follow "one post in seven": after anything else it may be "one goal in three games". */
const AFTER_SHARE = /^(|is|was|has|had|will|would|could|can|may|who|that|on|in|of|with|at|now|does|did|lives|lacks|said|says)$/;

/** "one in six", "4 out of 10", "one-in-five": the amount read first is the upper number. */
export function ratioFrom(lexemes: readonly Lexeme[], low: Amount): Range | null {
  if (low.unit !== null || low.value === null || low.number.exponent > 0 || !Number.isInteger(low.value) || low.value < 1) return null;
  let i = acrossHyphen(lexemes, low.last);
  let out = false;
  if (wordAt(lexemes, i) === 'out' && wordAt(lexemes, i + 1) === 'of') {
    i += 2;
    out = true;
  } else if (low.value === 1 && wordAt(lexemes, low.first) === 'one' && wordAt(lexemes, i + 1) === 'in') {
    const below = parseNumber(lexemes, i + 2);
    if (!below || !/^[a-z]{3,}$/.test(wordAt(lexemes, i)) || !AFTER_SHARE.test(wordAt(lexemes, below.last))) return null;
    i += 2;
  } else if (wordAt(lexemes, i) === 'in') i = acrossHyphen(lexemes, i + 1);
  else return null;
  if (wordAt(lexemes, i) === 'every') {
    i++;
    out = true;
  }
  const below = parseNumber(lexemes, i);
  if (!below || below.value === null || below.form === 'fraction' || !(below.value > low.value)) return null;
  const unit = unitAfter(lexemes, below.last);
  if (unit && TIME_UNITS.has(unit.unit)) return null;
  if (unit) return null;
  const round = /^(3|4|5|6|7|8|9|10|12|20|25|50|100|1000|10000|100000|1000000)$/.test(String(below.value));
  const year = lexemes[i]?.kind === 'numeral' && /^(19|20)\d\d$/.test(lexemes[i]?.text ?? '');
  if (year || !(round || out || low.value === 1)) return null;
  const top: Amount = { ...low, first: i, last: below.last, value: below.value, number: below };
  return {
    first: low.first,
    last: below.last,
    value: low.value / below.value,
    high: null,
    unit: 'fraction',
    kind: 'ratio',
    low,
    top,
    hyphen: false,
  };
}

/** What follows the amount `low` and makes a range of it; null where nothing does. */
export function rangeFrom(lexemes: readonly Lexeme[], low: Amount): Range | null {
  const at = low.last;
  const before = wordAt(lexemes, low.first - 1);
  const joiner = wordAt(lexemes, at);
  if (before === 'between' && joiner === 'and') return join(lexemes, low, at + 1, 'range', false, low.first);
  if (isHyphen(markAt(lexemes, at)) && lexemes[at]?.glued) {
    if (wordAt(lexemes, at + 1) === 'to' || wordAt(lexemes, at + 1) === 'or') {
      return join(lexemes, low, acrossHyphen(lexemes, at + 2), 'range', false, low.first);
    }
    if (!lexemes[at + 1]?.glued) return null;
    const numeral =
      lexemes[at + 1]?.kind === 'numeral' || '£$€'.includes(markAt(lexemes, at + 1) || ' ') || CARDINALS.has(wordAt(lexemes, at + 1));
    return numeral ? join(lexemes, low, at + 1, 'range', true, low.first) : null;
  }
  if (joiner === 'to') {
    if (before === 'from') {
      const ranging = /^(rang(e|es|ed|ing)|var(y|ies|ied|ying)|anywhere)$/.test(wordAt(lexemes, low.first - 2));
      return join(lexemes, low, at + 1, ranging ? 'range' : 'change', false, low.first);
    }
    const upper = parseAmount(lexemes, at + 1);
    return upper && upper.value !== null && low.value !== null && (completed(low, upper)?.value ?? 0) < upper.value
      ? join(lexemes, low, at + 1, 'range', false, low.first)
      : null;
  }
  // "a week or two"
  const single = low.unit === null || /^an?$/.test(wordAt(lexemes, low.first));
  if (joiner === 'or' && single && low.value !== null && low.number.form !== 'fraction') {
    const upper = parseNumber(lexemes, at + 1);
    if (
      upper?.value !== null &&
      upper?.value !== undefined &&
      upper.value > low.value &&
      upper.form !== 'fraction' &&
      upper.value <= low.value * 3
    )
      return join(lexemes, low, at + 1, 'range', false, low.first);
  }
  return null;
}

/** "by 3 to 1", "a two-to-one majority": no number of anything. The index after it, or null. */
export function oddsFrom(lexemes: readonly Lexeme[], high: Amount): number | null {
  if (high.unit !== null || high.value === null || high.value > 100 || wordAt(lexemes, high.first - 1) === 'from') return null;
  const to = acrossHyphen(lexemes, high.last);
  if (wordAt(lexemes, to) !== 'to') return null;
  const low = parseNumber(lexemes, acrossHyphen(lexemes, to + 1));
  if (!low || low.value === null || low.value >= high.value) return null;
  const after = acrossHyphen(lexemes, low.last);
  return low.value === 1 || /^(margin|majority|vote|odds|ratio|ruling|decision)$/.test(wordAt(lexemes, after)) ? low.last : null;
}
