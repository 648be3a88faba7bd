/** Commas after which a clause goes on that has not had its verb yet. */

import { leadsClause } from '../clauses/ahead.ts';
import { hasTag, isFiniteVerb } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Token } from '../reading.ts';

/** True where a relative clause comes between "that" with its subject and their verb, or "that" leads what comes before the main clause. */
export function waits(tokens: readonly Token[], from: number, comma: number): boolean {
  if (tokens[comma]?.text !== ',') return false;
  if (splitsVerb(tokens, from, comma)) return true;
  if (!is(tokens[from], 'complementizer')) return false;
  // "said that when she came, | she found that it was late", "said that, | when she came, | she"
  const led = tokens[from + 1]?.text === ',' ? from + 2 : from + 1;
  const leads = is(tokens[led], 'subordinator') || hasTag(tokens[led], 'IN', 'VBG');
  if (comma < led) return leads;
  if (is(tokens[led], 'subordinator') || (led > from + 1 && leads)) return !tokens.slice(led, comma).some(({ text }) => text === ',');
  if (!is(tokens[comma + 1], 'whRelative')) return false;
  for (let i = from + 1; i < comma; i++) if (isFiniteVerb(tokens[i])) return false;
  return comma > from + 1;
}

/** Most tokens of an aside between an auxiliary and its verb. */
const ASIDE = 8;

/** True for either comma of an aside between an auxiliary and its verb: "they would, if needed, close it", "was not, as claimed, looking for him". */
function splitsVerb(tokens: readonly Token[], from: number, comma: number): boolean {
  const helps = (at: number) => {
    const verb = tokens[tokens[at]?.tag === 'RB' ? at - 1 : at];
    return at > from && (hasTag(verb, 'MD') || is(verb, 'auxiliary'));
  };
  const isMark = (at: number) => tokens[at]?.text === ',' && tokens[at]?.quoted === -1;
  const goesOn = (at: number) => isMark(at) && hasTag(tokens[at + 1], 'VB', 'VBG', 'VBN');
  const reach = Array.from({ length: ASIDE }, (_, i) => i + 2);
  if (helps(comma - 1)) return goesOn(comma + (reach.find((far) => isMark(comma + far)) ?? 1));
  const open = reach.find((far) => isMark(comma - far));
  return open !== undefined && goesOn(comma) && helps(comma - open - 1);
}

/** True where the next comma ends an aside: "those who leave, having paid, | must return". */
export function goesOnAfter(tokens: readonly Token[], from: number, end: number): boolean {
  let comma = from;
  while (comma < end && tokens[comma]?.text !== ',') comma++;
  return comma < end && isFiniteVerb(tokens[comma + 1]);
}

/** Most tokens of a subject with what leads to it. */
const SUBJECT = 30;

/** True where the clause that the comma at `at` stands in has no verb yet: "is void because the form|, which came in May, was changed". */
export function awaitsVerb(tokens: readonly Token[], first: number, at: number): boolean {
  const from = Math.max(first, at - SUBJECT);
  let i = at - 1;
  while (i > from && !isFiniteVerb(tokens[i]) && (!leadsClause(tokens[i]) || is(tokens[i + 1], 'genitive'))) i--;
  return i > from && is(tokens[i], 'subordinator') && !is(tokens[i], 'comparative') && !is(tokens[i], 'than');
}

/** True for what has a verb, or is about to, as a clause does that a participle may go on with. */
export const isClause = (tokens: readonly Token[], first: number, end: number): boolean =>
  is(tokens[first], 'complementizer') || tokens.slice(first, end).some(isFiniteVerb);
