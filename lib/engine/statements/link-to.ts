/** The words that link the clause of a later cue to what is said before it. */

import { hasTag } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Range, Token } from '../reading.ts';

/** True for a link that opens what is said, behind "that" or not. */
export const opensWith = (tokens: readonly Token[], from: number, { first, last }: Range): boolean =>
  first < last && first <= (is(tokens[from], 'complementizer') ? from + 1 : from) && leadsOn(tokens[first]);

/** The words that link the clause of a cue, which begins at `start`, to what stands before it: "… |and while| about 2 in 10 say"; empty where none do. */
export function linkTo(tokens: readonly Token[], from: number, start: number): Range {
  let last = start;
  // "while |about 2 in 10 say"
  while (last > from && hedges(tokens[last - 1])) last--;
  let first = last;
  while (
    first > from &&
    tokens[first - 1]?.quoted === -1 &&
    (hasTag(tokens[first - 1], 'CC', ',', ':') || leadsOn(tokens[first - 1]) || isTo(tokens, first))
  )
    first--;
  return { first, last };
}

/** A word before a number that makes it less exact: "about", "more", "than", "at", "least", "only". */
const hedges = (token: Token | undefined) =>
  is(token, 'approximator') || is(token, 'boundLead') || is(token, 'bound') || is(token, 'than') || is(token, 'focusAdverb');

/** A word that a clause beside the one before it opens with: "while", "which", "with". */
const leadsOn = (token: Token | undefined) =>
  is(token, 'circumstantial') ||
  is(token, 'eventPreposition') ||
  is(token, 'concessive') ||
  is(token, 'thingRelative') ||
  is(token, 'comitative');

/** True for the preposition of a relative pronoun after a comma: ", |to| which Bell replied that", ", both |of| which"; not "the hall, in which she said". */
const isTo = (tokens: readonly Token[], at: number) =>
  is(tokens[at], 'thingRelative') &&
  is(tokens[at - 1], 'preposition') &&
  !is(tokens[at - 1], 'in') &&
  (tokens[at - 2]?.text === ',' || tokens[at - 3]?.text === ',');
