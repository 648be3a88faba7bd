/** Reads one number, in digits or words, with its scale: "5.2bn", "two and a half million", "three-quarters", "tens of thousands". */

import { is } from '../../languages/vocabulary.ts';
import type { Lexeme } from './lexemes.ts';
import { acrossHyphen, markAt } from './look.ts';
import { numeralValue, scaled } from './numeral-value.ts';
import { cardinal } from './parse-cardinal.ts';
import { andPart, fraction } from './parse-fraction.ts';
import { type ParsedNumber, parsed } from './parsed-number.ts';

/** Scale words after a number, one or two ("4 lakh crore"), glued, spaced or hyphened: the power of ten and where they end. */
function scaleAfter(lexemes: readonly Lexeme[], at: number, money: boolean): { last: number; exponent: number; metre: boolean } | null {
  let exponent = 0;
  let last = at;
  let metre = false;
  for (let round = 0; round < 2; round++) {
    const i = acrossHyphen(lexemes, last);
    const lexeme = lexemes[i];
    let found = lexeme?.number.scale;
    const suffix = lexeme?.number.suffix;
    if (lexeme && round === 0 && found === undefined && suffix !== undefined) {
      const glued = i === at && lexeme.glued;
      const letter = lexeme.text.length === 1;
      // "90m.p.h."
      if (letter && markAt(lexemes, i + 1) === '.' && lexemes[i + 1]?.glued && lexemes[i + 2]?.glued && lexemes[i + 2]?.kind === 'word')
        break;
      const capital = lexeme.text === lexeme.text.toUpperCase();
      // "5k" and "5m" against the figure; "5B", since "b" is much else; "£5 t"
      const reads = suffix === 3 ? glued : money || (glued && (suffix === 6 || (suffix === 9 && capital)));
      if (!letter || reads) found = suffix;
      metre = letter && suffix === 6 && !capital && !money;
    }
    if (found === undefined) break;
    exponent += found;
    last = i + 1;
    if (exponent >= 6) break;
  }
  return last === at ? null : { last, exponent, metre };
}

/** "½" alone. */
const isVulgar = (text: string): boolean => !/\d/.test(text) && numeralValue(text) !== null;

/** A numeral with the fraction written behind it: "2", "2½", "2/3", "2 1/3". */
function figure(lexemes: readonly Lexeme[], at: number): ParsedNumber | null {
  const text = lexemes[at]?.text ?? '';
  const value = numeralValue(text);
  if (value === null) return null;
  const [next, after] = [lexemes[at + 1], lexemes[at + 2]];
  // "6½", "6 ½"
  const half = next?.kind === 'numeral' && (next.glued || (Number.isInteger(value) && isVulgar(next.text)));
  if (next && half) return parsed(at + 2, value + (numeralValue(next.text) ?? 0), 'digits');
  if (markAt(lexemes, at + 1) === '/' && next?.glued && after?.glued && after.kind !== 'word') {
    const below = numeralValue(after.text);
    return below === null || value >= below ? null : parsed(at + 3, value / below, 'fraction');
  }
  if (next?.kind === 'numeral' && Number.isInteger(value) && markAt(lexemes, at + 2) === '/' && lexemes[at + 3]?.glued) {
    const [above, below] = [numeralValue(next.text), numeralValue(lexemes[at + 3]?.text ?? '')];
    if (above !== null && below !== null && above < below) return parsed(at + 4, value + above / below, 'digits');
  }
  return parsed(at + 1, value, isVulgar(text) ? 'fraction' : 'digits');
}

function digits(lexemes: readonly Lexeme[], at: number, money: boolean): ParsedNumber | null {
  const read = figure(lexemes, at);
  if (read?.value == null) return null;
  let { value, last } = read;
  const part = andPart(lexemes, last);
  if (part && Number.isInteger(value)) {
    value += part.value;
    last = part.last;
  }
  const dozen = acrossHyphen(lexemes, last);
  if (is(lexemes[dozen], 'dozen')) return parsed(dozen + 1, value * 12, 'digits');
  const scale = scaleAfter(lexemes, last, money);
  if (!scale) return parsed(last, value, read.form);
  const more = andPart(lexemes, scale.last);
  const whole = more ? value + more.value : value;
  return {
    ...parsed(more?.last ?? scale.last, scaled(whole, scale.exponent), 'digits', scale.exponent),
    metre: scale.metre,
  };
}

/** "several thousand", "hundreds of thousands", "a couple of". */
function vague(lexemes: readonly Lexeme[], at: number): ParsedNumber | null {
  const first = lexemes[at];
  if (is(first, 'vaguePlural')) {
    const of = is(lexemes[at + 1], 'genitive');
    if (of && is(lexemes[at + 2], 'vaguePlural')) return parsed(at + 3, null, 'vague', 3);
    return is(first, 'partitivePlural') && !of ? null : parsed(at + 1, null, 'vague');
  }
  const article = is(first, 'indefiniteArticle');
  const factor = article ? at + 1 : at;
  const scale = lexemes[factor + 1]?.number.scale;
  if (is(lexemes[factor], 'couple')) return couple(lexemes, factor, article);
  if (!is(lexemes[factor], 'vagueFactor')) return null;
  if (scale !== undefined) return parsed(factor + 2, null, 'vague', scale);
  return is(lexemes[factor + 1], 'dozen') ? parsed(factor + 2, null, 'vague') : null;
}

/** "a couple of", "couple of thousand", "couple dozen". `at`: the couple; `article`: "a" stands before it. */
function couple(lexemes: readonly Lexeme[], at: number, article: boolean): ParsedNumber | null {
  const of = is(lexemes[at + 1], 'genitive');
  const after = of ? at + 2 : at + 1;
  const scale = lexemes[after]?.number.scale;
  if (is(lexemes[after], 'dozen')) return { ...parsed(after + 1, 24, 'words', 3), rough: true };
  if (scale !== undefined) return { ...parsed(after + 1, scaled(2, scale), 'words', 3), rough: true };
  return article && of && !is(lexemes[after], 'definiteArticle') ? { ...parsed(after, 2, 'words'), rough: true } : null;
}

/** The number that begins at `at`, the longest reading; null where none does. `money`: a currency sign stands before it. */
export function parseNumber(lexemes: readonly Lexeme[], at: number, money = false): ParsedNumber | null {
  const lexeme = lexemes[at];
  if (lexeme?.kind === 'numeral') return digits(lexemes, at, money);
  if (lexeme?.kind !== 'word') return null;
  const read = vague(lexemes, at) ?? fraction(lexemes, at);
  if (read) return read;
  const words = cardinal(lexemes, at);
  if (!words) return null;
  if (words.value === null) return parsed(words.last, Number.NaN, 'words');
  const part = andPart(lexemes, words.last);
  if (!part) return parsed(words.last, words.value, 'words', words.exponent);
  if (words.exponent > 0) return parsed(part.last, words.value + part.value * 10 ** words.exponent, 'words', words.exponent);
  const scale = scaleAfter(lexemes, part.last, money);
  return parsed(scale?.last ?? part.last, scaled(words.value + part.value, scale?.exponent ?? 0), 'words', scale?.exponent ?? 0);
}
