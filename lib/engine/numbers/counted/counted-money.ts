/** What an amount of money is the price, the size or the payment of, where the plain patterns of `counted.ts` do not reach it. */

import { isTime, longPhraseAfter, longPhraseBefore, phraseBefore } from '../../clauses/phrases.ts';
import { hasTag, isAdjective, isAdverb, isFiniteVerb, isNameWord, isPluralNoun, isPossessive } from '../../languages/tags.ts';
import { is } from '../../languages/vocabulary.ts';
import type { Range, Token } from '../../reading.ts';
import { noun, nounsFrom, phraseFrom, tellsWhenOrWhere, usable, withLimit } from './counted-phrases.ts';

/** "her $530,000 haul", "the £700m bailout": the word after a sum that an article leads to is its noun, whatever its tag. */
export function nounAfterSum(tokens: readonly Token[], first: number, last: number): Range | null {
  const lead = tokens[first - 1];
  const word = tokens[last];
  const led = is(lead, 'article') || isPossessive(lead);
  const may = word && /^[a-z]{4,}$/.test(word.text) && hasTag(word, 'IN', 'JJ') && !is(word, 'sumComplement');
  // headlines leave articles out: "wins $190m appeal"
  const headline = word?.tag === 'JJ' && !tellsWhenOrWhere(word) && !(isAdjective(lead) || isAdverb(lead) || hasTag(lead, 'IN', 'TO'));
  return (led || headline) && may ? { first: last, last: last + 1 } : null;
}

/** What was bought or sold for a sum, by the words before "for". */
function tradedFor(tokens: readonly Token[], link: number, floor: number): Range | null {
  for (let i = link - 1; i >= floor && i > link - 10; i--) {
    if (!is(tokens[i], 'trading')) continue;
    // "the meadow was bought for £5m", "bought the field in May for £5m"
    return is(tokens[i - 1], 'be') ? longPhraseBefore(tokens, i - 1, floor) : longPhraseAfter(tokens, i + 1, link);
  }
  return null;
}

/** "monthly rent up to £900", "Her estimate was £900 for the move", "£5m worth of steel": what beats the noun after the sum. */
export function beforeMoney(tokens: readonly Token[], first: number, last: number, floor: number, end: number): Range | null {
  if (is(tokens[first], 'direction') && noun(tokens[first - 1])) return phraseBefore(tokens, first, floor);
  const cost = is(tokens[first - 1], 'finiteBe') && noun(tokens[first - 2]) ? longPhraseBefore(tokens, first - 1, floor) : null;
  if (cost) return withLimit(tokens, cost, floor);
  // "£5m being the cost of the roof"; not what its giver is: "being a rich man", "being the owner of the club"
  if (is(tokens[last], 'be') && tokens[last]?.tag === 'VBG' && is(tokens[last + 1], 'definiteArticle')) {
    const what = phraseFrom(tokens, last + 1, end);
    const head = tokens[(what?.last ?? 0) - 1];
    if (what && is(tokens[what.last], 'genitive') && !is(head, 'personNoun') && !is(head, 'anyBody')) return what;
  }
  return is(tokens[last], 'worth') && is(tokens[last + 1], 'genitive') ? phraseFrom(tokens, last + 2, end) : null;
}

/** "£5m on a roof | and two new lines": with the one that is joined to it, where the sentence ends with that; not "and Tom Bell, the builder, left". */
function withJoined(tokens: readonly Token[], what: Range, end: number): Range {
  if (!is(tokens[what.last], 'additive')) return what;
  const other = usable(tokens, phraseFrom(tokens, what.last + 1, end));
  const ends = other !== null && tokens[other.last]?.tag === '.' && !isNameWord(tokens[other.last - 1]);
  return (ends && usable(tokens, { first: what.first, last: other.last })) || what;
}

/** "£60 an hour for cleaning", "£5m on a boat", "it costs £5m a year to run the hall", "bought the course for £3m". */
export function moneyFor(tokens: readonly Token[], first: number, last: number, floor: number, end: number): Range | null {
  const next = tokens[last];
  const rate = is(next, 'rateArticle') && is(tokens[last + 1], 'timeUnit') ? 2 : 0;
  const after = last + rate;
  const link = tokens[after];
  // "a £90 an hour docking fee"
  const rated = rate > 0 ? usable(tokens, nounsFrom(tokens, after, end)) : null;
  // "the £5,000 a year people would save"
  if (rated && !isFiniteVerb(tokens[rated.last])) return rated;
  if (rate > 0 && is(link, 'for')) return usable(tokens, phraseFrom(tokens, after + 1, end));
  // "£60 for every tenant" is a rate
  const each = is(tokens[last + 1], 'frequencyDeterminer');
  if (is(next, 'sumPreposition') && !each && (tokens[last + 1]?.tag !== 'CD' || isPluralNoun(tokens[last + 2]))) {
    const what = usable(tokens, phraseFrom(tokens, last + 1, end));
    // "earned £5m in the year to April", "has £5m in the bank"; but "invested £5m in a pier"
    const head = tokens[(what?.last ?? 0) - 1];
    const where =
      is(next, 'in') && hasTag(tokens[last + 1], 'DT', 'PRP$') && !tokens.slice(floor, first).some((token) => is(token, 'investing'));
    // "£5m in five years", "£5m for Tom Bell"; but "£5m for Leith schools"
    const isWhen = is(head, 'period') || isTime(tokens[last + 1]) || (is(head, 'timeUnit') && what?.last === (what?.first ?? 0) + 1);
    if (what && !where && !isWhen && !(isNameWord(tokens[what.first]) && isNameWord(head))) return withJoined(tokens, what, end);
  }
  // "spent £5m targeting voters"
  const thing = link?.tag === 'VBG' ? phraseFrom(tokens, after + 1, end) : null;
  if (thing) return usable(tokens, { first: after, last: thing.last });
  // "the £61,000 that had been paid back"
  let done = is(next, 'relativePronoun') ? last + 1 : end;
  while (is(tokens[done], 'auxiliary')) done++;
  if (done > last + 1 && tokens[done]?.tag === 'VBN') return { first: done, last: is(tokens[done + 1], 'particle') ? done + 2 : done + 1 };
  return is(tokens[first - 1], 'for') ? usable(tokens, tradedFor(tokens, first - 1, floor)) : null;
}
