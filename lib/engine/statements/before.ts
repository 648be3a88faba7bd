/** What is said before a cue, and around it. */

import { clauseAhead } from '../clauses/ahead.ts';
import { nicknameStart } from '../clauses/nicknames.ts';
import { isTime, phraseBefore } from '../clauses/phrases.ts';
import { hasTag, isCommonNoun, isFiniteVerb, isNameWord, isParticiple, isWhPronoun, isWhWord } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Cue, Range, Reading, Sentence, Token } from '../reading.ts';
import { isDash } from '../text/marks.ts';
import { wordsQuoted } from '../text/quoted.ts';
import { contentEnd } from './content-end.ts';
import type { Drafts } from './drafts.ts';
import { relativeEnd } from './main-verb.ts';
import { afterTime, quoteIn } from './ranges.ts';

/** Names of works have no more tokens, their marks included. */
const LONGEST_TITLE = 9;

/** What is said before the cue: a quotation, or the clause that a comma parts from the subject. */
export function contentBefore({ tokens, language }: Reading, sentence: Sentence, cue: Cue, drafts: Drafts): Range | null {
  if (cue.order !== 'before' && cue.order !== 'after' && cue.order !== 'none') return null;
  const start = beforeNickname(tokens, sentence, cue.order === 'before' && cue.subject ? cue.subject.first : cue.group);
  // "“…”, as she put it"
  let last = is(tokens[start - 1], 'comparative') && start - 1 > sentence.first ? start - 1 : start;
  const comma = tokens[last - 1];
  if (!comma || last <= sentence.first) return null;
  const parted = (isDash(comma) || /^(?:[,?!…]|\.{2,})$/.test(comma.text)) && tokens[last - 1]?.quoted === -1;
  if (parted) last--;
  else if (tokens[last - 1]?.quoted === -1 || titles(tokens, sentence, last)) return null;
  // "signed “certificates” attesting that": no comma parts the quotation from the participle
  else if (cue.order === 'none' && tokens[cue.at]?.tag === 'VBG' && tokens[last - 2]?.text !== ',') return null;
  // "her speech, which – as Bell noted – ended it"
  if (isDash(comma) && isWhPronoun(tokens[last - 1])) return null;
  // "… said": a mark alone stands before it
  if (last <= sentence.first) return null;
  let first = Math.max(drafts.freeFrom(sentence.first, last), afterTime(tokens, sentence, last));
  // "Calling it “a mess,” | Ruiz asked why it was late": all of it is said at another cue
  if (first >= last) return null;
  if (tokens[last - 1]?.quoted !== -1) {
    let open = last - 1;
    while (open > first && tokens[open - 1]?.quoted === tokens[last - 1]?.quoted) open--;
    const lead = tokens[open - 1];
    const capital = tokens[open + 1]?.form.upper;
    // "Unless it rains, “we will go,” she said": the quotation goes on with the clause before it
    // "As Hale denies, “we will go,” she said": another cue
    const denied = lead?.text === ',' && isFiniteVerb(tokens[open - 2]) && language.cueVerbs.has(tokens[open - 2]?.lower ?? '');
    const whole =
      open <= first || lead?.text === ':' || capital || denied || (lead?.text === ',' && quoteIn(tokens, { first, last: open }));
    // "The four “loopholes” he cited", "as “The Times” wrote"
    const phrase = cue.order !== 'after' && !parted && open > first && !/[,.?!…]$/.test(tokens[last - 2]?.text ?? '');
    if (phrase && hasTag(lead, 'CD', 'DT', 'IN', 'JJ', 'NN', 'PRP$')) return null;
    // "After hitting “Low Water,” | the singer said, “It is late.”"
    const { title, clause } = wordsQuoted(tokens, open);
    if (open > first && title && !clause && lead?.form.letter) return null;
    if (whole) return { first: open, last };
  }
  // "claimed – wrongly, the court found – that": what is put in stands for itself
  if (isDash(tokens[cue.after])) for (let i = last - 1; i > first; i--) if (isDash(tokens[i])) first = i;
  // "But the lift was late, Bell said"; but "Both he and Ruiz were late, Bell said"
  while (
    first < last &&
    hasTag(tokens[first], 'CC', ',', ':') &&
    !is(tokens[first], 'negativeCoordinator') &&
    !is(tokens[first], 'correlative')
  )
    first++;
  if (opensOwnClause(tokens, { first, last }, cue)) return null;
  // "“It was late,” | a friend, Ana Bell, said": who stands before the name is no part of it
  let open = first;
  while (open < last && tokens[open]?.quoted !== -1) open++;
  if (open > first && open < last && /^[,?!]$/.test(tokens[open - 2]?.text ?? '') && !tokens.slice(open, last).some(goesOn)) last = open;
  return first < last ? { first, last } : null;
}

