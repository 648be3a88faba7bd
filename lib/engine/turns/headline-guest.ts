/**
 * Whom the headline says that the talk is with.
 *
 *   Interview with Ana Ruiz      Talking to Wren: the drummer
 *                  ^──────^                 ^──^
 */
import { is } from '../languages/vocabulary.ts';
import type { Range, Reading, Token } from '../reading.ts';
import { isNamePart } from '../text/label-ends.ts';

/** Longest name, in tokens. */
const LONGEST = 4;

/** The name after "interview with", which ends the headline, or its part before a colon; null: there is none. */
export function guestInHeadline({ document, tokens }: Reading): Range | null {
  for (let i = 0; document.blocks[tokens[i]?.block ?? -1]?.kind === 'title'; i++) {
    const isWith = is(tokens[i + 1], 'comitative') || is(tokens[i + 1], 'infinitive');
    if (!is(tokens[i], 'interviewing') || !isWith) continue;
    const { block } = tokens[i] as Token;
    const first = i + 2;
    let last = first;
    while (tokens[last]?.block === block && isNamePart(tokens[last] as Token)) last++;
    const ends = tokens[last]?.block !== block || /^[,:(|–—-]$/.test(tokens[last]?.text ?? '');
    if (ends && last > first && last - first <= LONGEST) return { first, last };
  }
  return null;
}
