/** What a format is: one pure function from an analysis, and a choice among its findings, to text. */
import type { Analysis, Attribution, Quantity } from '../model.ts';
import { isAsked } from './asked.ts';
import { dayOf } from './dates.ts';

/** Indexes in the lists of an {@link Analysis}, in the order in which they are to be written. */
export interface Selection {
  readonly attributions: readonly number[];
  readonly quantities: readonly number[];
  readonly reports: readonly number[];
}

export interface Format {
  /** Key in `formats` and name on the command line. */
  readonly name: string;
  /** Without the dot. */
  readonly extension: string;
  readonly mime: string;
  /**
   * All that has a source ({@link sourced}), in the article's order, where no selection is given. `accessed` is the day of reading, ISO
   * 8601 (`2026-11-12`), for the formats that have a place for it. Ends with a line break. Never throws.
   */
  readonly write: Write;
  /** The same as HTML, for a clipboard that takes both. */
  readonly rich?: Write;
}

export type Write = (analysis: Analysis, selection?: Selection, accessed?: string) => string;

/** What writes a format: all is given, and the day of reading is one or left out. */
export type Writer = (analysis: Analysis, selection: Selection, accessed: string | undefined) => string;

/** A format of what writes it. */
export function formatOf({
  write,
  rich,
  ...named
}: Pick<Format, 'name' | 'extension' | 'mime'> & Record<'write', Writer> & { readonly rich?: Writer }): Format {
  const whole =
    (writer: Writer): Write =>
    (analysis, selection = sourced(analysis), accessed) =>
      writer(analysis, selection, dayOf(accessed));
  return { ...named, write: whole(write), ...(rich && { rich: whole(rich) }) };
}

const indexes = (list: readonly unknown[]): number[] => Array.from(list.keys());

/** All indexes of an analysis, what has no source and small counts too; in the article’s order. */
export function everything(analysis: Analysis): Selection {
  return {
    attributions: indexes(analysis.attributions),
    quantities: indexes(analysis.quantities),
    reports: indexes(analysis.reports),
  };
}

/** True for a number that somebody gives, or the article's own link over it. */
const isGiven = ({ source, href }: Quantity): boolean => source !== null || href !== undefined;

/**
 * A selection without what has no source and without small counts by the way: what is copied where nobody asks for these. A selection of
 * nothing else is one that was asked for.
 */
export function sourced(analysis: Analysis, selection = everything(analysis)): Selection {
  const attributions = selection.attributions.filter((index) => (analysis.attributions[index]?.source ?? null) !== null);
  const quantities = selection.quantities.filter((index) => {
    const quantity = analysis.quantities[index];
    return quantity !== undefined && isGiven(quantity) && !quantity.minor;
  });
  const { reports } = selection;
  return attributions.length + quantities.length + reports.length > 0 ? { attributions, quantities, reports } : selection;
}

/** `index`: in `attributions`. One that is out of range selects nothing when it is written. */
export function oneStatement(index: number): Selection {
  return { attributions: [index], quantities: [], reports: [] };
}

/** All that one source says, its numbers included, but for small counts by the way; null: what no source was found for. */
export function ofSource(analysis: Analysis, source: number | null): Selection {
  const where = (list: readonly { readonly source: number | null }[]) => indexes(list).filter((index) => list[index]?.source === source);
  const quantities = where(analysis.quantities).filter((index) => !analysis.quantities[index]?.minor);
  return { attributions: where(analysis.attributions), quantities, reports: [] };
}

/** The statements of a selection; indexes that are out of range are left out. */
export function chosen(analysis: Analysis, selection: Selection): Attribution[] {
  return selection.attributions.flatMap((index) => analysis.attributions[index] ?? []);
}

/** The same without what an interviewer asks, for what readers read: a question stands above its answer. */
export function chosenSayings(analysis: Analysis, selection: Selection): Attribution[] {
  const statements = chosen(analysis, selection);
  const answers = statements.filter((attribution) => !isAsked(attribution));
  return answers.length > 0 ? answers : statements;
}
