/** Which numerals are dates, years and clock times, so that no amount begins or ends on one. All numbers here are indexes in the lexemes. */

import { is } from '../../languages/vocabulary.ts';
import { append } from '../../text/append.ts';
import type { Lexeme } from '../parse/lexemes.ts';
import { isCapitalised, isHyphen, isPlural, markAt, wordAt } from '../parse/look.ts';
import { fraction } from '../parse/parse-fraction.ts';
import { unitAfter } from '../parse/parse-unit.ts';

const isMonth = (lexemes: readonly Lexeme[], at: number): boolean =>
  (is(lexemes[at], 'month') || is(lexemes[at], 'monthShort')) && (isCapitalised(lexemes[at]) || !is(lexemes[at], 'ambiguousMonth'));

const small = (lexeme: Lexeme | undefined, most: number): boolean =>
  lexeme?.kind === 'numeral'
    ? /^\d{1,2}$/.test(lexeme.text) && Number(lexeme.text) <= most
    : lexeme?.kind === 'word' && (lexeme.number.cardinal ?? 99) <= 12;

const bareYear = (lexeme: Lexeme | undefined): boolean => lexeme?.kind === 'numeral' && /^(1\d|20|21)\d\d$/.test(lexeme.text);

/** "12 and 13 May", "9, 10 and 11 am": back over numerals that share what follows. */
function seriesTo(lexemes: readonly Lexeme[], from: number, most: number): number[] {
  const found = [from];
  let i = from;
  for (let steps = 0; steps < 6; steps++) {
    const joiner = lexemes[i - 1];
    if (!(is(joiner, 'seriesJoiner') || joiner?.text === ',') || !small(lexemes[i - 2], most)) break;
    i -= 2;
    found.push(i);
  }
  return found;
}

/** "May 12", "May 12–13", "May 12 and 13". */
function seriesFrom(lexemes: readonly Lexeme[], from: number): number[] {
  const joiner = lexemes[from + 1];
  const next = lexemes[from + 2];
  const goesOn =
    joiner &&
    next?.kind === 'numeral' &&
    (isHyphen(markAt(lexemes, from + 1)) || is(joiner, 'seriesJoiner')) &&
    small(next, 31) &&
    !isPlural(lexemes[from + 3]);
  return goesOn ? [from, from + 2] : [from];
}

/** The days that stand at `at`: more than one, where they share a month. */
function daysAt(lexemes: readonly Lexeme[], at: number): readonly number[] {
  // "7th May" and "May 7th" lose their ending to a word of its own.
  const ordinal = is(lexemes[at + 1], 'ordinalSuffix') ? 1 : 0;
  const after = at + 1 + ordinal;
  const monthAfter = is(lexemes[after], 'genitive') ? after + 1 : after;
  if (small(lexemes[at], 31) && isMonth(lexemes, monthAfter)) return seriesTo(lexemes, at, 31);
  const before = markAt(lexemes, at - 1) === '.' ? at - 2 : at - 1;
  if (isMonth(lexemes, before) && lexemes[at]?.kind === 'numeral') {
    if (small(lexemes[at], 31)) return seriesFrom(lexemes, at);
    return bareYear(lexemes[at]) ? [at] : [];
  }
  const weekday = is(lexemes[at - 1], 'weekday') || is(lexemes[at - 1], 'weekdayShort');
  return weekday && isCapitalised(lexemes[at - 1]) && small(lexemes[at], 31) && !isPlural(lexemes[after]) ? [at] : [];
}

/** The clock time that begins at `at`, with the hours before it that share its ending. */
function clockAt(lexemes: readonly Lexeme[], at: number): number[] {
  const found: number[] = [];
  const next = lexemes[at + 1];
  const dotted = /^[ap]$/.test(wordAt(lexemes, at + 1)) && markAt(lexemes, at + 2) === '.' && wordAt(lexemes, at + 3) === 'm';
  const hour = small(lexemes[at], 24) || /^\d{1,2}\.[0-5]\d$/.test(lexemes[at]?.text ?? '');
  if (hour && (is(next, 'clockMark') || dotted)) append(found, seriesTo(lexemes, at, 24));
  // "half past two", but "a half to two-thirds"
  const past = is(lexemes[at - 1], 'clockRelation') && is(lexemes[at - 2], 'clockFraction') && small(lexemes[at], 12);
  if (past && fraction(lexemes, at) === null) found.push(at);
  if (lexemes[at]?.kind !== 'numeral') return found;
  if (markAt(lexemes, at + 1) === ':' && lexemes[at + 1]?.glued && lexemes[at + 2]?.glued && lexemes[at + 2]?.kind === 'numeral')
    found.push(at + 2, ...seriesTo(lexemes, at, 24));
  const military = /^[0-2]\d[0-5]\d$/.test(lexemes[at]?.text ?? '');
  // "24 hrs" is a length of time
  const zoned = (is(next, 'timeZone') && isCapitalised(next) && (hour || military)) || (is(next, 'militaryTime') && military);
  const dated = is(next, 'on') || is(next, 'frequencyDeterminer') || is(next, 'deictic') || is(next, 'deicticDay');
  const partOfDay = is(next, 'in') && is(lexemes[at + 3], 'partOfDay');
  if (zoned || (hour && is(lexemes[at - 1], 'at') && (dated || partOfDay))) found.push(at);
  return found;
}

