/** Wikitext for Wikipedia: a statement a list item, each with `{{cite news}}` and the words as its `quote`. */
import type { Analysis } from '../model.ts';
import { articleOf } from './article.ts';
import { escapeWikitext as escaped } from './escape.ts';
import { chosenSayings, everything, type Format, isDay } from './format.ts';
import { sayingOf } from './saying.ts';

function write(analysis: Analysis, selection = everything(analysis), accessed?: string): string {
  const article = articleOf(analysis.document);
  const fields = (quote: string): string =>
    [
      ['title', article.title && escaped(article.title)],
      ['author', analysis.document.byline && escaped(analysis.document.byline.replace(/^by\s+/iu, ''))],
      ['work', article.outlet && escaped(article.outlet)],
      ['date', article.date && escaped(article.date)],
      ['url', article.url?.replace(/~|_(?=_)/gu, (mark) => (mark === '~' ? '%7E' : '%5F'))],
      ['access-date', article.url && isDay(accessed) && accessed],
      ['quote', quote],
    ]
      .filter(([, value]) => value)
      .map(([name, value]) => ` |${name}=${value}`)
      .join('');
  return chosenSayings(analysis, selection)
    .map((attribution) => {
      const { before, name, lead, paragraphs, asked } = sayingOf(analysis, attribution);
      const words = paragraphs.join(' ');
      return `* ${asked.map((question) => `''${escaped(question)}'' `).join('')}${before}${escaped(name + lead + words)}<ref>{{cite news${fields(escaped(words))} }}</ref>\n`;
    })
    .join('');
}

export const wikitext: Format = { name: 'wikitext', extension: 'wiki', mime: 'text/plain', write };
