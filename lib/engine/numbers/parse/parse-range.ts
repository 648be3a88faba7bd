/** Reads ranges and ratios made of two amounts: "£10bn to £16bn", "20-30", "between 5 and 7 per cent", "two or three", "one in six". */

import { is } from '../../languages/vocabulary.ts';
import { approximationBefore } from './approximation.ts';
import type { Lexeme } from './lexemes.ts';
import { acrossHyphen, isHyphen, isPlural, markAt, wordAt } from './look.ts';
import { scaled } from './numeral-value.ts';
import { type Amount, parseAmount, times } from './parse-amount.ts';
import { parseNumber } from './parse-number.ts';
import { unitAfter } from './parse-unit.ts';

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

/** The low end with the scale and unit that only the high end shows: "5-10 million", "5 to 7 per cent", "£20-30m", "20 to 30 cents". */
function completed(low: Amount, top: Amount): { value: number; unit: string | null } | null {
  if (low.value === null || top.value === null) return null;
  let value = low.value;
  // "2m to 5m high": both are metres
  if (low.unit === null && low.number.metre && top.unit === 'metre') value = scaled(value, -low.number.exponent);
  const mantissa = scaled((top.factor === 1 ? null : top.number.value) ?? top.value, -top.number.exponent);
  if (low.number.exponent === 0 && top.number.exponent >= 3 && Math.abs(low.value) < 1000 && low.value < mantissa)
    value = scaled(low.value, top.number.exponent);
  if (low.unit === null) value = times(value, top.factor);
  return { value, unit: low.unit ?? top.unit };
}

const same = (a: string | null, b: string | null): boolean => a === null || b === null || a === b;

/** From `low` to the amount that begins at `at`. The unit of the high end may stand only at the low end's sign: "£10-16bn". Rates and lists keep their own. */
function join(lexemes: readonly Lexeme[], low: Amount, at: number, kind: 'range' | 'change', hyphen = false): Range | null {
  const top = parseAmount(lexemes, at);
  // "grew by 12% to 300 homes"
  if (low.unit === 'percent' && top?.unit === null) return null;
  // "rose 20 cents to 45"
  if (low.factor !== 1 && top?.unit === null) return null;
  if (!top || top.value === null || low.value === null) return null;
  if (!same(low.unit, top.unit)) return null;
  const whole = completed(low, top);
  if (!whole) return null;
  const high = top.value;
  const [value, upper] = kind === 'range' && whole.value > high ? [high, whole.value] : [whole.value, high];
  return { first: low.first, last: top.last, value, high: upper, unit: whole.unit, kind, low, top, hyphen };
}

/** What may follow "one post in seven": after anything else it may be "one goal in three games". */
const mayFollowShare = (lexeme: Lexeme | undefined): boolean =>
  lexeme?.kind !== 'word' || is(lexeme, 'auxiliary') || is(lexeme, 'modal') || is(lexeme, 'shareSequel');

/** Where the lower number of a ratio stands: over "in", "out of" or "post in"; `out`: no single "in" led to it; null: no ratio. */
function overRatio(lexemes: readonly Lexeme[], low: Amount): { readonly at: number; readonly out: boolean } | null {
  const i = acrossHyphen(lexemes, low.last);
  if (is(lexemes[i], 'outward') && is(lexemes[i + 1], 'genitive')) return { at: i + 2, out: true };
  if (is(lexemes[i], 'in')) return { at: acrossHyphen(lexemes, i + 1), out: false };
  // "one post in seven"
  const one = low.value === 1 && lexemes[low.first]?.number.cardinal === 1;
  if (!one || !is(lexemes[i + 1], 'in') || !/^[a-z]{3,}$/.test(wordAt(lexemes, i))) return null;
  const below = parseNumber(lexemes, i + 2);
  return below && mayFollowShare(lexemes[below.last]) ? { at: i + 2, out: false } : null;
}

/** "one in six", "4 out of 10", "one-in-five": the amount read first is the upper number. */
export function ratioFrom(lexemes: readonly Lexeme[], low: Amount): Range | null {
  if (low.unit !== null || low.value === null || low.number.exponent > 0 || !Number.isInteger(low.value) || low.value < 1) return null;
  const over = overRatio(lexemes, low);
  if (!over) return null;
  const every = is(lexemes[over.at], 'frequencyDeterminer');
  const first = every ? over.at + 1 : over.at;
  const below = parseNumber(lexemes, first);
  if (!below || below.value === null || !(below.value > low.value)) return null;
  if (unitAfter(lexemes, below.last)) return null;
  const round = /^(3|4|5|6|7|8|9|10|12|20|25|50|100|1000|10000|100000|1000000)$/.test(String(below.value));
  const year = lexemes[first]?.kind === 'numeral' && /^(19|20)\d\d$/.test(lexemes[first]?.text ?? '');
  if (year || !(round || over.out || every || low.value === 1)) return null;
  return {
    first: low.first,
    last: below.last,
    value: low.value / below.value,
    high: null,
    unit: 'fraction',
    kind: 'ratio',
    low,
    top: { ...low, first, last: below.last, value: below.value, number: below },
    hyphen: false,
  };
}

/** "from the original | 9 to 12", "from last year's | 40 to 60": how many there were before. */
function isFromEarlier(lexemes: readonly Lexeme[], first: number): boolean {
  const possessive = wordAt(lexemes, first - 1).endsWith("'s") && is(lexemes[first - 3], 'from');
  return possessive || (is(lexemes[first - 1], 'earlierCount') && is(lexemes[first - 2], 'determiner') && is(lexemes[first - 3], 'from'));
}

