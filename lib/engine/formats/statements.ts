/** The statements as a table: RFC 4180, one row a statement, with who says it, what is done with the words, and where they stand. */
import { textOf } from '../model.ts';
import { articleOf } from './article.ts';
import { cellsOf, tableOf } from './cells.ts';
import { chosen, type Format, formatOf, type Writer } from './format.ts';
import { linksIn } from './fragment.ts';
import { copiedParagraphsOf } from './paragraphs.ts';
import { eitherName, leadingWords, ledBy, needsLead, placedNote, sourceName } from './saying.ts';

const COLUMNS = ['source', 'kind of source', 'role', 'kind', 'act', 'led by', 'words', 'channel', 'perhaps'];

const write: Writer = (analysis, selection, accessed) => {
  const article = articleOf(analysis.document);
  const linkTo = linksIn(analysis.document);
  const rows = chosen(analysis, selection).map((attribution) => {
    const { source, kind, act, via, cue, content } = attribution;
    const who = source === null ? null : analysis.sources[source];
    // "denied that": without it what is denied would read as what is claimed
    const led = ledBy(analysis, attribution);
    const lead = led ? leadingWords(analysis, attribution, { ...led, joined: false }) : cue ? textOf(analysis.document, cue) : '';
    const words = copiedParagraphsOf(analysis, attribution).join(' ');
    return [
      `${who ? sourceName(analysis, source) : ''}${placedNote(attribution)}`.trim(),
      who && !who.placed ? who.kind : '',
      who?.role ?? '',
      kind,
      act,
      lead,
      needsLead(attribution) ? `${lead.trim()} ${words}` : words,
      via ? textOf(analysis.document, via) : '',
      eitherName(analysis, attribution) ?? '',
      ...cellsOf(article, accessed, linkTo(content[0])),
    ];
  });
  return tableOf(COLUMNS, rows);
};

export const statements: Format = /* @__PURE__ */ formatOf({ name: 'statements', extension: 'csv', mime: 'text/csv', write });
