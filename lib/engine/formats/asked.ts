/** What an interviewer asks: shown above its answer, and no statement to be counted. */
import type { Analysis, Attribution } from '../model.ts';

/** Most letters between a question and its answer: those of a label. */
const NEAR = 60;

/** True for a turn in which somebody is asked. A question that the article tells of in its own words is somebody's statement. */
export const isAsked = ({ act, kind }: Attribution): boolean => act === 'question' && kind === 'direct';

/** The questions right before a statement, in the order of the article: indexes in `attributions`. */
export function askedBefore({ attributions }: Analysis, index: number): readonly number[] {
  const asked: number[] = [];
  let next = attributions[index];
  if (!next || isAsked(next)) return asked;
  for (let at = index - 1; at >= 0; at--) {
    const before = attributions[at];
    const gap = (next.content[0]?.start ?? 0) - (before?.content.at(-1)?.end ?? 0);
    if (!before || !isAsked(before) || gap > NEAR) break;
    asked.unshift(at);
    next = before;
  }
  return asked;
}

const places = new WeakMap<Analysis, ReadonlyMap<Attribution, number>>();

/** Index of a statement in its analysis; −1: it stands in another. */
export function placeOf(analysis: Analysis, attribution: Attribution): number {
  const known = places.get(analysis) ?? new Map(analysis.attributions.map((one, index) => [one, index]));
  places.set(analysis, known);
  return known.get(attribution) ?? -1;
}
