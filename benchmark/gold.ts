/** Reads marked articles, and says what is wrong with them. */
import type { Span } from '../lib/engine/model.ts';
import type { MarkedArticle } from './model.ts';
import { markedSchema, problemsOf } from './schemas.ts';

/** The name under which the project's own corpus is marked: by its own conventions, which say more. */
const OWN = 'whosaid';

export type Read<T> = { readonly value: T } | { readonly problems: readonly string[] };

/** One marked article, from parsed JSON. Names that do not stand in the text are no problem: scorers look for other reasons. */
export function markedArticle(json: unknown): Read<MarkedArticle> {
  const parsed = markedSchema.safeParse(json);
  if (!parsed.success) return { problems: problemsOf(parsed.error) };
  const { dataset, ...article } = parsed.data;
  const spans = [
    ...article.attributions.flatMap(({ content, source }) => [...content, ...source]),
    ...(article.quantities ?? []).map(({ span }) => span),
    ...article.ignore,
  ];
  const problems = [
    ...outside(spans, article.text),
    ...noNumber([...(article.same ?? []), ...(article.differs ?? [])].flat(), article.quantities ?? []),
  ];
  return problems.length > 0 ? { problems } : { value: { ...article, inOurTerms: dataset === OWN } };
}

/** Which spans do not lie inside the text. */
export function outside(spans: readonly Span[], { length }: string): string[] {
  return spans
    .filter(({ end }) => end > length)
    .map(({ start, end }) => `the span ${start}–${end} ends after the text, which has ${length}`);
}

/** Which indexes are of no number. */
export const noNumber = (indexes: readonly number[], { length }: readonly unknown[]): string[] =>
  indexes.filter((at) => at >= length).map((at) => `no number ${at}: "quantities" has ${length}`);
