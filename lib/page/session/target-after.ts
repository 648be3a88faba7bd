/** Where a thing of an earlier analysis stands in a later one of the same page. */
import { type Analysis, type Span, textOf } from '../../engine/model.ts';
import type { Target } from '../../messages/protocol.ts';

/** What a target is known by: the same for the same thing in another analysis of nearly the same text. */
function keyOf({ document, attributions, quantities, reports, echoes, sources }: Analysis, { kind, index }: Target): string | null {
  const words = (span: Span | undefined) => (span ? textOf(document, span) : null);
  switch (kind) {
    case 'attribution':
      return attributions[index]?.id ?? null;
    case 'quantity':
      return words(quantities[index]?.span);
    case 'echo':
      return words(echoes[index]?.span);
    case 'report':
      return reports[index]?.name ?? null;
    case 'source':
      return sources[index]?.name ?? null;
  }
}

const LISTS = {
  attribution: ({ attributions }: Analysis) => attributions.length,
  quantity: ({ quantities }: Analysis) => quantities.length,
  echo: ({ echoes }: Analysis) => echoes.length,
  report: ({ reports }: Analysis) => reports.length,
  source: ({ sources }: Analysis) => sources.length,
} as const;

/** Null where it is gone, and where two would fit. */
export function targetAfter(earlier: Analysis, later: Analysis, target: Target): Target | null {
  const key = keyOf(earlier, target);
  if (key === null) return null;
  const found: number[] = [];
  for (let index = 0; index < LISTS[target.kind](later); index++) if (keyOf(later, { kind: target.kind, index }) === key) found.push(index);
  const [index] = found;
  return found.length === 1 && index !== undefined ? { ...target, index } : null;
}
