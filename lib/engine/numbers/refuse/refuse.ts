/** Amounts that read as numbers and are none: windows of time, "no one", "at one point", "every single day". */

import { is } from '../../languages/vocabulary.ts';
import type { Reading } from '../../reading.ts';
import type { Lexeme } from '../parse/lexemes.ts';
import { isHyphen, isPlural, markAt, wordAt } from '../parse/look.ts';
import type { Amount } from '../parse/parse-amount.ts';
import type { Range } from '../parse/parse-range.ts';
import { currencyAt } from '../parse/parse-unit.ts';
import { isAge } from './ages.ts';
import { refusedByRow } from './number-rows.ts';
import { isOrdinalFraction } from './refuse-fractions.ts';
import { isLabel } from './refuse-labels.ts';
import { isResult, isTally } from './results.ts';

const UNKNOWN_MONEY = /^\p{Sc}$/u;
const APOSTROPHE = /^['’]$/;

/** "one" counts before what can be counted, in a list with another number, or after "only"; else it is a pronoun. */
function isPronounOne(lexemes: readonly Lexeme[], first: number, amount: Amount, approximated: boolean): boolean {
  if (!is(lexemes[amount.first], 'one') || amount.last !== amount.first + 1) return false;
  const next = lexemes[amount.last];
  const before = lexemes[first - 1];
  if (isHyphen(markAt(lexemes, amount.last)) && next?.glued) return !is(lexemes[amount.last + 1], 'countNoun');
  // "only one of the five boats"
  if (is(next, 'genitive') && is(before, 'focusAdverb') && is(lexemes[amount.last + 1], 'definiteArticle')) return false;
  if (is(next, 'disjunctive') || is(next, 'genitive') || is(next, 'pronounOneSequel') || next?.kind !== 'word') return true;
  // "about one man's death"
  if (approximated && (is(lexemes[first], 'approximator') || is(lexemes[first], 'boundWord')) && first + 1 === amount.first) return true;
  if (approximated || is(before, 'focusAdverb')) return false;
  if (is(before, 'pronounOneLead')) return true;
  if (is(next, 'countNoun')) return false;
  // "one senior official": an adjective may stand between.
  const after = lexemes[amount.last + 1];
  return !(is(after, 'countNoun') && !(is(next, 'modal') || is(next, 'auxiliary') || is(next, 'preposition')));
}

/** "$1 = 10.54 crowns": a sum that is worth another, or a formula. */
const isEquated = (lexemes: readonly Lexeme[], first: number, last: number): boolean =>
  markAt(lexemes, first - 1) === '=' || markAt(lexemes, last) === '=';

/** Most lexemes of a number with spaces on either side of a group. */
const LONGEST_SUM = 16;
/** A group of the digits of a number with spaces, and the last of a sum, which may have hundredths: "591,60", "60". */
const [GROUP, LAST_OF_SUM] = [/^\d{3}$/, /^\d{2,3}(?:,\d\d)?$/];

/** "8, 794, 726", "6,984, 520", "N167, 886, 591": one number with spaces in it, or several; not "40, 120 and 300". */
function isSpaced(lexemes: readonly Lexeme[], { last, number }: Amount): boolean {
  const first = last - 1;
  if (number.form !== 'digits' || lexemes[first]?.kind !== 'numeral') return false;
  const group = (at: number, shape = GROUP) => markAt(lexemes, at) === ',' && lexemes[at]?.glued && shape.test(lexemes[at + 1]?.text ?? '');
  let start = first;
  while (
    start > 1 &&
    first - start < LONGEST_SUM &&
    group(start - 1, start === first ? LAST_OF_SUM : GROUP) &&
    lexemes[start - 2]?.kind === 'numeral'
  )
    start -= 2;
  let end = start + 1;
  while (end - first < LONGEST_SUM && group(end)) end += 2;
  const head = lexemes[start]?.text ?? '';
  const groups = (end - start - 1) / 2;
  // "sold 1,200, 340 of them red"
  const one = /^\d{1,2}$/.test(head) ? groups > 1 : groups > 0 && /^\d{1,3},\d{3}$/.test(head) && lexemes[end]?.kind !== 'word';
  // "N500, 000", but "for £500, 300 of it his"
  const tail = group(end, LAST_OF_SUM);
  const many = groups > 0 && (tail || groups > 1 || lexemes[start + 2]?.text === '000');
  const sum = many && currencyAt(lexemes, start - 1)?.next === start;
  return (sum || (one && first < end)) && /^\d{1,3}(?:,\d{3})*$/.test(head) && !is(lexemes[sum && tail ? end + 2 : end], 'listJoiner');
}

/** "₲500", whose currency is not known; "2 x 4", which is a size; "1.234 homes", which may be a thousand times more. */
function isUnclear(lexemes: readonly Lexeme[], amount: Amount): boolean {
  const next = lexemes[amount.last];
  if (amount.unit === 'times') return /^[x×]$/.test(lexemes[amount.last - 1]?.lower ?? '') && next?.kind === 'numeral';
  // "B$500": dollars, and nobody knows whose
  const lettered = lexemes[amount.first]?.glued && /^[A-Z]{1,4}$/.test(lexemes[amount.first - 1]?.text ?? '');
  if (amount.signed && markAt(lexemes, amount.first) === '$' && lettered) return true;
  if (amount.unit !== null || amount.number.form !== 'digits') return false;
  if (lexemes[amount.first]?.glued && UNKNOWN_MONEY.test(markAt(lexemes, amount.first - 1))) return true;
  return isPlural(next) && /^[1-9]\d{0,2}\.\d{3}$/.test(lexemes[amount.first]?.text ?? '');
}

/** A number word that is part of a longer word: "two-faced", "five-star", "six-figure". */
function isWordPart(lexemes: readonly Lexeme[], amount: Amount): boolean {
  if (amount.unit !== null && amount.unit !== 'fraction') return false;
  const joined = isHyphen(markAt(lexemes, amount.last)) && lexemes[amount.last]?.glued && lexemes[amount.last + 1]?.glued;
  if (
    isHyphen(markAt(lexemes, amount.first - 1)) &&
    lexemes[amount.first]?.glued &&
    lexemes[amount.first - 1]?.glued &&
    lexemes[amount.first]?.kind === 'word'
  ) {
    return !is(lexemes[amount.first - 2], 'hyphenLink');
  }
  if (!joined || amount.number.form === 'digits')
    return joined === true && is(lexemes[amount.last + 1], 'numberCompound') && !is(lexemes[amount.last + 1], 'memberNoun');
  return is(lexemes[amount.last + 1], 'numberCompound');
}

/** "7-of-11 shooting": how many of how many, as records have it. */
const isRecord = (lexemes: readonly Lexeme[], { last }: Amount): boolean =>
  [last, last + 2].every((at) => isHyphen(markAt(lexemes, at)) && lexemes[at]?.glued && lexemes[at + 1]?.glued) &&
  lexemes[last + 1]?.kind === 'word' &&
  lexemes[last + 3]?.kind === 'numeral';

/** "1 of 18. The pier at dusk": which picture of a row. */
function isCounter(lexemes: readonly Lexeme[], { first }: Amount): boolean {
  const start = is(lexemes[first - 1], 'genitive') ? first - 2 : first;
  // "3. “The old pier”": which part of a list
  const opens = first === 0 || lexemes[first - 1]?.kind === 'break';
  if (opens && lexemes[first]?.kind === 'numeral' && lexemes[first + 1]?.text === '.' && lexemes[first + 2]?.kind !== 'break') return true;
  const numerals = lexemes[start]?.kind === 'numeral' && lexemes[start + 2]?.kind === 'numeral' && is(lexemes[start + 1], 'genitive');
  return numerals && lexemes[start + 3]?.text === '.' && (start === 0 || lexemes[start - 1]?.kind === 'break');
}

/** "12 deaths per | 100,000": what a rate is out of. */
const isBase = (lexemes: readonly Lexeme[], first: number, { value, unit }: Amount): boolean =>
  unit === null && is(lexemes[first - 1], 'perPreposition') && value !== null && /^10{2,}$/.test(String(value));

/** "K-12", "SARS-CoV-2": figures that end a name. */
const endsName = (lexemes: readonly Lexeme[], { first, number }: Amount): boolean =>
  number.form === 'digits' &&
  lexemes[first]?.glued === true &&
  lexemes[first - 1]?.glued === true &&
  isHyphen(markAt(lexemes, first - 1)) &&
  /\p{Lu}$/u.test(lexemes[first - 2]?.text ?? '');

/** Why an amount is refused: null where it stands. `first` is where its words of approximation begin. */
export function refusal(reading: Reading, lexemes: readonly Lexeme[], first: number, amount: Amount, range: Range | null): string | null {
  const approximated = first < amount.first;
  const last = range?.last ?? amount.last;
  const head = lexemes[amount.first];
  if (range === null || range.kind !== 'ratio') {
    const unit = range ? range.unit : amount.unit;
    const row = refusedByRow(reading, lexemes, { first, end: last, unit, inWords: range === null && amount.number.form === 'words' });
    if (row) return row;
    if (isAge(lexemes, first, amount, range) || (approximated && isAge(lexemes, amount.first, amount, range))) return 'age';
    if (isResult(lexemes, first, range) || isTally(lexemes, first, last, unit)) return 'result';
    if (isUnclear(lexemes, amount) || isSpaced(lexemes, amount)) return 'unclear';
    if (isBase(lexemes, first, amount)) return 'base';
    if (isEquated(lexemes, first, last)) return 'equation';
    if (range === null && !approximated && isLabel(reading, lexemes, amount)) return 'name';
  }
  // "one-to-one lessons"
  if (range?.value === range?.high && range?.value === 1) return 'word';
  if (range === null) {
    if (isPronounOne(lexemes, first, amount, approximated)) return 'pronoun';
    if (is(head, 'one') && is(lexemes[amount.first + 1], 'timeUnit') && !approximated && amount.unit !== null) {
      const only =
        (is(lexemes[first - 1], 'preposition') || is(lexemes[first - 1], 'focusAdverb') || is(lexemes[first - 1], 'than')) &&
        !is(lexemes[amount.first + 1], 'momentNoun');
      if (!only) return 'pronoun';
    }
    if (amount.number.form === 'fraction' && isOrdinalFraction(lexemes, first, amount)) return 'ordinal';
    if (
      is(head, 'zero') &&
      // "zero-hours contracts"
      (amount.hyphened || amount.unit === null) &&
      (amount.hyphened ||
        isHyphen(markAt(lexemes, amount.last)) ||
        is(lexemes[amount.last], 'zeroCompound') ||
        is(lexemes[first - 1], 'zeroLead'))
    )
      return 'word';
  }
  if (range === null && amount.unit === null && isRecord(lexemes, amount)) return 'result';
  if (isWordPart(lexemes, amount) || endsName(lexemes, amount)) return 'word';
  if (isCounter(lexemes, amount)) return 'counter';
  if (
    APOSTROPHE.test(markAt(lexemes, amount.last)) &&
    lexemes[amount.last]?.glued &&
    wordAt(lexemes, amount.last + 1) === 's' &&
    amount.unit === null
  )
    return 'word';
  return null;
}
