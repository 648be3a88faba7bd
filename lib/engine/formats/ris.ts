/** RIS for reference managers: one record of the article with its authors, every statement as a note with the way to its words. */
import { articleOf } from './article.ts';
import { yearOf } from './dates.ts';
import { type Format, formatOf, type Writer } from './format.ts';
import { inverted } from './names.ts';
import { notesOf } from './notes.ts';

const slashed = (date: string): string => [...date.split('-'), '', ''].slice(0, 3).join('/').concat('/');

const write: Writer = (analysis, selection, accessed) => {
  const article = articleOf(analysis.document);
  const lines: [string, string | null | undefined | false][] = [
    ['TY', 'NEWS'],
    ['TI', article.title],
    ...article.authors.map((author): [string, string] => ['AU', inverted(author)]),
    ['T2', article.outlet],
    // four digits or nothing: the words of the page stand in DA
    ['PY', /^\d{4}$/u.exec(yearOf(article) ?? '')?.[0]],
    ['DA', article.isoDate ? slashed(article.isoDate) : article.date],
    ['UR', article.url],
    ['Y2', accessed && slashed(accessed)],
    ['LA', article.lang],
    ...notesOf(analysis, selection).map((note): [string, string] => ['N1', note]),
  ];
  const written = lines.filter(([, value]) => value).map(([tag, value]) => `${tag}  - ${value}\r\n`);
  return `${written.join('')}ER  - \r\n`;
};

export const ris: Format = /* @__PURE__ */ formatOf({ name: 'ris', extension: 'ris', mime: 'application/x-research-info-systems', write });
