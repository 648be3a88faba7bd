/** Days: read where the page gives them as ISO 8601 has them, and written as the copies and the manuals of style do. Else the page's own words stand. */
import { oneLine } from './escape.ts';

/** In English, January first. */
export const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const MLA = 'Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.'.split(' ');

export interface Dated {
  /** "12 November 2026" where the page gives an ISO date, else its own words; null where it gives none. */
  readonly date: string | null;
  /** `2026-11-12`, `2026-11` or `2026`; null where the page gives no ISO date. */
  readonly isoDate: string | null;
}

/** A day, with an hour or without; a month or a year alone. */
const ISO = /^\d{4}-\d\d-\d\d(?=T| \d|$)|^\d{4}(?:-\d\d)?$/u;

/** "Monday 9 Nov. 2026", "November 9, 2026, 7:47 PM": a day in English words at the beginning. In figures alone 9/11 is two days, and stays. */
const WORDED = /^(?:\p{L}+,? )?(?:(\d\d?) (\p{L}{3,})\.?|(\p{L}{3,})\.? (\d\d?)),? (\d{4})(?!\d)/u;

/** Year, month and day as ISO 8601 joins them: `2026-01-09`. */
const joined = (parts: readonly (string | number | undefined)[]): string => parts.map((part) => String(part).padStart(2, '0')).join('-');

/** The day of a moment where the reader is, as ISO 8601 has it: `2026-11-12`. */
export const isoDay = (moment: Date): string => joined([moment.getFullYear(), moment.getMonth() + 1, moment.getDate()]);

function isoOf(words: string): string | undefined {
  const [, before, named, name = named ?? '-', day = before, year] = WORDED.exec(words) ?? [];
  const month = MONTHS.findIndex((each) => each.toLowerCase().startsWith(name.toLowerCase())) + 1;
  return month > 0 ? joined([year, month, day]) : undefined;
}

/** True where the calendar has it. */
function exists(isoDate: string): boolean {
  const [year = 0, month = 1, day = 1] = isoDate.split('-').map(Number);
  return year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** When the article came out. The day as the outlet wrote it: the offset of its clock is not turned into another day. No calendar has a 31st of June: that is no date. */
export function datedBy(published: string | null): Dated {
  const words = published === null ? '' : oneLine(published);
  const isoDate = ISO.exec(words)?.[0] ?? isoOf(words);
  if (isoDate === undefined) return { date: words || null, isoDate: null };
  return exists(isoDate) ? { date: longDate(isoDate), isoDate } : { date: null, isoDate: null };
}

/** A whole day as ISO 8601 has it, or nothing. */
export const dayOf = (day: string | undefined): string | undefined =>
  day !== undefined && /^\d{4}-\d\d-\d\d$/u.test(day) && exists(day) ? day : undefined;

const partsOf = (isoDate: string) => isoDate.split('-').map(Number);

/** "12 November 2026". */
function longDate(isoDate: string): string {
  const [year, month, day] = partsOf(isoDate);
  return [day, month && MONTHS[month - 1], year].filter(Boolean).join(' ');
}

/** "read 12 November 2026"; empty without a day. */
export const readOn = (accessed: string | undefined): string => (accessed ? `read ${longDate(accessed)}` : '');

/** "November 9, 2026", or "2026, November 9"; null without a date. */
export function americanDate({ isoDate, date }: Dated, order: 'day' | 'year first'): string | null {
  if (!isoDate) return date;
  const [year, month, day] = partsOf(isoDate);
  const inYear = [month && MONTHS[month - 1], day].filter(Boolean).join(' ');
  if (!inYear) return String(year);
  return order === 'year first' ? `${year}, ${inYear}` : `${inYear}${day ? ',' : ''} ${year}`;
}

/** "9 Nov. 2026"; null without a date. */
export function mlaDate({ isoDate, date }: Dated): string | null {
  if (!isoDate) return date;
  const [year, month, day] = partsOf(isoDate);
  return [day, month && MLA[month - 1], year].filter(Boolean).join(' ');
}

/** The year; the page's own words where no year is to be told from them; null without a date. */
export function yearOf({ isoDate, date }: Dated): string | null {
  return isoDate?.slice(0, 4) ?? (date && (/(?<!\d)(?:19|20)\d\d(?!\d)/u.exec(date)?.[0] ?? date));
}
