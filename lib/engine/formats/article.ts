/** The article that the words come from: outlet, headline, date, address. */
import type { Document } from '../model.ts';
import { oneLine, safeUrl } from './escape.ts';

export interface Article {
  readonly title: string | null;
  readonly outlet: string | null;
  /** "12 November 2026" where the page gives an ISO date, else its own words. */
  readonly date: string | null;
  /** `2026-11-12`, `2026-11` or `2026`; null where the page gives no ISO date. */
  readonly isoDate: string | null;
  readonly url: string | null;
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** The day as the outlet wrote it: the offset of its clock is not turned into another day. */
export function longDate(published: string): string {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:T|$)/u.exec(published.trim());
  if (!match) return oneLine(published);
  const [, year, month, day] = match;
  return [day && String(Number(day)), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(' ');
}

export function articleOf({ title, site, published, url }: Document): Article {
  const iso = published === null ? null : /^\d{4}(?:-\d\d(?:-\d\d)?)?(?=T|$)/u.exec(published.trim());
  return {
    title: title && oneLine(title),
    outlet: site && oneLine(site),
    date: published && longDate(published),
    isoDate: iso ? iso[0] : null,
    url: safeUrl(url),
  };
}

/** Title in quotation marks, outlet, date; parts that the page does not give are left out. */
export function citation(article: Article): string {
  return [article.title && `“${article.title}”`, article.outlet, article.date].filter(Boolean).join(', ');
}
