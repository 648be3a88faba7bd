/** The nations by which an article tells people and bodies apart: "the Jordanian government", "Russia’s Defence Ministry". */
import { is } from '../languages/vocabulary.ts';
import type { Mention, Range, Reading } from '../reading.ts';
import type { Entity } from './entity.ts';

/** So many mentions of an entity are looked at. */
const LOOKED_AT = 8;

/** The words for nations in a phrase, lower case. */
export const nationsIn = ({ tokens }: Reading, { first, last }: Range): readonly string[] =>
  tokens.slice(first, last).flatMap((token) => (is(token, 'nation') ? [token.lower] : []));

/** True where the entity is told by nations, and by none of these: "the Jordanian government" is no Syrian one. */
export function isOfOtherNation(reading: Reading, mentions: readonly Mention[], nations: readonly string[], entity: Entity): boolean {
  if (nations.length === 0) return false;
  const theirs = entity.mentions.slice(0, LOOKED_AT).flatMap((m) => nationsIn(reading, mentions[m] as Mention));
  return theirs.length > 0 && !theirs.some((nation) => nations.includes(nation));
}
