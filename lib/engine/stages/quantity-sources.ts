/** Whose each number is: the source of the statement that it stands in, else the report that is cited for it, else nobody's but the article's. */
import type { Attribution, Quantity, Report, Source, Span } from '../model.ts';
import { claimedBy } from '../numbers/claimed.ts';
import type { FoundQuantity } from '../numbers/found-quantity.ts';
import { relate } from '../numbers/relate.ts';
import type { Reading } from '../reading.ts';

const holds = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** For each number the statement that holds it, the narrowest where one stands in another; null: none. Both lists in text order. */
function statementsOf(found: readonly FoundQuantity[], attributions: readonly Attribution[]): readonly (number | null)[] {
  const spans = attributions
    .flatMap((attribution, index) => attribution.content.map((span) => ({ span, index })))
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const open: { span: Span; index: number }[] = [];
  let next = 0;
  return found.map(({ span }) => {
    for (; next < spans.length && (spans[next] as { span: Span }).span.start <= span.start; next++)
      open.push(spans[next] as { span: Span; index: number });
    for (let i = open.length - 1; i >= 0; i--) if ((open[i] as { span: Span }).span.end <= span.start) open.splice(i, 1);
    return (
      open.filter((one) => holds(one.span, span)).sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start))[0]?.index ?? null
    );
  });
}

/** The numbers with their statements and sources, and with what repeats or contradicts them. Indexes as in `Quantity`. */
export function assignQuantities(
  found: readonly FoundQuantity[],
  reading: Reading,
  attributions: readonly Attribution[],
  sources: readonly Source[],
  reports: readonly Report[],
): readonly Quantity[] {
  const statements = statementsOf(found, attributions);
  const given = found.map(({ span }, index) => {
    const attribution = statements[index] ?? null;
    return attribution === null ? claimedBy(reading, span, attributions, sources, reports) : (attributions[attribution]?.source ?? null);
  });
  const related = relate(found, given, reading.document);
  // a headline's number is that of the text which it repeats
  const { blocks } = reading.document;
  const headline = (span: Span) =>
    blocks.some(
      (block) =>
        block.kind !== 'paragraph' &&
        block.span.start <= span.start &&
        span.end <= block.span.end &&
        /^(?:title|heading)$/.test(block.kind),
    );
  const repeated = (index: number) => (related.same[index] ?? []).map((other) => given[other]).find((source) => source != null) ?? null;
  return found.map((quantity, index) => ({
    ...quantity,
    source: given[index] ?? (headline(quantity.span) ? repeated(index) : null),
    attribution: statements[index] ?? null,
    same: related.same[index] ?? [],
    differs: related.differs[index] ?? [],
  }));
}
