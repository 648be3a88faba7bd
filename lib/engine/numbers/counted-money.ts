/** What an amount of money is the price, the size or the payment of, where the plain patterns of `counted.ts` do not reach it. */

import { longPhraseAfter, longPhraseBefore, phraseBefore } from '../clauses/phrases.ts';
import { hasTag, isAdjective, isAdverb, isNameWord, isPlainForm, isPossessive } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Range, Token } from '../reading.ts';
import { noun, nounsFrom, phraseFrom, TIMED, TIMES, usable } from './counted-phrases.ts';

/** Verbs whose subject an amount of money is the size of; of any other it is only what somebody pays or gets. */
export const WORTH =
  /^(is|was|were|are|be|been|being|cost|costs|average[sd]?|averaging|total(s|led|ed|ling)?|stand|stands|stood|reach(ed|es)?|reaching|exceed(s|ed)?|surpass(es|ed)?|amount(s|ed)?|add|add(s|ed)|hit|hits|remain(s|ed)?|start(s|ed)?|begin|begins|top(s|ped)?|range[sd]?|go|goes|gone|went|came|come|comes|sell|sells|sold|fetche[sd]|fetch|closed|settled|finished|traded|dwindled|shrunk|rent|rents|balloon(s|ed)?|climb(s|ed)?|swell(s|ed)?|widened|narrowed|increased?|increases|decreased?|declined?|declines|halved|doubled|dip(s|ped)?|edged|ease[sd]?|lifted|pushed|cut|raised|trimmed|brought|earns?|made|makes|worth|valued|estimated|put|expected|forecast|projected|set|fixed|capped|priced|listed)$/;
const PREPOSITION =
  /^(from|into|onto|with|over|under|than|that|through|towards?|across|since|until|after|before|because|while|during|available|due|worth|strong|short|less|more)$/;

/** "her $530,000 haul", "the £700m bailout": the word after a sum that an article leads to is its noun, whatever its tag. */
export function nounAfterSum(tokens: readonly Token[], first: number, last: number): Range | null {
  const lead = tokens[first - 1];
  const word = tokens[last];
  const led = /^(a|an|the)$/.test(lead?.lower ?? '') || isPossessive(lead);
  const may =
    word &&
    /^[a-z]{4,}$/.test(word.text) &&
    (isPlainForm(word) || hasTag(word, 'FW', 'IN', 'JJ', 'RP', 'UH')) &&
    !PREPOSITION.test(word.lower);
  // headlines leave articles out: "wins $190m appeal"
  const headline = word?.tag === 'JJ' && !TIMES.test(word.lower) && !(isAdjective(lead) || isAdverb(lead) || hasTag(lead, 'IN', 'TO'));
  return (led || headline) && may ? { first: last, last: last + 1 } : null;
}

const TRADED =
  /^(buy|buys|bought|buying|sell|sells|sold|selling|acquire[sd]?|acquiring|purchase[sd]?|purchasing|hire[sd]?|swapp?ed|auction(ed|ing)?|rent(s|ed|ing)?)$/;

/** What was bought or sold for a sum, by the words before "for". */
function tradedFor(tokens: readonly Token[], link: number, floor: number): Range | null {
  for (let i = link - 1; i >= floor && i > link - 10; i--) {
    if (!TRADED.test(tokens[i]?.lower ?? '')) continue;
    // "the meadow was bought for £5m", "bought the field in May for £5m"
    return /^(was|were|been|be)$/.test(tokens[i - 1]?.lower ?? '')
      ? longPhraseBefore(tokens, i - 1, floor)
      : longPhraseAfter(tokens, i + 1, link);
  }
  return null;
}

/** "monthly rent up to £900", "Her estimate was £900 for the move", "£5m worth of steel": what beats the noun after the sum. */
export function beforeMoney(tokens: readonly Token[], first: number, last: number, floor: number, end: number): Range | null {
  if (tokens[first]?.lower === 'up' && noun(tokens[first - 1])) return phraseBefore(tokens, first, floor);
  if (/^(was|is|were|are)$/.test(tokens[first - 1]?.lower ?? '') && noun(tokens[first - 2]))
    return longPhraseBefore(tokens, first - 1, floor);
  return tokens[last]?.lower === 'worth' && is(tokens[last + 1], 'genitive') ? phraseFrom(tokens, last + 2, end) : null;
}

/** "£60 an hour for cleaning", "£5m on a boat", "it costs £5m a year to run the hall", "bought the course for £3m". */
export function moneyFor(tokens: readonly Token[], first: number, last: number, floor: number, end: number): Range | null {
  const next = tokens[last]?.lower ?? '';
  const rate = /^(a|an|per)$/.test(next) && TIMED.test(tokens[last + 1]?.lower ?? '') ? 2 : 0;
  const after = last + rate;
  const link = tokens[after]?.lower ?? '';
  // "a £15 an hour minimum wage"
  const rated = rate > 0 ? usable(tokens, nounsFrom(tokens, after, end)) : null;
  if (rated) return rated;
  if (rate > 0 && link === 'for') return usable(tokens, phraseFrom(tokens, after + 1, end));
  if (/^(in|for|into|on|towards?)$/.test(next) && !(isNameWord(tokens[last + 1]) || hasTag(tokens[last + 1], 'CD'))) {
    const what = usable(tokens, phraseFrom(tokens, last + 1, end));
    if (what && !TIMES.test(tokens[what.first]?.lower ?? '')) return what;
  }
  // "asked for £5m to fight floods", "spent £5m targeting voters"
  const deed = link === 'to' && tokens[after + 1]?.tag === 'VB' ? after + 1 : tokens[after]?.tag === 'VBG' ? after : end;
  const thing = deed < end ? phraseFrom(tokens, deed + 1, end) : null;
  if (thing) return usable(tokens, { first: deed, last: thing.last });
  // "the £61,000 that had been paid back"
  let done = /^(that|which)$/.test(next) ? last + 1 : end;
  while (/^(has|have|had|was|were|been|be)$/.test(tokens[done]?.lower ?? '')) done++;
  if (done > last + 1 && tokens[done]?.tag === 'VBN')
    return { first: done, last: /^(back|in|out|off|up)$/.test(tokens[done + 1]?.lower ?? '') ? done + 2 : done + 1 };
  return tokens[first - 1]?.lower === 'for' ? usable(tokens, tradedFor(tokens, first - 1, floor)) : null;
}