/** True where what stands before a cue belongs to its own clause: "His name came up and, when arrested, | he confessed."; not "It is old and, in winter, | he said, unsafe". */
function opensOwnClause(tokens: readonly Token[], { first, last }: Range, cue: Cue): boolean {
  if (cue.order !== 'before' || tokens[cue.after]?.text === ',') return false;
  let at = last - 1;
  while (at > first && tokens[at]?.text !== ',' && tokens[at]?.quoted === -1 && !isFiniteVerb(tokens[at])) at--;
  return tokens[at]?.text === ',' && is(tokens[at - 1], 'coordinator') && hasTag(tokens[at + 1], 'IN', 'RB', 'VBN', 'WRB', 'TO');
}

const goesOn = ({ tag }: Token) => /^(?:VB[DZP]|MD|TO|WP|,)$/.test(tag);

/** True for quotation marks, closed before `last`, around the name of a work that belongs to the noun after it: "“Heron” director Ana Bell said". */
function titles(tokens: readonly Token[], sentence: Sentence, last: number): boolean {
  const noun = tokens[last];
  if (!noun || !(isCommonNoun(noun) || hasTag(noun, 'JJ')) || !/^\p{Ll}/u.test(noun.text)) return false;
  let name = last;
  while (name < sentence.last && (isCommonNoun(tokens[name]) || hasTag(tokens[name], 'JJ'))) name++;
  // "“We won” fans said"
  if (noun.tag === 'NNS' && tokens[name]?.tag !== 'NNP') return false;
  if (/[,.?!…]$/.test(tokens[last - 2]?.text ?? '')) return false;
  let open = last - 1;
  while (open > sentence.first && tokens[open - 1]?.quoted === tokens[last - 1]?.quoted) open--;
  return last - open <= LONGEST_TITLE && tokens[open + 1]?.form.upper === true;
}

/** Where the name begins that a nickname stands in the middle of, "| Tom “The Lion” Bell said"; `at`, where none ends there. */
function beforeNickname(tokens: readonly Token[], sentence: Sentence, at: number): number {
  const open = isNameWord(tokens[at]) ? nicknameStart(tokens, at) : null;
  const named = open !== null && open > sentence.first && isNameWord(tokens[open - 1]) && tokens[open + 1]?.form.upper;
  return named ? (phraseBefore(tokens, open, sentence.first)?.first ?? at) : at;
}

/** True for a clause that leads to the cue's own: "When talk turned to the lift, Bell said". */
export function subordinate(tokens: readonly Token[], range: Range): boolean {
  const { last } = range;
  let { first } = range;
  // "On Tuesday, even as talk turned to the lift, Bell said"
  if (tokens[first + 2]?.text === ',' && tokens[first]?.tag === 'IN') first += 3;
  if (is(tokens[first], 'scalarAdverb')) first++;
  if (timedClause(tokens, first, last)) return true;
  if (
    !is(tokens[first], 'temporalSubordinator') &&
    !is(tokens[first], 'causal') &&
    !is(tokens[first], 'concessive') &&
    !is(tokens[first], 'questioned')
  )
    return false;
  for (let i = first + 2; i < last; i++) {
    if (tokens[i]?.quoted !== -1 || (tokens[i]?.text === ',' && clauseAhead(tokens, i + 1, last, true))) return false;
  }
  return true;
}

/** True for a clause that a noun of time leads: "By the time police came", "The day she left". */
function timedClause(tokens: readonly Token[], first: number, last: number): boolean {
  const noun = tokens[first]?.tag === 'IN' ? first + 2 : first + 1;
  return is(tokens[noun - 1], 'definiteArticle') && is(tokens[noun], 'timeNoun') && clauseAhead(tokens, noun + 1, last, false);
}

/**
 * True where what stands before a cue may go on after it: words outside quotation marks before "Ruiz said,"; those before "said Ruiz,"
 * where "and" or "but" leads to another clause, or their verb comes next; a quotation only where its sentence has no main clause yet, "While “we wait,” Ruiz said, | …".
 */
export function mayGoAround(tokens: readonly Token[], left: Range, cue: Cue, comma: number, { last }: Sentence): boolean {
  const quotes = tokens[left.last - 1]?.quoted !== -1;
  if (cue.order === 'before' && !quotes) return true;
  if (quotes) {
    const waits = tokens[left.first]?.quoted === -1 && is(tokens[left.first], 'subordinator');
    return waits && cue.order === 'before' && clauseAhead(tokens, comma + 1, last, true);
  }
  // "The winners, said Ruiz, | are late": the verb of what stands before
  const verb = /^(?:VB[DZP]|MD)$/;
  const waits = verb.test(tokens[comma + 1]?.tag ?? '') && !tokens.slice(left.first, left.last).some(({ tag }) => verb.test(tag));
  if (cue.order === 'after' && waits) return true;
  // "Because it is old, says the study, | it may fall"
  if (cue.order === 'after' && is(tokens[left.first], 'subordinator') && clauseAhead(tokens, comma + 1, last, false)) return true;
  const joins = is(tokens[comma + 1], 'coordinator');
  return cue.order === 'after' && joins && clauseAhead(tokens, comma + 2, last, false);
}

