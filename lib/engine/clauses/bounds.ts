/** Words before a number or a share that say how near it is, "more than | 40", "nearly | a third", and those that say how many without one, "dozens of | tenants". */
import { hasTag } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Token } from '../reading.ts';

/** True for a number, "half" or "a third". */
const opensAmount = (tokens: readonly Token[], at: number): boolean =>
  hasTag(tokens[at], 'CD') ||
  is(tokens[at], 'commonFraction') ||
  (is(tokens[at], 'indefiniteArticle') && is(tokens[at + 1], 'commonFraction'));

/** Where the words begin that bound the amount at `at`; `at` where none do, or it is no amount. `floor` is the first token that they may take in. */
export function boundStart(tokens: readonly Token[], at: number, floor: number): number {
  if (!opensAmount(tokens, at)) return at;
  // "as many as 40"
  if (is(tokens[at - 1], 'comparative') && is(tokens[at - 2], 'quantifier') && is(tokens[at - 3], 'comparative') && at - 3 >= floor)
    return at - 3;
  const two = is(tokens[at - 1], 'boundWord') && is(tokens[at - 2], 'boundLead');
  const first = two ? at - 2 : is(tokens[at - 1], 'approximator') ? at - 1 : at;
  if (first === at || first < floor) return at;
  return first > floor && is(tokens[first - 1], 'degreeAdverb') ? first - 1 : first;
}

/** Where a phrase begins with the amount that is "of" it: "hundreds of | tenants", "tens of thousands of | tenants". */
export function vaguelyCountedFrom(tokens: readonly Token[], first: number): number {
  let at = first;
  while (is(tokens[at - 1], 'genitive') && is(tokens[at - 2], 'vaguePlural')) at -= 2;
  return at;
}
