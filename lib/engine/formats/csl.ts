/** CSL-JSON 1.0 for reference managers: one item of the article with its authors, every statement in its note with the way to its words. */
import { articleOf } from './article.ts';
import type { Author } from './authors.ts';
import { jsonOf } from './escape.ts';
import { type Format, formatOf, type Writer } from './format.ts';
import { keyOf } from './key.ts';
import { notesOf } from './notes.ts';

const parts = (date: string) => ({ 'date-parts': [date.split('-').map(Number)] });

const nameOf = ({ name, family, given, suffix }: Author) =>
  family === null ? { literal: name } : { family, ...(given && { given }), ...(suffix && { suffix }) };

const write: Writer = (analysis, selection, accessed) => {
  const article = articleOf(analysis.document);
  // "DOI: …" at the beginning of a line is no name to a reference manager, but a field, and so is "{:DOI: …}"
  const notes = notesOf(analysis, selection).map((note) => `– ${note.replaceAll('{:', '{ :')}`);
  const item = {
    id: keyOf(article),
    type: 'article-newspaper',
    ...(article.title && { title: article.title }),
    ...(article.authors.length > 0 && { author: article.authors.map(nameOf) }),
    ...(article.outlet && { 'container-title': article.outlet }),
    ...(article.date && { issued: article.isoDate ? parts(article.isoDate) : { literal: article.date } }),
    ...(article.url && { URL: article.url }),
    ...(accessed && { accessed: parts(accessed) }),
    ...(article.lang && { language: article.lang }),
    ...(notes.length > 0 && { note: notes.join('\n') }),
  };
  return `${jsonOf([item], 2)}\n`;
};

export const csl: Format = /* @__PURE__ */ formatOf({
  name: 'csl',
  extension: 'json',
  mime: 'application/vnd.citationstyles.csl+json',
  write,
});
