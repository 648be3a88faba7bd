/** Reads what stands beside a number and says of what it is: units after it, signs and codes of currencies before it. */

import type { Measure } from '../../languages/number-words.ts';
import { is } from '../../languages/vocabulary.ts';
import type { Lexeme } from './lexemes.ts';
import { acrossHyphen, isPlural, markAt } from './look.ts';

/** A unit, and the index after it. */
export interface UnitAfter extends Measure {
  readonly last: number;
}

/** "1st" to "91st", but "11st" is a weight. */
const FIRST = /(^|[^1])1$/;

/** The unit that begins at `from` or after a hyphen there; some letters are one only against the figure. */
export function unitAfter(lexemes: readonly Lexeme[], from: number): UnitAfter | null {
  const at = acrossHyphen(lexemes, from);
  const lexeme = lexemes[at];
  if (!lexeme || lexeme.kind === 'break' || lexeme.kind === 'numeral') return null;
  const { phrases, letters, nation, currency, unit } = lexeme.number;
  for (const phrase of phrases ?? []) {
    let i = at;
    const all = phrase.words.every((word, index) => {
      if (index > 0) i = acrossHyphen(lexemes, i);
      return lexemes[i++]?.lower === word;
    });
    if (all) return { last: i, unit: phrase.unit, factor: 1 };
  }
  const one = (measure: Measure): UnitAfter => ({ last: at + 1, unit: measure.unit, factor: measure.factor });
  if (at === from && !(is(lexeme, 'ordinalSuffix') && FIRST.test(lexemes[at - 1]?.text ?? ''))) {
    const letter = letters?.find(({ text, spaced }) => text === lexeme.text && (lexeme.glued || spaced));
    if (letter) return one(letter);
  }
  const next = lexemes[at + 1]?.number;
  if (nation && next?.currency?.unit === '$') return { last: at + 2, unit: nation, factor: next.currency.factor };
  if (nation && is(lexemes[at + 1], 'poundWord')) return { last: at + 2, unit: nation, factor: 1 };
  if (currency && (!currency.afterScale || (lexemes[from - 1]?.number.scale ?? 0) >= 6)) return one(currency);
  if (unit && is(lexeme, 'poundWord') && next?.nation === 'GBP') return { last: at + 2, unit: next.nation, factor: 1 };
  return unit ? one(unit) : null;
}

/** "US dollars 6,000", "rupees 500": a currency in words with its figures after it, which count nothing and are no measure themselves. */
function currencyWordAt(lexemes: readonly Lexeme[], at: number): { readonly next: number; readonly unit: string } | null {
  const unit = unitAfter(lexemes, at);
  const figure = unit ? lexemes[unit.last] : undefined;
  if (unit?.factor !== 1 || figure?.kind !== 'numeral' || figure.glued) return null;
  const before = lexemes[at - 1];
  if (before?.kind === 'numeral' || before?.number.scale !== undefined || is(before, 'genitive')) return null;
  return isPlural(lexemes[unit.last + 1]) || unitAfter(lexemes, unit.last + 1) ? null : { next: unit.last, unit: unit.unit };
}

/** "4,500", "4.7 million". */
const isLarge = (lexemes: readonly Lexeme[], at: number): boolean => {
  const { scale, suffix } = lexemes[at + 1]?.number ?? {};
  return lexemes[at]?.kind === 'numeral' && (/,\d{3}/.test(lexemes[at].text) || (scale ?? suffix) !== undefined);
};

/** A currency sign or code at `at`: where the number after it begins. */
export function currencyAt(lexemes: readonly Lexeme[], at: number): { readonly next: number; readonly unit: string } | null {
  const [lexeme, after] = [lexemes[at], lexemes[at + 1]];
  if (!lexeme) return null;
  if (lexeme.kind === 'word' && (lexeme.number.currency ?? after?.number.currency) !== undefined) {
    const word = lexeme.number.currency || lexeme.number.nation ? currencyWordAt(lexemes, at) : null;
    if (word) return word;
  }
  const { prefix, signs, nation: whose } = lexeme.number;
  // "US87 cents"
  if (whose && after?.kind === 'numeral' && after.glued) return { next: at + 1, unit: whose };
  const signed = after?.kind === 'mark' && after.glued ? signs?.get(after.text) : undefined;
  if (signed) return { next: at + 2, unit: signed };
  // "$US400", as some write it
  const nation = prefix && after?.glued && after.text === after.text.toUpperCase() ? after.number.signs?.get(lexeme.text) : undefined;
  if (nation) return { next: at + 2, unit: nation };
  if (!prefix) return null;
  if (lexeme.kind === 'mark') return { next: at + 1, unit: prefix.unit };
  const letter = lexeme.lower.length === 1;
  const written = prefix.cased?.includes(lexeme.text) ?? lexeme.text === lexeme.text.toUpperCase();
  if ((letter && !after?.glued) || !written) return null;
  // "Rs. 400"
  const dotted = prefix.cased !== null && !letter && markAt(lexemes, at + 1) === '.';
  const next = dotted ? at + 2 : at + 1;
  return prefix.sum && !isLarge(lexemes, next) ? null : { next, unit: prefix.unit };
}
