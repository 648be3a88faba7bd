/** Settles a small m against a figure, which is millions or metres by the words around it: “5m homes”, “higher than 2m”. Where they do not tell, it is neither. */
import { madeOnce } from '../../languages/remembered.ts';
import { is } from '../../languages/vocabulary.ts';
import type { Lexeme } from './lexemes.ts';
import { acrossHyphen, isPlural, markAt } from './look.ts';
import { numeralValue, scaled } from './numeral-value.ts';
import type { Amount } from './parse-amount.ts';
import type { Range } from './parse-range.ts';
import { unitAfter } from './parse-unit.ts';

/** What a number says, without its span. */
export interface Read {
  readonly value: number | null;
  readonly high: number | null;
  readonly unit: string | null;
}

/** How far before the figure a word may stand that tells, in lexemes. */
const FAR = 7;
/** Words that may stand between the figure and what is counted: “5m new low-paid jobs”. */
const BETWEEN = 2;

/** The value and unit of an amount, as read, or of the range that it opens. Millions are what was read. */
export function settleMetres(lexemes: readonly Lexeme[], amount: Amount, range: Range | null, read: Read): Read {
  const last = range?.top ?? amount;
  if (read.unit !== null || !last.number.metre) return read;
  const inMetres = (value: number | null) => (value === null ? null : scaled(value, -last.number.exponent));
  // "boats under 10 metres", and "under 10m boats" after that
  const beside = metresIn(lexemes).get(inMetres(read.value));
  if (beside?.has(lexemes[last.last]?.lower ?? '')) return { value: inMetres(read.value), high: inMetres(read.high), unit: 'metre' };
  const millions = isCountedAfter(lexemes, last.last) || isNear(lexemes, amount.first, 'countedInMillions');
  const metres = isMeasuredAfter(lexemes, last.last) || isNear(lexemes, amount.first, 'measuredInMetres');
  if (millions === metres) return { value: null, high: null, unit: null };
  return millions ? read : { value: inMetres(read.value), high: inMetres(read.high), unit: 'metre' };
}

/** So many words before and after a length are remembered. */
const BESIDE = 3;

/** The lengths that the article gives in metres, in so many letters, each with the words around it: "boats" of "boats under 10 metres". */
const metresIn = madeOnce((lexemes: readonly Lexeme[]): ReadonlyMap<number | null, ReadonlySet<string>> => {
  const found = new Map<number | null, Set<string>>();
  for (const [at, { kind, text }] of lexemes.entries()) {
    const value = kind === 'numeral' && !lexemes[at + 1]?.glued && unitAfter(lexemes, at + 1)?.unit === 'metre' ? numeralValue(text) : null;
    if (value === null) continue;
    const words = found.get(value) ?? new Set<string>();
    for (const word of lexemes.slice(Math.max(0, at - BESIDE), at + BESIDE + 1))
      if (word.kind === 'word' && isPlural(word)) words.add(word.lower);
    found.set(value, words);
  }
  return found;
});

/** “5m homes”, “5m new jobs”, “5m of them”; but “5m waves”, and “5m before two boats sank”. */
function isCountedAfter(lexemes: readonly Lexeme[], last: number): boolean {
  if (is(lexemes[last], 'genitive')) return is(lexemes[last + 1], 'definiteArticle') || isPlural(lexemes[last + 1]);
  for (let at = last; at <= last + BETWEEN; at++) {
    const lexeme = lexemes[at];
    if (lexeme?.kind !== 'word' || is(lexeme, 'measuredInMetres') || isGrammatical(lexeme)) return false;
    if (isPlural(lexeme) || is(lexeme, 'comparativeQuantifier')) return true;
  }
  return false;
}

/** “a 5m wall”, “5m of cable”. */
function isMeasuredAfter(lexemes: readonly Lexeme[], last: number): boolean {
  const next = lexemes[acrossHyphen(lexemes, last)];
  if (is(next, 'measuredInMetres')) return true;
  return is(next, 'genitive') && lexemes[last + 1]?.kind === 'word' && !isPlural(lexemes[last + 1]) && !isGrammatical(lexemes[last + 1]);
}

/** True for what no noun phrase holds between its number and its noun. */
const isGrammatical = (lexeme: Lexeme | undefined): boolean =>
  is(lexeme, 'preposition') ||
  is(lexeme, 'auxiliary') ||
  is(lexeme, 'modal') ||
  is(lexeme, 'coordinator') ||
  is(lexeme, 'subordinator') ||
  is(lexeme, 'determiner') ||
  is(lexeme, 'deictic') ||
  is(lexeme, 'timeNoun') ||
  lexeme?.number.approximators !== undefined ||
  lexeme?.number.cardinal !== undefined;

/** True where a word of the class stands before the figure in its clause. */
function isNear(lexemes: readonly Lexeme[], first: number, name: 'countedInMillions' | 'measuredInMetres'): boolean {
  for (let at = first - 1; at >= Math.max(0, first - FAR); at--) {
    if (is(lexemes[at], name)) return true;
    if (lexemes[at]?.kind === 'break' || /^[.;:!?]$/.test(markAt(lexemes, at))) return false;
  }
  return false;
}
