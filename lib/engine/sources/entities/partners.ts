/** People of whom the first name alone is told, beside somebody with the surname of both: Tom in "Tom and Ana Bell". */
import { isNameWord } from '../../languages/tags.ts';
import { is } from '../../languages/vocabulary.ts';
import type { Mention, Reading, Token } from '../../reading.ts';
import type { Entity } from './entity.ts';

/** Mentions of somebody that tell who it is: a headline and the full name come first. */
const FIRST = 6;

/** The first names that stand so before somebody's full name. */
export function partnersOf({ tokens }: Reading, mentions: readonly Mention[], entity: Entity): readonly Token[] {
  return entity.mentions.slice(0, FIRST).flatMap((m) => {
    const { first, start, name } = mentions[m] as Mention;
    const partner = tokens[first - 2];
    const apart = name?.start !== start || !is(tokens[first - 1], 'additive') || isNameWord(tokens[first - 3]);
    return apart || !partner || !isNameWord(partner) ? [] : [partner];
  });
}
