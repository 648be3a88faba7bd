/** Where things stand in the panel, and where they went when the page was read again. */
import { type Analysis, otherPlaces } from '../../lib/engine/model.ts';
import type { Target } from '../../lib/messages/protocol.ts';

/** The element of a target, where the panel lists it. */
export function idOf(analysis: Analysis, { kind, index }: Target): string {
  const quantity = kind === 'quantity' ? analysis.quantities[index] : undefined;
  const first = quantity && Math.min(index, ...otherPlaces(analysis, quantity));
  const echoed = kind === 'echo' ? analysis.echoes[index]?.attribution : undefined;
  if (kind === 'echo') return echoed === null || echoed === undefined ? `echo-${index}` : `statement-${echoed}`;
  return { attribution: `statement-${index}`, quantity: `number-${first}`, report: `report-${index}`, source: `source-${index}` }[kind];
}

/** The statement that a target is, or whose words a headline has; null: neither. */
export function statementOf({ echoes }: Analysis, { kind, index }: Target): number | null {
  if (kind === 'echo') return echoes[index]?.attribution ?? null;
  return kind === 'attribution' ? index : null;
}

/** Indexes in `echoes` by the statement that they come from; null: those that stand nowhere in the text. */
export function echoesByStatement({ echoes }: Analysis): Map<number | null, number[]> {
  const result = new Map<number | null, number[]>();
  for (const [index, { attribution }] of echoes.entries()) result.set(attribution, [...(result.get(attribution) ?? []), index]);
  return result;
}

/** What was pressed, in the analysis that was shown then. */
export interface Pressed extends Target {
  readonly of: Analysis;
}

/** What was pressed, as the analysis has it now: a statement stays with its words, and of the rest nothing can be told. */
export function nowOf(pressed: Pressed | null, analysis: Analysis): Target | null {
  if (pressed === null || pressed.of === analysis) return pressed;
  const index = pressed.kind === 'attribution' ? sameStatement(pressed.of, analysis, pressed.index) : null;
  return index === null ? null : { kind: 'attribution', index };
}

/** By its name, so that it is the same when the page is read again; of two of one name the later has its number too. */
export function keyIn(named: readonly { readonly name: string }[], index: number): string {
  const name = named[index]?.name ?? '';
  return named.findIndex((other) => other.name === name) === index ? name : `${name} ${index}`;
}

/** Index of a statement of an earlier analysis in a later one; null where its words are gone. */
export function sameStatement(earlier: Analysis, later: Analysis, index: number): number | null {
  const id = earlier.attributions[index]?.id;
  const found = later.attributions.findIndex((attribution) => attribution.id === id);
  return found === -1 ? null : found;
}
