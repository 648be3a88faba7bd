/** Two people by their number: "both men", "the two women". */
import { genderOfNoun } from '../../languages/nouns.ts';
import { is } from '../../languages/vocabulary.ts';
import type { Mention, Reading } from '../../reading.ts';
import { singularAt } from '../../text/word-forms.ts';
import type { Discourse, Place } from '../discourse/discourse.ts';
import type { Entity } from '../entities/entity.ts';

/** The two men, or the two women, who are named together, where the article has no other two; null: they are nobody's number. */
export function bothMeant({ tokens, language }: Reading, mention: Mention, discourse: Discourse, place: Place): Entity | null {
  const { first, head, last } = mention;
  const noun = tokens[head];
  if (!noun || !mention.plural || last > head + 1 || !is(tokens[head - 1], 'dual') || !is(singularAt(noun, language), 'genericPerson'))
    return null;
  // bare "two men" may be any two
  const isThese = first === head - 2 && is(tokens[first], 'definiteArticle');
  if (!isThese && !(first === head - 1 && is(tokens[first], 'correlative'))) return null;
  const gender = genderOfNoun(singularAt(noun, language));
  const fits = (entity: Entity) => entity.count === 2 && entity.gender === gender;
  const choice = discourse.choose(place, (entity) => (fits(entity) ? 1 : 0));
  const others = (entity: Entity) =>
    entity !== choice?.entity && (fits(entity) || (entity.plural && entity.heads.has(singularAt(noun, language).lower)));
  return choice && !discourse.hasSpokenOf(others) ? choice.entity : null;
}

/** True where as many others are named together. */
export const hasRival = (discourse: Discourse, entity: Entity): boolean =>
  discourse.hasSpokenOf((other) => other !== entity && other.count === entity.count);
