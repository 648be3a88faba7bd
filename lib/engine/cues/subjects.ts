/** Who stands at a verb: the noun phrase before it, over asides, times and participles. */

import { leadsClause } from '../clauses/ahead.ts';
import { headOf, isTime, isTimePhrase, longPhraseBefore, phraseBefore } from '../clauses/phrases.ts';
import { hasTag, isAdjective, isFiniteVerb, isNoun, isPastForm, isWhPronoun, isWhWord } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Range, Reading, Sentence, Token } from '../reading.ts';
import { isSingularOf } from '../text/word-forms.ts';
import { clauseFloor, overAsides } from './asides.ts';

/** The subject that ends before the verb group, over asides between commas and relative pronouns. */
export function subjectBefore(
  reading: Reading,
  sentence: Sentence,
  group: number,
): { subject: Range; order: 'before' | 'relative' } | null {
  const { tokens } = reading;
  let end = group;
  const before = tokens[end - 1];
  if (!before || end <= sentence.first) return null;
  // "Ruiz, host of Radio Nine's “Morning Call,” said": the comma stands inside a title
  if (tokens[end - 1]?.quoted !== -1) {
    const subject = tokens[end - 2]?.text === ',' ? overAsides(tokens, sentence, end - 1) : null;
    // … or inside what a relative clause tells: "Bell, who called it “a mess,” said"
    const titled = subject && (is(tokens[subject.last + 1], 'personalRelative') || isTitle(tokens, end - 3));
    return titled ? { subject, order: 'before' } : null;
  }
  const floor = clauseFloor(tokens, sentence, end);
  if (is(before, 'relativePronoun') && !/^\p{Lu}{2}/u.test(before.text) && (isWhPronoun(before) || hasTag(before, 'DT', 'IN'))) {
    end--;
    if (is(before, 'complementizer') && tokens[end - 1]?.text === ',') return null;
    if (tokens[end - 1]?.text === ',') end--;
    const subject = longPhraseBefore(tokens, end, floor);
    // "a question from Ana Ruiz | who said"
    const named = subject && is(before, 'personalRelative') && tokens[end - 1]?.tag === 'NNP' ? tokens[headOf(tokens, subject)] : undefined;
    const near = named?.tag === 'NN' && !is(named, 'personNoun') ? phraseBefore(tokens, end, floor) : subject;
    return near ? { subject: near, order: 'relative' } : null;
  }
  if (/^(?:,|[-–—]+)$/.test(before.text) || before.tag === '-RRB-') {
    const subject = overAsides(tokens, sentence, end);
    if (subject) return { subject, order: 'before' };
    // "The forum on Friday, | urged"
    const untimed = before.text === ',' ? beforeTime(tokens, end - 1, floor) : end;
    const timed = untimed < end - 1 ? subjectBefore(reading, sentence, untimed) : null;
    return timed?.subject.first === sentence.first ? timed : null;
  }
  const untimed = beforeTime(tokens, end, floor);
  if (untimed < end) {
    const subject = longPhraseBefore(tokens, untimed, floor);
    if (subject) return { subject, order: 'before' };
  }
  // "experts we spoke to | say"
  if ((is(before, 'infinitive') || is(before, 'comitative')) && is(tokens[end - 2], 'conversing') && tokens[end - 3]?.tag === 'PRP') {
    const subject = longPhraseBefore(tokens, end - 3, floor);
    return subject && { subject: { first: subject.first, last: end }, order: 'before' };
  }
  const modified = thoseBefore(tokens, end, floor) ?? beforeParticiple(tokens, end, floor);
  if (modified) return { subject: modified, order: 'before' };
  const phrase = longPhraseBefore(tokens, end, floor);
  if (!phrase || isTimePhrase(tokens, phrase)) return documentBefore(reading, end, floor);
  const subject = former(tokens, counted(tokens, phrase, floor), floor);
  const lead = tokens[subject.first - 1];
  // "Ana Ruiz, head of the school said"
  const head = tokens[headOf(tokens, subject)];
  if (
    lead?.text === ',' &&
    head?.tag === 'NN' &&
    is(head, 'personNoun') &&
    (isAdjective(tokens[subject.first]) || isNoun(tokens[subject.first]))
  ) {
    const name = phraseBefore(tokens, subject.first - 1, floor);
    if (name?.first === floor && tokens[floor]?.tag === 'NNP' && !isTime(tokens[floor])) return { subject: name, order: 'before' };
  }
  // "…, a technician who has worked there, said" is over asides; "Ruiz, a technician, said" ends in a comma
  if (lead && subject.first > floor && lead.tag === 'IN' && !leadsClause(lead)) {
    // "In London the mayor said": the preposition has its own noun before the subject
    const split = splitAfterPreposition(tokens, subject) ?? partedBefore(tokens, sentence, subject.first - 2);
    return split ? { subject: split, order: 'before' } : documentBefore(reading, end, floor);
  }
  return { subject, order: 'before' };
}

/** Who opens the sentence, before a comma and a phrase that no comma ends: "The mayor, Ana Ruiz, | in a statement argued". */
function partedBefore(tokens: readonly Token[], sentence: Sentence, comma: number): Range | null {
  if (tokens[comma]?.text !== ',') return null;
  const subject = overAsides(tokens, sentence, comma + 1) ?? longPhraseBefore(tokens, comma, sentence.first);
  return subject?.first === sentence.first && !isTimePhrase(tokens, subject) ? subject : null;
}

