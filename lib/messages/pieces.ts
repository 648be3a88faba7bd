/**
 * An analysis on its way to the page. A browser unpacks a message at one go, however long it is: a long analysis goes in pieces of text, which
 * the page unpacks one after the other.
 */
import type { Analysis } from '../engine/model.ts';

export interface InPieces {
  readonly pieces: readonly string[];
}

/** The lists that are long where the article is. */
const LISTS = ['attributions', 'quantities'] as const;
/** So many statements or numbers go in one piece; an analysis of no more goes as it is. */
const AT_ONCE = 500;

/** What is sent of an analysis. */
export function packed(analysis: Analysis): Analysis | InPieces {
  if (LISTS.every((list) => analysis[list].length <= AT_ONCE)) return analysis;
  const pieces = [JSON.stringify({ ...analysis, attributions: [], quantities: [] } satisfies Analysis)];
  for (const list of LISTS)
    for (let i = 0; i < analysis[list].length; i += AT_ONCE) pieces.push(JSON.stringify({ [list]: analysis[list].slice(i, i + AT_ONCE) }));
  return { pieces };
}

/** @param breathe lets others have their turn, between two pieces */
export async function unpacked(answer: Analysis | InPieces, breathe: () => Promise<void>): Promise<Analysis> {
  if (!('pieces' in answer)) return answer;
  const [first = '', ...rest] = answer.pieces;
  const whole = JSON.parse(first) as Analysis;
  const [attributions, quantities] = [[...whole.attributions], [...whole.quantities]];
  for (const piece of rest) {
    await breathe();
    const more = JSON.parse(piece) as Partial<Analysis>;
    for (const one of more.attributions ?? []) attributions.push(one);
    for (const one of more.quantities ?? []) quantities.push(one);
  }
  return { ...whole, attributions, quantities };
}
