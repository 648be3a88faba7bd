/** Who may stand at a verb: the noun phrases before it. */

import { isDateNumber } from '../clauses/date-numbers.ts';
import { nicknameStart } from '../clauses/nicknames.ts';
import { isTime, longPhraseBefore, phraseBefore } from '../clauses/phrases.ts';
import { isTimeMeasure } from '../clauses/time-measure.ts';
import { hasTag, isCommonNoun, isFiniteVerb, isNameWord, isNoun, isWhWord } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Range, Sentence, Token } from '../reading.ts';
import { type Between, between } from './between.ts';
import { PartsBefore } from './parts-before.ts';

/** A noun phrase that may be who speaks at a verb. */
export interface Candidate {
  readonly subject: Range;
  /** after: it stands after the verb. */
  readonly side: 'before' | 'after';
  readonly between: Between;
  /** short: without what prepositions and "and" before it hang it on; long: with that. */
  readonly extent: 'short' | 'long';
}

/** How far before a verb its subject is looked for, in tokens. */
const WINDOW = 45;
/** Most phrases that one hangs on, each of them a longer reading: "a spokesman | for the mayor | of the town". */
const LINKS = 4;

/** The noun phrases before the verb group at `group`, the nearest first, each in all its extents. */
export function candidatesBefore(tokens: readonly Token[], sentence: Sentence, group: number): Candidate[] {
  const found: Candidate[] = [];
  const floor = Math.max(sentence.first, group - WINDOW);
  const parts = new PartsBefore(tokens, group);
  const those = thoseBefore(tokens, group, floor);
  if (those) found.push({ subject: those, side: 'before', between: between(parts, group), extent: 'long' });
  for (let last = group; last > floor; last--) {
    if (!endsPhrase(tokens, last, group)) continue;
    const run = phraseBefore(tokens, last, floor);
    if (!run) continue;
    const own = afterClaim(tokens, { first: ownStart(tokens, run, floor), last });
    const gap = between(parts, last);
    // a paper is called "the i"
    const paper = hasTag(tokens[own], 'PRP') && hasTag(tokens[own - 1], 'DT') ? own - 1 : own;
    let first = overWiderPlace(tokens, { first: overNickname(tokens, paper, floor), last }, floor);
    found.push({ subject: { first, last }, side: 'before', between: gap, extent: 'short' });
    for (let links = 0; links < LINKS; links++) {
      const outer = linkedBefore(tokens, first, floor);
      if (!outer) break;
      first = outer.first;
      found.push({ subject: { first, last }, side: 'before', between: gap, extent: 'long' });
    }
  }
  return found;
}

/** Where the office begins whose place ends with the wider one of the range: "the bishop of Lubbock, | Texas"; the range's own start, where it is none. */
function overWiderPlace(tokens: readonly Token[], { first, last }: Range, floor: number): number {
  if (last - first !== 1 || !is(tokens[first], 'placeName') || tokens[first - 1]?.text !== ',') return first;
  let place = first - 1;
  while (tokens[place - 1]?.form.upper) place--;
  const holder = is(tokens[place - 1], 'genitive') ? phraseBefore(tokens, place - 1, floor) : null;
  const office = tokens[(holder?.last ?? 0) - 1];
  return holder && place < first - 1 && is(office, 'personNoun') ? holder.first : first;
}

/** Where the name begins that goes on with a surname at `at` after a nickname: "the mother of | Tom “Red” Bell"; `at`, where none does. */
function overNickname(tokens: readonly Token[], at: number, floor: number): number {
  const mark = isNameWord(tokens[at]) ? nicknameStart(tokens, at) : null;
  return mark !== null && isNameWord(tokens[mark - 1]) ? (phraseBefore(tokens, mark, floor)?.first ?? at) : at;
}

/** True where a noun phrase may end before `last`: what follows does not go on with it. */
function endsPhrase(tokens: readonly Token[], last: number, group: number): boolean {
  const [token, next] = [tokens[last - 1] as Token, tokens[last]];
  if (token.quoted !== -1 || isWhWord(token) || isSeatOrAge(tokens, last - 1) || isDateNumber(tokens, last - 1)) return false;
  return (
    last === group ||
    isTime(next) ||
    isTimeMeasure(tokens, last, last + 2) ||
    !(isNoun(next) || hasTag(next, 'POS') || (hasTag(next, 'CD') && isNameWord(token)))
  );
}

/** True for the party and state of the name before it, or for an age, between commas: "Ana Ruiz, | R-Texas |, said", "Ana Ruiz, | 47 |, a nurse, said". */
function isSeatOrAge(tokens: readonly Token[], at: number): boolean {
  if (!isNoun(tokens[at - 2]) || tokens[at - 1]?.text !== ',' || tokens[at + 1]?.text !== ',') return false;
  const text = tokens[at]?.form.plain ?? '';
  return /^\d{1,3}$/.test(text) || (isNameWord(tokens[at - 2]) && /^[A-Z]{1,3}-[A-Z]/.test(text));
}

