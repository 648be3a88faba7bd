/** Where what is said ends, beside other verbs and what the article goes on with. */

import { clauseAhead } from '../clauses/ahead.ts';
import { phraseBefore } from '../clauses/phrases.ts';
import { hasTag, isCommonNoun, isFiniteVerb, isNameWord, isPastForm, isWhWord } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Cue, Range, Reading, Sentence, Token } from '../reading.ts';
import { isDash } from '../text/marks.ts';
import { wordsQuoted } from '../text/quoted.ts';
import { endsBefore } from './ends.ts';
import { endBeforeCue } from './later-cues.ts';
import { mainVerbIn } from './main-verb.ts';
import { leadsToOwnDeed } from './own-deeds.ts';
import { trimmed } from './ranges.ts';
import { leadsToRefusal } from './refusal.ts';
import { goesOnAfter, waits } from './unfinished.ts';

/**
 * Where content that begins at `from` ends: before a later cue with its own clause, at the first mark after which the article goes on
 * in words of its own (./ends.ts), or before the main clause where the cue's is subordinate; else with the sentence.
 */
export function contentEnd(reading: Reading, sentence: Sentence, from: number, later: readonly Cue[], subordinate = false): number {
  const { tokens } = reading;
  const said: Range = { first: from, last: endBeforeCue(reading, sentence, from, later) };
  const led = subordinate || leads(tokens, sentence.first, from);
  let open = 0;
  for (let at = from + 1; at < said.last; at++) {
    if (tokens[at]?.quoted !== -1) {
      if ((led && closesClause(tokens, said, at)) || closesBeforeDeed(tokens, said, at)) return at + 1;
      continue;
    }
    if (waits(tokens, from, at)) continue;
    if (opensCredit(tokens, at, said.last)) return trimmed(tokens, from, at);
    // "(she says it was late), and left": the cue stands in the brackets too
    if (tokens[at]?.text === '(') open++;
    else if (tokens[at]?.text === ')' && --open < 0) return at;
    if (
      endsBefore(reading, said, at, later) ||
      leadsToRefusal(reading, said, at, later[0]) ||
      isWhenAsked(tokens, said, at) ||
      isWhenTold(tokens, at) ||
      isLeftOut(tokens, at) ||
      leadsToOwnDeed(reading, said, at, later[0]) ||
      leadsToWords(reading, said, at) ||
      leadsFromThing(tokens, said, at, later[0]) ||
      (led && !inside(tokens, from, at) && beforeMainClause(reading, said, at))
    )
      return trimmed(tokens, from, at);
  }
  return trimmed(tokens, from, said.last);
}

/** "While she said it was late|, he was early", "While she said it was late – it rained |– he was early": only where the cue's own clause leads to the main one. */
const beforeMainClause = ({ tokens }: Reading, said: Range, at: number): boolean =>
  (tokens[at]?.text === ',' || closesAside(tokens, at)) && clauseAhead(tokens, at + 1, said.last, false);

/** True for the bracket before whose picture it is, with which the sentence ends: "said it was late | (Picture: Leith Post)", "… | (AP Photo/Ana Ruiz)". */
function opensCredit(tokens: readonly Token[], at: number, last: number): boolean {
  if (tokens[at]?.text !== '(') return false;
  let close = at + 1;
  while (close < last && tokens[close]?.text !== ')') close++;
  if (close + 1 < last && tokens[close + 1]?.tag !== '.') return false;
  const noun = [at + 1, at + 2].find((i) => is(tokens[i], 'pictureNoun'));
  return noun !== undefined && (tokens[noun + 1]?.text === ':' || tokens[noun + 1]?.text === '/' || is(tokens[noun + 1], 'agentive'));
}

/** True for the second dash of a sentence, or a later one. */
function closesAside(tokens: readonly Token[], at: number): boolean {
  if (!isDash(tokens[at])) return false;
  for (let i = at - 1; tokens[i]?.sentence === tokens[at]?.sentence; i--) if (isDash(tokens[i])) return true;
  return false;
}

/** True for "when asked", "when pressed", after a clause: "said it was late | when asked about it". */
const isWhenAsked = (tokens: readonly Token[], { first }: Range, at: number): boolean =>
  is(tokens[at], 'temporalSubordinator') &&
  is(tokens[at + 1], 'questioned') &&
  tokens.slice(first, at).some(isFiniteVerb) &&
  hasTag(tokens[at + 2], 'IN', '.', 'WRB', 'WP');

/** True for what somebody does not say, where that ends the sentence: "said it was late | without elaborating." */
const isLeftOut = (tokens: readonly Token[], at: number): boolean =>
  is(tokens[at], 'privative') && is(tokens[at + 1], 'leftOutOfWords') && tokens[at + 2]?.tag === '.';

/** True for "and, when told so,": "asked how late it was | and, when told, said". */
const isWhenTold = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.tag === 'CC' && tokens[at + 1]?.text === ',' && is(tokens[at + 2], 'temporalSubordinator') && isPastForm(tokens[at + 3]);

/**
 * True for a colon that leads from a clause to words in marks that stand for themselves: "said it was late|: “It never came.”" Not from one
 * that tells who said them, "said she told Bell: “Go home.”"
 */
