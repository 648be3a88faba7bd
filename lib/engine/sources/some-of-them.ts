/** Words at a cue that tell of some of a group, and so not who speaks: "two of the tenants", "most of them". */

import { firstWhere } from '../first-where.ts';
import { hasTag } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Span } from '../model.ts';
import type { Reading, Token } from '../reading.ts';

/** The words of a span. */
export function wordsUnder({ tokens }: Reading, { start, end }: Span): readonly Token[] {
  return tokens.slice(
    firstWhere(tokens, (token) => token.start >= start),
    firstWhere(tokens, (token) => token.start >= end),
  );
}

/** "most of them": whom these are of, the words do not say. */
export const isPartOfThem = (words: readonly Token[]): boolean =>
  words.length === 3 && is(words[1], 'genitive') && is(words[2], 'objectPronoun') && !hasTag(words[2], 'PRP$');

/** "two of the tenants": some of a group are not the group. */
export function isOneOfSome(words: readonly Token[]): boolean {
  const at = is(words[0], 'indefiniteArticle') ? 1 : 0;
  return is(words[at], 'partitive') && is(words[at + 1], 'genitive') && at + 2 < words.length;
}

/** "yesterday afternoon": says nothing. Time, with a capital, is a magazine. */
export const isTimeAlone = (words: readonly Token[]): boolean =>
  words.length > 0 && words.every((word) => (is(word, 'calendar') && !is(word, 'calendarName')) || (word.form.small && isOfTime(word)));

const isOfTime = (word: Token): boolean => is(word, 'timeNoun') || is(word, 'partOfDay') || is(word, 'period') || is(word, 'deictic');

/** True for a single pronoun, "who", "it", "both", for a time, and for what is no noun or is cut off before one: "the", "gives", "’s reporting". */
export function namesNobody(words: readonly Token[]): boolean {
  const [word, ...more] = words;
  if (hasTag(word, 'POS') || (more.length === 0 && (hasTag(word, 'JJR', 'VBP', 'VBZ') || is(word, 'definiteArticle')))) return true;
  if (more.length > 0) return isTimeAlone(words);
  return (
    is(word, 'subjectPronoun') || is(word, 'relativePronoun') || is(word, 'demonstrative') || is(word, 'distributive') || isTimeAlone(words)
  );
}
