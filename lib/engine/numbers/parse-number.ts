/** Reads one number, in digits or words, with its scale: "5.2bn", "two and a half million", "three-quarters", "tens of thousands". */

import { CARDINALS, DENOMINATORS, ORDINALS, SCALE_SUFFIXES, SCALES, VAGUE_FACTORS, VAGUE_PLURALS } from '../languages/en/number-words.ts';
import type { Lexeme } from './lexemes.ts';
import { acrossHyphen, markAt, wordAt } from './look.ts';
import { numeralValue, scaled } from './numeral-value.ts';

export interface ParsedNumber {
  /** Index after its last lexeme. */
  readonly last: number;
  /** Null for vague amounts. */
  readonly value: number | null;
  /** Power of ten of the scale words: 6 for "5 million". */
  readonly exponent: number;
  readonly form: 'digits' | 'words' | 'fraction' | 'vague';
  /** "5m": a million, or metres. */
  readonly metre: boolean;
  /** A rough figure by its own words: "a couple of". */
  readonly rough: boolean;
}

const number = (last: number, value: number | null, form: ParsedNumber['form'], exponent = 0): ParsedNumber => ({
  last,
  value,
  exponent,
  form,
  metre: false,
  rough: false,
});

/** A number in words without fractions: where it ends and what it is; value null where the words are a year or a row of digits. */
function cardinal(lexemes: readonly Lexeme[], at: number): { last: number; value: number | null; exponent: number } | null {
  let total = 0;
  let current: number | null = null;
  let smallest = Number.POSITIVE_INFINITY;
  let last = at;
  let exponent = 0;
  let i = at;
  if (/^an?$/.test(wordAt(lexemes, i)) && (SCALES.has(wordAt(lexemes, i + 1)) || wordAt(lexemes, i + 1) === 'dozen')) {
    current = 1;
    i++;
  }
  for (;;) {
    const word = wordAt(lexemes, i);
    const digit = CARDINALS.get(word);
    const scale = SCALES.get(word);
    if (digit !== undefined) {
      if (current === null) current = digit;
      else if (current % 100 === 0 && current > 0) current += digit;
      else if (current % 100 >= 20 && current % 10 === 0 && digit > 0 && digit < 10) current += digit;
      else {
        while (CARDINALS.has(wordAt(lexemes, i))) i = acrossHyphen(lexemes, i + 1);
        return { last: i, value: null, exponent: 0 };
      }
      exponent = 0;
    } else if (word === 'hundred' && current !== null && current > 0 && current < 100) {
      current *= 100;
      exponent = 2;
    } else if (scale !== undefined && current !== null && current > 0 && 10 ** scale < smallest) {
      total += scaled(current, scale);
      smallest = 10 ** scale;
      current = null;
      exponent = scale;
    } else if (word === 'dozen' && current !== null && current > 0) {
      return { last: i + 1, value: total + current * 12, exponent: 0 };
    } else if (word === 'and' && i > at && ((current !== null && current > 0 && current % 100 === 0) || (current === null && total > 0))) {
      const follows = CARDINALS.get(wordAt(lexemes, acrossHyphen(lexemes, i + 1)));
      if (!follows) break;
      i = acrossHyphen(lexemes, i + 1);
      continue;
    } else break;
    last = i + 1;
    i = acrossHyphen(lexemes, last);
    // "twenty-first", "sixty-seventh": a place in a row.
    if (
      i > last &&
      (ORDINALS.has(wordAt(lexemes, i)) || /(ie|[^f]e?)th$/.test(wordAt(lexemes, i))) &&
      current !== null &&
      current % 10 === 0 &&
      current > 10
    ) {
      return { last: i + 1, value: null, exponent: 0 };
    }
  }
  return last === at ? null : { last, value: total + (current ?? 0), exponent };
}

