/**
 * Chicago style, notes and bibliography: The Chicago Manual of Style, 18th edition (2024).
 *
 * - 13.102: who is quoted by somebody else is named in the note as "quoted in" the work that was read; where the article tells it in its own
 *   words, as "cited in".
 * - 13.21 to 13.32: the first note in full, each later one in short: family name and short title.
 * - 13.23, 13.78: a note names one or two authors, else the first with "et al."; a bibliography up to six, else three.
 * - 8.160, 13.89: the headline with capitals, prepositions of five letters and more among them; what it quotes itself in single marks.
 * - 14.89 to 14.94: newspapers in italics without an article before their names; month, day, year; no pages.
 *   News services are in roman type: the manual's Q&A on Vox and BBC News.
 * - 13.15: the day of reading before the address; a note has it only where the article has no date.
 * - 6.9: full stop and comma inside the closing quotation marks.
 * - 6.115 and 6.117 of the 17th edition: quotation marks and apostrophes are those of print.
 * - 12.10: quotations of a hundred words and more are blocks without marks.
 */
import type { Article } from './article.ts';
import { americanDate } from './dates.ts';
import { type Cited, listed, manualOf, type Run, run } from './essay.ts';
import type { Format } from './format.ts';
import { curled, insideMarks } from './marks.ts';
import { inverted, shortName, together } from './names.ts';
import { AGENCIES } from './outlets.ts';
import { opened } from './saying.ts';
import { headlineCapitals, shortTitle, withEnd } from './title.ts';

/** What a note names where the page says nothing of itself. */
const UNKNOWN = 'news article';
const [IN_NOTES, IN_LIST, OF_MANY] = [2, 6, 3];

const capitals = (title: string, { lang }: Article) => insideMarks(headlineCapitals(title, lang, 'chicago'));

/** Services of news, whose names are those of companies. */
const SERVICE = /* @__PURE__ */ new RegExp(`^(?:${AGENCIES})$`, 'u');

function outletOf({ outlet }: Article): Run | null {
  const text = outlet?.replace(/^[Tt]he\s+(?=\p{Lu})/u, '');
  return text ? { text, ...(!SERVICE.test(text) && { italic: true as const }) } : null;
}

function entry(article: Article, accessed: string | undefined): Run[] {
  const { authors, title, url } = article;
  if (!title && !article.outlet && !url) return [];
  const names = authors.map((author, at) => (at === 0 ? inverted(author) : author.name));
  // the comma is that of the inverted name: “Associated Press and Tom Bell” has none
  const name = together(names, IN_LIST, OF_MANY, authors[0]?.family == null ? '' : ',');
  const where = listed([outletOf(article), americanDate(article, 'day')]);
  const read = accessed && url ? `Accessed ${americanDate({ isoDate: accessed, date: null }, 'day')}. ` : '';
  return [
    run(
      `${name && `${withEnd(name, '.')} `}${title ? `“${withEnd(capitals(title, article), '.')}”${where.length > 0 || url ? ' ' : ''}` : ''}`,
    ),
    ...where,
    ...(where.length > 0 ? [run(url ? '. ' : '.')] : []),
    ...(url ? [run(read), { text: url, href: url }, run('.')] : []),
  ];
}

function note({ article, names: inText, at, speaker, isQuoted, link, accessed }: Cited): Run[] {
  const { authors, title, url } = article;
  const who = speaker && curled(opened(speaker));
  const said = who ? `${who}, ${isQuoted ? 'quoted' : 'cited'} in ` : '';
  const names = authors.map((author) => (at > 0 ? shortName(author) : author.name));
  const name = together(names, IN_NOTES, 1, '');
  if (at > 0) {
    const short = title ? `“${withEnd(capitals(shortTitle(title, inText), article), '.')}”` : '';
    const words = listed([name, short || (name ? '' : (outletOf(article) ?? url ?? UNKNOWN))]);
    const hasItalics = words.some(({ italic }) => italic);
    const whole = hasItalics ? words : [{ text: words.map(({ text }) => text).join(''), href: link }];
    return [run(said), ...whole, ...(short ? [] : [run('.')])];
  }
  const headline = title ? `“${withEnd(capitals(title, article), ',')}”` : '';
  const read = !article.date && url && accessed ? `accessed ${americanDate({ isoDate: accessed, date: null }, 'day')}` : '';
  return [
    run(said),
    ...listed([
      name,
      headline,
      outletOf(article) ?? (name || headline || url ? null : UNKNOWN),
      americanDate(article, 'day'),
      read,
      url && { text: url, href: link },
    ]),
    run('.'),
  ];
}

const SUPERSCRIPT = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const cite = ({ at }: Cited): Run[] => [run(String(at + 1).replace(/\d/gu, (digit) => SUPERSCRIPT.charAt(Number(digit))))];

export const chicago: Format = /* @__PURE__ */ manualOf('chicago', {
  block: 100,
  endsInside: true,
  curls: true,
  cite,
  note,
  heading: 'Bibliography',
  entry,
});
