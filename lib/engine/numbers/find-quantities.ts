/** Finds the numbers of an article, with their values and units. What each counts and whose it is come after (assign-quantities.ts). */
import { NO_CLASSES } from '../languages/vocabulary.ts';
import type { Document, Span } from '../model.ts';
import type { Reading } from '../reading.ts';
import { approximationAfter, approximationBefore } from './approximation.ts';
import { countedBy } from './counted.ts';
import { markDates } from './dates.ts';
import type { FoundQuantity } from './found-quantity.ts';
import { type Lexeme, lexemesOf } from './lexemes.ts';
import { wordAt } from './look.ts';
import { markNames } from './naming.ts';
import { opensQuantity } from './opens-quantity.ts';
import { type Amount, parseAmount, unitAfter } from './parse-amount.ts';
import { parseNumber } from './parse-number.ts';
import { oddsFrom, type Range, rangeFrom, ratioFrom } from './parse-range.ts';
import { refusal } from './refuse.ts';
import { settleUnit } from './settle-unit.ts';
import { singleWordAt } from './single-words.ts';

type Bare = Omit<FoundQuantity, 'counted'> & { readonly first: number; readonly last: number };

/** True where a lexeme of the stretch is a date, a name or another thing that only looks like a number. */
const marked = (marks: Uint8Array, first: number, last: number): boolean => {
  for (let i = first; i < last; i++) if (marks[i]) return true;
  return false;
};

/** "several tons", "a few percentage points": no figure, but a measure. */
function vagueMeasure(lexemes: readonly Lexeme[], at: number): Amount | null {
  const word = wordAt(lexemes, at);
  const few = word === 'a' && wordAt(lexemes, at + 1) === 'few' ? 2 : word === 'several' ? 1 : 0;
  if (few === 0) return null;
  // Read as if a figure stood there: the unit is what is asked.
  const stand = lexemes.slice(at + few, at + few + 4);
  const amount = parseAmount(
    [{ kind: 'numeral', text: '2', lower: '2', glued: false, start: 0, end: 1, classes: NO_CLASSES }, ...stand],
    0,
  );
  if (
    !amount?.unit ||
    !/^(ton|tonne|percentage point|percent|basis point|metre|kilometre|mile|foot|inch|kilogram|litre|gallon|acre|hectare|degree.*)$/.test(
      amount.unit,
    )
  )
    return null;
  return { ...amount, first: at, last: at + few + amount.last - 1, value: null };
}

/** "about a mile", "less than an hour": one of a unit, after words of approximation only; "a year and a half", "a week or two" by themselves. */
function oneUnit(lexemes: readonly Lexeme[], at: number): Amount | null {
  if (!/^an?$/.test(wordAt(lexemes, at))) return null;
  const unit = unitAfter(lexemes, at + 1);
  if (!unit || /^(percent|times|second|degree|pound|stone|yard)$/.test(unit.unit) || unit.last !== at + 2) return null;
  const half = ['and', 'a', 'half'].every((word, i) => wordAt(lexemes, unit.last + i) === word);
  const more = wordAt(lexemes, unit.last) === 'or' && wordAt(lexemes, unit.last + 1) === 'two';
  if (!half && !more && !/^(about|nearly|almost|than|least|under|around|roughly)$/.test(wordAt(lexemes, at - 1))) return null;
  const value = (half ? 1.5 : 1) * unit.factor;
  const number = { last: at + 1, value, exponent: 0, form: 'words', metre: false, rough: false } as const;
  return { first: at, last: unit.last + (half ? 3 : 0), value, unit: unit.unit, number, hyphened: false, signed: false };
}

/** The number whose own words begin at `at`. */
function quantityAt(lexemes: readonly Lexeme[], marks: Uint8Array, at: number, document: Document): Bare | { readonly skip: number } {
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
  if (marked(marks, at, amount.last)) return { skip: Math.max(amount.number.last, at + 1) };
  let range: Range | null = vague ? null : (ratioFrom(lexemes, amount) ?? rangeFrom(lexemes, amount));
  if (range && marked(marks, range.top.first, range.last)) {
    if (range.hyphen) return { skip: range.last };
    range = null;
  }
  // "rose from 5 to 7 per cent" is two numbers; the first borrows the unit of the second.
  const change = range?.kind === 'change' ? range : null;
  if (change) range = null;
  const unit = range?.unit ?? change?.unit ?? amount.unit;
  const own = range?.last ?? amount.last;
  const between = range && wordAt(lexemes, at - 1) === 'between' ? at - 1 : at;
  const first = approximationBefore(lexemes, between, unit);
  if (refusal(lexemes, first, amount, range)) return { skip: own };
  const rough = approximationAfter(lexemes, own);
  // "five or more years": the unit stands behind the words of approximation.
  const late = rough > own && unit === null ? unitAfter(lexemes, rough) : null;
  const last = late?.last ?? rough;
  const vagueWords = amount.number.form === 'vague' || amount.number.rough;
  return {
    span: spanOf(lexemes, first, last),
    value: range?.value ?? change?.value ?? amount.value,
    high: range?.high ?? null,
    unit: settleUnit(unit ?? late?.unit ?? null, lexemes, { ...amount, first, last }, document),
    approximate: first < between || last > own || vagueWords || vague !== null || (range !== null && wordAt(lexemes, amount.last) === 'or'),
    first,
    last,
  };
}

function spanOf(lexemes: readonly Lexeme[], first: number, last: number): Span {
  return { start: (lexemes[first] as Lexeme).start, end: (lexemes[last - 1] as Lexeme).end };
}

/** The numbers of the article in text order; none overlaps another. Works on the text alone where the reading has no tokens. */
export function findQuantities(reading: Reading): readonly FoundQuantity[] {
  const lexemes = lexemesOf(reading.document.text, reading.language.vocabulary);
  const marks = new Uint8Array(lexemes.length);
  markDates(lexemes, marks);
  markNames(lexemes, marks, reading.language.numberPatterns);
  const bare: Bare[] = [];
  for (let at = 0; at < lexemes.length; ) {
    if (!opensQuantity(lexemes[at] as Lexeme)) {
      at++;
      continue;
    }
    const found = quantityAt(lexemes, marks, at, reading.document);
    if ('skip' in found) at = found.skip;
    else {
      const before = bare.at(-1);
      if (!before || before.last <= found.first) bare.push(found);
      else bare.push({ ...found, span: spanOf(lexemes, before.last, found.last), first: before.last });
      at = found.last;
    }
  }
  const counted = countedBy(reading, bare);
  return bare.map(({ span, value, high, unit, approximate }, index) => ({
    span,
    value,
    high,
    unit,
    approximate,
    counted: counted[index] ?? null,
  }));
}
