/**
 * Somebody whom a label, a heading or the words after a dash tell of without a name.
 *
 *   **A mother of two from Leith**      **Friends of the Lock:**      — Yard foreman, Leith, who asked not to be named
 *     ^──────────────────────────^        ^─────────────────^           ^──────────^
 */
import { nounOf } from '../languages/nouns.ts';
import { isFiniteVerb } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Range, Reading, Token } from '../reading.ts';
import { afterDash } from '../text/marks.ts';
import { upToComma } from './up-to-comma.ts';

/** Longest of such words, in tokens. */
const LONGEST = 16;

/** Words for people or for a body, by name or not: "A parent in Leith", "The board" where it says "we", "Friends of the Lock"; null: they are none, as "Man of the match". @param own what is said there has an "I" or "we" */
export function descriptionIn(reading: Reading, words: Range, own: boolean): Range | null {
  const { tokens, language } = reading;
  const { first, last } = words;
  const unnamed = unnamedIn(reading, words);
  if (unnamed) return unnamed;
  if (last - first > LONGEST || tokens.slice(first, last).some(tells)) return null;
  const head = headOf(tokens, words);
  const noun = nounOf(language, tokens[head]?.lower ?? '');
  if (!noun.role && noun.kinds.length === 0) return null;
  if (is(tokens[first], 'indefiniteArticle')) return words;
  if (is(tokens[first], 'definiteArticle')) return own ? words : null;
  // "Friends of the Lock: We walk now."; but "Passengers for Leith: Tickets can be used"
  const isGroup = own || (noun.kinds.length > 0 && is(tokens[head + 1], 'genitive'));
  return isGroup && head + 1 < last && tokens[last - 1]?.form.upper ? words : null;
}

/** Somebody whom words do not name, up to a comma: "A mother of two from Leith", "a cook, who fries"; null: they tell of nobody so. */
export function describedIn(reading: Reading, words: Range): Range | null {
  const { tokens } = reading;
  const { first } = words;
  const own = is(tokens[first], 'indefiniteArticle') ? descriptionIn(reading, upToComma(tokens, words), false) : null;
  return own ?? unnamedIn(reading, words);
}

/** The same where they say that they give no name: "Yard foreman, | Leith, who asked not to be named"; null: they do not. */
export function unnamedIn({ document, language, tokens }: Reading, words: Range): Range | null {
  const { last } = words;
  const first = afterDash(tokens, words);
  let who = first + 1;
  while (who < last && !is(tokens[who], 'personalRelative')) who++;
  if (who >= last || who - first > LONGEST) return null;
  const why = document.text.slice(tokens[who]?.start, tokens[last - 1]?.end);
  const isOne = tokens[first]?.form.letter && tokens[first]?.form.begins && !tokens.slice(first, last).some(({ form }) => form.stops);
  return isOne && !tokens.slice(first, who).some(tells) && language.anonymity.stated.test(why)
    ? upToComma(tokens, { first, last: who })
    : null;
}

/** What somebody is, up to a comma, without an article: "Yard foreman, Leith", "Father of a pupil"; null: the words say something else. */
export function bareRoleIn({ language, tokens }: Reading, { first, last }: Range): Range | null {
  const { last: end } = upToComma(tokens, { first, last });
  const words = tokens.slice(first, end);
  const isBare = words.length > 0 && words.length <= LONGEST && words[0]?.form.upper && !words.some(tells);
  return isBare && nounOf(language, tokens[headOf(tokens, { first, last: end })]?.lower ?? '').role ? { first, last: end } : null;
}

/** The noun of the words: the last before a preposition or a comma. */
function headOf(tokens: readonly Token[], { first, last }: Range): number {
  let head = first;
  while (head + 1 < last && !is(tokens[head + 1], 'preposition') && tokens[head + 1]?.text !== ',') head++;
  return head;
}

/** True for a word of a sentence. */
export const tells = (token: Token): boolean => token.form.stops || token.quoted !== -1 || (isFiniteVerb(token) && token.form.small);
