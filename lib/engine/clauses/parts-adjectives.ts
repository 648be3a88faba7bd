/** Commas and "and" between the adjectives of a noun phrase. */
import { isAdjective, isCommonNoun, isNoun, isParticiple, opensNounPhrase } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Token } from '../reading.ts';

/** True for the comma between two adjectives of one noun: "a tall | , quiet man", "of tall | , quiet men", "the bespectacled | , 71-year-old diplomat"; not "It was cold, wet tenants said". */
export function partsAdjectives(tokens: readonly Token[], at: number): boolean {
  const [before, comma, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (comma?.text !== ',' || !before || !after || !(opensNounPhrase(tokens[at - 2]) || is(tokens[at - 2], 'preposition'))) return false;
  const compound = after.text.includes('-') && !after.form.upper;
  return (
    (isAdjective(before) || isParticiple(before)) &&
    (isAdjective(after) || isParticiple(after) || compound) &&
    (isNoun(tokens[at + 2]) || isAdjective(tokens[at + 2]))
  );
}

/** True for "and" between adjectives of one noun: "Labour | and independent analysts", "current | and former officials"; not "It was wet and old tenants said". */
export function joinsAdjectives(tokens: readonly Token[], at: number): boolean {
  if (!is(tokens[at], 'additive') || tokens[at + 1]?.tag !== 'JJ') return false;
  return isAdjective(tokens[at - 1])
    ? isNoun(tokens[at + 2]) && !is(tokens[at - 2], 'finiteBe')
    : is(tokens[at - 1], 'partyName') && isCommonNoun(tokens[at + 2]);
}
