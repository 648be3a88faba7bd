/** Whether a line tells of somebody, as who speaks there does not. */
import { nounOf } from '../languages/nouns.ts';
import { hasTag, isAdjective, isFiniteVerb, isNameWord, opensNounPhrase } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Range, Reading, Token } from '../reading.ts';

/** True for "he", "she", "him", "his": one person, and not "who". */
export function isHeOrShe({ language }: Pick<Reading, 'language'>, token: Token | undefined): boolean {
  const pronoun = language.pronouns.get(token?.lower ?? '');
  return pronoun?.person === 3 && !pronoun.plural && !pronoun.thing && pronoun.gender !== null;
}

/** True for a line with a "he" or "she" of whom it has not told who that is: not "A nurse saves an hour, and *she* will notice", "My son waits. *He* is nine." */
export function tellsOfSomebody(reading: Reading, { first, last }: Range): boolean {
  const { tokens, language } = reading;
  // "A baker by trade, she" is who is named above: another is one who does something
  let [other, does, anybody] = [false, false, false];
  for (let at = first; at < last; at++) {
    const isOther = is(tokens[at - 1], 'indefiniteArticle') || (is(tokens[at - 1], 'firstPerson') && hasTag(tokens[at - 1], 'PRP$'));
    if (at > first && isOther && nounOf(language, tokens[at]?.lower ?? '').role) other = true;
    // "Bell runs it as if he knew"
    if (at > first && tokens[at - 1]?.form.upper && isNameWord(tokens[at - 1])) other = true;
    if (other && isFiniteVerb(tokens[at])) does = true;
    // "Somebody should make up his mind": whoever that is
    if (is(tokens[at], 'anybody')) anybody = true;
    else if (tokens[at]?.form.stops) anybody = false;
    if (!does && !(anybody && hasTag(tokens[at], 'PRP$')) && isHeOrShe(reading, tokens[at])) return true;
  }
  return false;
}

/**
 * True for a line that is about somebody: with "he" or "she", or one that opens with what they are or did, "Our beautiful boy, who had his life
 * ahead", "Took bribes for six years".
 */
export function isAboutSomebody(reading: Reading, line: Range): boolean {
  const { tokens, language } = reading;
  let at = line.first;
  while (at < line.last && !tokens[at]?.form.letter) at++;
  if (hasTag(tokens[at], 'VBD', 'VBN')) return true;
  if (opensNounPhrase(tokens[at])) {
    at++;
    while (isAdjective(tokens[at])) at++;
    if (nounOf(language, tokens[at]?.lower ?? '').role && !isFiniteVerb(tokens[at + 1])) return true;
  }
  return tellsOfSomebody(reading, line);
}

/** True where a word of the name stands in the line outside quotation marks: somebody else tells of them. */
export function names(tokens: readonly Token[], { first, last }: Range, speaker: Range): boolean {
  const isArticle = (token: Token) => is(token, 'definiteArticle') || is(token, 'indefiniteArticle');
  const name = tokens.slice(speaker.first, speaker.last).filter((token) => token.form.upper && !isArticle(token));
  const words = new Set(name.map(({ lower }) => lower));
  return tokens.slice(first, last).some(({ form, lower, quoted }) => form.upper && quoted === -1 && words.has(lower));
}

/** True for a line in which somebody is said to say something; "has" alone says nothing. */
export const reports = ({ tokens, language }: Reading, { first, last }: Range): boolean =>
  tokens.slice(first, last).some((token) => isFiniteVerb(token) && !is(token, 'have') && language.cueVerbs.has(token.lower));
