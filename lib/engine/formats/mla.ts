/**
 * MLA style: MLA Handbook, 9th edition (2021).
 *
 * - 6.77: words that somebody else quotes are cited as "qtd. in" the work that was read; what it tells in its own words is cited as its own.
 * - 6.3 to 6.10: the author, without a page where there are none; a title, shortened, where nobody is named.
 * - 6.35: prose of more than four lines is a block without marks.
 * - 5.5 to 5.8: the first name inverted, two with "and", three and more with "et al."
 * - 2.90 to 2.99, 5.27: the headline with capitals, in quotation marks; what it quotes itself in single ones.
 * - 5.31, 5.33: the outlet in italics with its article, as it calls itself.
 * - 5.79, 5.84: the day before the month, months in short.
 * - 5.95, 5.111: the address, without its query where it is longer than three lines, and the day of reading at the end.
 */
import type { Article } from './article.ts';
import { mlaDate } from './dates.ts';
import { type Cited, listed, manualOf, type Run, run } from './essay.ts';
import type { Format } from './format.ts';
import { insideMarks } from './marks.ts';
import { inverted, shortName, together } from './names.ts';
import { headlineCapitals, shortTitle, titled, withEnd } from './title.ts';

function authorsOf({ authors }: Article): string {
  const names = authors.map((author, at) => (at === 0 ? inverted(author) : author.name));
  // the comma is that of the inverted name: “Associated Press and Tom Bell” has none
  return together(names, 2, 1, authors[0]?.family == null ? '' : ',');
}

/** More letters than three lines hold. */
const LONG = 240;

/** A long address without what stands behind its path; in HTML it leads where all of it does. */
const shortUrl = (url: string): string => (url.length > LONG ? url.replace(/[?#].*/u, '') : url);

function entry(article: Article, accessed: string | undefined): Run[] {
  const { title, outlet, url } = article;
  if (!title && !outlet && !url) return [];
  const name = authorsOf(article);
  const headline = title && `“${withEnd(insideMarks(headlineCapitals(title, article.lang, 'mla')), '.')}” `;
  const head = `${name && `${withEnd(name, '.')} `}${headline ?? ''}`;
  const parts = listed([
    outlet && { text: titled(outlet), italic: true as const },
    mlaDate(article),
    url && { text: shortUrl(url), href: url },
  ]);
  if (parts.length === 0) return [run(head.trimEnd())];
  const read = accessed && url ? ` Accessed ${mlaDate({ isoDate: accessed, date: null })}.` : '';
  return [run(head), ...parts, run(`.${read}`)];
}

function cite({ article, names: inText, isQuoted, link }: Cited): Run[] {
  const names = together(article.authors.map(shortName), 2, 1, '');
  const title = article.title
    ? `“${insideMarks(headlineCapitals(shortTitle(article.title, inText), article.lang, 'mla'))}”`
    : (article.outlet ?? '');
  const who = names || title;
  return who ? [run(' ('), { text: `${isQuoted ? 'qtd. in ' : ''}${who}`, href: link }, run(')')] : [];
}

export const mla: Format = /* @__PURE__ */ manualOf('mla', { block: 60, endsInside: false, cite, heading: 'Works Cited', entry });