/** Over "and a half", "-and-a-quarter": what it adds and where it ends. */
function andPart(lexemes: readonly Lexeme[], at: number): { last: number; value: number } | null {
  const and = acrossHyphen(lexemes, at);
  if (wordAt(lexemes, and) !== 'and') return null;
  const article = acrossHyphen(lexemes, and + 1);
  const part = acrossHyphen(lexemes, article + 1);
  const word = wordAt(lexemes, part);
  if (/^(a|one)$/.test(wordAt(lexemes, article)) && /^(half|quarter|third)$/.test(word)) {
    const follows = wordAt(lexemes, part + 1);
    return follows === 'of' ? null : { last: part + 1, value: 1 / (DENOMINATORS.get(word) as number) };
  }
  return wordAt(lexemes, article) === 'three' && /^quarters?$/.test(word) ? { last: part + 1, value: 0.75 } : null;
}

/** Scale words after a number, one or two ("4 lakh crore"), glued, spaced or hyphened: the power of ten and where they end. */
function scaleAfter(lexemes: readonly Lexeme[], at: number, money: boolean): { last: number; exponent: number; metre: boolean } | null {
  let exponent = 0;
  let last = at;
  let metre = false;
  for (let round = 0; round < 2; round++) {
    const i = acrossHyphen(lexemes, last);
    const lexeme = lexemes[i];
    const word = wordAt(lexemes, i);
    const suffix = round === 0 ? SCALE_SUFFIXES.get(word) : undefined;
    let found = SCALES.get(word);
    if (found === undefined && suffix !== undefined && lexeme) {
      const glued = i === at && lexeme.glued;
      const capital = lexeme.text === word.toUpperCase();
      if (word.length > 1) found = suffix;
      else if (word === 'k') found = glued ? suffix : undefined;
      else if (money) found = suffix;
      else if (word === 'm') found = glued ? suffix : undefined;
      else if (word === 'b') found = glued && capital ? suffix : undefined;
      metre = word === 'm' && !capital && !money;
    }
    if (found === undefined) break;
    exponent += found;
    last = i + 1;
    if (exponent >= 6) break;
  }
  return last === at ? null : { last, exponent, metre };
}

function digits(lexemes: readonly Lexeme[], at: number, money: boolean): ParsedNumber | null {
  const lexeme = lexemes[at];
  let value = numeralValue(lexeme?.text ?? '');
  if (value === null) return null;
  let last = at + 1;
  let form: ParsedNumber['form'] = value > 0 && value < 1 && !/\d/.test(lexeme?.text ?? '') ? 'fraction' : 'digits';
  const next = lexemes[last];
  if (next?.kind === 'numeral' && next.glued && !/\d/.test(next.text)) {
    value += numeralValue(next.text) ?? 0;
    last++;
  } else if (markAt(lexemes, last) === '/' && lexemes[last]?.glued && lexemes[last + 1]?.glued && lexemes[last + 1]?.kind !== 'word') {
    const below = numeralValue(lexemes[last + 1]?.text ?? '');
    if (below === null || value >= below) return null;
    value /= below;
    last += 2;
    form = 'fraction';
  } else if (next?.kind === 'numeral' && Number.isInteger(value) && markAt(lexemes, last + 1) === '/' && lexemes[last + 2]?.glued) {
    const [above, below] = [numeralValue(next.text), numeralValue(lexemes[last + 2]?.text ?? '')];
    if (above !== null && below !== null && above < below) {
      value += above / below;
      last += 3;
    }
  }
  const part = andPart(lexemes, last);
  if (part && Number.isInteger(value)) {
    value += part.value;
    last = part.last;
  }
  const dozen = acrossHyphen(lexemes, last);
  if (wordAt(lexemes, dozen) === 'dozen') return number(dozen + 1, value * 12, 'digits');
  const scale = scaleAfter(lexemes, last, money);
  if (!scale) return number(last, value, form);
  const more = part ? null : andPart(lexemes, scale.last);
  const whole = more ? value + more.value : value;
  return {
    last: more?.last ?? scale.last,
    value: scaled(whole, scale.exponent),
    exponent: scale.exponent,
    form: 'digits',
    metre: scale.metre,
    rough: false,
  };
}

/** "of a million", "a million", "-dozen" after a fraction: what it is a fraction of. */
function ofScale(lexemes: readonly Lexeme[], at: number): { last: number; factor: number } | null {
  let i = acrossHyphen(lexemes, at);
  if (wordAt(lexemes, i) === 'of') i++;
  i = acrossHyphen(lexemes, i);
  if (/^an?$/.test(wordAt(lexemes, i))) i = acrossHyphen(lexemes, i + 1);
  else if (i > at && wordAt(lexemes, i - 1) === 'of') return null;
  const word = wordAt(lexemes, i);
  const exponent = SCALES.get(word);
  if (exponent !== undefined) return { last: i + 1, factor: 10 ** exponent };
  return word === 'dozen' ? { last: i + 1, factor: 12 } : null;
}

