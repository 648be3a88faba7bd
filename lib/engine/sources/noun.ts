/** The nouns that mentions are led to one another by. */

import { singularOf } from '../languages/en/people.ts';
import { ROLE_SHORT_FORMS } from '../languages/en/titles.ts';
import type { Mention, Reading } from '../reading.ts';

/** The head noun of a mention, as the tables hold it. */
export function nounOf(reading: Reading, mention: Mention): string {
  const lower = reading.tokens[mention.head]?.lower ?? '';
  return ROLE_SHORT_FORMS.get(lower) ?? singularOf(lower);
}
