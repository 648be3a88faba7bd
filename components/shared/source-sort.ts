/** Kinds of source as a reader sees them: finer than the engine's, and drawn from nothing but the analysis. */
import type { Analysis } from '../../lib/engine/model.ts';

/** In the order in which the filter lists them. */
export const SORTS = ['person', 'spokesperson', 'role', 'institution', 'group', 'document', 'outlet', 'unnamed', 'placed', 'none'] as const;

export type SourceSort = (typeof SORTS)[number];

/** `none` is "Source not found"; `placed` has its name from the reader; `role` is a person whom the article gives by role alone. */
export function sortOf(analysis: Analysis, index: number | null): SourceSort {
  const source = index === null ? undefined : analysis.sources[index];
  if (!source) return 'none';
  if (source.placed) return 'placed';
  if (source.speaksFor !== null) return 'spokesperson';
  if (analysis.reports.some((report) => report.kind === 'outlet' && report.source === index)) return 'outlet';
  if (source.kind === 'organisation') return 'institution';
  if (source.kind !== 'person') return source.kind;
  return /\p{Lu}|\p{Lo}/u.test(source.name.replace(/^\P{L}*\p{L}/u, (first) => first.toLowerCase())) || !source.name.includes(' ')
    ? 'person'
    : 'role';
}