/** How many times as much as the step a figure is at least that a step leads to. */
const STEP = 3;

/** … where both may be pence or cents and a range, after a word of change and after any other. */
const [DOUBLE, ANY] = [2, 10];

/** "rose 7 cents to $3.62", "up 12 to 345": by how much something moved, and to what; "rose 7 to 9 cents", "rises 2 to 3" is a range. */
function isMove(lexemes: readonly Lexeme[], low: Amount, top: Amount): boolean {
  const before = approximationBefore(lexemes, low.first, low.unit) - 1;
  const far = (top.value ?? 0) > STEP * (low.value ?? 0);
  // "fell 12 to 345p", "was raised 10 to 450p"; "rose 20 to 30 cents", "costs 20 to 90 cents" are ranges
  if (low.unit === null && top.factor !== 1) {
    const moves = changes(lexemes[before]) || is(lexemes[before], 'agentive');
    return (top.number.value ?? 0) > (moves ? DOUBLE : ANY) * (low.value ?? 0);
  }
  // "go up by £31 to £473"; "fell by £3 to £5" may be a range, and so may "down by 30 to 126 boats"
  if (is(lexemes[before], 'agentive')) {
    const counts = lexemes[top.last]?.kind === 'word' && (isPlural(lexemes[top.last]) || is(lexemes[top.last], 'comparativeQuantifier'));
    return low.unit === null ? top.unit === null && !counts && changes(lexemes[before - 1]) : far;
  }
  return is(lexemes[before], 'movesBy') && (low.unit !== null || (top.unit === null && far));
}

const changes = (lexeme: Lexeme | undefined): boolean => is(lexeme, 'movesBy') || is(lexeme, 'changeVerb') || is(lexeme, 'changeNoun');

/** What follows the amount `low` and makes a range of it; null where nothing does. */
export function rangeFrom(lexemes: readonly Lexeme[], low: Amount): Range | null {
  const at = low.last;
  const before = lexemes[low.first - 1];
  const joiner = lexemes[at];
  if (is(before, 'rangeOpener') && is(joiner, 'additive')) return join(lexemes, low, at + 1, 'range');
  if (isHyphen(markAt(lexemes, at)) && joiner?.glued) {
    const next = lexemes[at + 1];
    // "two-to-three"
    if (is(next, 'infinitive') || is(next, 'disjunctive')) return join(lexemes, low, acrossHyphen(lexemes, at + 2), 'range');
    const figure = next?.kind === 'numeral' || (next?.kind === 'mark' && next.number.prefix !== undefined);
    // "a 6-foot-20 wall" is nobody's measure
    return figure && next.glued && !low.hyphened ? join(lexemes, low, at + 1, 'range', true) : null;
  }
  if (is(joiner, 'infinitive')) {
    if (is(before, 'from')) return join(lexemes, low, at + 1, is(lexemes[low.first - 2], 'ranging') ? 'range' : 'change');
    if (isFromEarlier(lexemes, low.first)) return join(lexemes, low, at + 1, 'change');
    const upper = parseAmount(lexemes, at + 1);
    const rises = upper && upper.value !== null && low.value !== null && (completed(low, upper)?.value ?? 0) < upper.value;
    return rises && !isMove(lexemes, low, upper) ? join(lexemes, low, at + 1, 'range') : null;
  }
  if (joiner?.text === ',') return countedUp(lexemes, low);
  // "a week or two"
  const single = low.unit === null || is(lexemes[low.first], 'indefiniteArticle');
  if (!is(joiner, 'disjunctive') || !single || low.value === null || low.number.form === 'fraction') return null;
  const upper = parseNumber(lexemes, at + 1);
  if (upper?.value == null || upper.value <= low.value || upper.value > low.value * 3) return null;
  return join(lexemes, low, at + 1, 'range');
}

/** Most steps from the first of "three, four, five weeks" to the last. */
const COUNTED_UP = 4;

/** "three, four, five weeks": numbers in words, each one more than the one before; null: nothing of the kind. */
function countedUp(lexemes: readonly Lexeme[], low: Amount): Range | null {
  if (low.unit !== null || low.number.form !== 'words') return null;
  let top = low;
  for (let step = 1; step <= COUNTED_UP && top.unit === null && markAt(lexemes, top.last) === ','; step++) {
    const next = parseAmount(lexemes, top.last + 1);
    if (next?.number.form !== 'words' || next.number.value !== (low.value ?? 0) + step) break;
    top = next;
  }
  // "two, three and four games" are three numbers
  return top === low || is(lexemes[top.last], 'listJoiner') ? null : join(lexemes, low, top.first, 'range');
}

/** "by 3 to 1", "a two-to-one majority": no number of anything. The index after it, or null. */
export function oddsFrom(lexemes: readonly Lexeme[], high: Amount): number | null {
  if (high.unit !== null || high.value === null || high.value > 100 || is(lexemes[high.first - 1], 'from')) return null;
  const to = acrossHyphen(lexemes, high.last);
  if (!is(lexemes[to], 'infinitive')) return null;
  const low = parseNumber(lexemes, acrossHyphen(lexemes, to + 1));
  if (!low || low.value === null || low.value >= high.value) return null;
  return low.value === 1 || is(lexemes[acrossHyphen(lexemes, low.last)], 'oddsNoun') ? low.last : null;
}
