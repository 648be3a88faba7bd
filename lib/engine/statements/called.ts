/**
 * Words in quotation marks that something is called: they alone are what was said, and what they are said of stands beside them.
 *
 *   Ruiz described the fares as “a scandal” on Monday.      The fares, which she called “a scandal”, come in May.
 *                  ^^^^^^^^ of ^^^^^^^^^                      ^^^^^ of           ^^^^^^^^^
 */
import { longPhraseBefore } from '../clauses/phrases.ts';
import type { CueVerb, Language } from '../languages/language.ts';
import { hasTag, isAdjective, isAdverb, isFiniteVerb, isNoun, opensNounPhrase } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Cue, Range, Reading, Sentence, Token } from '../reading.ts';
import { isDash } from '../text/marks.ts';

/** What something is called, and what that is. */
export interface Called {
  readonly content: readonly Range[];
  readonly of: Range;
}

/** What is called so by the cue, where marks end its content and what leads to them is no part of it; null: its words belong together. */
export function calledAt(reading: Reading, sentence: Sentence, cue: Cue, content: readonly Range[]): Called | null {
  const { tokens, language } = reading;
  const [said, ...more] = content;
  if (!cue.verb || !said) return null;
  let open = said.first;
  while (open < said.last && tokens[open]?.quoted === -1) open++;
  const joint = jointBefore(tokens, open, cue.after);
  const before = thingBefore(tokens, sentence, cue, joint);
  const last = before ? closingBefore(tokens, open, said.last) : said.last;
  const quotations = quotationsIn(tokens, { first: open, last });
  if (!quotations) return null;
  const calls = callsBy(language, cue.verb, is(tokens[joint], 'comparative'));
  const of = calls ? (thingBetween(tokens, cue.after, joint) ?? before) : null;
  return of && { content: [...quotations, ...more], of };
}

/** Where the marks close before the verb of the clause around, "the plan, which she called “a mess”| was late"; `last`, where it does not go on so. */
function closingBefore(tokens: readonly Token[], open: number, last: number): number {
  let at = open;
  while (at < last && tokens[at]?.quoted !== -1) at++;
  return at > open && isFiniteVerb(tokens[at]) ? at : last;
}

/** True for a verb that calls a thing so: by "as" before the words, or without where it needs none. */
function callsBy(language: Language, { lemma, takes }: CueVerb, as: boolean): boolean {
  const links = (language.requests[lemma] ?? '').split(' ');
  return links.includes('as') || (as && (links.includes('+as') || takes === 'quotation'));
}

/** Quotations and what joins them, “late” and “unsafe”; with more than "and" between them they are one, “a mess” and a “sham”; null: other words stand there. */
function quotationsIn(tokens: readonly Token[], { first, last }: Range): Range[] | null {
  if (first >= last || tokens[last - 1]?.quoted === -1) return null;
  const found: Range[] = [];
  let [start, bare] = [first, true];
  for (let i = first; i < last; i++) {
    const token = tokens[i] as Token;
    if (token.quoted === -1) {
      if (!(hasTag(token, 'CC', 'DT', ',') || is(token, 'comparative'))) return null;
      bare = bare && hasTag(token, 'CC', ',');
      continue;
    }
    let joint = i;
    while (joint > first && tokens[joint - 1]?.quoted === -1) joint--;
    if (joint < i && bare) {
      found.push({ first: start, last: joint });
      start = i;
    }
    bare = true;
  }
  return [...found, { first: start, last }];
}

/** Where the words begin that lead to the marks: "as", "a", "as simply a"; `open` where none do. */
function jointBefore(tokens: readonly Token[], open: number, floor: number): number {
  let at = open;
  while (at > floor && (is(tokens[at - 1], 'article') || isAdverb(tokens[at - 1]))) at--;
  return at > floor && is(tokens[at - 1], 'comparative') ? at - 1 : at;
}

/** What stands between the cue and the words that lead to the marks, where it begins and ends as a noun phrase does. */
function thingBetween(tokens: readonly Token[], first: number, last: number): Range | null {
  const [opening, closing] = [tokens[first], tokens[last - 1]];
  const opens = opensNounPhrase(opening) || isNoun(opening) || isAdjective(opening) || hasTag(opening, 'CD', 'PRP', 'VBG', 'VBN');
  const closes = isNoun(closing) || hasTag(closing, 'CD', 'DT', 'PRP', '-RRB-');
  return first < last && opens && closes && tokens.slice(first, last).every(({ quoted }) => quoted === -1) ? { first, last } : null;
}

/** What stands before a cue that the marks follow at once: the subject of a passive, what a participle tells of, or what "which" takes up. */
function thingBefore(tokens: readonly Token[], sentence: Sentence, { order, group, last, subject }: Cue, joint: number): Range | null {
  if (joint !== last) return null;
  if (order === 'none') return longPhraseBefore(tokens, group, sentence.first) ?? thingOverMark(tokens, sentence, group);
  const which = (subject?.first ?? 0) - 1;
  return is(tokens[which], 'relativePronoun') || is(tokens[which], 'freeRelative') ? { first: which, last: which + 1 } : null;
}

/** What a participle behind a mark tells of, "the review, often | labelled", where that hangs on nothing that it might tell of as well: "the report on the fall, | called". */
function thingOverMark(tokens: readonly Token[], { first }: Sentence, group: number): Range | null {
  let at = group;
  while (isAdverb(tokens[at - 1])) at--;
  const mark = tokens[at - 1];
  const thing = mark?.text === ',' || isDash(mark) ? longPhraseBefore(tokens, at - 1, first) : null;
  return thing && hasTag(tokens[thing.first - 1], 'IN', 'TO', 'CC', 'VBG') ? null : thing;
}
