/** Where what a mention's source says begins. */
import { firstWhere } from '../../first-where.ts';
import type { Place } from './discourse.ts';
import type { Told } from './not-meant.ts';

/**
 * The place at which those of the statements `speaking` begin that begin in a paragraph before; the place itself, where none does. A
 * quotation over five paragraphs leads no farther from who was told of before it than one of a line does.
 */
export function begunAt(
  { reading: { tokens }, statements }: Pick<Told, 'reading' | 'statements'>,
  speaking: readonly number[],
  place: Place,
): Place {
  let { sentence, block } = place;
  for (const s of speaking) {
    const start = statements[s]?.content[0]?.start ?? Number.POSITIVE_INFINITY;
    const first = tokens[firstWhere(tokens, (token) => token.start >= start)];
    if (first && first.block < block) ({ sentence, block } = first);
  }
  return block === place.block ? place : { ...place, sentence, block };
}
