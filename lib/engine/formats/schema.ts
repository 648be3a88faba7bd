/**
 * schema.org as JSON-LD: the article, its authors and its outlet once, and as its parts what was said: words in quotation marks a Quotation,
 * what the article tells in its own words a Statement, what is asked a Question. Whose the words are is `creator` there, never the author of
 * the article. Nothing is a Claim, which is for those who check one; what somebody denies or wants is told as the article does, by its verb,
 * and named as such in `genre`.
 */
import type { Analysis, Attribution } from '../model.ts';
import { type Article, articleOf } from './article.ts';
import { jsonOf } from './escape.ts';
import { chosen, type Format, formatOf, type Selection, type Writer } from './format.ts';
import { linksIn } from './fragment.ts';
import { copiedParagraphsOf } from './paragraphs.ts';
import { leadingWords, ledBy, needsLead, placedNote, sourceName } from './saying.ts';

const CREATOR: Readonly<Record<string, string>> = {
  person: 'Person',
  organisation: 'Organization',
  group: 'Organization',
  document: 'CreativeWork',
};

/** The article as a value of schema.org, its terms behind a prefix; `type` where they have one, as the Web Annotation's context wants it. */
export function newsArticle({ title, authors, outlet, isoDate, date, url, lang }: Article, prefix: '' | 'schema:') {
  const type = prefix === '' ? '@type' : 'type';
  const of = (term: string) => `${prefix}${term}`;
  const named = (kind: string, name: string) => ({ [type]: of(kind), [of('name')]: name });
  return {
    [type]: of('NewsArticle'),
    ...(title && { [of('headline')]: title }),
    ...(authors.length > 0 && {
      [of('author')]: authors.map(({ name, family }) => (family === null ? { [of('name')]: name } : named('Person', name))),
    }),
    ...(outlet && { [of('publisher')]: named('Organization', outlet) }),
    ...(isoDate ? { [of('datePublished')]: isoDate } : date && { [of('dateline')]: date }),
    ...(lang && { [of('inLanguage')]: lang }),
    ...(url && { [of('url')]: url }),
  };
}

/** Whose the words are, by what kind of source it is; what the reader put there is of no kind. Undefined where nobody is known. */
export function creatorOf(analysis: Analysis, source: number | null) {
  const found = source === null ? undefined : analysis.sources[source];
  return found && { kind: (found.placed ? undefined : CREATOR[found.kind]) ?? 'Thing', name: sourceName(analysis, source) };
}

/** What a statement is: words in quotation marks, what the article tells in its own, or a question. */
export function typeOf({ kind, act }: Attribution): string {
  if (act === 'question') return 'Question';
  return kind !== 'indirect' && act === 'statement' ? 'Quotation' : 'Statement';
}

/** What is said, as it reads by itself: before what is denied or asked stand the words that lead to it, without which it would read as a claim. */
export function wordsOf(analysis: Analysis, attribution: Attribution): string {
  const led = needsLead(attribution) ? ledBy(analysis, attribution) : null;
  const lead = led ? leadingWords(analysis, attribution, { ...led, joined: false }) : '';
  return lead + copiedParagraphsOf(analysis, attribution).join('\n');
}

function parts(analysis: Analysis, selection: Selection) {
  const linkTo = linksIn(analysis.document);
  return chosen(analysis, selection).map((attribution) => {
    const { source, act, content } = attribution;
    const creator = creatorOf(analysis, source);
    const url = linkTo(content[0]);
    // whose it is the reader says, not the article
    const note = placedNote(attribution).trim();
    return {
      '@type': typeOf(attribution),
      text: wordsOf(analysis, attribution),
      ...(creator && { creator: { '@type': creator.kind, name: creator.name } }),
      ...(note && { creditText: note }),
      ...(act !== 'statement' && { genre: act }),
      ...(url && { url }),
    };
  });
}

const write: Writer = (analysis, selection, accessed) => {
  const article = newsArticle(articleOf(analysis.document), '');
  const page = {
    '@context': 'https://schema.org',
    ...article,
    // when this was written down, which is the day on which it was read
    ...(accessed && { sdDatePublished: accessed }),
    hasPart: parts(analysis, selection),
  };
  return `${jsonOf(page, 2)}\n`;
};

/** The article as one NewsArticle, and what was said in it as its parts. */
export const schema: Format = /* @__PURE__ */ formatOf({ name: 'schema', extension: 'jsonld', mime: 'application/ld+json', write });
