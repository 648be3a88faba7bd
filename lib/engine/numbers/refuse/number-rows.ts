/** The rows of a language that stand at amounts. */
import type { Language } from '../../languages/language.ts';
import { madeOnce } from '../../languages/remembered.ts';
import { rowFinder } from '../../patterns/row-finder.ts';
import type { Traits } from '../../patterns/traits.ts';
import type { Reading } from '../../reading.ts';
import type { Lexeme } from '../parse/lexemes.ts';
import { isCapitalised } from '../parse/look.ts';
import { isMoment, isTimeUnit } from '../parse/unit-kinds.ts';

/** An amount in its place among the lexemes. */
export interface AmountPlace {
  readonly first: number;
  readonly end: number;
  readonly unit: string | null;
  /** True where it is a single number in words: "two". */
  readonly inWords: boolean;
}

/** What a pattern asks of: a lexeme, or an amount as one. */
type Asked = Lexeme & { readonly amount?: AmountPlace & { readonly endsInWord: boolean } };

/** A time long enough for a window of it. */
const isLong = (unit: string | null): boolean => isTimeUnit(unit) && !isMoment(unit);

const traits: Traits<Asked> = {
  word: ({ kind }) => kind === 'word',
  capitalised: isCapitalised,
  // ".308": the lexeme has a zero before the point
  pointed: ({ kind, text, start, end }) => kind === 'numeral' && text.startsWith('0.') && end - start < text.length,
  bare: ({ amount }) => amount?.unit === null,
  inWords: ({ amount }) => amount?.inWords === true,
  figure: ({ kind }) => kind === 'numeral',
  angle: ({ amount }) => amount?.unit === 'degree',
  time: ({ amount }) => isTimeUnit(amount?.unit ?? null),
  longTime: ({ amount }) => isLong(amount?.unit ?? null),
  // "in 24 hours" is as often how long something takes
  windowTime: ({ amount }) => amount !== undefined && isLong(amount.unit) && amount.unit !== 'hour' && amount.endsInWord,
};

/** The rows of the language that stand at amounts. */
export const numberRowsOf = madeOnce((language: Language) => rowFinder(language.rows.numbers, language, traits));

/** Why a row refuses the amount; null: none does. */
export function refusedByRow({ language, seen }: Reading, lexemes: readonly Lexeme[], place: AmountPlace): string | null {
  const { first, end } = place;
  const [head, last] = [lexemes[first] as Lexeme, lexemes[end - 1] as Lexeme];
  const { kind, start, end: until, text, lower, glued, classes, number } = head;
  const amount = { first, end, unit: place.unit, inWords: place.inWords, endsInWord: last.kind === 'word' };
  const word = { kind, start, end: until, text, lower, glued, classes, number, amount };
  const found = numberRowsOf(language)({ words: lexemes, first: 0, last: lexemes.length }, first, { word, end });
  if (found) seen?.(found.row, { start: head.start, end: last.end });
  return found?.row.does ?? null;
}
