/** Whether "they" may be who weighs most. */

import type { Entity } from '../entities/entity.ts';
import { type Choice, type Discourse, SUBJECT } from './discourse.ts';
import { GOVERNED } from './weight.ts';

/** So many sentences before who was chosen others may stand who are meant. */
const NEAR = 4;

/** False where "they" may be somebody else than who was chosen, or is nobody. */
export function mayBeThey(discourse: Discourse, { entity, trace }: Choice): boolean {
  // "Sam Hale, who goes by they/them, met the board. They said": either may be "they"
  // … "The mayor met Ana Ruiz and Tom Bell. They said": these may, and who is but one
  const one = entity.kind === 'person';
  // "Ana Ruiz … she … They said": nobody is "she" and "they"
  if (one && entity.gender && !entity.asThey) return false;
  const isNear = (other: Entity) => (discourse.traceOf(other)?.sentence ?? 0) >= trace.sentence - NEAR;
  if (!entity.asThey && discourse.hasSpokenOf((other) => other.asThey || (one && other.count > 1 && isNear(other)))) return false;
  // "with Acme Bank director Ana Ruiz. They said": a body that is but named in passing is not "they"
  if (entity.kind === 'organisation' && trace.spoke < 0 && trace.weight <= GOVERNED) return false;
  // "rare in Sicily. They found": a place that nobody has heard of as a body says nothing
  return entity.kind !== null || trace.spoke >= 0 || trace.weight >= SUBJECT;
}