/** "’74", "the class of '98": a year without its century; but "'50 dead' in fire", "’40 homes’". */
function isShortYear(lexemes: readonly Lexeme[], at: number): boolean {
  const mark = lexemes[at - 1];
  if (!/^\d\d$/.test(lexemes[at]?.text ?? '') || !lexemes[at]?.glued || mark?.glued !== false || !/^['’‘]$/.test(markAt(lexemes, at - 1)))
    return false;
  const next = lexemes[at + 1];
  if (isPlural(next) || unitAfter(lexemes, at + 1) || next?.number.scale !== undefined || next?.number.suffix !== undefined) return false;
  return mark.text === '’' || !closesLater(lexemes, at + 1, mark.text === '‘' ? '’' : mark.text);
}

/** True where a quotation that begins before `at` is closed on its line: by a mark with no word or figure hard after it. */
function closesLater(lexemes: readonly Lexeme[], at: number, mark: string): boolean {
  for (let i = at; i < at + QUOTED && lexemes[i] && lexemes[i]?.kind !== 'break'; i++)
    if (markAt(lexemes, i) === mark && lexemes[i]?.glued && !(lexemes[i + 1]?.glued && lexemes[i + 1]?.kind !== 'mark')) return true;
  return false;
}

/** Most lexemes of a quotation that begins with a figure. */
const QUOTED = 40;

/** How far before a clock time the verb or noun may stand that it is the time of, in lexemes. */
const SCHEDULE = 10;

/** "opens at 8", "home by 7.30", "due at 6.12, left at 7": a clock time with nothing after it, where something is said to begin, end or come. */
function isBareClock(lexemes: readonly Lexeme[], at: number): boolean {
  const lead = lexemes[is(lexemes[at - 1], 'approximator') ? at - 2 : at - 1];
  const to = is(lead, 'infinitive') && is(lexemes[at - 3], 'from');
  const text = lexemes[at]?.text ?? '';
  if (!(to || is(lead, 'clockLead')) || !/^(?:[1-9]|1[0-2])(?:\.[0-5]\d)?$/.test(text)) return false;
  const next = lexemes[at + 1];
  const range = is(lead, 'from') && is(next, 'infinitive');
  const ends = next === undefined || next.kind === 'break' || (next.kind === 'mark' && /^[,.;:!?)”’"']$/.test(next.text));
  const goesOn = text.includes('.') ? next?.kind === 'word' && !isPlural(next) && !unitAfter(lexemes, at + 1) : is(next, 'clockSequel');
  if (!ends && !range && !goesOn) return false;
  let scheduled = is(lead, 'clockLimit');
  for (let i = at - 2; i >= Math.max(0, at - SCHEDULE); i--) {
    if (lexemes[i]?.kind === 'break' || /^[.;:!?]$/.test(markAt(lexemes, i))) break;
    if (is(lexemes[i], 'quotedOnMarket')) return false;
    scheduled ||= is(lexemes[i], 'scheduled');
  }
  return scheduled;
}

/** A year, four digits with no comma that do not stand before what they count; with the one that it leads to. */
function yearsAt(lexemes: readonly Lexeme[], at: number): readonly number[] {
  const text = lexemes[at]?.text ?? '';
  if (!bareYear(lexemes[at])) return [];
  if (/^[£$€¥₹]$/.test(markAt(lexemes, at - 1)) && lexemes[at]?.glued) return [];
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
  // "at 1676c", but "1990s", "1985C", "in 1850p", "page 2020p"
  const dated = is(before, 'in') || is(before, 'yearLead') || is(before, 'namedByNumber');
  const lettered =
    !dated && next?.kind === 'word' && next.glued && next.text === next.lower && next.lower !== 's' && unitAfter(lexemes, at + 1) !== null;
  if ((counts && !(is(before, 'yearLead') && modern)) || unit || lettered) return [];
  const tail = lexemes[at + 2];
  const joined = isHyphen(markAt(lexemes, at + 1)) || markAt(lexemes, at + 1) === '/';
  return joined && tail?.kind === 'numeral' && /^\d\d(\d\d)?$/.test(tail.text) ? [at, at + 2] : [at];
}

/** The dates, years and clock times of a text. `figures`: where they can stand. */
export function datesIn(lexemes: readonly Lexeme[], figures: readonly number[]): ReadonlySet<number> {
  const found = new Set<number>();
  const add = (indexes: readonly number[]) => {
    for (const index of indexes) found.add(index);
  };
  for (const at of figures) {
    add(daysAt(lexemes, at));
    add(clockAt(lexemes, at));
    if (lexemes[at]?.kind !== 'numeral') continue;
    add(yearsAt(lexemes, at));
    if (isShortYear(lexemes, at) || isBareClock(lexemes, at)) found.add(at);
  }
  return found;
}
