/**
 * CommonMark: the article once, a statement a list item, each linked to its words where that is safe. Long words of a source are a block
 * quotation in their item. One statement alone is a sentence, with its article behind it.
 */
import type { Analysis } from '../model.ts';
import { type Article, articleOf, namesOf } from './article.ts';
import { readOn } from './dates.ts';
import { NUMBER_UNSOURCED, numbersOf, reportsOf } from './entries.ts';
import { escapeMarkdown as escaped } from './escape.ts';
import { chosenSayings, type Format, formatOf, type Selection, type Writer } from './format.ts';
import { linksIn } from './fragment.ts';
import { blockOf, closed, sayingOf } from './saying.ts';

/** Words from which on a quotation is a block. */
const LONG = 40;

/** What looks like a character reference would be read as one in an address too. */
const destination = (url: string): string => url.replace(/&(?=#?\w+;)/gu, '&amp;');
const linked = (words: string, url: string | null): string => (url ? `[${words}](<${destination(url)}>)` : words);

/** A statement as paragraphs; those of a block quotation begin with its mark. */
function sayings(analysis: Analysis, selection: Selection): string[][] {
  const linkTo = linksIn(analysis.document);
  return chosenSayings(analysis, selection).map((attribution) => {
    const saying = sayingOf(analysis, attribution);
    const { before, name, lead, paragraphs, asked } = saying;
    const url = linkTo(attribution.content[0]);
    const link = url ? ` ${linked('↗', url)}` : '';
    const questions = asked.flatMap((question) => (question.trim() ? `*${escaped(question.trim())}*` : []));
    const who = `${before}**${escaped(name)}**`;
    const block = blockOf(attribution, saying, LONG);
    if (block) {
      const words = block.map((paragraph) => `> ${escaped(paragraph)}`).join('\n>\n');
      return [...questions, `${who}${escaped(lead.trimEnd())}`, `${words}${link}`];
    }
    const [first = '', ...more] = [...paragraphs.slice(0, -1), closed(paragraphs.at(-1) ?? '')].map(escaped);
    const all = [`${who}${escaped(lead)}${first}`, ...more];
    return [...questions, ...all.slice(0, -1), `${all.at(-1)}${link}`];
  });
}

function sourceLine(article: Article, accessed: string | undefined): string {
  const { title, outlet, date, url } = article;
  const headline = linked(title ? escaped(title) : url ? escaped(url) : '', url);
  return [escaped(namesOf(article)), headline, outlet && escaped(outlet), date && escaped(date), url && readOn(accessed)]
    .filter(Boolean)
    .join(', ');
}

const write: Writer = (analysis, selection, accessed) => {
  const article = articleOf(analysis.document);
  const from = sourceLine(article, accessed);
  const statements = sayings(analysis, selection);
  const numbers = numbersOf(analysis, selection).map(
    ({ written, counted, whose, apart, href }) =>
      `- **${linked(escaped(written), href)}**${counted && ` ${escaped(counted)}`}: ${whose === null ? NUMBER_UNSOURCED : escaped(whose)}${escaped(apart)}`,
  );
  const reports = reportsOf(analysis, selection).map(
    ({ name, details, href }) => `- ${[linked(escaped(name), href), escaped(details)].filter(Boolean).join(', ')}`,
  );
  const [only, ...others] = statements;
  if (only && others.length + numbers.length + reports.length === 0) return `${[...only, from].filter(Boolean).join('\n\n')}\n`;
  const items = statements.map((paragraphs) => `- ${paragraphs.join('\n\n').replace(/\n(?=.)/gu, '\n  ')}`);
  const parts = [
    from && `# ${from}`,
    items.join('\n'),
    numbers.length > 0 ? `## Numbers\n\n${numbers.join('\n')}` : '',
    reports.length > 0 ? `## Reports\n\n${reports.join('\n')}` : '',
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
};

export const markdown: Format = /* @__PURE__ */ formatOf({ name: 'markdown', extension: 'md', mime: 'text/markdown', write });
