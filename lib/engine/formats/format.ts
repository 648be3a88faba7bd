/** What a format is: one pure function from an analysis, and a choice among its findings, to text. */
import type { Analysis, Attribution } from '../model.ts';
import { isAsked } from './asked.ts';

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
   * Everything, in the article's order, where no selection is given. `accessed` is the day of reading, ISO 8601
   * (`2026-11-12`), for the formats that have a place for it. Ends with a line break. Never throws.
   */
  readonly write: (analysis: Analysis, selection?: Selection, accessed?: string) => string;
}

const indexes = (list: readonly unknown[]): number[] => Array.from(list.keys());

export function everything(analysis: Analysis): Selection {
  return {
    attributions: indexes(analysis.attributions),
    quantities: indexes(analysis.quantities),
    reports: indexes(analysis.reports),
  };
}

export function oneStatement(index: number): Selection {
  return { attributions: [index], quantities: [], reports: [] };
}

/** All that one source says, its numbers included; null: what no source was found for. */
export function ofSource(analysis: Analysis, source: number | null): Selection {
  const where = (list: readonly { readonly source: number | null }[]) => indexes(list).filter((index) => list[index]?.source === source);
  return { attributions: where(analysis.attributions), quantities: where(analysis.quantities), reports: [] };
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

/** A day as ISO 8601 has it. */
export function isDay(day: string | undefined): day is string {
  return day !== undefined && /^\d{4}-\d\d-\d\d$/u.test(day);
}
