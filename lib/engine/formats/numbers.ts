/** The numbers as a table: RFC 4180, one row a number, values that a program can use beside the article's own words. */
import { type Analysis, textOf } from '../model.ts';
import { articleOf } from './article.ts';
import { othersOf, placedNumber } from './entries.ts';
import { escapeCsv } from './escape.ts';
import { everything, type Format } from './format.ts';
import { linksIn } from './fragment.ts';
import { sourceName } from './saying.ts';

const COLUMNS = [
  'number',
  'counted',
  'value',
  'high',
  'unit',
  'approximate',
  'source',
  'act',
  'differs',
  'outlet',
  'headline',
  'date',
  'address',
];

function write(analysis: Analysis, selection = everything(analysis)): string {
  const { title, outlet, date, isoDate } = articleOf(analysis.document);
  const linkTo = linksIn(analysis.document);
  const rows = selection.quantities.flatMap((index) => {
    const quantity = analysis.quantities[index];
    if (!quantity) return [];
    const { span, counted, value, high, unit, approximate, source, attribution } = quantity;
    return [
      [
        escapeCsv(textOf(analysis.document, span)),
        escapeCsv(counted ? textOf(analysis.document, counted) : ''),
        value === null ? '' : String(value),
        high === null ? '' : String(high),
        escapeCsv(unit ?? ''),
        approximate ? 'yes' : 'no',
        source === null ? '' : escapeCsv(sourceName(analysis, source) + placedNumber(analysis, index)),
        attribution === null ? '' : (analysis.attributions[attribution]?.act ?? ''),
        escapeCsv(othersOf(analysis, index).join('; ')),
        escapeCsv(outlet ?? ''),
        escapeCsv(title ?? ''),
        escapeCsv(isoDate ?? date ?? ''),
        escapeCsv(linkTo(span) ?? ''),
      ].join(','),
    ];
  });
  return `${[COLUMNS.join(','), ...rows].join('\r\n')}\r\n`;
}

export const numbers: Format = { name: 'numbers', extension: 'csv', mime: 'text/csv', write };
