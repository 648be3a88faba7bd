/** What somebody comes upon, and says nothing by. */

import { headKind } from '../clauses/heads.ts';
import { headOf, longPhraseAfter } from '../clauses/phrases.ts';
import { hasTag, isFiniteVerb, isParticiple, isWhWord } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Cue, Reading } from '../reading.ts';
import { isSingularOf } from '../text/word-forms.ts';

/** True for somebody, or what is left of them, whom somebody comes upon, with how they were: "found | the body of a man in a “Leith” shirt", "found | a man called “Tim”". */
export function comesUpon(reading: Reading, { subject, order }: Cue, at: number, end: number): boolean {
  const { tokens, language } = reading;
  const thing = subject && order !== 'none' && tokens[at]?.quoted === -1 ? longPhraseAfter(tokens, at, end) : null;
  if (!thing) return false;
  const next = tokens[thing.last];
  // "a man identified only by": whatever the tag
  const told = isParticiple(next) || isWhWord(next) || (next?.tag === 'VBD' && hasTag(tokens[thing.last + 1], 'IN', 'RB'));
  if (isFiniteVerb(next) && !told) return false;
  const head = headOf(tokens, thing);
  const left = isSingularOf(tokens[head], language, 'corpse') && (is(tokens[head + 1], 'genitive') || tokens[at]?.tag === 'PRP$');
  return left || (told && is(tokens[at], 'indefiniteArticle') && headKind(reading, thing) === 'person');
}
