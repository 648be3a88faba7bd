/** Whether "they" may be who weighs most. */
import { type Choice, type Discourse, SUBJECT } from './discourse.ts';
import { GOVERNED } from './weight.ts';

/** False where "they" may be somebody else than who was chosen, or is nobody. */
export function mayBeThey(discourse: Discourse, { entity, trace }: Choice): boolean {
  // "Sam Hale, who goes by they/them, met the board. They said": either may be "they"
  // … "The mayor met Ana Ruiz and Tom Bell. They said": these may, and who is but one
  const one = entity.kind === 'person';
  if (!entity.asThey && discourse.hasSpokenOf(({ asThey, count }) => asThey || (one && count > 1))) return false;
  // "with Acme Bank director Ana Ruiz. They said": a body that is but named in passing is not "they"
  if (entity.kind === 'organisation' && trace.spoke < 0 && trace.weight <= GOVERNED) return false;
  // "rare in Sicily. They found": a place that nobody has heard of as a body says nothing
  return entity.kind !== null || trace.spoke >= 0 || trace.weight >= SUBJECT;
}
