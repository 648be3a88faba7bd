/**
 * Wikitext for Wikipedia: a statement a list item, and one named reference to the article, which is written out at the first of them. Its
 * `{{cite news}}` has the article's authors, and leads to the words of as many of them as an address has room for; `quote` has the words of a single statement that are in
 * quotation marks, and no others.
 */
import type { Analysis } from '../model.ts';
import { articleOf } from './article.ts';
import { escapeWikitext as escaped } from './escape.ts';
import { chosenSayings, type Format, formatOf, type Writer } from './format.ts';
import { linkingIn } from './fragment.ts';
import { keyOf, sumOf } from './key.ts';
import { quotedPieces } from './quotation-marks.ts';
import { closed, type Saying, sayingOf } from './saying.ts';

type Fields = readonly (readonly [name: string, value: string | null | undefined | false])[];

const address = (url: string) => url.replace(/~(?=~)|_(?=_)/gu, (mark) => (mark === '~' ? '%7E' : '%5F'));

/** What of it stands in quotation marks; the words between are left out, as an ellipsis says. Null where nothing does. */
function quoted({ paragraphs }: Saying): string | null {
  const pieces = quotedPieces(paragraphs.join(' '));
  const words = pieces.flatMap((piece) => (piece.quoted ? piece.text.slice(1, -1).replace(/,$/u, '') : []));
  return words.length > 0 ? words.join(' … ') : null;
}

function reference(analysis: Analysis, sayings: readonly Saying[], link: string | null, accessed: string | undefined): string {
  const article = articleOf(analysis.document);
  const [only, ...more] = sayings;
  const quote = only && more.length === 0 ? quoted(only) : null;
  const names = article.authors.map(({ name }) => escaped(name));
  const fields: Fields = [
    ['title', article.title && escaped(article.title)],
    ...names.map((name, at): Fields[number] => [names.length > 1 ? `author${at + 1}` : 'author', name]),
    ['work', article.outlet && escaped(article.outlet)],
    ['date', article.date && escaped(article.date)],
    ['url', link && address(link)],
    ['access-date', link && accessed],
    ['quote', quote && escaped(quote)],
  ];
  return `{{cite news${fields.flatMap(([name, value]) => (value ? ` |${name}=${value}` : [])).join('')} }}`;
}

const write: Writer = (analysis, selection, accessed) => {
  const statements = chosenSayings(analysis, selection);
  const sayings = statements.map((attribution) => sayingOf(analysis, attribution));
  const link = linkingIn(analysis.document)(statements.map(({ content }) => content[0]));
  const written = reference(analysis, sayings, link, accessed);
  // of two copies that stand in one page and differ, each has a reference of its own
  const name = `${keyOf(articleOf(analysis.document))}-${sumOf(written)}`;
  return sayings
    .map((saying, at) => {
      const { before, name: who, lead, paragraphs, asked } = saying;
      const questions = asked.map((question) => `''${escaped(question)}'' `).join('');
      const words = closed(paragraphs.join(' '));
      const ref = at === 0 ? `<ref name="${name}">${written}</ref>` : `<ref name="${name}" />`;
      return `* ${questions}${before}${escaped(who + lead + words)}${ref}\n`;
    })
    .join('');
};

export const wikitext: Format = /* @__PURE__ */ formatOf({ name: 'wikitext', extension: 'wiki', mime: 'text/plain', write });
