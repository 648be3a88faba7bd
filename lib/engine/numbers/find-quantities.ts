/** Finds the numbers of an article, with their values and units. What each counts and whose it is come after (assign-quantities.ts). */
import { NO_NUMBER } from '../languages/number-words.ts';
import { is, NO_CLASSES } from '../languages/vocabulary.ts';
import type { Span } from '../model.ts';
import type { Reading } from '../reading.ts';
import { eachInTurns, type InTurns } from '../turn-by-turn.ts';
import { countedBy } from './counted/counted.ts';
import { approximationAfter, approximationBefore } from './parse/approximation.ts';
import type { FoundQuantity } from './parse/found-quantity.ts';
import { type Lexeme, lexemesOf } from './parse/lexemes.ts';
import { openingsIn } from './parse/opens-quantity.ts';
import { type Amount, parseAmount } from './parse/parse-amount.ts';
import { parseNumber } from './parse/parse-number.ts';
import { oddsFrom, type Range, rangeFrom, ratioFrom } from './parse/parse-range.ts';
import { type UnitAfter, unitAfter } from './parse/parse-unit.ts';
import { parsed } from './parse/parsed-number.ts';
import { settleMetres } from './parse/settle-metres.ts';
import { settleUnit, type UnitClues, unitCluesOf } from './parse/settle-unit.ts';
import { singleWordAt } from './parse/single-words.ts';
import { areOneMeasure, isLength, isMoney, isRelative, isVagueMeasure, NO_CURRENCY } from './parse/unit-kinds.ts';
import { datesIn } from './refuse/dates.ts';
import { namesIn } from './refuse/naming.ts';
import { refusal } from './refuse/refuse.ts';

type Bare = Omit<FoundQuantity, 'counted'> & { readonly first: number; readonly last: number };

/** True where a lexeme of the stretch is a date, a name or another thing that only looks like a number. */
const holdsName = (names: ReadonlySet<number>, first: number, last: number): boolean => {
  for (let i = first; i < last; i++) if (names.has(i)) return true;
  return false;
};

/** A figure that stands for none, so that the unit after it can be asked for. */
const STAND_IN: Lexeme = {
  kind: 'numeral',
  start: 0,
  end: 1,
  text: '2',
  lower: '2',
  glued: false,
  classes: NO_CLASSES,
  number: NO_NUMBER,
};

/** "several tons", "a few percentage points": no figure, but a measure. */
function vagueMeasure(lexemes: readonly Lexeme[], at: number): Amount | null {
  const few = is(lexemes[at], 'indefiniteArticle') && is(lexemes[at + 1], 'few') ? 2 : is(lexemes[at], 'several') ? 1 : 0;
  if (few === 0) return null;
  const amount = parseAmount([STAND_IN, ...lexemes.slice(at + few, at + few + 4)], 0);
  if (!amount?.unit || !isVagueMeasure(amount.unit)) return null;
  return { ...amount, first: at, last: at + few + amount.last - 1, value: null };
}

/** "a metre | (about 3.3 feet)". */
function isConverted(lexemes: readonly Lexeme[], { last, unit }: UnitAfter): boolean {
  if (lexemes[last]?.text !== '(') return false;
  const figure = is(lexemes[last + 1], 'approximator') ? last + 2 : last + 1;
  const other = parseAmount(lexemes, figure)?.unit ?? null;
  return isLength(unit) && isLength(other) && areOneMeasure(unit, other);
}

/** "about a mile", "less than an hour": one of a unit, after words of approximation only; "a year and a half", "a week or two" by themselves. */
function oneUnit(lexemes: readonly Lexeme[], at: number): Amount | null {
  if (!is(lexemes[at], 'indefiniteArticle')) return null;
  const unit = unitAfter(lexemes, at + 1);
  if (!unit || isRelative(unit.unit) || is(lexemes[at + 1], 'ambiguousUnit') || unit.last !== at + 2) return null;
  const [joiner, article, part] = lexemes.slice(unit.last, unit.last + 3);
  const half = is(joiner, 'additive') && is(article, 'indefiniteArticle') && part?.number.denominator === 2;
  const more = is(joiner, 'disjunctive') && article?.number.cardinal === 2;
  if (!half && !more && !isConverted(lexemes, unit) && approximationBefore(lexemes, at, unit.unit) === at) return null;
  const value = (half ? 1.5 : 1) * unit.factor;
  return {
    first: at,
    last: unit.last + (half ? 3 : 0),
    value,
    unit: unit.unit,
    number: parsed(at + 1, value, 'words'),
    hyphened: false,
    signed: false,
    factor: unit.factor,
  };
}

