/** Whom a wider noun stands for than the article calls them by: "the officer" for a sergeant, "the lawmaker" for a senator. */
import { hasTag } from '../../languages/tags.ts';
import { is } from '../../languages/vocabulary.ts';
import type { Mention, Reading } from '../../reading.ts';
import type { Discourse, Place } from '../discourse/discourse.ts';
import { sureDescription } from '../discourse/sure.ts';
import type { Entity } from '../entities/entity.ts';

/** By so much has one to be ahead of the next. */
const LEAD = 1;
/** How well they fit. */
const FIT = 1.6;

interface Asked {
  readonly mention: Mention;
  /** Its head, in lower case. */
  readonly noun: string;
  readonly place: Place;
  /** Those who were described with it before. */
  readonly list: readonly Entity[];
}

/**
 * The one person for whom the noun of a description is a wider word; null: there is none, it may be several, or somebody is called by the noun
 * itself: after "an officer" the officer is that one.
 */
export function widerMeant({ tokens, language }: Reading, discourse: Discourse, { mention, noun, place, list }: Asked): Entity | null {
  const narrow = language.widerNouns.get(noun);
  const pleader = language.vocabulary.has(noun, 'pleader');
  if (mention.form !== 'definite' || mention.kind !== 'person' || mention.plural || !(narrow || pleader)) return null;
  if (list.some((entity) => !entity.plural && entity.mentions.length > 0)) return null;
  // "the officer | at the gate", "the arresting officer": told by more than what they are
  const next = tokens[mention.head + 1];
  const more = is(next, 'preposition') || is(next, 'personalRelative') || hasTag(next, 'VBG', 'VBN', 'POS');
  if (more || mention.head > mention.first + 1 || mention.last > mention.head + 1) return null;
  const isOne = ({ kind, plural, gender, heads, pleads }: Entity) =>
    kind === 'person' &&
    !plural &&
    (!mention.gender || !gender || gender === mention.gender) &&
    ((pleader && pleads) || [...heads].some((head) => narrow?.has(head)));
  const choice = discourse.choose(place, (entity) => (isOne(entity) ? FIT : 0), LEAD);
  // "Sergeant Ruiz asked a constable to wait. The officer": either
  const isRival = (entity: Entity) => entity !== choice?.entity && entity.mentions.length > 0 && isOne(entity);
  return choice && sureDescription(choice, FIT) && !discourse.hasSpokenOf(isRival) ? choice.entity : null;
}
