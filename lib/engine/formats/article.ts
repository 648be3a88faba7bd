/** The article that the words come from: who wrote it, outlet, headline, date, address. */
import type { Document } from '../model.ts';
import { type Author, authorsOf } from './authors.ts';
import { oneLine, safeUrl } from './escape.ts';

export interface Article {
  readonly authors: readonly Author[];
  readonly title: string | null;
  readonly outlet: string | null;
  /** "12 November 2026" where the page gives an ISO date, else its own words. */
  readonly date: string | null;
  /** `2026-11-12`, `2026-11` or `2026`; null where the page gives no ISO date. */
  readonly isoDate: string | null;
  readonly url: string | null;
  /** Of its words; BCP 47. */
  readonly lang: string | null;
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** The day as the outlet wrote it: the offset of its clock is not turned into another day. */
export function longDate(published: string): string {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:T|$)/u.exec(published.trim());
  if (!match) return oneLine(published);
  const [, year, month, day] = match;
  return [day && String(Number(day)), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(' ');
}

export function articleOf({ byline, title, site, published, url, lang }: Document): Article {
  const iso = published === null ? null : /^\d{4}(?:-\d\d(?:-\d\d)?)?(?=T|$)/u.exec(published.trim());
  return {
    authors: authorsOf(byline, site),
    title: title && oneLine(title),
    outlet: site && oneLine(site),
    date: published && longDate(published),
    isoDate: iso ? iso[0] : null,
    url: safeUrl(url),
    lang: lang && oneLine(lang),
  };
}

/** "Ailsa Munro, Tom Bell and Ines Okafor"; empty where nobody is named. */
export function namesOf({ authors }: Article): string {
  const names = authors.map(({ name }) => name);
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** Authors, title in quotation marks, outlet, date; parts that the page does not give are left out. */
export function citation(article: Article): string {
  return [namesOf(article), article.title && `“${article.title}”`, article.outlet, article.date].filter(Boolean).join(', ');
}

/** "read 12 November 2026"; empty without a day. */
export const readOn = (accessed: string | undefined): string => (isDay(accessed) ? `read ${longDate(accessed)}` : '');

/** A day as ISO 8601 has it. */
export function isDay(day: string | undefined): day is string {
  return day !== undefined && /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u.test(day);
}

/** A short name for the article, of letters, digits and hyphens: the same each time, and another for another article. */
export function keyOf({ authors, outlet, title, isoDate, url }: Article): string {
  const [first] = authors;
  const who = (first?.family ?? first?.name ?? outlet ?? 'article')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[^A-Za-z0-9]+/u)
    .filter(Boolean)
    .slice(0, 3)
    .join('-')
    .slice(0, 24);
  let sum = 0;
  for (const letter of url ?? title ?? '') sum = (Math.imul(sum, 31) + (letter.codePointAt(0) ?? 0)) >>> 0;
  return [who || 'article', isoDate, sum.toString(36)].filter(Boolean).join('-');
}
