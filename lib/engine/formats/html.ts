/**
 * HTML for pasting into documents and mail: a fragment without scripts, styles or classes. Quotations are
 * `<blockquote cite>`, as HTML asks; everything from the page is escaped, and only http and https addresses become links.
 */
import type { Analysis } from '../model.ts';
import { articleOf } from './article.ts';
import { NO_SOURCE, numbersOf, reportsOf } from './entries.ts';
import { escapeHtml as escaped } from './escape.ts';
import { chosenSayings, everything, type Format } from './format.ts';
import { linksIn } from './fragment.ts';
import { sayingOf } from './saying.ts';

const linked = (words: string, url: string | null): string => (url ? `<a href="${escaped(url)}">${words}</a>` : words);
const list = (heading: string, items: readonly string[]): string =>
  items.length === 0 ? '' : `<h2>${heading}</h2>\n<ul>\n${items.map((item) => `<li>${item}</li>`).join('\n')}\n</ul>`;

function write(analysis: Analysis, selection = everything(analysis)): string {
  const { document } = analysis;
  const article = articleOf(document);
  const linkTo = linksIn(document);
  const title = linked(escaped(article.title ?? article.url ?? ''), article.url);
  const from = [title && `<cite>${title}</cite>`, article.outlet && escaped(article.outlet), article.date && escaped(article.date)];
  const language = document.lang && /^[a-z]{2,8}(-[a-z0-9]{1,8})*$/iu.test(document.lang) ? ` lang="${document.lang}"` : '';
  const sayings = chosenSayings(analysis, selection).map((attribution) => {
    const { before, name, lead, paragraphs, asked } = sayingOf(analysis, attribution);
    const url = linkTo(attribution.content[0]);
    const questions = asked.map((question) => `<p${language} dir="auto"><i>${escaped(question)}</i></p>\n`).join('');
    const who = `${before}<b><bdi>${escaped(name)}</bdi></b>${escaped(lead.trimEnd())}`;
    const words = paragraphs.map((paragraph) => `<p>${escaped(paragraph)}</p>`).join('\n');
    const where = url ? `\n<p>${linked('In the article', url)}</p>` : '';
    return `${questions}<p>${who}</p>\n<blockquote${url ? ` cite="${escaped(url)}"` : ''}${language} dir="auto">\n${words}${where}\n</blockquote>`;
  });
  const numbers = numbersOf(analysis, selection).map(
    ({ written, counted, whose, apart }) =>
      `<b>${escaped(written)}</b>${counted && ` ${escaped(counted)}`}: ${whose === null ? NO_SOURCE : `<bdi>${escaped(whose)}</bdi>`}${escaped(apart)}`,
  );
  const reports = reportsOf(analysis, selection).map(({ name, details, href }) =>
    [linked(escaped(name), href), escaped(details)].filter(Boolean).join(', '),
  );
  return `${[`<p>${from.filter(Boolean).join(', ')}</p>`, ...sayings, list('Numbers', numbers), list('Reports', reports)]
    .filter((part) => part && part !== '<p></p>')
    .join('\n')}\n`;
}

export const html: Format = { name: 'html', extension: 'html', mime: 'text/html', write };
