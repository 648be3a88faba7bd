/** What may be copied: a statement, all of a source, what the list shows, or everything; and what of it is left out unless it is asked for. */
import {
  chosenSayings,
  everything,
  type Format,
  ofSource,
  oneStatement,
  type Selection,
  sourced,
} from '../../lib/engine/formats/format.ts';
import { plain } from '../../lib/engine/formats/plain.ts';
import { type Analysis, textOf } from '../../lib/engine/model.ts';
import { speakersOf } from '../../lib/messages/spoken.ts';

/**
 * @param shown what the list shows now
 * @param scope the value of a choice: "shown", "all", "statement 3", "source 2", each an index in this analysis
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

/** How many statements a copy of the selection has, questions of an interviewer left out. */
export const sayingsIn = (analysis: Analysis, selection: Selection): number => chosenSayings(analysis, selection).length;

/** How many statements and numbers are left out unless they are asked for. */
export function leftOut(analysis: Analysis, selection: Selection): number {
  const { attributions, quantities } = sourced(analysis, selection);
  return selection.attributions.length - attributions.length + selection.quantities.length - quantities.length;
}

/** Sources that say something, by name, for a choice among them. */
export function speakersIn(analysis: Analysis): readonly { readonly index: number; readonly name: string }[] {
  const speaking = speakersOf(analysis);
  return analysis.sources.flatMap(({ name }, index) => (speaking.has(index) ? { index, name } : []));
}

/** As many letters of a statement name it in a choice. */
const FEW = 40;

/** `index`: in `attributions`. Cut with an ellipsis. */
export function beginningOf({ document, attributions }: Analysis, index: number): string {
  const words = attributions[index]?.content.map((span) => textOf(document, span)).join(' ') ?? '';
  return words.length > FEW ? `${words.slice(0, FEW).trimEnd()}…` : words;
}

/** By its name; plain text for one that is not known. The others are loaded once one is asked for, and there at once from then on. */
export async function formatNamed(name: string): Promise<Format> {
  if (name === plain.name) return plain;
  const { formats } = await import('./copy-preview.tsx');
  return formats[name] ?? plain;
}
