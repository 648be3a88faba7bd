/** A body that is described by its own name: "the Avon Herald newspaper" is the Avon Herald, and no newspaper that was spoken of before. */
import { is } from '../../languages/vocabulary.ts';
import type { Mention, Reading } from '../../reading.ts';
import type { Entity } from '../entities/entity.ts';

/** Fewest words of a name: one may be where the body is, "the Leith newspaper". */
const FEWEST = 2;

/** The index of the first capital of such a name; null: the noun of the description has none before it. */
function nameStart({ tokens }: Reading, { first, head }: Mention): number | null {
  if (!is(tokens[head], 'afterOwnName')) return null;
  let at = head;
  while (at > first && tokens[at - 1]?.form.upper && !is(tokens[at - 1], 'definiteArticle') && !is(tokens[at - 1], 'nation')) at--;
  // "the West Yorkshire company", "the Silicon Valley firm": where it is
  const known = is(tokens[head], 'outletNoun') || is(tokens[head - 1], 'institutionWord');
  return known && head - at >= FEWEST ? at : null;
}

/** The body whose name stands right before the noun of the description, null where the article knows none by it; undefined: it is not so described. */
export function calledByName(
  reading: Reading,
  mentions: readonly Mention[],
  mention: Mention,
  owner: Entity | null,
): Entity | null | undefined {
  const start = mention.form === 'definite' ? nameStart(reading, mention) : null;
  if (start === null) return undefined;
  const of = mentions[mention.of ?? -1];
  const whole = of?.name && of.first <= start && of.last === mention.head && of.kind !== 'person' && of.kind !== 'place';
  return whole ? owner : null;
}
