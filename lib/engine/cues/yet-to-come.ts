/** What is still to be brought before those who decide, and has said nothing yet. */

import { headOf } from '../clauses/phrases.ts';
import { is } from '../languages/vocabulary.ts';
import type { Range, Reading } from '../reading.ts';
import { isSingularOf } from '../text/word-forms.ts';
import type { VerbHere } from './verb-here.ts';

/**
 * True for what evidence will show and a witness will testify: "she said he was there, but evidence | will show that", "an officer who | will testify
 * that". Whoever tells of it says it, and not the thing; a report that "will say on Friday that" is known already.
 *
 * @param group - the first token of the verb's group
 */
export function isYetToCome({ tokens, language }: Reading, subject: Range | null, { verb, at }: VerbHere, group: number): boolean {
  // "would later testify": it was said
  const came = (i: number) => is(tokens[i], 'pastFuture') && is(tokens[i + 1], 'relativeTime');
  const will = tokens.slice(group, at).findIndex((token) => is(token, 'future'));
  if (will === -1 || came(group + will)) return false;
  return is(verb, 'testifying') || (subject !== null && isSingularOf(tokens[headOf(tokens, subject)], language, 'exhibit'));
}
