/** Numerals that are a telephone's, a house's, or a score's: told by what stands beside them. */

import type { NumberPatterns } from '../../languages/language.ts';
import { is } from '../../languages/vocabulary.ts';
import type { Lexeme } from '../parse/lexemes.ts';
import { isCapitalised, isHyphen, isPlural, markAt, wordAt } from '../parse/look.ts';
import { unitAfter } from '../parse/parse-unit.ts';

/** Figures read out or dialled: several numerals in a row from `at` on, or one after "call". The index of their last lexeme; null: none are. */
export function telephoneEnd(lexemes: readonly Lexeme[], at: number, { names }: NumberPatterns): number | null {
  let last = at;
  let digits = 0;
  for (let i = at; i < lexemes.length && i < at + 16; i++) {
    const lexeme = lexemes[i] as Lexeme;
    if (lexeme.kind === 'numeral') {
      digits += lexeme.text.replace(/\D/g, '').length;
      last = i;
    } else if (!(lexeme.kind === 'mark' && (isHyphen(lexeme.text) || lexeme.text === '(' || lexeme.text === ')'))) break;
  }
  const text = lexemes[at]?.text ?? '';
  // "400 737 Max jets", "30 787-9 jets"
  const model = (first: number): boolean =>
    names.get(lexemes[first]?.text ?? '')?.has(wordAt(lexemes, first + 1)) === true || /^\d{3}-\d{1,2}$/.test(hyphened(lexemes, first));
  const leads = markAt(lexemes, at - 1) === '+' && lexemes[at]?.glued;
  const spacedRow =
    last > at &&
    !lexemes[at + 1]?.glued &&
    lexemes[at + 1]?.kind === 'numeral' &&
    !/^(19|20)\d\d$/.test(text) &&
    /\d/.test(lexemes[at + 1]?.text ?? '') &&
    markAt(lexemes, at + 2) !== '/' &&
    !model(at + 1) &&
    !(/^[1-9]/.test(text) && isSized(lexemes, at + 1));
  let called = false;
  for (let i = at - 1; i >= 0 && i >= at - 7 && !called; i--) {
    if (lexemes[i]?.kind === 'break' || markAt(lexemes, i) === '.') break;
    called = is(lexemes[i], 'dialling') && !is(lexemes[i + 1], 'for');
  }
  const dialled =
    called &&
    /^[\d ]+$/.test(text) &&
    (is(lexemes[at - 1], 'on') ||
      // "call 101 or 999"
      (is(lexemes[at - 1], 'disjunctive') && /^(999|1\d1)$/.test(text)) ||
      is(lexemes[at - 1], 'dialling') ||
      markAt(lexemes, at - 1) === ':' ||
      text.includes(' ')) &&
    !isPlural(lexemes[last + 1]);
  // "0800 123 456"; but "at 0600 200 troops landed"
  if (/^0\d{2,}$/.test(text)) return digits >= 9 ? last : null;
  const row = (leads && digits >= 2) || (spacedRow && digits >= 4) || (last > at && digits >= 9 && isHyphen(markAt(lexemes, at + 1)));
  return row || dialled ? last : null;
}

/** A figure with the one that a hyphen joins to it: "787-9". */
const hyphened = (lexemes: readonly Lexeme[], at: number): string =>
  lexemes[at + 1]?.glued && lexemes[at + 2]?.glued ? `${lexemes[at]?.text}${lexemes[at + 1]?.text}${lexemes[at + 2]?.text}` : '';

/** "130,000 | 90kg bags", "12 | 40-seat buses": how large each is. `at`: the figure. */
function isSized(lexemes: readonly Lexeme[], at: number): boolean {
  const next = lexemes[at + 1];
  const joined = isHyphen(markAt(lexemes, at + 1)) ? lexemes[at + 2] : next;
  return next?.glued === true && joined?.glued === true && joined.kind === 'word';
}

/** "10 Downing Street", "221B Baker Street", "112 N. Main St.": a figure before at most three capitalised words of which the last is a kind of street. */
export function isAddress(lexemes: readonly Lexeme[], at: number): boolean {
  let i = at + 1;
  if (lexemes[i]?.glued && /^[a-d]$/.test(wordAt(lexemes, i))) i++;
  if (/^[NESW]$/.test(lexemes[i]?.text ?? '')) {
    i += markAt(lexemes, i + 1) === '.' ? 2 : 1;
    // "400 E Street", "400 E Street NW"; but "12 N. St. Louis homes", "40 W Avenue homes"
    const street = is(lexemes[i], 'streetNoun') && wordAt(lexemes, i).length > 2 && !isPlural(lexemes[i + 1]);
    if (street && (!isCapitalised(lexemes[i + 1]) || /^[NS][EW]$/.test(lexemes[i + 1]?.text ?? ''))) return true;
  }
  for (let words = 0; words < 4; words++, i++) {
    // "140 West 12th Street", "200 12th Street"
    if (lexemes[i]?.kind === 'numeral' && is(lexemes[i + 1], 'ordinalSuffix')) {
      i += 2;
      words++;
    }
    if (!isCapitalised(lexemes[i])) return false;
    if (words > 0 && is(lexemes[i], 'streetNoun')) return true;
  }
  return false;
}

/** "won 3 – 1", "Sweden 1 – 0 Korea": a score with spaces around its dash. */
export function isScore(lexemes: readonly Lexeme[], at: number): boolean {
  const [dash, top, next] = [lexemes[at + 1], lexemes[at + 2], lexemes[at + 3]];
  if (!isHyphen(markAt(lexemes, at + 1)) || dash?.glued || top?.glued) return false;
  const small = (lexeme: Lexeme | undefined) => lexeme?.kind === 'numeral' && /^\d{1,2}$/.test(lexeme.text);
  return small(lexemes[at]) && small(top) && !isPlural(next) && !unitAfter(lexemes, at + 3) && lexemes[at + 3]?.number.scale === undefined;
}
