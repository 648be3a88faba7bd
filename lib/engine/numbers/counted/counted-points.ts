/** What so many points are of: of polls, of matches, of an index. */

import { is } from '../../languages/vocabulary.ts';
import type { Range, Token } from '../../reading.ts';
import { deedOf } from './counted-by-deed.ts';
import { cameTo, leadsTo, subjectBefore } from './counted-subjects.ts';

/**
 * "three | points ahead", "trailed by 50 | points", "a margin of error of 3 | points": what is so much, where an article tells it, or else the points.
 *
 * @param first - the number's first token
 * @param points - the range of the word for them
 */
export function inPoints(tokens: readonly Token[], first: number, points: Range, floor: number): Range {
  if (is(tokens[points.last], 'standingAdverb')) return { first: points.first, last: points.last + 1 };
  // "is up | 15 points"
  if (is(tokens[first - 1], 'standingAdverb')) return { first: is(tokens[first - 2], 'be') ? first - 2 : first - 1, last: first };
  const moved = is(tokens[first - 1], 'movingVerb') ? subjectBefore(tokens, first, floor, false) : null;
  const deed = is(tokens[first - 1], 'agentive') ? deedOf(tokens, first, floor) : null;
  return moved ?? leadsTo(tokens, first, floor) ?? cameTo(tokens, first, floor) ?? deed ?? points;
}
