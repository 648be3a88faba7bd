/** The numbers as a table: RFC 4180, one row a number, values that a program can use beside the article's own words. */
import { textOf } from '../model.ts';
import { articleOf, isDay, namesOf } from './article.ts';
import { othersOf, placedNumber } from './entries.ts';
import { escapeCsv, safeUrl } from './escape.ts';
import { type Format, sourced, type Write } from './format.ts';
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
  'given at',
  'author',
  'outlet',
  'headline',
  'date',
  'read',
  'link',
  'address',
];

const write: Write = (analysis, selection = sourced(analysis), accessed) => {
  const article = articleOf(analysis.document);
  const { title, outlet, date, isoDate, url } = article;
  const linkTo = linksIn(analysis.document);
  const rows = selection.quantities.flatMap((index) => {
    const quantity = analysis.quantities[index];
    if (!quantity) return [];
    const { span, counted, value, high, unit, approximate, source, attribution, href } = quantity;
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
        escapeCsv(source === null ? (safeUrl(href ?? null) ?? '') : ''),
        escapeCsv(namesOf(article)),
        escapeCsv(outlet ?? ''),
        escapeCsv(title ?? ''),
        escapeCsv(isoDate ?? date ?? ''),
        isDay(accessed) ? accessed : '',
        escapeCsv(linkTo(span) ?? ''),
        escapeCsv(url ?? ''),
      ].join(','),
    ];
  });
  return `${[COLUMNS.join(','), ...rows].join('\r\n')}\r\n`;
};

export const numbers: Format = { name: 'numbers', extension: 'csv', mime: 'text/csv', write };