/** Where the name begins of which a noun before it is no office: "a charge | Ruiz dismisses", "the claim | Bell made"; the range's own start, where none is. */
function afterClaim(tokens: readonly Token[], { first, last }: Range): number {
  const [noun, name] = [tokens[first + 1], tokens[first + 2]];
  const claimed = hasTag(tokens[first], 'DT') && (is(noun, 'deniable') || is(noun, 'estimateNoun'));
  return claimed && first + 2 < last && isNameWord(name) ? first + 2 : first;
}

/** Most letters of an honorific that is no word of a name as well: "Prof.". */
const SHORT = 5;

/** Where the subject begins in a run of nouns that a preposition leads: "In May 2014 | Mr Bell said", "In court | Ruiz's lawyer said". */
function ownStart(tokens: readonly Token[], { first, last }: Range, floor: number): number {
  if (!hasTag(tokens[first - 1], 'IN')) return first;
  for (let i = first + 1; i < last; i++) {
    const before = tokens[i - 1] as Token;
    // "On March 6 | Mr Bell said"
    if (isTime(before) && isDateNumber(tokens, i) && i + 1 < last) return i + 1;
    const year = /^\d{4}$/.test(before.text) && (i - 1 === first || isTime(tokens[i - 2]));
    // "Leith Justice Now" is one name
    // … "a spokesman for coroner Dr Ruiz said"
    const honorific = is(tokens[i], 'honorific') && (tokens[i] as Token).text.length <= SHORT && !is(before, 'personNoun');
    if (year ? !isCommonNoun(tokens[i]) : honorific || (isTime(before) && !hasTag(tokens[i], 'POS'))) return i;
    const common = first - 1 === floor && before.tag === 'NN' && !before.form.upper && !is(before, 'personNoun');
    if (common && tokens[i]?.tag === 'NNP') return i;
  }
  return first;
}

/** The phrase that the one at `first` hangs on by a preposition, or is joined to by "and". */
function linkedBefore(tokens: readonly Token[], first: number, floor: number): Range | null {
  const link = tokens[first - 1];
  if (!link || first - 1 <= floor) return null;
  const preposition = hasTag(link, 'IN', 'TO') && is(link, 'preposition');
  const conjunction = link.tag === 'CC' && is(link, 'coordinator') && !is(link, 'adversative');
  if (!preposition && !conjunction) return null;
  // "a person familiar with the plan"
  const described = preposition && hasTag(tokens[first - 2], 'JJ', 'VBN') && isCommonNoun(tokens[first - 3]);
  let before = phraseBefore(tokens, first - (described ? 2 : 1), floor);
  // "the storm | Tuesday | in Leeds"
  if (before && preposition && isTime(tokens[before.first]) && isCommonNoun(tokens[before.first - 1]))
    before = phraseBefore(tokens, before.first, floor);
  return before && conjunction && !joins(tokens, before, first) ? null : before;
}

/** False for a phrase that "and" does not join to the one at `first`: "lost 3 percent and Shell", "leave the village and one in four", "met her and a friend". */
function joins(tokens: readonly Token[], { last }: Range, first: number): boolean {
  const [tail, head] = [tokens[last - 1], tokens[first]];
  if (isTime(tail) || tail?.tag === 'CD' || is(tail, 'percent')) return false;
  if (head?.tag === 'CD' && is(tokens[first + 1], 'in')) return false;
  if (tail?.tag !== 'PRP' || head?.tag === 'PRP' || isNameWord(head)) return true;
  // "she and her friend said", "she and another tenant said"; but "closed it and the board said"
  return is(tail, 'subjectPronoun') && (head?.tag === 'PRP$' || (head?.tag === 'DT' && is(tail, 'personalPronoun')));
}

/** How far "those" may stand before the verb, in tokens. */
const THOSE = 6;

/** People with nothing but what is said of them: "those surveyed", "those over 60", "A third of those who were asked". */
function thoseBefore(tokens: readonly Token[], last: number, floor: number): Range | null {
  for (let i = last - 2; i >= Math.max(floor, last - THOSE); i--) {
    if (is(tokens[i], 'antecedent')) {
      const share = is(tokens[i - 1], 'genitive') ? longPhraseBefore(tokens, i - 1, floor) : null;
      return { first: share?.first ?? i, last };
    }
    // "those who live there"
    if ((isFiniteVerb(tokens[i]) || hasTag(tokens[i], ',', ':', 'CC')) && !is(tokens[i - 1], 'personalRelative')) return null;
  }
  return null;
}
