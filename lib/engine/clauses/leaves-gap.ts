/** Verbs of saying whose clause wants what a word before it stands for. */

import { is } from '../languages/vocabulary.ts';
import type { Cue, Token } from '../reading.ts';

/** True where the noun or pronoun before the subject is what the content lacks: "the lift, which she said was late". */
export function leavesGap(tokens: readonly Token[], { order, subject, verb }: Cue): boolean {
  const which = subject && tokens[subject.first - 1];
  return (
    order === 'before' &&
    verb?.takes === 'clause' &&
    (is(which, 'relativePronoun') || is(which, 'freeRelative')) &&
    // "the case on which the court ruled"
    !(tokens[(subject?.first ?? 0) - 2]?.tag === 'IN' && !is(which, 'freeRelative'))
  );
}
