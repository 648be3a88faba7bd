/** Whose view a sentence tells without a verb of saying. */

import { isAdverb, isTensed } from '../../languages/tags.ts';
import { is } from '../../languages/vocabulary.ts';
import type { Mention, Reading } from '../../reading.ts';

/** True for a subject of which the sentence says what it thinks: "The Board | also opposes the plan", "The Board | is against it". */
export function holdsView({ tokens }: Pick<Reading, 'tokens'>, mention: Mention | undefined): boolean {
  let at = mention?.last ?? tokens.length;
  while (isAdverb(tokens[at])) at++;
  if (is(tokens[at], 'opining')) return isTensed(tokens[at]);
  if (!is(tokens[at], 'finiteBe')) return false;
  do at++;
  while (isAdverb(tokens[at]));
  return is(tokens[at], 'minded');
}
