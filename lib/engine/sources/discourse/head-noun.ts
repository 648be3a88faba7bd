/** The nouns that mentions are led to one another by. */

import type { Mention, Reading } from '../../reading.ts';
import { singularAt } from '../../text/word-forms.ts';

/** The head noun of a mention, as the tables hold it. */
export function headNoun({ language, tokens }: Reading, mention: Mention): string {
  const head = tokens[mention.head];
  return head ? singularAt(head, language).lower : '';
}