/** Most tokens of how something was said. */
const MANNER = 10;

/** The comma after how it was said, where the verb of the clause around the cue comes next, "The barn, he said in passing|, had been his"; else `at`. */
export function commaAround(tokens: readonly Token[], at: number, end: number): number {
  if (!hasTag(tokens[at], 'IN', 'RB', 'TO')) return at;
  // "he said as he left"
  let verbs = is(tokens[at], 'subordinator') ? 1 : 0;
  for (let i = at; i < Math.min(end, at + MANNER) && tokens[i]?.quoted === -1; i++) {
    if ((isFiniteVerb(tokens[i]) && verbs-- === 0) || isWhWord(tokens[i])) return at;
    if (tokens[i]?.text === ',') return isFiniteVerb(tokens[i + 1]) ? i : at;
  }
  return at;
}

/** Most tokens of what is told of who speaks. */
const TOLD = 16;

/** As {@link commaAround}, after what more is told of who stands behind the verb: "The barn, said Bell, who owns it|, had burned"; only where `left` waits for its verb. */
export function commaAfterAside(tokens: readonly Token[], left: Range, at: number, end: number): number {
  for (let i = left.first; i < left.last; i++) if (isFiniteVerb(tokens[i])) return commaAround(tokens, at, end);
  // the last one: "who runs the hall and, like Bell, owns a boat|, was safe"
  let last: number | null = null;
  for (let i = at; i < Math.min(end, at + TOLD) && tokens[i]?.quoted === -1; i++)
    if (tokens[i]?.text === ',' && isFiniteVerb(tokens[tokens[i + 1]?.tag === 'RB' ? i + 2 : i + 1])) last = i;
  return last ?? commaAround(tokens, at, end);
}

/** What goes on after a cue between commas: "The barn, he said, | had been promised to him", "It was late, he said, | because it rained". */
export function goesAround(reading: Reading, sentence: Sentence, left: Range, comma: number, later: readonly Cue[]): Range | null {
  const { tokens } = reading;
  // "The barn – he said – | was old"
  const dashes = isDash(tokens[comma]) && isDash(tokens[left.last]) && !is(tokens[left.last + 1], 'comparative');
  if (tokens[comma]?.text !== ',' && !dashes) return null;
  const end = contentEnd(reading, sentence, comma + 1, later);
  const rest = { first: comma + 1, last: relativeEnd(tokens, left, comma + 1, end) };
  const opening = tokens[rest.first];
  if (!opening || rest.first >= rest.last) return null;
  if (tokens[rest.first]?.quoted !== -1) {
    // "In a statement, he said, “…”"; but "In cases of theft, he said, “the owner …”"
    const leads = isParticiple(tokens[left.first]) || hasTag(tokens[left.first], 'IN', 'RB', 'TO');
    // … "If found, he said, “it will be shown”": a clause without its verb
    const open = tokens[left.first + (is(tokens[left.first], 'scalarAdverb') ? 1 : 0)];
    const goesOn = /^\p{Ll}/u.test(tokens[rest.first + 1]?.text ?? '') && (is(open, 'conditional') || belongs(reading, left));
    if (leads && !goesOn) return null;
    // "A day later, he wrote, “It …”", "When they met, she said, “It …”": a sentence of its own
    const whole = tokens[rest.first + 1]?.form.upper;
    if (whole && (subordinate(tokens, left) || !clauseAhead(tokens, left.first, left.last, false))) return null;
  }
  // "she said, smiling"; but "she said, closing it would cost more"
  const deed = hasTag(opening, 'VBG') && !clauseAhead(tokens, rest.first, rest.last, false);
  return (isWhPronoun(opening) || deed) && !is(opening, 'participlePreposition') ? null : rest;
}

/** True for words that a preposition leads and that tell neither when nor by what channel it was said. */
const belongs = ({ tokens, language }: Reading, { first, last }: Range): boolean =>
  tokens[first]?.tag === 'IN' &&
  last - first >= FEW &&
  !tokens.slice(first, last).some((word) => isTime(word) || is(word, 'period') || language.channels.has(word.lower));

/** Fewest tokens of such words. */
const FEW = 3;

/** The part of the range after its last semicolon. */
export function afterSemicolon(tokens: readonly Token[], range: Range): Range {
  for (let i = range.last - 1; i >= range.first; i--) {
    if (tokens[i]?.quoted === -1 && tokens[i]?.text === ';') return { first: i + 1, last: range.last };
  }
  return range;
}
