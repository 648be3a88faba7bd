/** What somebody describes to a court in a clause: "described to the jury that it was late". */

import { clauseAhead } from '../clauses/ahead.ts';
import { headOf, longPhraseAfter } from '../clauses/phrases.ts';
import { is } from '../languages/vocabulary.ts';
import type { Cue, Reading, Token } from '../reading.ts';
import { isSingularOf } from '../text/word-forms.ts';

/** Where "that" begins what is described to a court: "described to the jury | that it was late"; null: nowhere. */
export function depictedTo({ tokens, language }: Reading, { verb }: Cue, at: number, end: number): number | null {
  if (!is(verb, 'depicting') || !is(tokens[at], 'infinitive')) return null;
  const whom = longPhraseAfter(tokens, at + 1, end);
  if (!whom || !is(tokens[whom.last], 'complementizer') || !isSingularOf(tokens[headOf(tokens, whom)] as Token, language, 'forum'))
    return null;
  return clauseAhead(tokens, whom.last + 1, end, false) ? whom.last : null;
}
