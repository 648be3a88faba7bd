/** CommonMark: the article as a heading, a statement a list item, each linked to its words where that is safe. */
import type { Analysis } from '../model.ts';
import { articleOf } from './article.ts';
import { NO_SOURCE, numbersOf, reportsOf } from './entries.ts';
import { escapeMarkdown as escaped } from './escape.ts';
import { chosenSayings, everything, type Format } from './format.ts';
import { linksIn } from './fragment.ts';
import { sayingOf } from './saying.ts';

/** What looks like a character reference would be read as one in an address too. */
const destination = (url: string): string => url.replace(/&(?=#?\w+;)/gu, '&amp;');
const linked = (words: string, url: string | null): string => (url ? `[${words}](<${destination(url)}>)` : words);

function write(analysis: Analysis, selection = everything(analysis)): string {
  const article = articleOf(analysis.document);
  const linkTo = linksIn(analysis.document);
  const title = linked(escaped(article.title ?? article.url ?? ''), article.url);
  const from = [title, article.outlet && escaped(article.outlet), article.date && escaped(article.date)].filter(Boolean).join(', ');
  const statements = chosenSayings(analysis, selection);
  const sayings = statements.map((attribution) => {
    const { before, name, lead, paragraphs, asked } = sayingOf(analysis, attribution);
    const url = linkTo(attribution.content[0]);
    const words = paragraphs.map(escaped).join('\n\n  ');
    const questions = asked.map((question) => (question.trim() ? `*${escaped(question.trim())}*\n\n  ` : '')).join('');
    return `- ${questions}${before}**${escaped(name)}**${escaped(lead)}${words}${url ? ` ${linked('↗', url)}` : ''}`;
  });
  const numbers = numbersOf(analysis, selection).map(
    ({ written, counted, whose, apart }) =>
      `- **${escaped(written)}**${counted && ` ${escaped(counted)}`}: ${whose === null ? NO_SOURCE : escaped(whose)}${escaped(apart)}`,
  );
  const reports = reportsOf(analysis, selection).map(
    ({ name, details, href }) => `- ${[linked(escaped(name), href), escaped(details)].filter(Boolean).join(', ')}`,
  );
  return `${[
    from && `# ${from}`,
    sayings.join('\n'),
    numbers.length > 0 ? `## Numbers\n\n${numbers.join('\n')}` : '',
    reports.length > 0 ? `## Reports\n\n${reports.join('\n')}` : '',
  ]
    .filter(Boolean)
    .join('\n\n')}\n`;
}

export const markdown: Format = { name: 'markdown', extension: 'md', mime: 'text/markdown', write };
