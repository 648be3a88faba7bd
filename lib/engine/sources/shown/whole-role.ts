/** The whole of what an article calls somebody, where the phrase that was read is but the beginning of it. */

import { firstWhere } from '../../first-where.ts';
import { hasTag, isAdjective, isNoun } from '../../languages/tags.ts';
import { is } from '../../languages/vocabulary.ts';
import type { Span } from '../../model.ts';
import type { Reading, Token } from '../../reading.ts';

/** How far a role may go on, in tokens. */
const LONGEST = 12;

/**
 * The role with what "and" adds to its end, up to the comma that closes it, and without the title of the name after it:
 *
 *   Ana Ruiz, [the owner of an insurance| and travel agency|, said        [Labour leader |Sir] Tom Bell
 */
export function wholeRole({ document: { text }, tokens }: Reading, role: Span): Span {
  const last = firstWhere(tokens, ({ end }) => end >= role.end);
  const before = tokens[last - 1];
  if (before && before.start >= role.start && tokens[last + 1]?.form.upper && isOfName(tokens, last))
    return { start: role.start, end: before.end };
  const opens = text.slice(0, role.start).trimEnd().endsWith(',');
  const end = opens ? endOfList(tokens, last + 1) : null;
  return end === null ? role : { start: role.start, end };
}

/** True for a title that readers take for a part of the name after it: "Lady Ruiz"; but "the First Lady Ana Ruiz", "the lady Ana Ruiz". */
export const isOfName = (tokens: readonly Token[], at: number): boolean =>
  is(tokens[at], 'keptTitle') && tokens[at]?.form.upper === true && !is(tokens[at - 1], 'sequenceAdjective');

/** Where a list ends that goes on at `from` and that a comma closes; null: none does. */
function endOfList(tokens: readonly Token[], from: number): number | null {
  let and = -1;
  for (let i = from; i < from + LONGEST; i++) {
    const token = tokens[i];
    if (is(token, 'additive')) and = i;
    else if (token?.text === ',') {
      if (and >= 0) return closes(tokens, and, i) ? (tokens[i - 1] as Token).end : null;
      // ", and Tom Bell, said" is somebody else
      if (is(tokens[i + 1], 'additive')) return null;
    } else if (!isNoun(token) && !isAdjective(token) && !hasTag(token, 'DT', 'IN', 'POS', 'CD')) return null;
  }
  return null;
}

/** True where what "and" adds, up to the comma at `comma`, is no name of somebody: small letters, or a body's. */
function closes(tokens: readonly Token[], and: number, comma: number): boolean {
  const [first, last] = [tokens[and + 1], tokens[comma - 1]];
  return and + 1 < comma && isNoun(last) && (first?.form.small === true || is(last, 'institutionWord'));
}
