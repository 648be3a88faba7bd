/**
 * Who gives a number by a noun beside it:
 *
 *   The bridge has 40 spans, by the council's count.      Bell's estimate of £5m was low.
 *                            ~~ ^─────────^               ^──^   ~~~~~~~~
 */

import { headOf, isTime, longPhraseAfter, phraseBefore } from '../../clauses/phrases.ts';
import { hasTag, isFiniteVerb, isNameWord, isNoun, isVerb, isWhWord } from '../../languages/tags.ts';
import { is } from '../../languages/vocabulary.ts';
import type { Range, Token } from '../../reading.ts';
import { singularAt } from '../../text/word-forms.ts';
import { FAR, finiteIn, type Given, type Line, saidBetween } from './givers-line.ts';
import { isGiver } from './givers-subjects.ts';

/** "40, by the council's count", "The cost, by her reckoning, would be £5m", "in her view", "7 in 10, based on a poll by the union". */
export function byCount(line: Line, { first, last }: Range): Given | null {
  const { tokens, sentence, language } = line;
  for (let at = Math.max(sentence.first, first - FAR); at < Math.min(sentence.last, last + FAR); at++) {
    const [before, word] = [tokens[at - 1], tokens[at]];
    const based = is(word, 'on') && is(before, 'based') && at > last && !isVerb(tokens[at - 2]);
    const [view, on] = [is(word, 'in'), is(word, 'on') && !based];
    if (!based && !view && !on && !is(word, 'agentive')) continue;
    if ((at < first || view || on) && before?.text !== ',' && at > sentence.first) continue;
    const phrase = longPhraseAfter(tokens, at + 1, sentence.last);
    // "About half of tenants say so, based on a poll": what they say is what the poll found
    if (!phrase || (!based && saidBetween(line, Math.min(last, at), Math.max(first, at)))) continue;
    if (based) {
      if (tokens.slice(phrase.first, phrase.last).some(({ lower }) => language.documents.has(lower) || language.reports.nouns.has(lower)))
        return { giver: phrase, cue: { first: at - 1, last: at + 1 }, rule: 'number-based-on' };
      continue;
    }
    const mark = possessive(tokens, phrase.first, phrase.last);
    const noun = tokens[phrase.last - 1] as Token;
    // "On the port's figures, 40": not on its account
    const reckoned = on ? is(noun, 'reckonedNoun') || language.reports.nouns.get(noun.lower) === 'data' : is(noun, 'reckoningNoun');
    // "On the day's figures": nobody's
    if (mark !== null && reckoned && !isTime(tokens[mark - 1]) && !is(tokens[mark - 1], 'timeNoun'))
      return { giver: { first: at + 1, last: mark }, cue: { first: at, last: at + 1 }, rule: 'number-by-count' };
  }
  return null;
}

