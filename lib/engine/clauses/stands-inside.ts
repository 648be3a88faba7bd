/** Which words stand inside noun phrases. */
import { hasTag, isAdjective, isNoun, isPossessive } from '../languages/tags.ts';
import type { Token } from '../reading.ts';

/** True for the apostrophe within a name, at its word: "the Bishops' Conference"; not "the boss' son". */
function isApostrophe(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token?.tag === "''" && token.quoted === -1 && token.start === tokens[at - 1]?.end && tokens[at + 1]?.form.upper === true;
}

/** True for a word that stands inside noun phrases. */
export function standsInside(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return isNoun(token) || isAdjective(token) || isPossessive(token) || hasTag(token, 'CD', '$', 'ADD') || isApostrophe(tokens, at);
}
