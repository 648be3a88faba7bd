/** Spans that are asked for in text order. */
import type { Span } from '../model.ts';

/**
 * A function that gives the items whose span overlaps what it is asked for. Linear over all calls together, so long as each
 * call starts no earlier than the one before; items without a span are left out.
 */
export function walkSpans<Item>(items: readonly Item[], spanOf: (item: Item) => Span | null): (span: Span) => readonly Item[] {
  const sorted = items.flatMap((item) => {
    const span = spanOf(item);
    return span ? [{ item, span }] : [];
  });
  sorted.sort((a, b) => a.span.start - b.span.start);
  let from = 0;
  return (asked) => {
    while (from < sorted.length && (sorted[from]?.span.end ?? 0) <= asked.start) from++;
    const found: Item[] = [];
    for (let i = from; i < sorted.length && (sorted[i]?.span.start ?? 0) < asked.end; i++)
      if ((sorted[i]?.span.end ?? 0) > asked.start) found.push((sorted[i] as { item: Item }).item);
    return found;
  };
}
