/** What may be copied: a statement, all of a source, what the list shows, or everything; and what of it is left out unless it is asked for. */
import { chosenSayings } from '../lib/engine/formats/format.ts';
import { everything, formats, ofSource, oneStatement, type Selection, sourced } from '../lib/engine/formats/index.ts';
import { plain } from '../lib/engine/formats/plain.ts';
import type { Analysis } from '../lib/engine/model.ts';
import { flavoursIn } from './copying.ts';
import type { Flavours } from './panel-state.ts';

/**
 * @param shown what the list shows now
 * @param scope the value of a choice: "shown", "all", "statement 4", "source 2"
 */
export function selectionIn(analysis: Analysis, shown: Selection, scope: string): Selection {
  const [kind, index] = scope.split(' ');
  if (kind === 'statement') return oneStatement(Number(index));
  if (kind === 'source') return ofSource(analysis, Number(index));
  return kind === 'all' ? everything(analysis) : shown;
}

/** The selection as it is copied: `whole`, with what has no source too. */
export const asked = (analysis: Analysis, selection: Selection, whole: boolean): Selection =>
  whole ? selection : sourced(analysis, selection);

export const sayingsIn = (analysis: Analysis, selection: Selection): number => chosenSayings(analysis, selection).length;

/** How many statements and numbers are left out unless they are asked for. */
export function leftOut(analysis: Analysis, selection: Selection): number {
  const { attributions, quantities } = sourced(analysis, selection);
  return selection.attributions.length - attributions.length + selection.quantities.length - quantities.length;
}

/** Sources that say something, by name, for a choice among them. */
export function speakersIn({ sources, attributions }: Analysis): readonly { readonly index: number; readonly name: string }[] {
  const speaking = new Set(attributions.map(({ source }) => source));
  return sources.flatMap(({ name }, index) => (speaking.has(index) ? { index, name } : []));
}

/** By the name of a format; plain text for one that is not known. */
export const flavoursOf = (analysis: Analysis, name: string, selection: Selection): Flavours =>
  flavoursIn(analysis, formats[name] ?? plain, selection);
