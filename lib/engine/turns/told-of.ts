/** Whether a line tells of somebody, as who speaks there does not. */
import { is } from '../languages/vocabulary.ts';
import type { Range, Reading, Token } from '../reading.ts';

/** True for "he", "she", "him", "his": one person, and not "who". */
export function isHeOrShe({ language }: Pick<Reading, 'language'>, token: Token | undefined): boolean {
  const pronoun = language.pronouns.get(token?.lower ?? '');
  return pronoun?.person === 3 && !pronoun.plural && !pronoun.thing && pronoun.gender !== null;
}

/** True for a line with "he" or "she". */
export const tellsOfSomebody = (reading: Reading, { first, last }: Range): boolean =>
  reading.tokens.slice(first, last).some((token) => isHeOrShe(reading, token));

/** True where a word of the name stands in the line outside quotation marks: somebody else tells of them. */
export function names(tokens: readonly Token[], { first, last }: Range, speaker: Range): boolean {
  const name = tokens.slice(speaker.first, speaker.last).filter((token) => token.form.upper && !is(token, 'definiteArticle'));
  const words = new Set(name.map(({ lower }) => lower));
  return tokens.slice(first, last).some(({ form, lower, quoted }) => form.upper && quoted === -1 && words.has(lower));
}
