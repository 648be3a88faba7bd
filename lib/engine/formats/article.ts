/** The article that the words come from: who wrote it, outlet, headline, date, address. */
import type { Document } from '../model.ts';
import type { Author } from './authors.ts';
import { authorsOf } from './byline.ts';
import { type Dated, datedBy } from './dates.ts';
import { oneLine, safeUrl } from './escape.ts';

export interface Article extends Dated {
  readonly authors: readonly Author[];
  readonly title: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  /** Of its words; BCP 47. */
  readonly lang: string | null;
}

/** What a document says of itself, each on one line; `url` is null unless it is http or https. */
export function articleOf({ byline, title, site, published, url, lang, text }: Document): Article {
  return {
    authors: authorsOf(byline, site, text),
    title: title && oneLine(title),
    outlet: site && oneLine(site),
    ...datedBy(published),
    url: safeUrl(url),
    lang: lang && oneLine(lang),
  };
}

/** Names with a comma between any two, and before the last what leads to it: " and ". */
export const inOrder = (names: readonly string[], last: string): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')}${last}${names.at(-1)}`;

/** "Ailsa Munro, Tom Bell and Ines Okafor"; empty where nobody is named. */
export const namesOf = ({ authors }: Article): string =>
  inOrder(
    authors.map(({ name }) => name),
    ' and ',
  );

/** Authors, title in quotation marks, outlet, date; parts that the page does not give are left out. */
export function citation(article: Article): string {
  return [namesOf(article), article.title && `“${article.title}”`, article.outlet, article.date].filter(Boolean).join(', ');
}