function leadsToWords({ tokens, language }: Reading, { first, last }: Range, at: number): boolean {
  if (tokens[at]?.text !== ':' || (tokens[at + 1]?.quoted ?? -1) === -1 || tokens[at - 1]?.quoted !== -1) return false;
  const words = wordsQuoted(tokens, at + 1);
  if (!words.stops || words.count < SPOKEN || words.last < last - 1 || !tokens[at + 2]?.form.upper) return false;
  const clause = tokens.slice(first, at);
  const tells = ({ lower }: Token) => {
    const takes = language.cueVerbs.get(lower)?.takes;
    // "had", "would go"
    return takes !== undefined && takes !== 'number' && takes !== 'particle';
  };
  return clause.some(isFiniteVerb) && !clause.some(tells);
}

/** True for what more is told of a thing that the cue's clause hangs on: "a plan Ruiz says she needs | but which is late", "Bell, who said so | and who left". */
function leadsFromThing(tokens: readonly Token[], { first }: Range, at: number, cue: Cue | undefined): boolean {
  const subject = cue?.subject;
  if (!subject || tokens[at]?.tag !== 'CC' || !is(tokens[at + 1], 'whRelative')) return false;
  const before = tokens[subject.first - 1];
  const hangs = cue.order === 'relative' || is(before, 'relativePronoun') || isCommonNoun(before);
  const contact = subject.last - subject.first > 1 && isCommonNoun(tokens[subject.last - 2]) && isNameWord(tokens[subject.last - 1]);
  return (hangs || contact) && !tokens.slice(first, at).some((token) => is(token, 'whRelative'));
}

/** Fewest words of a quotation that stands for itself. */
const SPOKEN = 3;

/** True for a comma before which the clause has no verb yet: "Asked whether the lift|, which failed in May, was safe", "said that despite the rain|, it was". */
function inside(tokens: readonly Token[], from: number, at: number): boolean {
  const despite = is(tokens[from], 'complementizer') && is(tokens[from + 1], 'eventPreposition');
  return (isWhWord(tokens[at + 1]) || despite) && !tokens.slice(from + 1, at).some((token) => token.text === ',' || isFiniteVerb(token));
}

/** True where the cue's clause leads to the main one: "While Ruiz said that it was closed, Bell walked in"; not "In a letter, Ruiz said that it was closed". */
function leads(tokens: readonly Token[], first: number, from: number): boolean {
  const opening = tokens[first];
  const subordinates =
    is(opening, 'subordinator') ||
    is(opening, 'preposition') ||
    is(opening, 'eventPreposition') ||
    is(opening, 'focusAdverb') ||
    (opening?.tag === 'VBG' && !is(opening, 'evidential'));
  // "In May, she said, | when it was shut, they left": the cue is put into what is said
  const start = tokens[from]?.text === ',' ? from + 1 : from;
  if (tokens[start - 1]?.text === ',' && is(tokens[start], 'subordinator')) return false;
  // "As Ruiz said, | it is late, and when it rains, it stops"
  if (start > from && is(opening, 'comparative')) return false;
  return subordinates && !mainBegun(tokens, first, from);
}

/** True where a comma, and a finite verb after it, stand before content that no comma opens: the main clause is the cue's. */
function mainBegun(tokens: readonly Token[], first: number, from: number): boolean {
  if (tokens[from - 1]?.text === ',') return false;
  let parted = false;
  for (let i = first; i < from; i++) {
    if (tokens[i]?.text === ',') parted = true;
    else if (parted && isFiniteVerb(tokens[i])) return true;
  }
  return false;
}

/** True for the mark that closes a quotation, a comma inside it, with the main clause after it: "While she says it is “late,|” he is early". */
function closesClause(tokens: readonly Token[], { last }: Range, at: number): boolean {
  return tokens[at + 1]?.quoted === -1 && tokens[at - 1]?.text === ',' && clauseAhead(tokens, at + 1, last, false);
}

/** True for the mark that closes a quotation, a comma inside it, with what somebody does besides after it: "knows only “the board,”| leaving at once". */
function closesBeforeDeed(tokens: readonly Token[], { first, last }: Range, at: number): boolean {
  const next = tokens[at + 1];
  const closes = next?.quoted === -1 && tokens[at - 1]?.text === ',' && tokens[first]?.quoted === -1;
  return closes && next.tag === 'VBG' && at + 2 < last && !is(next, 'participlePreposition') && !goesOnAfter(tokens, at + 2, last);
}

/** Where the clause of a noun ends, which the article goes on from: "his claim that it was late | – and hers", "Claims that it was late | were made"; null: that cannot be told. */
export function nounClauseEnd(reading: Reading, { first: opening }: Sentence, noun: number, said: Range): number | null {
  const { tokens } = reading;
  const { first: from, last: end } = said;
  const start = phraseBefore(tokens, noun + 1, opening)?.first ?? noun;
  const lead = tokens[start - 1];
  const led = start === opening + 1 && lead?.tag === 'IN';
  const verbal = tokens.slice(opening, start).some((token) => isFiniteVerb(token) || token.tag === 'VBG');
  if (!led && (start === opening || is(lead, 'subordinator') || lead?.text === ',' || !verbal)) {
    const main = mainVerbIn(reading, said);
    if (main !== null || start === opening) return main;
  }
  let finite = false;
  for (let i = from; i < end; i++) {
    if (tokens[i]?.quoted !== -1) continue;
    if (isFiniteVerb(tokens[i]) || tokens[i]?.tag === 'VB') finite = true;
    else if (finite && (hasTag(tokens[i], ',', ':') || isDash(tokens[i]))) return i;
  }
  return end;
}
