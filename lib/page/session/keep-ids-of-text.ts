/** Identifiers of statements whose words stand as they did, and whether there are others. */
import type { Analysis, Attribution } from '../../engine/model.ts';

/** The same text analysed anew, with the identifiers that its statements had: the reader corrected something, and whose they are may be new. */
export function keepIdsOfText(earlier: Analysis, later: Analysis): Analysis {
  const placeOf = ({ content }: Attribution) => content.map(({ start, end }) => `${start}-${end}`).join();
  const known = new Map(earlier.attributions.map((attribution) => [placeOf(attribution), attribution.id]));
  const attributions = later.attributions.map((attribution) => ({ ...attribution, id: known.get(placeOf(attribution)) ?? attribution.id }));
  return { ...later, attributions };
}

/** True where there is a statement that the other has not. */
export function hasOthers({ attributions }: Analysis, other: Analysis): boolean {
  const known = new Set(other.attributions.map(({ id }) => id));
  return attributions.some(({ id }) => !known.has(id));
}
