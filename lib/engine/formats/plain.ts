/** Text for anywhere: a statement a paragraph, then the article. The default of clipboard and command line. */
import type { Analysis } from '../model.ts';
import { articleOf, citation } from './article.ts';
import { NO_SOURCE, numbersOf, reportsOf } from './entries.ts';
import { chosenSayings, everything, type Format } from './format.ts';
import { linksIn } from './fragment.ts';
import { sentenceOf } from './saying.ts';

function write(analysis: Analysis, selection = everything(analysis)): string {
  const article = articleOf(analysis.document);
  const linkTo = linksIn(analysis.document);
  const statements = chosenSayings(analysis, selection);
  const single = statements.length === 1 ? statements[0] : undefined;
  const link = single ? linkTo(single.content[0]) : article.url;
  const sayings = statements.map((attribution) => sentenceOf(analysis, attribution, '\n'));
  const numbers = numbersOf(analysis, selection).map(
    ({ written, counted, whose, apart }) => `${[written, counted].filter(Boolean).join(' · ')}: ${whose ?? NO_SOURCE}${apart}`,
  );
  const reports = reportsOf(analysis, selection).map(({ name, details, href }) => [name, details, href].filter(Boolean).join(' · '));
  const from = [citation(article), link].filter(Boolean).join('\n');
  return `${[
    single ? '' : from,
    ...sayings,
    numbers.length > 0 ? ['Numbers', ...numbers].join('\n') : '',
    reports.length > 0 ? ['Reports', ...reports].join('\n') : '',
    single ? from : '',
  ]
    .filter(Boolean)
    .join('\n\n')}\n`;
}

export const plain: Format = { name: 'plain', extension: 'txt', mime: 'text/plain', write };
