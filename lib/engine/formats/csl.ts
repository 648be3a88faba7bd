/** CSL-JSON 1.0 for reference managers: one item of the article, every statement in its note. */
import type { Analysis } from '../model.ts';
import { articleOf } from './article.ts';
import { jsonOf, oneLine } from './escape.ts';
import { chosenSayings, everything, type Format, isDay } from './format.ts';
import { sentenceOf } from './saying.ts';

const parts = (date: string) => ({ 'date-parts': [date.split('-').map(Number)] });

function write(analysis: Analysis, selection = everything(analysis), accessed?: string): string {
  const article = articleOf(analysis.document);
  const { byline, lang } = analysis.document;
  // "DOI: …" at the beginning of a line is no name to a reference manager, but a field, and so is "{:DOI: …}"
  const notes = chosenSayings(analysis, selection).map(
    (attribution) => `– ${oneLine(sentenceOf(analysis, attribution, ' ')).replaceAll('{:', '{ :')}`,
  );
  const item = {
    id: article.url ?? article.title ?? 'article',
    type: 'article-newspaper',
    ...(article.title && { title: article.title }),
    ...(byline && { author: [{ literal: oneLine(byline).replace(/^by\s+/iu, '') }] }),
    ...(article.outlet && { 'container-title': article.outlet }),
    ...(article.date && { issued: article.isoDate ? parts(article.isoDate) : { literal: article.date } }),
    ...(article.url && { URL: article.url }),
    ...(isDay(accessed) && { accessed: parts(accessed) }),
    ...(lang && { language: oneLine(lang) }),
    ...(notes.length > 0 && { note: notes.join('\n') }),
  };
  return `${jsonOf([item], 2)}\n`;
}

export const csl: Format = { name: 'csl', extension: 'json', mime: 'application/vnd.citationstyles.csl+json', write };
