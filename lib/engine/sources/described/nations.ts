/** The nations by which an article tells people and bodies apart: "the Jordanian government", "Russia’s Defence Ministry". */
import { is } from '../../languages/vocabulary.ts';
import type { Mention, Range, Reading } from '../../reading.ts';
import type { Entity } from '../entities/entity.ts';

/** So many mentions of an entity are looked at. */
const LOOKED_AT = 8;

/** The words for nations in a phrase, lower case. */
export const nationsIn = ({ tokens }: Reading, { first, last }: Range): readonly string[] =>
  tokens.slice(first, last).flatMap((token) => (is(token, 'nation') ? [token.lower] : []));

/** The words of a name that a body is somebody's by, lower case: "Denmark" in "Denmark's foreign ministry". */
function ownerIn({ tokens }: Reading, mentions: readonly Mention[], { of }: Mention): readonly string[] {
  const owner = mentions[of ?? -1];
  if (!owner?.name || owner.kind === 'person') return [];
  return tokens.slice(owner.first, owner.last).flatMap(({ form, lower }) => (form.upper ? [lower] : []));
}

/** So many letters a nation shares with its people: "Russia", "Russian". */
const SHARED = 3;

/** True where the entity is told by nations, or whose it is, and by none of these: "the Jordanian government" is neither a Syrian one nor Denmark's. */
export function isOfOtherNation(reading: Reading, mentions: readonly Mention[], nations: readonly string[], entity: Entity): boolean {
  if (nations.length === 0) return false;
  const known = entity.mentions.slice(0, LOOKED_AT).map((m) => mentions[m] as Mention);
  const theirs = known.flatMap((mention) => nationsIn(reading, mention));
  const owners = known.flatMap((mention) => ownerIn(reading, mentions, mention));
  const isTheirs = (nation: string) =>
    theirs.includes(nation) || owners.some((owner) => owner.slice(0, SHARED) === nation.slice(0, SHARED));
  return theirs.length + owners.length > 0 && !nations.some(isTheirs);
}
