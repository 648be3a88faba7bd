/** Marks numerals that are dates, years and clock times, so that no amount begins or ends on one. */

import { is } from '../languages/vocabulary.ts';
import type { Lexeme } from './lexemes.ts';
import { isCapitalised, isHyphen, isPlural, markAt, wordAt } from './look.ts';
import { fraction } from './parse-fraction.ts';

type Marks = Uint8Array;

const isMonth = (lexemes: readonly Lexeme[], at: number): boolean =>
  (is(lexemes[at], 'month') || is(lexemes[at], 'monthShort')) && (isCapitalised(lexemes[at]) || !is(lexemes[at], 'ambiguousMonth'));

const small = (lexeme: Lexeme | undefined, most: number): boolean =>
  lexeme?.kind === 'numeral'
    ? /^\d{1,2}$/.test(lexeme.text) && Number(lexeme.text) <= most
    : lexeme?.kind === 'word' && (lexeme.number.cardinal ?? 99) <= 12;

const bareYear = (lexeme: Lexeme | undefined): boolean => lexeme?.kind === 'numeral' && /^(1\d|20|21)\d\d$/.test(lexeme.text);

/** "12 and 13 May", "9, 10 and 11 am": back over numerals that share what follows. */
function markBack(lexemes: readonly Lexeme[], marks: Marks, from: number, most: number): void {
  marks[from] = 1;
  let i = from;
  for (let steps = 0; steps < 6; steps++) {
    const joiner = lexemes[i - 1];
    if (!(is(joiner, 'seriesJoiner') || joiner?.text === ',') || !small(lexemes[i - 2], most)) return;
    i -= 2;
    marks[i] = 1;
  }
}

function markForward(lexemes: readonly Lexeme[], marks: Marks, from: number): void {
  marks[from] = 1;
  const joiner = lexemes[from + 1];
  const next = lexemes[from + 2];
  if (
    joiner &&
    next?.kind === 'numeral' &&
    (isHyphen(markAt(lexemes, from + 1)) || is(joiner, 'seriesJoiner')) &&
    small(next, 31) &&
    !isPlural(lexemes[from + 3])
  )
    marks[from + 2] = 1;
}

function markDay(lexemes: readonly Lexeme[], marks: Marks, at: number): void {
  // "7th May" and "May 7th" lose their ending to a word of its own.
  const ordinal = is(lexemes[at + 1], 'ordinalSuffix') ? 1 : 0;
  const after = at + 1 + ordinal;
  const monthAfter = is(lexemes[after], 'genitive') ? after + 1 : after;
  if (small(lexemes[at], 31) && isMonth(lexemes, monthAfter)) {
    markBack(lexemes, marks, at, 31);
    return;
  }
  const before = markAt(lexemes, at - 1) === '.' ? at - 2 : at - 1;
  if (isMonth(lexemes, before) && lexemes[at]?.kind === 'numeral') {
    if (small(lexemes[at], 31)) markForward(lexemes, marks, at);
    else if (bareYear(lexemes[at])) marks[at] = 1;
    return;
  }
  if (
    (is(lexemes[at - 1], 'weekday') || is(lexemes[at - 1], 'weekdayShort')) &&
    isCapitalised(lexemes[at - 1]) &&
    small(lexemes[at], 31) &&
    !isPlural(lexemes[after])
  )
    marks[at] = 1;
}

/** Marks a clock time that begins at `at`. */
function markClock(lexemes: readonly Lexeme[], marks: Marks, at: number): void {
  const next = lexemes[at + 1];
  const dotted = /^[ap]$/.test(wordAt(lexemes, at + 1)) && markAt(lexemes, at + 2) === '.' && wordAt(lexemes, at + 3) === 'm';
  const hour = small(lexemes[at], 24) || /^\d{1,2}\.[0-5]\d$/.test(lexemes[at]?.text ?? '');
  if (hour && (is(next, 'clockMark') || dotted)) markBack(lexemes, marks, at, 24);
  // "half past two", but "a half to two-thirds"
  const past = is(lexemes[at - 1], 'clockRelation') && is(lexemes[at - 2], 'clockFraction') && small(lexemes[at], 12);
  if (past && fraction(lexemes, at) === null) marks[at] = 1;
  if (lexemes[at]?.kind !== 'numeral') return;
  if (markAt(lexemes, at + 1) === ':' && lexemes[at + 1]?.glued && lexemes[at + 2]?.glued && lexemes[at + 2]?.kind === 'numeral') {
    marks[at] = marks[at + 2] = 1;
    markBack(lexemes, marks, at, 24);
  }
  const military = /^[0-2]\d[0-5]\d$/.test(lexemes[at]?.text ?? '');
  // "24 hrs" is a length of time
  if ((is(next, 'timeZone') && isCapitalised(next) && (hour || military)) || (is(next, 'militaryTime') && military)) marks[at] = 1;
  if (
    hour &&
    is(lexemes[at - 1], 'adessive') &&
    (is(next, 'superessive') || is(next, 'frequencyDeterminer') || is(next, 'deictic') || is(next, 'deicticDay'))
  )
    marks[at] = 1;
  if (hour && is(lexemes[at - 1], 'adessive') && is(next, 'inessive') && is(lexemes[at + 3], 'partOfDay')) marks[at] = 1;
}

/** Marks years: four digits with no comma that do not stand before what they count. */
function markYear(lexemes: readonly Lexeme[], marks: Marks, at: number): void {
  const text = lexemes[at]?.text ?? '';
  if (!bareYear(lexemes[at])) return;
  if (/^[£$€¥₹]$/.test(markAt(lexemes, at - 1)) && lexemes[at]?.glued) return;
  const next = lexemes[at + 1];
  const before = lexemes[at - 1];
  const modern = /^(19|20)\d\d$/.test(text);
  const counts =
    isPlural(next) &&
    (is(next, 'countNoun') ||
      is(before, 'approximator') ||
      is(before, 'boundWord') ||
      (!modern && !is(before, 'yearLead') && !is(before, 'amountPreposition')));
  const unit = next?.kind === 'mark' ? /^[%°]$/.test(next.text) : is(next, 'unitWord') && !is(next, 'timeUnit');
  if ((counts && !(is(before, 'yearLead') && modern)) || unit) return;
  marks[at] = 1;
  const tail = lexemes[at + 2];
  if ((isHyphen(markAt(lexemes, at + 1)) || markAt(lexemes, at + 1) === '/') && tail?.kind === 'numeral' && /^\d\d(\d\d)?$/.test(tail.text))
    marks[at + 2] = 1;
}

/** Marks the dates, years and clock times of a text in `marks`, one entry a lexeme. */
export function markDates(lexemes: readonly Lexeme[], marks: Marks): void {
  for (let at = 0; at < lexemes.length; at++) {
    const lexeme = lexemes[at];
    if (lexeme?.kind !== 'numeral' && !(lexeme?.kind === 'word' && lexeme.number.cardinal !== undefined)) continue;
    markDay(lexemes, marks, at);
    markClock(lexemes, marks, at);
    if (lexeme.kind === 'numeral') markYear(lexemes, marks, at);
  }
}
