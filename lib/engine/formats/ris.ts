/** RIS for reference managers: one record of the article, every statement as a note. */
import type { Analysis } from '../model.ts';
import { articleOf } from './article.ts';
import { oneLine } from './escape.ts';
import { chosenSayings, everything, type Format, isDay } from './format.ts';
import { sentenceOf } from './saying.ts';

const slashed = (date: string): string => [...date.split('-'), '', ''].slice(0, 3).join('/').concat('/');

function write(analysis: Analysis, selection = everything(analysis), accessed?: string): string {
  const article = articleOf(analysis.document);
  const { byline, lang } = analysis.document;
  const lines: [string, string | null | undefined | false][] = [
    ['TY', 'NEWS'],
    ['TI', article.title],
    ['AU', byline && oneLine(byline).replace(/^by\s+/iu, '')],
    ['T2', article.outlet],
    ['PY', article.isoDate?.slice(0, 4)],
    ['DA', article.isoDate ? slashed(article.isoDate) : article.date],
    ['UR', article.url],
    ['Y2', isDay(accessed) && slashed(accessed)],
    ['LA', lang && oneLine(lang)],
    ...chosenSayings(analysis, selection).map((attribution): [string, string] => ['N1', oneLine(sentenceOf(analysis, attribution, ' '))]),
  ];
  const written = lines.filter(([, value]) => value).map(([tag, value]) => `${tag}  - ${value}\r\n`);
  return `${written.join('')}ER  - \r\n`;
}

export const ris: Format = { name: 'ris', extension: 'ris', mime: 'application/x-research-info-systems', write };
