/** Verbs of saying that "and" joins to a clause that is said, and that are deeds in it: "said the flood cut the road | and threatened two bridges". */

import { clauseAhead } from '../clauses/ahead.ts';
import { canSpeak, type HeadKind, headKind } from '../clauses/heads.ts';
import { isTimePhrase, longPhraseAfter } from '../clauses/phrases.ts';
import { hasTag, isFiniteVerb, isPastForm, isWhWord } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Cue, Range, Reading, Token } from '../reading.ts';
import { phraseAfter } from './phrase-after.ts';
import { refuses, requestAfter } from './requests.ts';

/**
 * True where the verb of the cue, which "and" joins to what is said from `from` on, has a thing for its object that nobody says with it, so that
 * its subject is that of the clause before it; not "said it was old | and questioned her motives", where something is done in that clause.
 */
export function isDeedInside(reading: Reading, from: number, cue: Cue, last: number): boolean {
  const { tokens } = reading;
  const { verb, group, at, after } = cue;
  if (at - from > REACH) return false;
  const end = Math.min(last, after + REACH);
  if (cue.order !== 'shared' || cue.form !== 'verb' || !verb || !is(tokens[group - 1], 'additive') || !isPastForm(tokens[at])) return false;
  if (isDoneByOther(reading, from, cue)) return true;
  if (tokens.slice(from, after + 1).some(({ quoted }) => quoted !== -1) || !acts(tokens, { first: from, last: group - 1 })) return false;
  const thing = longPhraseAfter(tokens, after, end);
  if (!thing || isTimePhrase(tokens, thing) || tokens.slice(thing.first, end).some(({ quoted }) => quoted !== -1)) return false;
  // "had read the file | and rejected the appeal"
  if (refuses(reading, cue, thing)) return true;
  return !(
    clauseAhead(tokens, after, end, false) ||
    requestAfter(reading, cue, after, end) ||
    phraseAfter(reading, cue, after, end) ||
    // "promised the tenants | that"
    is(tokens[thing.last], 'complementizer') ||
    is(tokens[thing.last], 'infinitive')
  );
}

/**
 * True for what somebody does or says of whom a deed is told before: "said the man walked in | and admitted killing his wife"; who says so of
 * others seldom admits, tells or finds anything in the same breath.
 */
function isDoneByOther(reading: Reading, from: number, { group, subject, verb }: Cue): boolean {
  const { tokens } = reading;
  // "owned the plane, and claimed": a comma parts it from the clause
  if (!subject || tokens[group - 2]?.text === ',' || !is(verb, 'ofOthers')) return false;
  // "said the man had a knife | and threatened to use it"
  if (!is(verb, 'threatening') && !acts(tokens, { first: from, last: group - 1 })) return false;
  // "said it was her case | that Bell left and"
  const that = tokens.slice(from, group).findLastIndex((token) => is(token, 'complementizer'));
  const other = longPhraseAfter(tokens, from + that + 1, group - 1);
  return other !== null && OTHERS.has(headKind(reading, other));
}

/**
 * True for what those think of whom something is said, in the tense of their other verb: "asked why they left | and thought it was late"; not "says
 * the lift is safe and believes": no lift does.
 */
export function isThoughtInside(reading: Reading, from: number, { group, at, order, verb }: Cue): boolean {
  const { tokens, language } = reading;
  if (order !== 'shared' || !verb || !language.thought.has(verb.lemma) || tokens[group - 1]?.tag !== 'CC' || at - from > REACH)
    return false;
  const opens = is(tokens[from], 'complementizer') || isWhWord(tokens[from]);
  const who = longPhraseAfter(tokens, opens ? from + 1 : from, group - 1);
  const told = tokens.slice(from, group - 1).findLast(isFiniteVerb);
  return who !== null && canSpeak(reading, who) && told !== undefined && told.tag === tokens[at]?.tag;
}

const OTHERS: ReadonlySet<HeadKind> = new Set(['person', 'people', 'name']);

/** How far the verb may stand behind where what is said begins, and how much behind it is looked at, in tokens. */
const REACH = 40;

/** True where the last verb of the clause tells what somebody or something did: "had cut the road", "cut the road"; not "was old", "would close". */
function acts(tokens: readonly Token[], { first, last }: Range): boolean {
  for (let i = last - 1; i >= first; i--) {
    if (!isFiniteVerb(tokens[i])) continue;
    if (is(tokens[i], 'have')) return isPastForm(tokens[i + 1]) && !is(tokens[i + 1], 'be');
    return hasTag(tokens[i], 'VBD') && !is(tokens[i], 'be');
  }
  return false;
}
