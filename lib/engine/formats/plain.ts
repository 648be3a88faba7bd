/** Text for anywhere: a statement a sentence, with the way to its words, and the article once. The default of clipboard and command line. */
import { articleOf, citation } from './article.ts';
import { readOn } from './dates.ts';
import { NUMBER_UNSOURCED, numbersOf, reportsOf } from './entries.ts';
import { chosenSayings, type Format, formatOf, type Writer } from './format.ts';
import { linksIn } from './fragment.ts';
import { html } from './html.ts';
import { closed, sentenceOf } from './saying.ts';

const write: Writer = (analysis, selection, accessed) => {
  const article = articleOf(analysis.document);
  const linkTo = linksIn(analysis.document);
  const statements = chosenSayings(analysis, selection);
  const sayings = statements.map((attribution) => {
    const link = linkTo(attribution.content[0]);
    const sentence = closed(sentenceOf(analysis, attribution, '\n'));
    return link && link !== article.url ? `${sentence}\n${link}` : sentence;
  });
  const numbers = numbersOf(analysis, selection).map(
    ({ written, counted, whose, apart, href }) =>
      `${[written, counted].filter(Boolean).join(' · ')}: ${whose ?? href ?? NUMBER_UNSOURCED}${apart}`,
  );
  const reports = reportsOf(analysis, selection).map(({ name, details, href }) => [name, details, href].filter(Boolean).join(' · '));
  const read = article.url ? readOn(accessed) : '';
  const from = [citation(article), [article.url, read && `(${read})`].filter(Boolean).join(' ')].filter(Boolean).join('\n');
  const isSingle = statements.length === 1 && numbers.length + reports.length === 0;
  const parts = [
    isSingle ? '' : from,
    ...sayings,
    numbers.length > 0 ? ['Numbers', ...numbers].join('\n') : '',
    reports.length > 0 ? ['Reports', ...reports].join('\n') : '',
    isSingle ? from : '',
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
};

export const plain: Format = /* @__PURE__ */ formatOf({ name: 'plain', extension: 'txt', mime: 'text/plain', write, rich: html.write });
