/**
 * What a sentence opens with before "Ruiz said": a part of what is said, or when, where and how that was said.
 *
 *   For now, Ruiz said the lift would stay shut.        On Monday, Ruiz said the lift would stay shut.
 *   ^─────^  ···· ~~~~ ^───────────────────────^                   ···· ~~~~ ^───────────────────────^
 */

import { headOf, isTime, longPhraseAfter } from '../clauses/phrases.ts';
import { hasTag, isFiniteVerb, opensNounPhrase } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Cue, Range, Token } from '../reading.ts';

/** True where the words before the cue, which a comma parts from who speaks, are said with the clause after it: nobody says a thing so, but a thing may be so. */
export function belongsToSaid(tokens: readonly Token[], left: Range, cue: Cue, said: Range): boolean {
  // "So far, Ruiz has said that it is safe": she has, so far
  if (cue.order !== 'before' || cue.group !== cue.at || !isFiniteVerb(tokens[cue.at])) return false;
  if (tokens[left.last]?.text !== ',' || cue.subject?.first !== left.last + 1 || left.last - left.first > LONGEST) return false;
  if (tokens.slice(left.first, left.last).some(({ quoted }) => quoted !== -1)) return false;
  let verb = said.first;
  while (verb < said.last && !isFiniteVerb(tokens[verb])) verb++;
  return verb < said.last && (lasts(tokens, left) || KINDS.some((kind) => kind(tokens, left, verb)));
}

/** Most tokens of what a sentence opens with. */
const LONGEST = 30;

/** True for a time that goes on, or is to come: "for now", "so far", "until then", "next year", "by the end of next May"; not "the next day". */
export function lasts(tokens: readonly Token[], { first, last }: Range): boolean {
  if (last - first > LONGEST_TIME) return false;
  if (last - first > 1 && is(tokens[last - 1], 'untilNow') && is(tokens[first], 'untilLead')) return true;
  for (let i = first; i < last; i++) {
    const coming = is(tokens[i], 'toCome') && !hasTag(tokens[i - 1], 'DT', 'PRP$');
    if (coming && (i + 1 === last || isTime(tokens[i + 1]) || is(tokens[i + 1], 'period'))) return true;
  }
  return false;
}

/** Most tokens of such a time. */
const LONGEST_TIME = 7;

/** True where the words in the range, of this kind, are said with a clause whose first finite verb is at `verb`. */
type Kind = (tokens: readonly Token[], left: Range, verb: number) => boolean;

/** "If the vote fails, Ruiz said | the pier would be sold"; not "If asked, …", nor "If she was afraid, Ruiz said | she had not shown it" */
const condition: Kind = (tokens, { first }, verb) =>
  is(tokens[first], 'conditional') && !is(tokens[first + 1], 'questioned') && isOpen(tokens, verb);

/** "By 2030, Ruiz said | shops must close" */
const deadline: Kind = (tokens, { first, last }, verb) =>
  is(tokens[first], 'agentive') && last === first + 2 && YEAR.test(tokens[first + 1]?.text ?? '') && hasTag(tokens[verb], 'MD');

const YEAR = /^[12]\d{3}$/;

/** "Since May, Ruiz said | the club has lost ten members" */
const stretch: Kind = (tokens, { first, last }, verb) =>
  is(tokens[first], 'causal') &&
  !is(tokens[first], 'comparative') &&
  tokens[first]?.tag === 'IN' &&
  !hasVerb(tokens, { first, last }) &&
  is(tokens[verb], 'have');

/** "Because of the rain, Ruiz said | the race was off"; not "As of Monday, Ruiz had said | it was" */
const cause: Kind = (tokens, { first }) =>
  is(tokens[first], 'causal') && !is(tokens[first], 'comparative') && is(tokens[first + 1], 'genitive');

/** "To win, Ruiz said | the side must score", "To win, Ruiz said | the side needs to score": what it takes; not "To calm them, Ruiz said it was late" */
const need: Kind = (tokens, { first }, verb) =>
  is(tokens[first], 'infinitive') &&
  tokens[first + 1]?.tag === 'VB' &&
  (is(tokens[verb], 'advising') || (is(tokens[verb], 'obliging') && is(tokens[verb + 1], 'infinitive')));

/** "Without a grant, Ruiz said | the club would fold"; not "Without proof, Ruiz said | the vote would be rigged" */
const lack: Kind = (tokens, { first, last }, verb) =>
  is(tokens[first], 'privative') &&
  tokens[first + 1]?.tag !== 'VBG' &&
  !tokens.slice(first, last).some((token) => is(token, 'ground')) &&
  isOpen(tokens, verb);

/** "Under the new rules, Ruiz said | drivers must register"; not "Under the flag, Ruiz said it was late" */
const arrangement: Kind = (tokens, { first, last }) => {
  if (!is(tokens[first], 'regulating') || !opensNounPhrase(tokens[first + 1])) return false;
  const phrase = longPhraseAfter(tokens, first + 1, last);
  return phrase !== null && is(tokens[headOf(tokens, phrase)], 'arrangement');
};

const KINDS: readonly Kind[] = [condition, deadline, stretch, cause, need, lack, arrangement];

/** True for a verb of what may be so, or is so at any time: "would", "offers". */
const isOpen = (tokens: readonly Token[], verb: number): boolean => hasTag(tokens[verb], 'MD', 'VBP', 'VBZ');

const hasVerb = (tokens: readonly Token[], { first, last }: Range): boolean => tokens.slice(first, last).some(isFiniteVerb);

/** True for words that say of a clause how often, how surely or when it is so, and that no copy of it can do without: "perhaps", "by then"; not "however", "then". */
export const qualifies = (tokens: readonly Token[], left: Range): boolean =>
  lasts(tokens, left) ||
  tokens
    .slice(left.first, left.last)
    .some((token, i, words) => token.tag === 'RB' && !(is(token, 'linkingAdverb') && words[i - 1]?.tag !== 'IN'));
