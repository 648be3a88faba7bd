/** Where what a mention's source says begins. */
import { firstWhere } from '../../first-where.ts';
import type { Statement, Token } from '../../reading.ts';
import type { Place } from './discourse.ts';

/**
 * The place at which those of the statements begin that begin in a paragraph before: a quotation over five paragraphs leads no farther from
 * who was told of before it than one of a line does. The place itself, where none does.
 */
export function begunAt(tokens: readonly Token[], statements: readonly Statement[], place: Place): Place {
  let { sentence, block } = place;
  for (const { content } of statements) {
    const start = content[0]?.start ?? Number.POSITIVE_INFINITY;
    const first = tokens[firstWhere(tokens, (token) => token.start >= start)];
    if (first && first.block < block) ({ sentence, block } = first);
  }
  return block === place.block ? place : { ...place, sentence, block };
}
