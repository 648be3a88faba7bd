/** Where things stand in the panel, and where they went when the page was read again. */
import type { Analysis } from '../lib/engine/model.ts';
import type { Target } from '../lib/messages/protocol.ts';

/** The element of a target, where the panel lists it. */
export function idOf(analysis: Analysis, { kind, index }: Target): string {
  const quantity = kind === 'quantity' ? analysis.quantities[index] : undefined;
  const first = quantity && Math.min(index, ...quantity.same.filter((other) => analysis.quantities[other]?.source === quantity.source));
  const echoed = kind === 'echo' ? analysis.echoes[index]?.attribution : undefined;
  if (kind === 'echo') return echoed === null || echoed === undefined ? `echo-${index}` : `statement-${echoed}`;
  return { attribution: `statement-${index}`, quantity: `number-${first}`, report: `report-${index}`, source: `source-${index}` }[kind];
}

/** Indexes in `echoes` by the statement that they come from; null: those that stand nowhere in the text. */
export function echoesByStatement({ echoes }: Analysis): Map<number | null, number[]> {
  const result = new Map<number | null, number[]>();
  for (const [index, { attribution }] of echoes.entries()) result.set(attribution, [...(result.get(attribution) ?? []), index]);
  return result;
}

/** Index of a statement of an earlier analysis in a later one; null where its words are gone. */
export function sameStatement(earlier: Analysis, later: Analysis, index: number): number | null {
  const id = earlier.attributions[index]?.id;
  const found = later.attributions.findIndex((attribution) => attribution.id === id);
  return found === -1 ? null : found;
}
