/** The article that the words come from: who wrote it, outlet, headline, date, address. */
import type { Document } from '../model.ts';
import { type Author, authorsOf } from './authors.ts';
import { type Dated, datedBy } from './dates.ts';
import { oneLine, safeUrl } from './escape.ts';

export interface Article extends Dated {
  readonly authors: readonly Author[];
  readonly title: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  /** Of its words; BCP 47. */
  readonly lang: string | null;
}

export function articleOf({ byline, title, site, published, url, lang }: Document): Article {
  return {
    authors: authorsOf(byline, site),
    title: title && oneLine(title),
    outlet: site && oneLine(site),
    ...datedBy(published),
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
  return [who || 'article', isoDate, sumOf(url ?? title ?? '')].filter(Boolean).join('-');
}

/** A few letters and digits that are the same for the same text, and all but always others for another. */
export function sumOf(text: string): string {
  let sum = 0;
  for (const letter of text) sum = (Math.imul(sum, 31) + (letter.codePointAt(0) ?? 0)) >>> 0;
  return sum.toString(36);
}
