/** Marks numerals that are dates, years and clock times, so that no amount begins or ends on one. */

import { BEFORE_YEAR, MONTHS, WEEKDAYS } from '../languages/en/named-by-numbers.ts';
import { CARDINALS } from '../languages/en/number-words.ts';
import type { Lexeme } from './lexemes.ts';
import { isCapitalised, isHyphen, isPlural, markAt, wordAt } from './look.ts';

type Marks = Uint8Array;

const isMonth = (lexemes: readonly Lexeme[], at: number): boolean =>
  MONTHS.has(wordAt(lexemes, at)) && (isCapitalised(lexemes[at]) || !/^(may|march|mar|sept?|dec|jan)$/.test(wordAt(lexemes, at)));

const small = (lexeme: Lexeme | undefined, most: number): boolean =>
  lexeme?.kind === 'numeral'
    ? /^\d{1,2}$/.test(lexeme.text) && Number(lexeme.text) <= most
    : lexeme?.kind === 'word' && (CARDINALS.get(lexeme.lower) ?? 99) <= 12;

const bareYear = (lexeme: Lexeme | undefined): boolean => lexeme?.kind === 'numeral' && /^(1\d|20|21)\d\d$/.test(lexeme.text);

/** "12-14 May", "12 and 13 May": back over numerals that share what follows. */
function markBack(lexemes: readonly Lexeme[], marks: Marks, from: number, most: number): void {
  marks[from] = 1;
  let i = from;
  for (let steps = 0; steps < 6; steps++) {
    const joiner = lexemes[i - 1];
    if (
      !joiner ||
      !(isHyphen(markAt(lexemes, i - 1)) || /^(and|to|or|until)$/.test(joiner.lower) || joiner.text === ',' || joiner.text === '&')
    )
      return;
    if (!small(lexemes[i - 2], most) || (joiner.text === ',' && steps === 0 && most < 31)) return;
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
    (isHyphen(markAt(lexemes, from + 1)) || /^(and|to|or|&)$/.test(joiner.lower)) &&
    small(next, 31) &&
    !isPlural(lexemes[from + 3])
  )
    marks[from + 2] = 1;
}

function markDay(lexemes: readonly Lexeme[], marks: Marks, at: number): void {
  // "7th May" and "May 7th" lose their ending to a word of its own.
  const ordinal = /^(st|nd|rd|th)$/.test(wordAt(lexemes, at + 1)) ? 1 : 0;
  const after = at + 1 + ordinal;
  const monthAfter = wordAt(lexemes, after) === 'of' ? after + 1 : after;
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
  if (WEEKDAYS.has(wordAt(lexemes, at - 1)) && isCapitalised(lexemes[at - 1]) && small(lexemes[at], 31) && !isPlural(lexemes[after]))
    marks[at] = 1;
}

const ZONES = /^(gmt|bst|est|edt|pst|pdt|utc|cet|cest|ist|aest|aedt|et|pt|hrs)$/;

/** Marks a clock time that begins at `at`. */
function markClock(lexemes: readonly Lexeme[], marks: Marks, at: number): void {
  const next = wordAt(lexemes, at + 1);
  const dotted = /^[ap]$/.test(next) && markAt(lexemes, at + 2) === '.' && wordAt(lexemes, at + 3) === 'm';
  const hour = small(lexemes[at], 24) || /^\d{1,2}\.[0-5]\d$/.test(lexemes[at]?.text ?? '');
  if (hour && (next === 'am' || next === 'pm' || dotted || next === "o'clock" || next === 'oclock' || next === 'noon'))
    markBack(lexemes, marks, at, 24);
  if (/^(past|to)$/.test(wordAt(lexemes, at - 1)) && /^(half|quarter)$/.test(wordAt(lexemes, at - 2)) && small(lexemes[at], 12))
    marks[at] = 1;
  if (lexemes[at]?.kind !== 'numeral') return;
  if (markAt(lexemes, at + 1) === ':' && lexemes[at + 1]?.glued && lexemes[at + 2]?.glued && lexemes[at + 2]?.kind === 'numeral') {
    marks[at] = marks[at + 2] = 1;
    markBack(lexemes, marks, at, 24);
  }
  if (ZONES.test(next) && (isCapitalised(lexemes[at + 1]) || next === 'hrs') && (hour || /^[0-2]\d[0-5]\d$/.test(lexemes[at]?.text ?? '')))
    marks[at] = 1;
  if (hour && wordAt(lexemes, at - 1) === 'at' && /^(on|this|tonight|tomorrow|sharp|in|every|each)$/.test(next) && !/^in$/.test(next))
    marks[at] = 1;
  if (hour && wordAt(lexemes, at - 1) === 'at' && next === 'in' && /^(morning|evening|afternoon)$/.test(wordAt(lexemes, at + 3)))
    marks[at] = 1;
}

const COUNT_NOUNS = new Set(
  'people jobs homes men women children workers staff troops deaths cases soldiers votes students houses officers patients employees miles'.split(
    ' ',
  ),
);
const CIRCA = /^(about|nearly|some|almost|than|roughly|least|to|over|approximately)$/;

/** Marks years: four digits with no comma that do not stand before what they count. */
function markYear(lexemes: readonly Lexeme[], marks: Marks, at: number): void {
  const text = lexemes[at]?.text ?? '';
  if (!bareYear(lexemes[at])) return;
  if (/^[£$€¥₹]$/.test(markAt(lexemes, at - 1)) && lexemes[at]?.glued) return;
  const next = lexemes[at + 1];
  const before = wordAt(lexemes, at - 1);
  const modern = /^(19|20)\d\d$/.test(text);
  const counts =
    isPlural(next) &&
    (COUNT_NOUNS.has(next?.lower ?? '') || (CIRCA.test(before) && before !== 'to') || (!modern && !BEFORE_YEAR.has(before)));
  const unit =
    next?.kind === 'mark'
      ? /^[%°]$/.test(next.text)
      : /^(percent|per|kg|km|metres|meters|feet|ft|mm|tonnes|tons|mph|mw|gw|calories|acres|hectares|litres|pounds|euros|dollars|points|m|bn|million|billion)$/.test(
          next?.lower ?? '',
        );
  if (
    (counts &&
      !(
        BEFORE_YEAR.has(before) &&
        before !== 'to' &&
        before !== 'of' &&
        before !== 'by' &&
        before !== 'from' &&
        before !== 'around' &&
        modern
      )) ||
    unit
  )
    return;
  marks[at] = 1;
  const tail = lexemes[at + 2];
  if ((isHyphen(markAt(lexemes, at + 1)) || markAt(lexemes, at + 1) === '/') && tail?.kind === 'numeral' && /^\d\d(\d\d)?$/.test(tail.text))
    marks[at + 2] = 1;
}

/** Marks the dates, years and clock times of a text in `marks`, one entry a lexeme. */
export function markDates(lexemes: readonly Lexeme[], marks: Marks): void {
  for (let at = 0; at < lexemes.length; at++) {
    const lexeme = lexemes[at];
    if (lexeme?.kind !== 'numeral' && !(lexeme?.kind === 'word' && CARDINALS.has(lexeme.lower))) continue;
    markDay(lexemes, marks, at);
    markClock(lexemes, marks, at);
    if (lexeme.kind === 'numeral') markYear(lexemes, marks, at);
  }
}
