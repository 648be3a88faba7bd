/** Which statement a number stands in. */
import type { Span } from '../model.ts';
import { walkSpans } from '../text/walk-spans.ts';

/** For each number, in text order, the index of the statement that holds it, the narrowest where one stands in another; null: none. */
export function statementsOf(
  numbers: readonly { readonly span: Span }[],
  statements: readonly { readonly content: readonly Span[] }[],
): readonly (number | null)[] {
  const contentAt = walkSpans(
    statements.flatMap(({ content }, index) => content.map((span) => ({ span, index }))),
    ({ span }) => span,
  );
  return numbers.map(({ span }) => {
    let narrowest: { readonly span: Span; readonly index: number } | null = null;
    for (const one of contentAt(span))
      if (
        one.span.start <= span.start &&
        span.end <= one.span.end &&
        (narrowest === null || one.span.end - one.span.start <= narrowest.span.end - narrowest.span.start)
      )
        narrowest = one;
    return narrowest?.index ?? null;
  });
}
