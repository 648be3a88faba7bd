/** "But" and "although" after what somebody said: whether that goes on with them. */

import { clauseAhead } from '../clauses/ahead.ts';
import { hasTag, isFiniteVerb, isPastForm, isPluralNoun } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Cue, Range, Reading, Token } from '../reading.ts';
import { isShare, numbered } from './shares.ts';
import { isClause } from './unfinished.ts';

const isComma = (token: Token | undefined) => token?.text === ',';

/** "said it would open|, but the council has no plan": unless its speaker was in mid-sentence, or goes on. `later`: the cues of the sentence from its own on. */
export const beforeObjection = (reading: Reading, said: Range, at: number, later: readonly Cue[]): boolean => {
  const { tokens } = reading;
  return (
    isComma(tokens[at]) &&
    (is(tokens[at + 1], 'adversative') || is(tokens[at + 1], 'concessive')) &&
    !isComma(tokens[said.first - 1]) &&
    !contrasts(tokens, said, at + 1) &&
    !leadsOn(tokens, at + 2) &&
    clauseAhead(tokens, at + 2, said.last, false) &&
    !objectionSaid(reading, said, at + 1, later[0])
  );
};

/** True for "that" with a subject behind it which no "that" points at: "said it was late, but | that crews were working"; "but that plan failed" may be the article's. */
const leadsOn = (tokens: readonly Token[], at: number): boolean =>
  is(tokens[at], 'complementizer') && (isPluralNoun(tokens[at + 1]) || hasTag(tokens[at + 1], 'DT', 'PRP', 'PRP$', 'EX', 'NNP', 'CD'));

/**
 * True for "but" that says what it is in the place of what it is not, "was not a race, | but a march, and this was it", both led by a word of one kind;
 * not before a clause, "was not the rain, but the council in Leith has no plan".
 */
function contrasts(tokens: readonly Token[], { first, last }: Range, but: number): boolean {
  const lead = tokens[but + 1];
  if (!is(tokens[but], 'adversative') || !hasTag(lead, 'DT', 'IN', 'TO')) return false;
  if (!tokens.slice(first, but).some((token, i) => is(token, 'negation') && tokens[first + i + 1]?.tag === lead?.tag)) return false;
  for (let at = but + 2; at < last; at++) {
    if (tokens[at]?.tag === 'CC') return true;
    if (isFiniteVerb(tokens[at]) || (isComma(tokens[at]) && tokens[at + 1]?.tag !== 'CC')) return false;
  }
  return true;
}

/** The first comma with a relative pronoun behind it: a number in that clause is set against none. */
function beforeAside(tokens: readonly Token[], first: number, last: number): number {
  let at = first;
  while (at < last && !(isComma(tokens[at]) && is(tokens[at + 1], 'whRelative'))) at++;
  return at;
}

/**
 * True where an objection is a part of what was found, "found that a third had left, while a half were to stay", or said: its tense is that
 * of reported speech, "said it was safe, although it had failed in May", or it sets a number against a number, "said ten died in May, while
 * twenty died in June". Not "…, but would not say when", "…, while an audit had counted ten", "a half said it was late, while a third liked it".
 */
function objectionSaid({ tokens, language }: Reading, said: Range, first: number, cue: Cue | undefined): boolean {
  let verb = first + 1;
  while (verb < said.last && !isFiniteVerb(tokens[verb])) verb++;
  const shifted = is(tokens[verb], 'backshifted') && isPastForm(tokens[cue?.at ?? -1]);
  const before: Range = { first: said.first, last: first };
  const counted =
    !isShare(tokens, cue?.subject ?? null) &&
    isClause(tokens, before.first, before.last) &&
    numbered(tokens, before) &&
    numbered(tokens, { first, last: beforeAside(tokens, first, said.last) });
  // "said some tenants left, while others stayed"
  const some = tokens.slice(before.first, before.last).some((token) => is(token, 'pluralQuantifier'));
  const paired = some && is(tokens[first + 1], 'othersPronoun');
  // "said the men were old, while the boys were ill"
  const told = tokens.slice(before.first, before.last).find(isFiniteVerb);
  const parallel = is(tokens[verb], 'be') && tokens[verb]?.lower === told?.lower && told?.tag === tokens[cue?.at ?? -1]?.tag;
  const found = is(tokens[first], 'contrastive') && (counted || paired || parallel || language.finding.has(cue?.verb?.lemma ?? ''));
  while (is(tokens[verb], 'auxiliary') || is(tokens[verb], 'modal') || tokens[verb]?.tag === 'RB') verb++;
  const takes = language.cueVerbs.get(tokens[verb]?.lower ?? '')?.takes ?? 'quotation';
  // "but they had not responded": nothing is said there
  return (shifted || found) && (takes === 'quotation' || verb + 1 >= said.last || hasTag(tokens[verb + 1], '.'));
}
