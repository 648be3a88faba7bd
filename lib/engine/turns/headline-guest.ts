/**
 * Whom the headline says that the talk is with.
 *
 *   Interview with Ana Ruiz      Ana Ruiz Interview      Talking to Wren: the drummer      Q&A: Ana Ruiz, skipper      We interview the band Low Water
 *                  ^──────^      ^──────^                             ^──^                        ^──────^                                     ^───────^
 */
import { genderOfFirstName, nounAs } from '../languages/nouns.ts';
import { isCommonNoun } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Range, Reading, Token } from '../reading.ts';
import { isNamePart } from '../text/label-ends.ts';

/** Longest name, in tokens, and most words between the interview and its colon or what somebody is. */
const [LONGEST, NEAR] = [4, 5];

/** The name after "interview with", or after the interview's colon or what somebody is, which ends the headline, or its part before a colon; null: there is none. */
export function guestInHeadline(reading: Reading): Range | null {
  const { document, tokens } = reading;
  for (let i = 0; document.blocks[tokens[i]?.block ?? -1]?.kind === 'title'; i++) {
    if (!is(tokens[i], 'interviewing')) continue;
    const name = nameAfter(reading, i) ?? nameBefore(tokens, i);
    if (name) return name;
  }
  return null;
}

function nameAfter(reading: Reading, at: number): Range | null {
  const { tokens } = reading;
  const { block } = tokens[at] as Token;
  // "Meet Ana Ruiz, the new skipper"
  if (at === 0 || tokens[at - 1]?.block !== block) {
    const met = nameAt(tokens, at + 1, block);
    if (met) return met;
  }
  // "Five questions for Ana Ruiz, the new skipper"
  const put = is(tokens[at], 'questions') && is(tokens[at + 1], 'putTo') ? nameAt(tokens, at + 2, block) : null;
  if (put && put.last - put.first > 1) return put;
  const isWith = is(tokens[at + 1], 'comitative') || is(tokens[at + 1], 'infinitive');
  // "with Ana Ruiz", "with the skipper Ana Ruiz"
  let beside = at + 2;
  while (isWith && beside <= at + NEAR && tokens[beside]?.block === block && tokens[beside]?.form.upper === false) beside++;
  const isTold = beside === at + 2 || nounAs(reading.language, tokens[beside - 1]?.lower ?? '').role;
  if (isWith) return isTold ? nameAt(tokens, beside, block) : null;
  for (let i = at + 1; i <= at + NEAR && tokens[i]?.block === block; i++) {
    const { lower, text } = tokens[i] as Token;
    const noun = nounAs(reading.language, lower);
    const name = text === ':' || noun.role || is(noun, 'collective') ? nameAt(tokens, i + 1, block) : null;
    if (name) return name;
  }
  return null;
}

/** "Ana Ruiz Interview": the name that the headline begins with, where the interview ends it. */
function nameBefore(tokens: readonly Token[], at: number): Range | null {
  const { block } = tokens[at] as Token;
  let first = at;
  while (first > 0 && tokens[first - 1]?.block === block) first--;
  const isName = at - first > 1 && at - first <= LONGEST && tokens.slice(first, at).every(isNamePart);
  return isName && tokens[at + 1]?.block !== block && genderOfFirstName(tokens[first]) !== undefined ? { first, last: at } : null;
}

/** The name that begins at the token, and ends the headline or a part of it. */
function nameAt(tokens: readonly Token[], first: number, block: number): Range | null {
  let last = first;
  while (tokens[last]?.block === block && isNamePart(tokens[last] as Token)) last++;
  const ends = tokens[last]?.block !== block || /^[,:(|–—-]$/.test(tokens[last]?.text ?? '');
  return ends && last > first && last - first <= LONGEST && !tokens.slice(first, last).every(isCommonNoun) ? { first, last } : null;
}
