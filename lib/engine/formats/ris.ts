/** RIS for reference managers: one record of the article with its authors, every statement as a note with the way to its words. */
import { articleOf, isDay } from './article.ts';
import { inverted } from './authors.ts';
import { type Format, sourced, type Write } from './format.ts';
import { notesOf } from './notes.ts';

const slashed = (date: string): string => [...date.split('-'), '', ''].slice(0, 3).join('/').concat('/');

const write: Write = (analysis, selection = sourced(analysis), accessed) => {
  const article = articleOf(analysis.document);
  const lines: [string, string | null | undefined | false][] = [
    ['TY', 'NEWS'],
    ['TI', article.title],
    ...article.authors.map((author): [string, string] => ['AU', inverted(author)]),
    ['T2', article.outlet],
    ['PY', article.isoDate?.slice(0, 4)],
    ['DA', article.isoDate ? slashed(article.isoDate) : article.date],
    ['UR', article.url],
    ['Y2', isDay(accessed) && slashed(accessed)],
    ['LA', article.lang],
    ...notesOf(analysis, selection).map((note): [string, string] => ['N1', note]),
  ];
  const written = lines.filter(([, value]) => value).map(([tag, value]) => `${tag}  - ${value}\r\n`);
  return `${written.join('')}ER  - \r\n`;
};

export const ris: Format = { name: 'ris', extension: 'ris', mime: 'application/x-research-info-systems', write };
