/** What the tables have in common: cells after RFC 4180, and the columns that say which article a row comes from. */
import { type Article, namesOf } from './article.ts';
import { escapeCsv } from './escape.ts';

/** The columns behind those of a table's own. */
const FROM = ['author', 'outlet', 'headline', 'date', 'read', 'link', 'address'];

/** The cells under them; `link` leads to the words. */
export const cellsOf = (article: Article, accessed: string | undefined, link: string | null): readonly string[] => [
  namesOf(article),
  article.outlet ?? '',
  article.title ?? '',
  article.isoDate ?? article.date ?? '',
  accessed ?? '',
  link ?? '',
  article.url ?? '',
];

/** Each cell escaped; a number is none that a spreadsheet could take for a formula. */
export const tableOf = (columns: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  `${[[...columns, ...FROM], ...rows].map((cells) => cells.map((cell) => (typeof cell === 'number' ? String(cell) : escapeCsv(cell))).join(',')).join('\r\n')}\r\n`;
