/**
 * BibTeX and BibLaTeX: one entry of the article with its authors, its statements in `annotation`, with the ways to their words. A writer of
 * our own: that of Citation.js brings a library that can ask the network.
 */
import { articleOf } from './article.ts';
import type { Author } from './authors.ts';
import { MONTHS, yearOf } from './dates.ts';
import { oneLine } from './escape.ts';
import { type Format, formatOf, type Writer } from './format.ts';
import { keyOf } from './key.ts';
import { inverted } from './names.ts';
import { notesOf } from './notes.ts';

/** What TeX acts on; braces by name, since BibTeX counts those behind a backslash too. */
const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function escaped(text: string): string {
  return oneLine(text).replace(/[\\{}~^$&#%_]/gu, (mark) => TEX[mark] ?? `\\${mark}`);
}

/** A body's name in braces, or it would be taken apart. */
function nameOf(author: Author): string {
  if (author.family === null) return `{${escaped(author.name)}}`;
  const [family = '', given = '', suffix] = [author.family, author.given ?? '', author.suffix].map((part) => part && escaped(part));
  return suffix ? `${family}, ${suffix}, ${given}` : inverted({ ...author, family, given });
}

const write: Writer = (analysis, selection, accessed) => {
  const article = articleOf(analysis.document);
  const { title, outlet, isoDate, url } = article;
  const year = yearOf(article);
  const [, month] = isoDate?.split('-') ?? [];
  const notes = notesOf(analysis, selection).map(escaped);
  const fields: [string, string | null | undefined | false][] = [
    ['entrysubtype', 'newspaper'],
    ['author', article.authors.map(nameOf).join(' and ')],
    // in braces once more, so that no style takes the capitals from its names
    ['title', title && `{${escaped(title)}}`],
    ['journal', outlet && escaped(outlet)],
    ['date', isoDate],
    ['year', year && escaped(year)],
    // its own macros, the first three letters
    ['month', month && MONTHS[Number(month) - 1]?.slice(0, 3).toLowerCase()],
    ['url', url],
    ['urldate', url && accessed],
    ['langid', article.lang && escaped(article.lang)],
    ['annotation', notes.join(' \\par ')],
  ];
  const written = fields.flatMap(([name, value]) => (value ? `  ${name} = ${name === 'month' ? value : `{${value}}`},\n` : []));
  return `@article{${keyOf(article)},\n${written.join('')}}\n`;
};

export const bibtex: Format = /* @__PURE__ */ formatOf({ name: 'bibtex', extension: 'bib', mime: 'application/x-bibtex', write });
