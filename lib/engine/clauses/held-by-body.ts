/** A body as the noun before what it holds. Positions are token indexes. */

import { isNoun } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Reading, Token } from '../reading.ts';
import { singularAt } from '../text/word-forms.ts';

/** True where what is held at `at` has the body that holds it right before it, in a phrase that begins at `first`: "the Crown | case", "the council | position". */
export function heldByBody({ tokens, language }: Pick<Reading, 'tokens' | 'language'>, first: number, at: number): boolean {
  const body = tokens[at - 1] as Token;
  if (at - 1 <= first || !is(tokens[at], 'equatedNoun') || !isNoun(body)) return false;
  const noun = singularAt(body, language);
  return is(body, 'courtSide') || noun.kinds.length > 0 || is(noun, 'anyBody');
}
