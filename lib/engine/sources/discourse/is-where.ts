/** Names that an article has only for where something is. */

import { is } from '../../languages/vocabulary.ts';
import type { Mention, Reading } from '../../reading.ts';
import type { Entity } from '../entities/entity.ts';

/** So many mentions are looked at: asked for every description, it has to stay linear in the text. */
const LOOKED = 8;

/** True where its first mentions all stand behind a word that leads to a place: "roads in Harlow", "near Harlow"; but "a stake in Acme". */
export function isWhere({ tokens }: Reading, mentions: readonly Mention[], entity: Entity): boolean {
  return entity.mentions.slice(0, LOOKED).every((i) => {
    const { first } = mentions[i] as Mention;
    return is(tokens[first - 1], 'placePreposition') && !is(tokens[first - 2], 'inFirm');
  });
}
