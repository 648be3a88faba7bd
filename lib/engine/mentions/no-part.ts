/** What stands behind a phrase and is no part of what that one is called: where they are read, and what they are asked for. */
import { isOnNetwork } from '../clauses/when-and-how.ts';
import { is } from '../languages/vocabulary.ts';
import type { Draft } from './drafts.ts';
import type { Words } from './word-kinds.ts';

/** True for "the council on | Twitter" and "asked the council | for a bay". */
export const isNoPart = (words: Words, left: Draft, right: Draft): boolean =>
  isWhereRead(words, left, right) || isAskedFor(words, left, right);

/** Not in "a user on | Twitter", who is one of those who are there. */
const isWhereRead = ({ tokens }: Words, left: Draft, right: Draft): boolean =>
  (left.form === 'definite' || left.form === 'name') && isOnNetwork(tokens, left.last, right.last);

/** Not in "asked a spokesman | for the council". */
function isAskedFor(words: Words, left: Draft, right: Draft): boolean {
  const verb = words.language.cueVerbs.get(words.at(left.first - 1)?.lower ?? '');
  const isThing = !right.name && (left.kind === 'organisation' || is(words.at(right.first), 'indefiniteArticle'));
  return isThing && verb !== undefined && is(verb, 'asking') && is(words.at(left.last), 'for');
}
