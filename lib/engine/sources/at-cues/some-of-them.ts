/** Words at a cue that tell of some of a group, and so not who speaks: "two of the tenants", "most of them". */

import { boundStart } from '../../clauses/bounds.ts';
import { firstWhere } from '../../first-where.ts';
import { hasTag } from '../../languages/tags.ts';
import { is } from '../../languages/vocabulary.ts';
import type { Span } from '../../model.ts';
import type { Mention, Reading, Token } from '../../reading.ts';

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

/** How many words bound the number that the words open with: two in "more than 40 tenants". */
const boundOf = (words: readonly Token[]): number => [3, 2, 1].find((at) => boundStart(words, at, 0) === 0) ?? 0;

/** "two of the tenants", "more than 40 of the tenants": some of a group are not the group. */
export function isOneOfSome(words: readonly Token[]): boolean {
  const bound = boundOf(words);
  const at = bound + (is(words[bound], 'indefiniteArticle') ? 1 : 0);
  return (is(words[at], 'partitive') || hasTag(words[at], 'CD')) && is(words[at + 1], 'genitive') && at + 2 < words.length;
}

/** "many in Leith", "some at the council", "those close to Ruiz": people somewhere are neither the place nor the body, nor whom they are close to. */
export const isSomeThere = ([some, link, ...where]: readonly Token[]): boolean =>
  where.length > 0 &&
  (is(some, 'partitive') || is(some, 'indefinitePronoun') || is(some, 'quantifier') || is(some, 'antecedent')) &&
  (hasTag(link, 'IN') || is(link, 'acquainted')) &&
  !is(link, 'genitive');

/** The words at a cue with a bound before the mention that they are: "more than | 40 tenants"; null: there is none. */
export function withBound({ tokens, sentences }: Reading, { start, end, first }: Mention): Span | null {
  const from = boundStart(tokens, first, sentences[tokens[first]?.sentence ?? 0]?.first ?? first);
  return from === first ? null : { start: tokens[from]?.start ?? start, end };
}

/** "yesterday afternoon": says nothing. Time, with a capital, is a magazine. */
export const isTimeAlone = (words: readonly Token[]): boolean =>
  words.length > 0 && words.every((word) => (is(word, 'calendar') && !is(word, 'calendarName')) || (word.form.small && isOfTime(word)));

const isOfTime = (word: Token): boolean => is(word, 'timeNoun') || is(word, 'partOfDay') || is(word, 'period') || is(word, 'deictic');

/** "the former", "the latter": one of two, whom the words before it name, and no words that anybody is known by. */
export const isOneOfTwo = ([article, word, ...more]: readonly Token[]): boolean =>
  more.length === 0 && is(article, 'definiteArticle') && is(word, 'ofTwo');

/** True for a single pronoun, "who", "it", "both", for a time, and for what is no noun or is cut off before one: "the", "gives", "’s reporting". */
export function namesNobody(words: readonly Token[]): boolean {
  const [word, ...more] = words;
  if (hasTag(word, 'POS') || (more.length === 0 && (hasTag(word, 'JJR', 'VBP', 'VBZ') || is(word, 'definiteArticle')))) return true;
  if (more.length > 0) return isTimeAlone(words);
  return (
    is(word, 'subjectPronoun') || is(word, 'relativePronoun') || is(word, 'demonstrative') || is(word, 'distributive') || isTimeAlone(words)
  );
}
