/** Where the words of what is spoken of or asked for end, and those begin of when, how and upon what that was done. */

import { clauseAhead } from '../clauses/ahead.ts';
import { headOf, isTime, longPhraseAfter } from '../clauses/phrases.ts';
import { hasTag, isFiniteVerb, isNoun, isPastForm } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Range, Reading, Token } from '../reading.ts';
import { isSingularOf } from '../text/word-forms.ts';
import { isOccasion } from './ranges.ts';

/** Where the words of a thing end, and those of when and where it was spoken of begin: "defended the plan | on her radio show". */
export function occasionAfter(reading: Reading, at: number, end: number): number {
  const { tokens } = reading;
  for (let i = at + 1; i < end; i++) {
    const token = tokens[i] as Token;
    if (tokens[i]?.quoted !== -1) continue;
    if (
      token.text === ',' &&
      (is(tokens[i + 1], 'indefiniteArticle') || is(tokens[i + 1], 'comparative') || is(tokens[i + 1], 'scalarAdverb'))
    )
      return i;
    // "the remarks made | on Friday" were made then
    if (isOccasion(reading, i, end) && !(isPastForm(tokens[i - 1]) && i - 1 > at && isNoun(tokens[i - 2]))) return i;
    // "condemned the plan | as tenants left", "called for a ban | after it fell"
    const paired = tokens[i - 1]?.tag === 'CC' && is(tokens[i - 2], 'subordinator');
    // … but "to turn out if and when it is held"
    if (i > at + 1 && is(token, 'circumstantial') && !paired && clauseAhead(tokens, i + 1, end, false)) return i;
  }
  return end;
}

/** Where the words of a request end, and those begin of what led to it: "urged tenants to stay in | after two men fled". A deed that is asked for comes after one that is known: "to call after the vote ended". */
export function eventAfter(tokens: readonly Token[], from: number, end: number): number {
  for (let i = from + 2; i < end; i++) {
    const [token, next] = [tokens[i], tokens[i + 1]];
    // "to remember how they felt after a bomb fell": then they felt so
    if (isFiniteVerb(token)) return end;
    if (token?.quoted !== -1 || token.tag !== 'IN' || !is(token, 'circumstantial') || is(token, 'causal') || tokens[i - 1]?.text === ',')
      continue;
    const event = is(next, 'indefiniteArticle') || hasTag(next, 'CD', 'PRP$') ? longPhraseAfter(tokens, i + 1, end) : null;
    if (event && tokens[event.last]?.tag === 'VBD') return i;
  }
  return end;
}

/** Where a bare thing ends, and how it was spoken of begins: "denied the claim | through a lawyer", "blasted her | during a march". */
export function mannerAfter({ tokens, language }: Reading, { last }: Range, end: number): number {
  for (let i = last; i < end; i++) {
    if (tokens[i]?.quoted !== -1) continue;
    const token = tokens[i] as Token;
    if (isTime(token) && i + 1 === end) return i;
    if (
      is(token, 'durative') ||
      ((is(token, 'agentive') || is(token, 'eventPreposition') || is(token, 'concessive')) && tokens[i + 1]?.tag === 'VBG')
    )
      return i;
    const speaker = is(token, 'mediating') ? longPhraseAfter(tokens, i + 1, end) : null;
    if (speaker && isSingularOf(tokens[headOf(tokens, speaker)], language, 'personNoun')) return i;
  }
  return end;
}