function fraction(lexemes: readonly Lexeme[], at: number): ParsedNumber | null {
  const first = wordAt(lexemes, at);
  let above = 1;
  let below = at;
  if (first === 'a' || first === 'one') below = acrossHyphen(lexemes, at + 1);
  else if (first !== 'half') {
    above = CARDINALS.get(first) ?? 0;
    if (above < 2 || above > 19) return null;
    below = acrossHyphen(lexemes, at + 1);
  }
  const word = wordAt(lexemes, below);
  const denominator = DENOMINATORS.get(above === 1 ? word : word.replace(/s$/, ''));
  // "two quarters" are quarters of a year: a fraction is written in its lowest terms.
  if (denominator !== undefined && above > 1 && (denominator % above === 0 || (above % 2 === 0 && denominator % 2 === 0))) return null;
  if (denominator === undefined || above >= denominator || (above > 1 && !word.endsWith('s'))) return null;
  const of = ofScale(lexemes, below + 1);
  if (of) return number(of.last, (above / denominator) * of.factor, 'words', of.factor === 12 ? 0 : Math.round(Math.log10(of.factor)));
  return number(below + 1, above / denominator, 'fraction');
}

/** "several thousand", "hundreds of thousands", "a couple of". */
function vague(lexemes: readonly Lexeme[], at: number): ParsedNumber | null {
  const first = wordAt(lexemes, at);
  if (VAGUE_PLURALS.has(first)) {
    const of = wordAt(lexemes, at + 1) === 'of';
    if (of && VAGUE_PLURALS.has(wordAt(lexemes, at + 2))) return number(at + 3, null, 'vague', 3);
    if ((first === 'tens' || first === 'scores') && !of) return null;
    return number(at + 1, null, 'vague');
  }
  const factor = first === 'a' ? at + 1 : at;
  const word = wordAt(lexemes, factor);
  if (word === 'couple') {
    const of = wordAt(lexemes, factor + 1) === 'of' ? factor + 2 : factor + 1;
    const scale =
      wordAt(lexemes, of) === 'dozen' ? 24 : SCALES.has(wordAt(lexemes, of)) ? scaled(2, SCALES.get(wordAt(lexemes, of)) as number) : null;
    if (scale !== null) return { ...number(of + 1, scale, 'words', 3), rough: true };
    return first === 'a' && of === factor + 2 && wordAt(lexemes, of) !== 'the' ? { ...number(of, 2, 'words'), rough: true } : null;
  }
  if (!VAGUE_FACTORS.has(word)) return null;
  const scale = wordAt(lexemes, factor + 1);
  if (SCALES.has(scale)) return number(factor + 2, null, 'vague', SCALES.get(scale));
  return scale === 'dozen' ? number(factor + 2, null, 'vague') : null;
}

/** The number that begins at `at`, the longest reading; null where none does. `money`: a currency sign stands before it. */
export function parseNumber(lexemes: readonly Lexeme[], at: number, money = false): ParsedNumber | null {
  const lexeme = lexemes[at];
  if (lexeme?.kind === 'numeral') return digits(lexemes, at, money);
  if (lexeme?.kind !== 'word') return null;
  const parsed = vague(lexemes, at) ?? fraction(lexemes, at);
  if (parsed) return parsed;
  const words = cardinal(lexemes, at);
  if (!words) return null;
  if (words.value === null) return number(words.last, Number.NaN, 'words');
  const part = andPart(lexemes, words.last);
  if (!part) return number(words.last, words.value, 'words', words.exponent);
  if (words.exponent > 0) return number(part.last, words.value + part.value * 10 ** words.exponent, 'words', words.exponent);
  const scale = scaleAfter(lexemes, part.last, money);
  return number(scale?.last ?? part.last, scaled(words.value + part.value, scale?.exponent ?? 0), 'words', scale?.exponent ?? 0);
}
