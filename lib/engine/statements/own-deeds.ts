/** What who speaks does besides, after which the article goes on in words of its own. */

import { leadsClause } from '../clauses/ahead.ts';
import { hasTag, isFiniteVerb, isNameWord, isWhWord } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Cue, Range, Reading, Token } from '../reading.ts';
import { isSingularOf } from '../text/word-forms.ts';

/** True where what is said from `said` on ends before `at`, since what comes then is a deed of whoever stands at `cue`. */
export const leadsToOwnDeed = (reading: Reading, said: Range, at: number, cue: Cue | undefined): boolean =>
  cue !== undefined && (followsDenied(reading.tokens, said, at, cue) || isMeanwhile(reading, said, at, cue));

/** "denied having seen it | and let them search her flat": no finite verb goes on with a participle; but "denied that he came and left" */
function followsDenied(tokens: readonly Token[], { first, last }: Range, at: number, cue: Cue): boolean {
  const opens = is(cue.verb, 'withholding') && tokens[first]?.tag === 'VBG' && cue.after === first && is(tokens[at], 'additive');
  if (!opens || at + 2 >= last || tokens[at + 1]?.tag !== 'VBD' || tokens[cue.at]?.tag !== 'VBD') return false;
  if (at - first > REACH) return false;
  return !tokens.slice(first, at).some((token) => isFiniteVerb(token) || isWhWord(token) || leadsClause(token));
}

/** "told them it was late|, as she fended off questions": only where nobody else is spoken of who may have done it; but "was shut, as he had feared" */
function isMeanwhile({ tokens, language }: Reading, { first }: Range, at: number, cue: Cue): boolean {
  if (at - first > REACH) return false;
  const opens = tokens[at]?.text === ',' && is(tokens[at + 1], 'comparative') && is(tokens[at + 2], 'personalPronoun');
  if (!opens || tokens[at + 3]?.tag !== 'VBD' || is(tokens[at + 3], 'auxiliary') || cue.order !== 'before') return false;
  return !tokens
    .slice(first, at)
    .some(
      (token) => (hasTag(token, 'PRP') && !is(token, 'impersonal')) || isNameWord(token) || isSingularOf(token, language, 'personNoun'),
    );
}

/** Most tokens of what is said before such a deed. */
const REACH = 50;
