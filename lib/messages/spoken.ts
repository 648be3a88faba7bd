/**
 * Who speaks, and how much: the sources that are counted, and their colour slots, the same in page, panel and button. Slots 1 to 8 go to the
 * sources that say most (words said, not times quoted); later sources, and those that say nothing, share slot 0, ink.
 */

import { isAsked } from '../engine/formats/asked.ts';
import { madeOnce } from '../engine/languages/remembered.ts';
import { type Analysis, textOf } from '../engine/model.ts';

const SLOTS = 8;

/** Indexes of the sources that say something. */
export function speakersOf({ attributions }: Analysis): ReadonlySet<number> {
  return new Set(attributions.flatMap((attribution) => (attribution.source === null || isAsked(attribution) ? [] : [attribution.source])));
}

/** Words said by each source, counted by white space: linear in the length of the text, and once for an analysis. */
export const wordsSaid = madeOnce((analysis: Analysis): readonly number[] => {
  const words = analysis.sources.map(() => 0);
  for (const attribution of analysis.attributions) {
    const { source, content } = attribution;
    if (source === null || words[source] === undefined || isAsked(attribution)) continue;
    for (const span of content) words[source] += (textOf(analysis.document, span).match(/\S+/g) ?? []).length;
  }
  return words;
});

/** Indexes of the sources, most said first; ties stay in the order of the article. */
export function mostSaidFirst(analysis: Analysis): number[] {
  const words = wordsSaid(analysis);
  return analysis.sources.map((_, index) => index).sort((a, b) => (words[b] ?? 0) - (words[a] ?? 0) || a - b);
}

/** One slot, 0 to 8, for each source of the analysis. */
export function slotsOf(analysis: Analysis): number[] {
  const words = wordsSaid(analysis);
  const slots = analysis.sources.map(() => 0);
  for (const [rank, source] of mostSaidFirst(analysis).entries()) {
    if (rank < SLOTS && (words[source] ?? 0) > 0) slots[source] = rank + 1;
  }
  return slots;
}

/** The same as the reader chose to have them: in ink all are 0. */
export const slotsIn = (analysis: Analysis, colours: 'source' | 'ink'): number[] =>
  colours === 'ink' ? analysis.sources.map(() => 0) : slotsOf(analysis);
