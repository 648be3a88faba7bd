/** "According to Bell", wherever it stands. */

import { clauseAhead } from '../clauses/ahead.ts';
import { isTime, longPhraseAfter, phraseBefore } from '../clauses/phrases.ts';
import { hasTag, isAdverb, isFiniteVerb, isPastForm, isWhPronoun, isWhWord } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Cue, Range, Reading, Sentence, Token } from '../reading.ts';
import { isDash } from '../text/marks.ts';
import { contentEnd } from './content-end.ts';
import type { Draft } from './draft.ts';
import type { Drafts } from './drafts.ts';
import { relativeEnd } from './main-verb.ts';
import { afterTime, quoteIn, trimmed } from './ranges.ts';

/** Fewest tokens of a sentence that is taken whole, whatever its tags. */
const SENTENCE = 5;

/** "According to Bell, …" and "…, according to Bell". `later`: the cues of the sentence from it on. */
export function accordingTo(reading: Reading, sentence: Sentence, cue: Cue, later: readonly Cue[], drafts: Drafts): Draft | null {
  const { tokens } = reading;
  // "In her account, Ruiz wrote that": how she said it
  if (!cue.subject || (!is(tokens[cue.at], 'evidential') && later.some((other) => other.subject?.first === cue.after + 1))) return null;
  if (isAnothers(reading, sentence, cue)) return null;
  const lead = leadOf(tokens, sentence, cue);
  const opens =
    // "a plan according to which | the lift will close"
    cue.order === 'relative' ||
    lead === sentence.first ||
    /^[:;(]$/.test(tokens[lead - 1]?.text ?? '') ||
    // "It is late — or never comes — according to Bell": nothing is left to say
    (isDash(tokens[lead - 1]) && cue.after < sentence.last - 1) ||
    joinsClause(tokens, sentence, { first: lead, last: cue.subject.last });
  const content = opens
    ? contentOnward(reading, sentence, cue.after, later)
    : contentAround(reading, sentence, startBefore(reading, sentence, lead, drafts), cue, later);
  return content && { content, shape: 'according', cue, speaker: cue.subject, via: null, of: null, continues: null };
}

/**
 * True where it begins what somebody else says, "She said | according to the file the lift was late", or tells where somebody said what
 * stands before: "It was late, she said, | according to the file".
 */
function isAnothers({ tokens, language }: Reading, sentence: Sentence, { group, after }: Cue): boolean {
  const at = tokens[group - 1]?.text === ',' ? group - 2 : group - 1;
  const said = tokens[at];
  if (!isFiniteVerb(said) || language.cueVerbs.get(said?.lower ?? '')?.takes !== 'clause') return false;
  const speaker = phraseBefore(tokens, at, sentence.first);
  const behind = speaker !== null && (tokens[speaker.first - 1]?.text === ',' || tokens[speaker.first - 1]?.quoted !== -1);
  return (at === group - 1 && clauseAhead(tokens, after, sentence.last, false)) || (behind && speaker.first > sentence.first);
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
  const named = commaAfter(tokens, after, sentence.last);
  const comma = isSubject(tokens, named + 1, sentence.last) ? named : afterApposition(tokens, named, sentence.last);
  let first = comma + 1;
  // "According to Bell the lift was late"
  if (!isWhWord(tokens[after]) && clauseAhead(tokens, after, Math.min(comma, sentence.last), false)) first = after;
  const last = contentEnd(reading, sentence, first, later);
  // "According to her, after the fall, | she said that"
  if (last < sentence.last - 1 && tokens[first]?.tag === 'IN' && !hasFinite(tokens, { first, last })) return null;
  return first < last ? [{ first, last }] : null;
}

/** The first comma from `at` on that leads to a clause; else the one that ends the name: "According to a survey based on rents, | tenants …". */
function commaAfter(tokens: readonly Token[], at: number, end: number): number {
  let named = end;
  // "According to a nurse who was there, | it was late": the verb of the relative clause is not the one
  const relative = isWhWord(tokens[at]);
  for (let i = at; i < end; i++) {
    if (named === end && !relative && isFiniteVerb(tokens[i]) && !is(tokens[i], 'documentary')) break;
    if (tokens[i]?.text !== ',') continue;
    if (!isWhWord(tokens[i + 1]) && clauseAhead(tokens, i + 1, end, true)) return i;
    if (named === end && end - i > SENTENCE) named = i;
  }
  return named;
}

const hasFinite = (tokens: readonly Token[], { first, last }: Range) => tokens.slice(first, last).some(isFiniteVerb);

/** What is said before "according", which begins with its words at the end of the range; null: a cue of its own says it. */
function startBefore({ tokens, language }: Reading, sentence: Sentence, lead: number, drafts: Drafts): Range | null {
  let first = Math.max(drafts.freeFrom(sentence.first, lead), afterTime(tokens, sentence, lead));
  // "It sells more – it has 100 shops, according to Bell": the clause after the dash
  for (let i = lead - 1; i > first; i--) {
    if (tokens[i]?.quoted !== -1 || !isDash(tokens[i]) || tokens[i]?.end === tokens[i + 1]?.start) continue;
    // "It grew by a third – the most since May – over the year, according to Bell": an aside between two
    const pair = tokens.slice(first, i).some((token) => isDash(token) && token.quoted === -1);
    if (!pair && clauseAhead(tokens, i + 1, lead, false)) first = i + 1;
    break;
  }
  // "It is late (it was old, according to Bell)"
  let open = 0;
  for (let i = lead - 1; i >= first && open <= 0; i--) {
    if (tokens[i]?.tag === '-RRB-') open--;
    else if (tokens[i]?.tag === '-LRB-' && ++open > 0) first = i + 1;
  }
  // "“It was late,” Ruiz told the tenants, according to the Mail": a cue with its own quotation is nothing to report again
  const spoken = first > sentence.first && tokens[first - 1]?.quoted !== -1 && tokens[first]?.quoted === -1;
  if (spoken && tokens.slice(first, lead).some((token) => isFiniteVerb(token) && language.cueVerbs.has(token.lower))) return null;
  while (first < lead && hasTag(tokens[first], 'CC', ',', ':') && !is(tokens[first], 'negativeCoordinator')) first++;
  const last = trimmed(tokens, first, lead);
  return first < last ? { first, last } : null;
}

/** What is said before the name, which ends at `after`, and after it where it goes on: "The park, according to Bell, is full". */
function contentAround(reading: Reading, sentence: Sentence, left: Range | null, cue: Cue, later: readonly Cue[]): Range[] | null {
  const { tokens } = reading;
  const right = goesOn(reading, sentence, cue, left, later);
  if (!left) return null;
  if (right && isJoined(tokens, left.last, cue.group)) return joinedContent(tokens, left, right);
  const last = tokens[left.last - 1];
  // "a boat which, according to Bell, is safe"; but "rain had a part in that according to Bell"
  if (leadsOver(last) && !(is(last, 'demonstrative') && is(tokens[left.last - 2], 'preposition'))) return right && [right];
  if (right && goesOver(tokens, left, right)) return [left, right];
  const parted = right !== null && tokens[cue.group - 1]?.text === ',' && !opensAnother(tokens[right.first]);
  // "The march was, according to Bell, the largest", "One boat has, according to Bell, sunk"
  if (parted && isFiniteVerb(last)) return [left, right];
  const clause = clauseAhead(tokens, left.first, left.last, true);
  if (right && hasFinite(tokens, right)) {
    // "While it is old, according to Bell, it is safe"
    const leads = is(tokens[left.first], 'subordinator') && !is(tokens[left.first], 'comparative');
    if (leads || (parted && !clause && !quoteIn(tokens, left))) return [left, right];
  }
  const own = ownClause(reading, left);
  if (own) return [own];
  const whole = left.first <= afterTime(tokens, sentence, left.last) && left.last - left.first >= SENTENCE;
  return whole || clause || quoteIn(tokens, left) ? [left] : null;
}

/** True where "and" or "but" leads to "according" at `group`, with which only what comes after the name is said: "It is old and, according to Bell, | unsafe". */
function isJoined(tokens: readonly Token[], left: number, group: number): boolean {
  // "and later, according to Bell"
  let first = left;
  while (isAdverb(tokens[first - 1])) first--;
  for (let i = first - 1; i < group; i++) if (is(tokens[i], 'coordinator') && tokens[i]?.quoted === -1) return true;
  return false;
}

/** What is said after "and": a clause, or a verb with the subject of the clause before, "|The lift| is old and, according to Bell, |will close|"; null: a part of either. */
function joinedContent(tokens: readonly Token[], left: Range, right: Range): Range[] | null {
  const verb = tokens[right.first]?.tag === 'RB' ? right.first + 1 : right.first;
  if (!isFiniteVerb(tokens[verb])) return hasFinite(tokens, right) ? [right] : null;
  const subject = longPhraseAfter(tokens, left.first, left.last);
  return subject && isFiniteVerb(tokens[subject.last]) ? [subject, right] : null;
}

/** The relative clause that ends what stands before the name, where somebody else says what comes before it: "Bell said she would sell the boat, | which is old"; null: none does. */
function ownClause({ tokens, language }: Reading, left: Range): Range | null {
  let comma = left.last - 1;
  while (comma > left.first && (tokens[comma]?.text !== ',' || tokens[comma]?.quoted !== -1)) comma--;
  if (comma === left.first || !isWhPronoun(tokens[comma + 1])) return null;
  const said = tokens
    .slice(left.first, comma)
    .some((token) => isFiniteVerb(token) && language.cueVerbs.get(token.lower)?.takes === 'clause');
  return said ? { first: comma + 1, last: left.last } : null;
}

/** True where what is said before the name is not whole without what comes after it. */
function goesOver(tokens: readonly Token[], left: Range, onward: Range): boolean {
  const [opening, next] = [tokens[onward.first], tokens[onward.first + 1]];
  // "It was old, according to Bell, but had not failed", "…, but not for long"
  if (is(opening, 'adversative')) return is(next, 'negation') || (isFiniteVerb(next) && is(next, 'auxiliary'));
  // "The season began badly, according to Bell, with 40 boats lost"
  if (is(opening, 'comitative')) return hasTag(next, 'CD') || is(next, 'approximator') || is(next, 'boundLead');
  // "It killed 60 tenants, including, according to Bell, a child"
  return is(tokens[left.last - 1], 'participlePreposition');
}

/** A word with which another clause begins beside the one before it: "but", "although", "even as". */
const opensAnother = (token: Token | undefined): boolean =>
  is(token, 'coordinator') || is(token, 'subordinator') || is(token, 'concessive') || is(token, 'scalarAdverb');

/** What is said after the comma that ends the name with what tells more of it: "according to a report citing the mayor, | …"; null: nothing. */
function goesOn(reading: Reading, sentence: Sentence, { after }: Cue, left: Range | null, later: readonly Cue[]): Range | null {
  const { tokens } = reading;
  let comma = after;
  const relative = isWhWord(tokens[comma]);
  for (; comma < sentence.last && tokens[comma]?.text !== ','; comma++)
    if (tokens[comma]?.quoted !== -1 || (!relative && isFiniteVerb(tokens[comma]))) return null;
  comma = afterApposition(tokens, comma, sentence.last);
  // a cue whose subject stands before the name is inside what is said
  const own = later.filter(
    (cue) => cue.at > comma && !(cue.subject && left && cue.subject.first >= left.first && cue.subject.last <= left.last),
  );
  const first = comma + 1;
  const end = first < sentence.last ? contentEnd(reading, sentence, first, own) : first;
  const last = left ? relativeEnd(tokens, left, first, end) : end;
  return first < last ? { first, last } : null;
}

/** A word whose clause comes after the name: "which, according to Bell, | was late". */
const leadsOver = (token: Token | undefined) => is(token, 'relativePronoun') || is(token, 'subordinator') || is(token, 'coordinator');

/** The comma after what stands beside the name, from the comma before it: "According to Bell|, the mayor|, it was late". */
function afterApposition(tokens: readonly Token[], comma: number, end: number): number {
  // "According to the report|, published on Monday|, it was late"
  const done = isPastForm(tokens[comma + 1]) && (hasTag(tokens[comma + 2], 'IN', 'TO') || isTime(tokens[comma + 2]));
  const placed = is(tokens[comma + 1], 'genitive');
  if (!(done || placed || isWhPronoun(tokens[comma + 1]) || hasTag(tokens[comma + 1], 'CD', 'DT', 'JJ', 'NN', 'NNP', 'PRP$', 'VBG')))
    return comma;
  let relative = isWhWord(tokens[comma + 1]);
  for (let i = comma + (done ? 2 : 1); i < end; i++) {
    if (tokens[i]?.quoted !== -1 || (!relative && (isFiniteVerb(tokens[i]) || hasTag(tokens[i], 'VB')))) return comma;
    if (tokens[i]?.text !== ',') continue;
    // "According to Bell, of the Tenants' Union, | it was late"; but "According to Bell, of the boats, two were late"
    if (placed && !tokens[i - 1]?.form.upper) return comma;
    // "According to Bell, the mayor, who was there, | it was late"
    if (isWhPronoun(tokens[i + 1])) {
      relative = true;
      continue;
    }
    if (clauseAhead(tokens, i + 1, end, false) || isFiniteVerb(tokens[i + 1])) return i;
    // "According to Ana Ruiz, 34, of Leith, | it was late", "…, 34, a nurse, | it was late"
    if (!hasTag(tokens[i + 1], 'IN') && !(i === comma + 2 && hasTag(tokens[i - 1], 'CD') && hasTag(tokens[i + 1], 'DT'))) return comma;
  }
  return comma;
}

/** True for what stands between the name and a verb of its own, past what more is told of it: "According to Bell, | the lift, which is old, has failed", "…, | the lift, at £4m, is dear". */
function isSubject(tokens: readonly Token[], first: number, end: number): boolean {
  const own = longPhraseAfter(tokens, first, end);
  if (!own || tokens[own.last]?.text !== ',') return false;
  for (let i = own.last + 1; i < end && tokens[i]?.quoted === -1; i++) if (tokens[i]?.text === ',') return isFiniteVerb(tokens[i + 1]);
  return false;
}
