/** "According to Bell", and the channel that opens a sentence. */

import { clauseAhead, FINITE } from '../clauses/ahead.ts';
import { phraseBefore } from '../clauses/phrases.ts';
import { hasTag, isCommonNoun, isFiniteVerb, isWhPronoun, isWhWord, opensNounPhrase } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Cue, Range, Reading, Sentence, Token } from '../reading.ts';
import { contentEnd } from './content-end.ts';
import type { Draft } from './draft.ts';
import type { Drafts } from './drafts.ts';
import { afterDateline, isDash, quoteIn, trimmed } from './ranges.ts';

/** Fewest tokens of a sentence that is taken whole, whatever its tags. */
const SENTENCE = 5;

/** "According to Bell, …" and "…, according to Bell". `later`: the cues of the sentence from it on. */
export function accordingTo(reading: Reading, sentence: Sentence, cue: Cue, later: readonly Cue[], drafts: Drafts): Draft | null {
  const { tokens } = reading;
  // "In her account, Ruiz wrote that": how she said it
  if (!cue.subject || (!is(tokens[cue.at], 'evidential') && later.some((other) => other.subject?.first === cue.after + 1))) return null;
  const lead = leadOf(tokens, sentence, cue);
  const opens =
    lead === sentence.first ||
    /^(?:[:;]|[-–—]+)$/.test(tokens[lead - 1]?.text ?? '') ||
    joinsClause(tokens, sentence, { first: lead, last: cue.subject.last });
  const content = opens
    ? contentOnward(reading, sentence, cue.after, later)
    : contentAround(reading, sentence, startBefore(reading, sentence, lead, drafts), cue.after, later);
  return content && { content, shape: 'according', cue, speaker: cue.subject, via: null, continues: null, confidence: 0.9 };
}

/** Where "according" begins with the words that lead to it: "it is late|, and according to Bell". */
function leadOf(tokens: readonly Token[], sentence: Sentence, cue: Cue): number {
  let lead = cue.group;
  while (lead > sentence.first && hasTag(tokens[lead - 1], 'CC', 'RB', ',') && tokens[lead - 1]?.quoted === -1) {
    // "it has 100 shops now, according to Bell": the adverb is the clause's
    const parted = tokens[lead - 1]?.tag === 'RB' && tokens[lead]?.text === ',';
    if (parted && lead - 1 > sentence.first && !hasTag(tokens[lead - 2], 'CC', ',', ':')) break;
    // "saw it differently according to Bell"
    if (tokens[lead - 1]?.tag === 'RB' && lead === cue.at && lead - 1 > sentence.first && !hasTag(tokens[lead - 2], 'CC', ',', ':')) break;
    lead--;
  }
  return lead;
}

/** True where the words that lead to "according" join the clause after the name to the one before: "It was old, and, according to Bell, | it was late". */
function joinsClause(tokens: readonly Token[], sentence: Sentence, { first, last }: Range): boolean {
  let joint = first;
  while (tokens[joint]?.text === ',') joint++;
  return is(tokens[joint], 'coordinator') && clauseAhead(tokens, tokens[last]?.text === ',' ? last + 1 : last, sentence.last, false);
}

/** What is said after the name, which ends at `after`, where nothing is said before it. */
function contentOnward(reading: Reading, sentence: Sentence, after: number, later: readonly Cue[]): Range[] | null {
  const { tokens } = reading;
  let comma = after;
  while (comma < sentence.last && (tokens[comma]?.text !== ',' || !clauseAhead(tokens, comma + 1, sentence.last, true))) comma++;
  comma = afterApposition(tokens, comma, sentence.last);
  let first = comma + 1;
  // "According to Bell the lift was late"; and what the comma parts, whatever its tags
  if (clauseAhead(tokens, after, Math.min(comma, sentence.last), false)) first = after;
  else if (comma === sentence.last && tokens[after]?.text === ',' && sentence.last - after > SENTENCE) first = after + 1;
  const last = contentEnd(reading, sentence, first, later);
  // "According to her, after the fall, | she said that"
  if (last < sentence.last - 1 && tokens[first]?.tag === 'IN' && !hasFinite(tokens, { first, last })) return null;
  return first < last ? [{ first, last }] : null;
}

const hasFinite = (tokens: readonly Token[], { first, last }: Range) => tokens.slice(first, last).some(isFiniteVerb);

/** What is said before "according", which begins with its words at the end of the range; null: a cue of its own says it. */
function startBefore({ tokens, language }: Reading, sentence: Sentence, lead: number, drafts: Drafts): Range | null {
  let first = Math.max(drafts.freeFrom(sentence.first, lead), afterDateline(tokens, sentence, lead));
  // "It sells more – it has 100 shops, according to Bell": the clause after the dash
  for (let i = lead - 1; i > first; i--) {
    if (tokens[i]?.quoted !== -1 || !isDash(tokens[i]) || tokens[i]?.end === tokens[i + 1]?.start) continue;
    // "It grew by a third – the most since May – over the year, according to Bell": an aside between two
    const pair = tokens.slice(first, i).some((token) => isDash(token) && token.quoted === -1);
    if (!pair && clauseAhead(tokens, i + 1, lead, false)) first = i + 1;
    break;
  }
  // "“It was late,” Ruiz told the tenants, according to the Mail": a cue with its own quotation is nothing to report again
  const spoken = first > sentence.first && tokens[first - 1]?.quoted !== -1 && tokens[first]?.quoted === -1;
  if (spoken && tokens.slice(first, lead).some((token) => isFiniteVerb(token) && language.cueVerbs.has(token.lower))) return null;
  while (first < lead && hasTag(tokens[first], 'CC', ',', ':')) first++;
  const last = trimmed(tokens, first, lead);
  return first < last ? { first, last } : null;
}

