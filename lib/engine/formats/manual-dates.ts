/** Days as the manuals of style write them. Where the page gives no ISO date, its own words stand. */
import type { Article } from './article.ts';

const LONG = 'January February March April May June July August September October November December'.split(' ');
const MLA = 'Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.'.split(' ');

type Dated = Pick<Article, 'isoDate' | 'date'>;

const partsOf = (isoDate: string) => isoDate.split('-').map(Number);

/** "November 9, 2026", or "2026, November 9"; null without a date. */
export function americanDate({ isoDate, date }: Dated, order: 'day' | 'year first'): string | null {
  if (!isoDate) return date;
  const [year, month, day] = partsOf(isoDate);
  const inYear = [month && LONG[month - 1], day].filter(Boolean).join(' ');
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
