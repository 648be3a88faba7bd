/**
 * People who are listed, as those who attend are above a record: nobody says their names.
 *
 *   Witnesses: Ana Ruiz and Tom Bell.     I: Ana Ruiz, Director, Marlow Mail; and Tom Bell, Mayor.
 */
import { isFiniteVerb } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Range, Token } from '../reading.ts';
import { isNamePart } from '../text/label-ends.ts';

/** True for a range that is names in a row and no sentence. */
export function listsPeople(tokens: readonly Token[], range: Range): boolean {
  const first = isNumber(tokens, range.first) ? range.first + 2 : range.first;
  return (
    isListed(tokens, { first, last: range.last }) &&
    !tokens.slice(first, range.last).some((token) => isFiniteVerb(token) || token.quoted !== -1)
  );
}

/** True for one that opens with the number of such a list: "I: Ana Ruiz, Director". */
export const isNumbered = (tokens: readonly Token[], range: Range): boolean => isNumber(tokens, range.first) && listsPeople(tokens, range);

const isNumber = (tokens: readonly Token[], at: number): boolean => /^[IV]+$/.test(tokens[at]?.text ?? '') && tokens[at + 1]?.text === ':';

/** True where a name in two words or more comes first, and after it more of them, or what its bearer is. */
function isListed(tokens: readonly Token[], { first, last }: Range): boolean {
  let [end, words] = [first, 0];
  // "Questions. Yes, in front." lists nobody
  for (; end < last && isNamePart(tokens[end] as Token) && !tokens[end]?.form.stops; end++) if (tokens[end]?.form.upper) words++;
  return words > 1 && (/^[,;(]$/.test(tokens[end]?.text ?? '') || is(tokens[end], 'coordinator'));
}
