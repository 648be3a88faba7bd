/** Where the article says clearly enough whom it means. */
import { hasTag } from '../../languages/tags.ts';
import type { Mention, Reading } from '../../reading.ts';
import { type Choice, LEAST, SUBJECT } from './discourse.ts';

/** One without a name must be so far ahead. */
const CLEAR_LEAD = 1.2;

/**
 * True where the article says clearly enough whom "he" or "she" means: a person, and one without a name only right after they spoke, where to
 * speak is their work, or where the sentence before was about them: "A neighbour woke up. She said". What they said meanwhile parts nobody.
 */
export function surePerson({ trace, entity, score, lead, back, passing }: Choice): boolean {
  if (score < LEAST) return false;
  if (entity.kind === null) return entity.fullName && trace.spoke >= 0;
  if (entity.named) return entity.kind === 'person';
  if (passing && (trace.weight < SUBJECT || back < 1)) return false;
  return entity.kind === 'person' && back <= 1 && lead >= (passing || trace.spoke >= 0 ? CLEAR_LEAD : 1);
}

/** True where a description that fits by its kind alone, "the company", stands close enough to its only candidate. */
export const sureDescription = ({ score, lead }: Choice, fit: number): boolean =>
  fit >= 2 || (score >= (fit > 1 ? 0.5 : 0.9) && lead >= 0.5);

/** True where a description says itself whom it means: "a neighbour", "the teacher | who had it", "the clerk | of one of the courts"; "the former president" is somebody known by another name. */
export const introduces = ({ tokens }: Pick<Reading, 'tokens'>, { form, last }: Mention): boolean =>
  form === 'indefinite' || (form === 'definite' && hasTag(tokens[last], 'IN', 'WP'));
