/** The numbers as a table: RFC 4180, one row a number, values that a program can use beside the article's own words. */
import { textOf } from '../model.ts';
import { articleOf } from './article.ts';
import { cellsOf, tableOf } from './cells.ts';
import { othersOf, placedNumber } from './entries.ts';
import { safeUrl } from './escape.ts';
import { type Format, formatOf, type Writer } from './format.ts';
import { linksIn } from './fragment.ts';
import { sourceName } from './saying.ts';

const COLUMNS = ['number', 'counted', 'value', 'high', 'unit', 'approximate', 'source', 'act', 'differs', 'given at'];

const write: Writer = (analysis, selection, accessed) => {
  const article = articleOf(analysis.document);
  const linkTo = linksIn(analysis.document);
  const rows = selection.quantities.flatMap((index) => {
    const quantity = analysis.quantities[index];
    if (!quantity) return [];
    const { span, counted, value, high, unit, approximate, source, attribution, href } = quantity;
    return [
      [
        textOf(analysis.document, span),
        counted ? textOf(analysis.document, counted) : '',
        value ?? '',
        high ?? '',
        unit ?? '',
        approximate ? 'yes' : 'no',
        source === null ? '' : sourceName(analysis, source) + placedNumber(analysis, index),
        attribution === null ? '' : (analysis.attributions[attribution]?.act ?? ''),
        othersOf(analysis, index).join('; '),
        source === null ? (safeUrl(href ?? null) ?? '') : '',
        ...cellsOf(article, accessed, linkTo(span)),
      ],
    ];
  });
  return tableOf(COLUMNS, rows);
};

export const numbers: Format = /* @__PURE__ */ formatOf({ name: 'numbers', extension: 'csv', mime: 'text/csv', write });
