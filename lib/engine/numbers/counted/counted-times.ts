/** What a number of times counts, and what a share changes: "double those of May", "a fourfold increase in thefts". */

import { longPhraseAfter, longPhraseBefore } from '../../clauses/phrases.ts';
import { hasTag, isCommonNoun, isVerb } from '../../languages/tags.ts';
import { is } from '../../languages/vocabulary.ts';
import type { Range, Token } from '../../reading.ts';
import { timesDone } from './counted-deeds.ts';
import { noun, nounsFrom, phraseFrom, usable } from './counted-phrases.ts';
import { subjectBefore } from './counted-subjects.ts';

/** "a 5% rise in rents", "a fourfold increase in thefts": what changes, where the phrase after a number is of a change; "a 60% chance of rain": all of it; else the phrase. */
export function changed(tokens: readonly Token[], after: Range | null, end: number): Range | null {
  if (!after) return null;
  const of = is(tokens[after.last], 'genitive') || is(tokens[after.last], 'in');
  const odds = of && is(tokens[after.last - 1], 'chanceNoun') ? longPhraseAfter(tokens, after.last + 1, end) : null;
  if (odds) return usable(tokens, { first: after.first, last: odds.last });
  return (
    usable(tokens, of && is(tokens[after.last - 1], 'changeNoun') ? phraseFrom(tokens, after.last + 1, end) : null) ?? usable(tokens, after)
  );
}

/** What a number of times multiplies, or what was done so often. */
export function countedTimes(tokens: readonly Token[], { first, last }: Range, floor: number, end: number): Range | null {
  const next = tokens[last];
  const verb = isVerb(tokens[last - 1]) && last - first <= 3;
  // "are double those of May", "had risen sixfold"
  if (is(next, 'pluralDemonstrative') || (!verb && is(tokens[first - 1], 'changeVerb'))) return subjectBefore(tokens, first, floor, false);
  if (is(next, 'identifyingDeterminer') || (verb && (isCommonNoun(next) || hasTag(next, 'DT', 'JJ'))))
    return usable(tokens, phraseFrom(tokens, last, end));
  if (is(next, 'comparative') && is(tokens[last + 1], 'quantifier')) {
    const many = usable(tokens, nounsFrom(tokens, last + 2, end));
    return many && { first: last, last: many.last };
  }
  if (verb) return usable(tokens, longPhraseBefore(tokens, is(tokens[first - 1], 'auxiliary') ? first - 1 : first, floor));
  if (is(next, 'comparativeQuantifier') || noun(next))
    return changed(tokens, nounsFrom(tokens, last, end), end) ?? subjectBefore(tokens, first, floor, false);
  return next?.tag === 'JJR' || is(next, 'comparative')
    ? subjectBefore(tokens, first, floor, false)
    : usable(tokens, timesDone(tokens, first, floor));
}
