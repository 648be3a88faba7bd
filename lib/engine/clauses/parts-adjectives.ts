/** Commas inside noun phrases. */
import { isAdjective, isNoun, isParticiple, opensNounPhrase } from '../languages/tags.ts';
import type { Token } from '../reading.ts';

/** True for the comma between two adjectives of one noun: "a tall | , quiet man", "the bespectacled | , 71-year-old diplomat"; not "It was cold, wet tenants said". */
export function partsAdjectives(tokens: readonly Token[], at: number): boolean {
  const [before, comma, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (comma?.text !== ',' || !before || !after || !opensNounPhrase(tokens[at - 2])) return false;
  const compound = after.text.includes('-') && !after.form.upper;
  return (
    (isAdjective(before) || isParticiple(before)) &&
    (isAdjective(after) || isParticiple(after) || compound) &&
    (isNoun(tokens[at + 2]) || isAdjective(tokens[at + 2]))
  );
}
