/** Where who speaks says no more, with which what was said ends: "said the lift was late | but declined to comment". */

import { type HeadKind, headKind } from '../clauses/heads.ts';
import { longPhraseAfter } from '../clauses/phrases.ts';
import { isAdverb, isFiniteVerb, isWhWord } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Cue, Range, Reading, Token } from '../reading.ts';

/** True where the conjunction at `at` leads to what who stands at the cue would not say, and not to more of what is `said`. */
export function leadsToRefusal(reading: Reading, said: Range, at: number, cue: Cue | undefined): boolean {
  const { tokens } = reading;
  const link = tokens[at];
  if (link?.tag !== 'CC' || !cue || cue.form !== 'verb' || cue.at >= said.first || cue.order === 'none') return false;
  if (!is(link, 'additive') && !is(link, 'adversative')) return false;
  let verb = at + 1;
  while (isAdverb(tokens[verb]) && !is(tokens[verb], 'negation')) verb++;
  if (verb >= said.last || !isFiniteVerb(tokens[verb]) || tokens[verb]?.quoted !== -1) return false;
  return (refusesToSay(tokens, verb) || doesNotSay(tokens, verb, said.last)) && isOwn(reading, said, is(link, 'additive'));
}

/** "declined | to comment", "refused | to say how". */
const refusesToSay = (tokens: readonly Token[], verb: number): boolean =>
  is(tokens[verb], 'refusing') && is(tokens[verb + 1], 'infinitive') && is(tokens[verb + 2], 'commenting');

/** "did not | elaborate.", "would not | say when"; not "did not say much for it". */
function doesNotSay(tokens: readonly Token[], verb: number, end: number): boolean {
  const helps = is(tokens[verb], 'finiteAuxiliary') || is(tokens[verb], 'modal');
  if (!helps || !is(tokens[verb + 1], 'negation') || !is(tokens[verb + 2], 'commenting')) return false;
  const next = tokens[verb + 3];
  return verb + 3 >= end || next?.text === ',' || next?.text === '.' || isWhWord(next);
}

/** What cannot decline to speak. */
const SILENT: ReadonlySet<HeadKind> = new Set(['thing', 'time', 'document', 'determiner', 'neuter']);

/**
 * True where nobody else is meant to have declined than who speaks: "said | the pier was late", "said | she knew but", not "said | Bell had
 * been called", "said | she was asked and".
 */
function isOwn(reading: Reading, { first, last }: Range, adds: boolean): boolean {
  const { tokens } = reading;
  const from = is(tokens[first], 'complementizer') ? first + 1 : first;
  if (tokens[from]?.tag === 'EX') return true;
  const subject = longPhraseAfter(tokens, from, last);
  const kind = subject && headKind(reading, subject);
  return kind !== null && (SILENT.has(kind) || (kind === 'pronoun' && !adds));
}
