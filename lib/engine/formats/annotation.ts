/**
 * W3C Web Annotation (JSON-LD): one annotation a statement. The target is found again by its words with 32 characters
 * of context, and by its position in the article's text, in code points as the data model asks. The body is a
 * schema.org Quotation, Statement or Question whose creator is the source, never the author of the article: that one stands once, at the page of annotations. The
 * day of reading is the state in which the words were found.
 */
import { type Analysis, type Attribution, type Span, textOf } from '../model.ts';
import { articleOf } from './article.ts';
import { clean, jsonOf, oneLine } from './escape.ts';
import { chosen, type Format, formatOf, type Writer } from './format.ts';
import { linksIn } from './fragment.ts';
import { sourceName } from './saying.ts';
import { creatorOf, newsArticle, typeOf, wordsOf } from './schema.ts';

const CONTEXT = 32;

/** Code points before each offset asked for; one pass over the text for all of them. */
function codePoints(text: string, offsets: readonly number[]): Map<number, number> {
  const points = new Map<number, number>();
  let at = 0;
  let count = 0;
  for (const offset of [...new Set(offsets)].sort((a, b) => a - b)) {
    for (; at < offset; at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1) count += 1;
    points.set(offset, count);
  }
  return points;
}

function body(analysis: Analysis, attribution: Attribution) {
  const { source, cue, mention, via, basis, perhaps, kind, act, rule, of } = attribution;
  const creator = creatorOf(analysis, source);
  const words = (span: Span | null) => (span ? oneLine(textOf(analysis.document, span)) : undefined);
  return {
    type: `schema:${typeOf(attribution)}`,
    'schema:text': wordsOf(analysis, attribution),
    ...(creator && { 'schema:creator': { type: `schema:${creator.kind}`, 'schema:name': creator.name } }),
    'whosaid:kind': kind,
    'whosaid:act': act,
    'whosaid:basis': basis,
    'whosaid:perhaps': perhaps?.map((index) => sourceName(analysis, index)),
    'whosaid:of': words(of),
    'whosaid:cue': words(cue),
    'whosaid:mention': words(mention),
    'whosaid:channel': words(via),
    'whosaid:rule': rule,
  };
}

const write: Writer = (analysis, selection, accessed) => {
  const { text } = analysis.document;
  const article = articleOf(analysis.document);
  const source = article.url ?? 'about:blank';
  const linkTo = linksIn(analysis.document);
  const statements = chosen(analysis, selection);
  const points = codePoints(
    text,
    statements.flatMap(({ content }) => content.flatMap(({ start, end }) => [start, end])),
  );
  const state = accessed ? { state: { type: 'TimeState', sourceDate: `${accessed}T00:00:00Z` } } : {};
  const target = ({ start, end }: Span) => ({
    type: 'SpecificResource',
    source,
    ...state,
    selector: [
      {
        type: 'TextQuoteSelector',
        exact: text.slice(start, end),
        prefix: text.slice(Math.max(0, start - CONTEXT), start),
        suffix: text.slice(end, end + CONTEXT),
      },
      { type: 'TextPositionSelector', start: points.get(start), end: points.get(end) },
    ],
  });
  const items = statements.map((attribution) => ({
    id: `tag:whosaid.invalid,2026:${encodeURIComponent(source)}:${encodeURIComponent(clean(attribution.id))}`,
    type: 'Annotation',
    motivation: 'identifying',
    body: { ...body(analysis, attribution), 'schema:url': linkTo(attribution.content[0]) ?? undefined },
    target: attribution.content.map(target),
  }));
  const page = {
    '@context': ['http://www.w3.org/ns/anno.jsonld', { schema: 'https://schema.org/', whosaid: 'tag:whosaid.invalid,2026:terms/' }],
    id: `tag:whosaid.invalid,2026:${encodeURIComponent(source)}`,
    type: 'AnnotationPage',
    ...(article.title && { label: clean(article.title) }),
    'schema:isBasedOn': newsArticle(article, 'schema:'),
    items,
  };
  return `${jsonOf(page, 2)}\n`;
};

export const annotation: Format = /* @__PURE__ */ formatOf({ name: 'annotation', extension: 'jsonld', mime: 'application/ld+json', write });