/** "£5m under estimates by the port", "Under her forecast it would be £5m", "by some estimates": who estimated, or else, of no one's, the estimates themselves. */
export function underEstimates(line: Line, { first, last }: Range): Given | null {
  const { tokens, sentence } = line;
  for (let at = Math.max(sentence.first, first - FAR); at < Math.min(sentence.last, last + FAR); at++) {
    if (!is(tokens[at], 'estimatePreposition')) continue;
    const phrase = longPhraseAfter(tokens, at + 1, sentence.last);
    const head = phrase ? headOf(tokens, phrase) : at;
    if (!phrase || !is(tokens[head], 'estimateNoun')) continue;
    const opens = at < first;
    const [from, to] = opens ? [phrase.last + (tokens[phrase.last]?.text === ',' ? 1 : 0), first] : [last, at];
    const apart = tokens.slice(from, to).some(({ text }) => text === ',');
    if (from > to || apart || finiteIn(tokens, from, to, { allowed: opens ? 1 : 0 }) || saidBetween(line, from, to)) continue;
    const mark = possessive(tokens, phrase.first, head);
    const maker =
      is(tokens[head + 1], 'agentive') || is(tokens[head + 1], 'from') ? longPhraseAfter(tokens, head + 2, sentence.last) : null;
    const owner = mark === null ? null : { first: tokens[mark - 1]?.tag === 'PRP$' ? mark - 1 : phrase.first, last: mark };
    const giver =
      owner ??
      maker ??
      (is(tokens[at + 1], 'selective') || is(tokens[at + 1], 'quantifier') ? { first: phrase.first, last: head + 1 } : null);
    if (giver) return { giver, cue: { first: at, last: at + 1 }, rule: 'number-under-estimates' };
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

/** Longest way from such a noun to its number, in tokens. */
const NEAR = 12;

/** "Bell's estimate of £5m", "its pledge to cut waste by 40%", "her estimate was £900", "Bell's tally of boats stood at 40", "police estimates of 40". */
export function byEstimate(line: Line, first: number): Given | null {
  const { tokens, sentence } = line;
  let joined = false;
  let verb: number | null = null;
  for (let at = first - 1; at >= Math.max(sentence.first, first - NEAR); at--) {
    const token = tokens[at] as Token;
    if (verb === null && (is(token, 'finiteBe') || isFigureVerb(tokens, at, first))) {
      verb = at;
      continue;
    }
    if (isFiniteVerb(token) || isWhWord(token) || hasTag(token, "''", ':', ',')) return null;
    // "her estimate of the cost was", but not "her estimate for a club that was", "her estimate came late"
    if (verb !== null && token.tag === 'IN' && !is(token, 'genitive')) return null;
    if (token.tag === 'CC') joined = true;
    if (!is(token, 'estimateNoun') || !isNoun(token)) continue;
    const phrase = phraseBefore(tokens, at + 1, sentence.first);
    const mark = phrase && possessive(tokens, phrase.first, at);
    if (!phrase) return null;
    if (verb !== null && (joined || (at + 1 < verb && tokens[phrase.first - 1]?.tag === 'IN'))) return null;
    if (mark === null) return estimatedBy(line, at, first) ?? estimatedAs(line, phrase);
    if (joined) return null;
    const giver = tokens[mark - 1]?.tag === 'PRP$' ? { first: mark - 1, last: mark } : { first: phrase.first, last: mark };
    const stood = verb !== null && !is(tokens[verb], 'finiteBe');
    return { giver, cue: { first: at, last: at + 1 }, rule: 'number-estimate', ...(stood ? { alone: true } : {}) };
  }
  return null;
}

/** "stood at | 40", "range from | 40", "came to about | 40": such a verb at `at`, with nothing but that before the number. */
const isFigureVerb = (tokens: readonly Token[], at: number, first: number): boolean =>
  is(tokens[at], 'figureVerb') &&
  isVerb(tokens[at]) &&
  at < first - 1 &&
  tokens.slice(at + 1, first).every((token) => hasTag(token, 'IN', 'TO', 'RB'));

/** "Police estimates", "a Treasury forecast": what is somebody's by a mere word before it. */
function estimatedAs({ tokens, language }: Line, phrase: Range): Given | null {
  const noun = phrase.last - 1;
  if (!is(tokens[noun], 'reckonedNoun')) return null;
  const maker = tokens
    .slice(phrase.first, noun)
    .some((token) => isNoun(token) && !is(token, 'calendar') && (isNameWord(token) || singularAt(token, language).kinds.length > 0));
  return maker ? { giver: phrase, cue: { first: noun, last: phrase.last }, rule: 'number-estimate', alone: true } : null;
}

/** "estimates by the port ranging from 40", "an estimate from Bell of 40". `at`: the noun; `first`: the number's first token. */
function estimatedBy(line: Line, at: number, first: number): Given | null {
  const { tokens } = line;
  if (!is(tokens[at + 1], 'agentive') && !is(tokens[at + 1], 'from')) return null;
  const giver = longPhraseAfter(tokens, at + 2, first);
  return giver && isGiver(line, giver) ? { giver, cue: { first: at, last: at + 2 }, rule: 'number-estimate' } : null;
}