/** A document with whatever says of it where or when: "[A Corvane poll] out this week | shows", "[An analysis] of votes going back to 1972 | showed". */
function documentBefore({ tokens, language }: Reading, end: number, floor: number): { subject: Range; order: 'before' } | null {
  for (let i = end - 2; i > floor && i > end - FAR; i--) {
    const { tag } = tokens[i] as Token;
    const subject = tag.startsWith('NN') && isSingularOf(tokens[i], language, 'documentNoun') ? outermost(tokens, i + 1, floor) : null;
    if (subject) return subject.first === floor ? { subject, order: 'before' } : null;
    if ((isFiniteVerb(tokens[i]) || isWhWord(tokens[i]) || hasTag(tokens[i], ',', 'CC')) && !is(tokens[i], 'documentary')) return null;
  }
  return null;
}

/** The place before a time that stands between subject and verb: "Ruiz | on Thursday said". */
function beforeTime(tokens: readonly Token[], end: number, floor: number): number {
  const last = tokens[end - 1];
  if (end - 2 <= floor || !last) return end;
  if (isTime(last)) return datesTime(tokens[end - 2]) ? end - 2 : end - 1;
  if (is(last, 'period') && (datesTime(tokens[end - 2]) || is(tokens[end - 2], 'demonstrative')))
    return is(tokens[end - 3], 'deictic') && end - 3 > floor ? end - 3 : end - 2;
  return end;
}

/** "on", "last", "early": what stands right before a time and belongs to it. */
const datesTime = (token: Token | undefined): boolean => is(token, 'deictic') || is(token, 'datePreposition');

/** True for words in quotation marks that end at `last` and all have capitals: "Morning Call". */
function isTitle(tokens: readonly Token[], last: number): boolean {
  let at = last;
  while (tokens[at]?.quoted === tokens[last]?.quoted && tokens[at]?.form.upper) at--;
  return at < last && tokens[at]?.form.letter === false;
}

/** How far "those" may stand before the verb, in tokens. */
const THOSE = 6;

/** People with nothing but what is said of them: "those surveyed", "those over 60", "A third of those who were asked". */
function thoseBefore(tokens: readonly Token[], end: number, floor: number): Range | null {
  for (let i = end - 2; i >= Math.max(floor, end - THOSE); i--) {
    if (is(tokens[i], 'antecedent')) {
      const share = is(tokens[i - 1], 'genitive') ? longPhraseBefore(tokens, i - 1, floor) : null;
      return { first: share?.first ?? i, last: end };
    }
    // "those who live there"
    if ((isFiniteVerb(tokens[i]) || hasTag(tokens[i], ',', ':', 'CC')) && !is(tokens[i - 1], 'personalRelative')) return null;
  }
  return null;
}

/** The phrase with what tells how many it is of: "About four out of | 10 voters", "At | least half of tenants", "About | half of them". */
function counted(tokens: readonly Token[], { first, last }: Range, floor: number): Range {
  let at = first;
  if (is(tokens[at - 1], 'genitive') && is(tokens[at - 2], 'ratio') && tokens[at - 3]?.tag === 'CD' && at - 3 >= floor) at -= 3;
  const figure = hasTag(tokens[at], 'CD', 'JJS') || is(tokens[at], 'half') || is(tokens[at], 'indefiniteArticle');
  const bound = is(tokens[at - 1], 'adessive') && tokens[at]?.tag === 'JJS';
  if (at > floor && figure && (bound || is(tokens[at - 1], 'approximator'))) at--;
  return { first: at, last };
}

/** The phrase with the participle that says what somebody was: "“It was late,” | retired nurse Ana Ruiz". */
function former(tokens: readonly Token[], { first, last }: Range, floor: number): Range {
  const opens = first - 1 === floor || hasTag(tokens[first - 2], ',', "''");
  return opens && first > floor && isPastForm(tokens[first - 1]) && tokens[first]?.tag === 'NN'
    ? { first: first - 1, last }
    : { first, last };
}

/** How far such a participle may stand before the verb, in tokens. */
const FAR = 16;

/** The subject of a verb that a participle with its phrases parts from it: "[a study] published in June | found". */
function beforeParticiple(tokens: readonly Token[], end: number, floor: number): Range | null {
  for (let i = end - 1; i > Math.max(floor, end - FAR); i--) {
    const token = tokens[i] as Token;
    // "figures to be published today"
    if (is(token, 'documentary') && is(tokens[i - 1], 'be') && tokens[i - 2]?.tag === 'TO') return outermost(tokens, i - 2, floor);
    if (
      is(token, 'documentary') &&
      isNoun(tokens[i - 1]) &&
      (hasTag(tokens[i + 1], 'DT', 'IN', 'NNP', 'RB', 'RP', 'TO') || isTime(tokens[i + 1]) || is(tokens[i + 1], 'deictic'))
    )
      return outermost(tokens, i, floor);
    if (isFiniteVerb(token) || isWhPronoun(token) || hasTag(token, 'PRP', 'VB', ',', ':')) return null;
  }
  return null;
}

/** The noun phrase before `end` with what it hangs on: "Analysis by campaigners at the trust". */
function outermost(tokens: readonly Token[], end: number, floor: number): Range | null {
  let phrase = longPhraseBefore(tokens, end, floor);
  while (phrase && phrase.first > floor && is(tokens[phrase.first - 1], 'preposition')) {
    const outer = longPhraseBefore(tokens, phrase.first - 1, floor);
    if (!outer) break;
    phrase = { first: outer.first, last: end };
  }
  return phrase;
}

/** Where a preposition leads a run of nouns, the part of it that can be a subject of its own: "On Monday | Ruiz". */
function splitAfterPreposition(tokens: readonly Token[], subject: Range): Range | null {
  for (let i = subject.first + 1; i < subject.last; i++) {
    if (is(tokens[i], 'honorific') || isTime(tokens[i - 1]) || /^\d{4}$/.test(tokens[i - 1]?.text ?? ''))
      return { first: i, last: subject.last };
  }
  return null;
}
