/**
 * Who gives a number by a noun beside it:
 *
 *   The bridge has 40 spans, by the council's count.      Bell's estimate of £5m was low.
 *                            ~~ ^─────────^               ^──^   ~~~~~~~~
 *
 *
 */

import { longPhraseAfter, phraseBefore } from '../clauses/phrases.ts';
import { isVerb } from '../languages/tags.ts';
import type { Token } from '../reading.ts';
import { FAR, type Given, type Line, saidBetween } from './givers-line.ts';

const COUNT = /^(?:count|tally|estimate|estimates|reckoning|calculation|calculations|measure|figures|data|records|account)$/;
const VIEW = /^(?:view|opinion|estimation|judgment|judgement|telling|estimate|reckoning)$/;

/** "40, by the council's count", "The cost, by her reckoning, would be £5m", "in her view", "7 in 10, based on a poll by the union". */
export function byCount(line: Line, first: number, last: number): Given | null {
  const { tokens, sentence, language } = line;
  for (let at = Math.max(sentence.first, first - FAR); at < Math.min(sentence.last, last + FAR); at++) {
    const word = tokens[at]?.lower;
    if (word !== 'by' && word !== 'in' && !(word === 'on' && tokens[at - 1]?.lower === 'based' && at > last && !isVerb(tokens[at - 2])))
      continue;
    if ((at < first || word === 'in') && tokens[at - 1]?.text !== ',' && at > sentence.first) continue;
    const phrase = longPhraseAfter(tokens, at + 1, sentence.last);
    // "About half of voters say so, based on a poll": what they say is what the poll found
    if (!phrase || (word !== 'on' && saidBetween(line, Math.min(last, at), Math.max(first, at)))) continue;
    if (word === 'on') {
      if (tokens.slice(phrase.first, phrase.last).some(({ lower }) => language.documents.has(lower) || language.reports.nouns.has(lower)))
        return { giver: phrase, cue: { first: at - 1, last: at + 1 }, rule: 'number-based-on' };
      continue;
    }
    const mark = possessive(tokens, phrase.first, phrase.last);
    const noun = word === 'in' ? VIEW : COUNT;
    if (mark !== null && noun.test(tokens[phrase.last - 1]?.lower ?? ''))
      return { giver: { first: at + 1, last: mark }, cue: { first: at, last: at + 1 }, rule: 'number-by-count' };
  }
  return null;
}

/** The end of who has the phrase [first, last): "the council | 's count", "her | count"; null: nobody. */
function possessive(tokens: readonly Token[], first: number, last: number): number | null {
  for (let i = first; i < last; i++) {
    if (tokens[i]?.tag === 'PRP$') return i + 1;
    if (tokens[i]?.tag === 'POS') return i > first ? i : null;
  }
  return null;
}

/** Nouns of giving a number; what follows them is what somebody says, and no more: not "its budget of £5m". */
const ESTIMATE =
  /^(?:estimates?|forecasts?|projections?|predictions?|announcement|claims?|calculations?|proposals?|pledges?|promises?|reckoning|tally|demands?|guess|allegations?|assertions?)$/;
/** Longest way from such a noun to its number, in tokens. */
const NEAR = 12;

/** "Bell's estimate of £5m", "its pledge to cut waste by 40%", "her estimate was £900". */
export function byEstimate(line: Line, first: number): Given | null {
  const { tokens, sentence } = line;
  for (let at = first - 1; at > Math.max(sentence.first, first - NEAR); at--) {
    const { tag, lower } = tokens[at] as Token;
    if (/^(?:VBD|VBZ|VBP|MD|W.*|''|``|:|CC)$/.test(tag) && !(/^(?:is|was|of)$/.test(lower) && ESTIMATE.test(tokens[at - 1]?.lower ?? '')))
      return null;
    if (!ESTIMATE.test(lower) || !tag.startsWith('NN')) continue;
    const phrase = phraseBefore(tokens, at + 1, sentence.first);
    const mark = phrase && possessive(tokens, phrase.first, at);
    if (!phrase || mark === null || saidBetween(line, at, first)) return null;
    const giver = tokens[mark - 1]?.tag === 'PRP$' ? { first: mark - 1, last: mark } : { first: phrase.first, last: mark };
    return { giver, cue: { first: at, last: at + 1 }, rule: 'number-estimate' };
  }
  return null;
}