/** What is said before the name, which ends at `after`, and after it where it goes on: "The park, according to Bell, is full". */
function contentAround(reading: Reading, sentence: Sentence, left: Range | null, after: number, later: readonly Cue[]): Range[] | null {
  const { tokens } = reading;
  if (!left) return null;
  const relative = leadsOver(tokens[left.last - 1]);
  const comma = commaAfterName(tokens, after, sentence.last);
  const onward = comma === null ? null : { first: comma + 1, last: contentEnd(reading, sentence, comma + 1, later) };
  if (onward && onward.first < onward.last && goesOver(tokens, left, onward)) return [left, onward];
  const whole = left.first <= afterDateline(tokens, sentence, left.last) && left.last - left.first >= SENTENCE;
  // "While it is old, according to Bell, it is safe"
  const leads = tokens[after]?.text === ',' && is(tokens[left.first], 'subordinator') && !is(tokens[left.first], 'comparative');
  if (!relative && !leads && (whole || clauseAhead(tokens, left.first, left.last, true) || quoteIn(tokens, left))) return [left];
  const right = { first: after + 1, last: contentEnd(reading, sentence, after + 1, later) };
  // "…, according to Bell, head of the school"
  if (!relative && !hasFinite(tokens, right)) return null;
  return tokens[after]?.text === ',' && right.first < right.last ? (relative ? [right] : [left, right]) : null;
}

/** The comma after the name and what belongs to it, in few words without a verb: "according to a report by the council|, …"; null: none. */
function commaAfterName(tokens: readonly Token[], after: number, end: number): number | null {
  const comma = commaIn(tokens, after, end);
  if (comma === null || clauseAhead(tokens, comma + 1, end, false)) return comma;
  // "After the fire, according to Bell, head of the school|, was a plan"
  const second = opensNounPhrase(tokens[comma + 1]) || isCommonNoun(tokens[comma + 1]) ? commaIn(tokens, comma + 1, end) : null;
  return second !== null && isFiniteVerb(tokens[second + 1]) ? second : comma;
}

function commaIn(tokens: readonly Token[], from: number, end: number): number | null {
  for (let i = from; i < Math.min(end, from + BELONGING); i++) {
    if (tokens[i]?.quoted !== -1 || isFiniteVerb(tokens[i])) return null;
    if (tokens[i]?.text === ',') return i;
  }
  return null;
}

/** Most tokens that belong to a name after it. */
const BELONGING = 8;

/** True where what is said before the name is not whole without what comes after it. */
function goesOver(tokens: readonly Token[], left: Range, onward: Range): boolean {
  const [opening, next] = [tokens[onward.first], tokens[onward.first + 1]];
  // "It was old, according to Bell, but had not failed", "…, but not for long"
  if (is(opening, 'adversative')) return is(next, 'negation') || (isFiniteVerb(next) && is(next, 'auxiliary'));
  // "It killed 60 tenants, including, according to Bell, a child"
  if (is(tokens[left.last - 1], 'participlePreposition')) return true;
  // "After the fire, according to Bell, ten tenants left": words of when, where and why, with no verb
  const verb = tokens
    .slice(left.first, left.last)
    .some(({ tag }, i) => FINITE.test(tag) || (tag === 'VB' && tokens[left.first + i - 1]?.tag !== 'TO'));
  return hasTag(tokens[left.first], 'IN', 'TO') && !verb && (isFiniteVerb(opening) || clauseAhead(tokens, onward.first, onward.last, true));
}

/** A word whose clause comes after the name: "which, according to Bell, | was late". */
const leadsOver = (token: Token | undefined) => is(token, 'relativePronoun') || is(token, 'subordinator') || is(token, 'coordinator');

/** The comma after what stands beside the name, from the comma before it: "According to Bell|, the mayor|, it was late". */
function afterApposition(tokens: readonly Token[], comma: number, end: number): number {
  if (!(isWhPronoun(tokens[comma + 1]) || hasTag(tokens[comma + 1], 'CD', 'DT', 'JJ', 'NN', 'NNP', 'PRP$', 'VBG'))) return comma;
  const relative = isWhWord(tokens[comma + 1]);
  for (let i = comma + 1; i < end; i++) {
    if (tokens[i]?.quoted !== -1 || (!relative && (isFiniteVerb(tokens[i]) || hasTag(tokens[i], 'VB', ':')))) return comma;
    if (tokens[i]?.text === ',') return clauseAhead(tokens, i + 1, end, false) ? i : comma;
  }
  return comma;
}

/** The channel that opens the sentence: "In a statement, the Met said". */
export function leadingChannel({ tokens, language }: Reading, sentence: Sentence, cue: Cue): Range | null {
  const start = cue.order === 'before' && cue.subject ? cue.subject.first : -1;
  if (start <= sentence.first || !(is(tokens[sentence.first], 'mediumPreposition') || is(tokens[sentence.first], 'communicating')))
    return null;
  let last = start;
  if (tokens[last - 1]?.text === ',') last--;
  for (let i = sentence.first; i < last; i++) if (tokens[i]?.quoted !== -1 || (tokens[i]?.text === ',' && i < last - 12)) return null;
  const phrase = phraseBefore(tokens, last, sentence.first);
  if (!phrase) return null;
  return tokens.slice(sentence.first, last).some((token) => language.channels.has(token.lower)) ? { first: sentence.first, last } : null;
}
