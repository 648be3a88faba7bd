/** What somebody comes upon, and says nothing by. */

import { headOf, longPhraseAfter } from '../clauses/phrases.ts';
import { hasTag, isFiniteVerb } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Cue, Reading } from '../reading.ts';
import { isSingularOf } from '../text/word-forms.ts';

/** True for what is left of somebody, with how they were: "found | the body of a man in a “Leith” shirt". */
export function comesUpon({ tokens, language }: Reading, { subject, order }: Cue, at: number, end: number): boolean {
  const thing = subject && order !== 'none' && tokens[at]?.quoted === -1 ? longPhraseAfter(tokens, at, end) : null;
  if (!thing) return false;
  const next = tokens[thing.last];
  // "found the body had been moved"; but "a man identified only by", whatever the tag
  if (isFiniteVerb(next) && !(next?.tag === 'VBD' && hasTag(tokens[thing.last + 1], 'IN', 'RB'))) return false;
  const head = headOf(tokens, thing);
  return isSingularOf(tokens[head], language, 'corpse') && (is(tokens[head + 1], 'genitive') || tokens[at]?.tag === 'PRP$');
}
