/** What goes on behind a name that something is "according to". */

import { hasTag, isAdverb, isFiniteVerb } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Range, Token } from '../reading.ts';

/** True where what is said before the name is not whole without what comes after it. */
export function goesOver(tokens: readonly Token[], left: Range, onward: Range): boolean {
  const [opening, next] = [tokens[onward.first], tokens[onward.first + 1]];
  // "It was old, according to Bell, but had not failed", "…, but not for long"
  if (is(opening, 'adversative')) return is(next, 'negation') || (isFiniteVerb(next) && is(next, 'auxiliary'));
  // "They saw it leave, according to Bell, and somebody ran"; but "…, and police have held her"
  if (is(opening, 'additive')) return isAlike(tokens, left, { first: onward.first + 1, last: onward.last });
  // "The season began badly, according to Bell, with 40 boats lost"
  if (is(opening, 'comitative')) return hasTag(next, 'CD') || is(next, 'approximator') || is(next, 'boundLead');
  // "It killed 60 tenants, including, according to Bell, a child"
  return is(tokens[left.last - 1], 'participlePreposition');
}

/** True for a clause of the same tense whose subject is a pronoun, as what somebody tells goes on. */
function isAlike(tokens: readonly Token[], left: Range, right: Range): boolean {
  const [subject, told] = [tokens[right.first], tokens.slice(left.first, left.last).find(isFiniteVerb)];
  const verb = tokens[isAdverb(tokens[right.first + 1]) ? right.first + 2 : right.first + 1];
  const pronoun = is(subject, 'subjectPronoun') || is(subject, 'indefinitePronoun');
  return pronoun && isFiniteVerb(verb) && !is(verb, 'have') && verb?.tag === told?.tag;
}
