/**
 * HTML for pasting into documents and mail: a fragment without scripts and classes. Long words of a source are a `<blockquote cite>` without
 * marks, short ones a `<q>`, what the article tells in its own words is prose. The marks of a `<q>` are the article's own, in the text,
 * since not every program that takes HTML sets them; the one style says to browsers that they are there. Everything from the page is
 * escaped, and only http and https addresses become links.
 */
import type { Analysis } from '../model.ts';
import { type Article, articleOf, namesOf } from './article.ts';
import { readOn } from './dates.ts';
import { NUMBER_UNSOURCED, numbersOf, reportsOf } from './entries.ts';
import { escapeHtml as escaped } from './escape.ts';
import { chosenSayings, type Format, formatOf, type Selection, type Writer } from './format.ts';
import { linksIn } from './fragment.ts';
import { quotedPieces } from './quotation-marks.ts';
import { blockOf, closed, sayingOf } from './saying.ts';

/** Words from which on a quotation is a block. */
const LONG = 40;

const linked = (words: string, url: string | null): string => (url ? `<a href="${escaped(url)}">${words}</a>` : words);
const list = (heading: string, items: readonly string[]): string =>
  items.length === 0 ? '' : `<h2>${heading}</h2>\n<ul>\n${items.map((item) => `<li>${item}</li>`).join('\n')}\n</ul>`;

/** Prose, with what stands in quotation marks as `<q>`. */
const prose = (text: string): string =>
  quotedPieces(text)
    .map((piece) => (piece.quoted ? `<q style="quotes: none">${escaped(piece.text)}</q>` : escaped(piece.text)))
    .join('');

function heading(article: Article, accessed: string | undefined): string {
  const { title, outlet, date, url } = article;
  const name = title ?? url ?? '';
  const from = [
    escaped(namesOf(article)),
    name && `<cite>${linked(escaped(name), url)}</cite>`,
    outlet && escaped(outlet),
    date && escaped(date),
    url && readOn(accessed),
  ];
  const line = from.filter(Boolean).join(', ');
  return line && `<p>${line}</p>`;
}

function sayings(analysis: Analysis, selection: Selection): string[] {
  const { document } = analysis;
  const linkTo = linksIn(document);
  const language = document.lang && /^[a-z]{2,8}(-[a-z0-9]{1,8})*$/iu.test(document.lang) ? ` lang="${document.lang}"` : '';
  return chosenSayings(analysis, selection).map((attribution) => {
    const saying = sayingOf(analysis, attribution);
    const { before, name, lead, paragraphs, asked } = saying;
    const url = linkTo(attribution.content[0]);
    const questions = asked.map((question) => `<p${language} dir="auto"><i>${escaped(question)}</i></p>\n`).join('');
    const who = `${before}<b><bdi>${escaped(name)}</bdi></b>${escaped(lead.trimEnd())}`;
    const where = url ? ` (${linked('in the article', url)})` : '';
    const block = blockOf(attribution, saying, LONG);
    if (block) {
      const words = block.map((paragraph) => `<p>${escaped(paragraph)}</p>`).join('\n');
      return `${questions}<p>${who}${where}</p>\n<blockquote${url ? ` cite="${escaped(url)}"` : ''}${language} dir="auto">\n${words}\n</blockquote>`;
    }
    const last = paragraphs.length - 1;
    const words = paragraphs.map((paragraph, at) => prose(at === last ? closed(paragraph) : paragraph)).join('<br>');
    return `${questions}<p>${who} ${words}${where}</p>`;
  });
}

const write: Writer = (analysis, selection, accessed) => {
  const numbers = numbersOf(analysis, selection).map(
    ({ written, counted, whose, apart, href }) =>
      `<b>${linked(escaped(written), href)}</b>${counted && ` ${escaped(counted)}`}: ${whose === null ? NUMBER_UNSOURCED : `<bdi>${escaped(whose)}</bdi>`}${escaped(apart)}`,
  );
  const reports = reportsOf(analysis, selection).map(({ name, details, href }) =>
    [linked(escaped(name), href), escaped(details)].filter(Boolean).join(', '),
  );
  return `${[heading(articleOf(analysis.document), accessed), ...sayings(analysis, selection), list('Numbers', numbers), list('Reports', reports)].filter(Boolean).join('\n')}\n`;
};

export const html: Format = /* @__PURE__ */ formatOf({ name: 'html', extension: 'html', mime: 'text/html', write, rich: write });