/** The number whose own words begin at `at`. */
function quantityAt(
  reading: Reading,
  lexemes: readonly Lexeme[],
  names: ReadonlySet<number>,
  at: number,
  clues: UnitClues,
): Bare | { readonly skip: number } {
  const word = singleWordAt(lexemes, at);
  if (word) {
    const first = approximationBefore(lexemes, at, word.unit);
    return {
      span: spanOf(lexemes, first, word.last),
      value: word.value,
      high: null,
      unit: word.unit,
      approximate: first < at,
      first,
      last: word.last,
    };
  }
  const vague = vagueMeasure(lexemes, at);
  const amount = vague ?? parseAmount(lexemes, at) ?? oneUnit(lexemes, at);
  if (!amount) return { skip: parseNumber(lexemes, at)?.last ?? at + 1 };
  const odds = oddsFrom(lexemes, amount);
  if (odds !== null) return { skip: odds };
  if (holdsName(names, at, amount.last)) return { skip: Math.max(amount.number.last, at + 1) };
  let range: Range | null = vague ? null : (ratioFrom(lexemes, amount) ?? rangeFrom(lexemes, amount));
  if (range && holdsName(names, range.top.first, range.last)) {
    if (range.hyphen) return { skip: range.last };
    range = null;
  }
  // "rose from 5 to 7 per cent" is two numbers; the first borrows the unit of the second.
  const change = range?.kind === 'change' ? range : null;
  if (change) range = null;
  const unit = range?.unit ?? change?.unit ?? amount.unit;
  const own = range?.last ?? amount.last;
  const between = range && is(lexemes[at - 1], 'rangeOpener') ? at - 1 : at;
  const first = approximationBefore(lexemes, between, unit);
  if (refusal(reading, lexemes, first, amount, range)) return { skip: own };
  const rough = approximationAfter(lexemes, own);
  // "five or more years": the unit stands behind the words of approximation.
  const late = rough > own && unit === null ? unitAfter(lexemes, rough) : null;
  const last = late?.last ?? rough;
  const read = settleMetres(lexemes, amount, range ?? change, {
    value: range?.value ?? change?.value ?? amount.value,
    high: range?.high ?? null,
    unit: unit ?? late?.unit ?? null,
  });
  const vagueWords = amount.number.form === 'vague' || amount.number.rough;
  return {
    span: spanOf(lexemes, first, last),
    value: read.value,
    high: read.high,
    unit: settleUnit(read.unit, lexemes, { ...amount, first, last }, clues),
    approximate:
      first < between || last > own || vagueWords || vague !== null || (range !== null && is(lexemes[amount.last], 'disjunctive')),
    first,
    last,
  };
}

function spanOf(lexemes: readonly Lexeme[], first: number, last: number): Span {
  return { start: (lexemes[first] as Lexeme).start, end: (lexemes[last - 1] as Lexeme).end };
}

/** "US$4bn ($5.8bn)": the same in other dollars, and whose is not told. */
const isOtherMoney = (before: Bare | undefined, { span, unit, value }: Bare, text: string): boolean =>
  before?.unit === unit &&
  isMoney(unit) &&
  before.value !== value &&
  text.slice(before.span.end, span.start) === ' (' &&
  text[span.end] === ')';

/** The numbers of the article in text order; none overlaps another. Works on the text alone where the reading has no tokens. */
export function* findQuantities(reading: Reading): InTurns<readonly FoundQuantity[]> {
  const lexemes = yield* lexemesOf(reading.document.text, reading.language);
  yield;
  const { figures, all } = openingsIn(lexemes);
  yield;
  const dates = datesIn(lexemes, figures);
  yield;
  const names = yield* namesIn(lexemes, figures, dates, reading.language.numberPatterns);
  yield;
  const clues = unitCluesOf(reading.document);
  yield;
  const bare: Bare[] = [];
  let next = 0;
  yield* eachInTurns(all, (at) => {
    if (at < next) return;
    const found = quantityAt(reading, lexemes, names, at, clues);
    if ('skip' in found) next = found.skip;
    else {
      const before = bare.at(-1);
      if (!before || before.last <= found.first) bare.push(found);
      else bare.push({ ...found, span: spanOf(lexemes, before.last, found.last), first: before.last });
      next = found.last;
    }
  });
  yield;
  const units = bare.map((number, index) => (isOtherMoney(bare[index - 1], number, reading.document.text) ? null : number.unit));
  const counted = yield* countedBy(reading, bare);
  yield;
  return bare.map(({ span, value, high, approximate }, index) => {
    const unit = units[index] === NO_CURRENCY ? null : (units[index] ?? null);
    return { span, value, high, unit, approximate, counted: counted[index] ?? null };
  });
}
