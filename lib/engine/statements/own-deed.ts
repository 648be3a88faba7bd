/** A second deed of who speaks, without a cue of its own, with which what is said ends: "said it will close in May | and left the hall". */

import { type HeadKind, headKind } from '../clauses/heads.ts';
import { longPhraseAfter } from '../clauses/phrases.ts';
import { isAdverb, isFiniteVerb } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Cue, Range, Reading, Token } from '../reading.ts';

/** True where the conjunction at `at` leads to a deed of who stands at the cue, and not to more of what is `said`. */
export function leadsToOwnDeed(reading: Reading, said: Range, at: number, cue: Cue | undefined): boolean {
  const { tokens } = reading;
  const link = tokens[at];
  if (link?.tag !== 'CC' || !cue || cue.form !== 'verb' || cue.at >= said.first || cue.order === 'none') return false;
  if (!is(link, 'additive') && !is(link, 'adversative')) return false;
  let verb = at + 1;
  while (isAdverb(tokens[verb]) && !is(tokens[verb], 'negation')) verb++;
  if (verb >= said.last || !isFiniteVerb(tokens[verb]) || tokens[verb]?.quoted !== -1) return false;
  if (isRefused(reading, verb) && !speaksItself(reading, said, is(link, 'additive'))) return true;
  return tokens[verb]?.tag === 'VBD' && tokens[cue.at]?.tag === 'VBD' && isToCome(tokens, said, at);
}

/** "declined to comment", "did not say why", "would not give a date". */
function isRefused({ tokens, language }: Reading, verb: number): boolean {
  const helps = is(tokens[verb], 'finiteAuxiliary') || is(tokens[verb], 'modal');
  if (helps ? !is(tokens[verb + 1], 'negation') : !is(tokens[verb], 'refusing')) return false;
  const told = tokens[verb + 2];
  return is(told, 'disclosing') || language.cueVerbs.get(told?.lower ?? '')?.takes === 'clause';
}

/** Who or what can refuse to speak. */
const SPEAKS: ReadonlySet<HeadKind> = new Set(['name', 'person', 'body']);

/** True where the subject of what is said may be who refuses: "said | Bell was called but declined to comment", "said | he was late and declined to comment". */
function speaksItself(reading: Reading, { first, last }: Range, adds: boolean): boolean {
  const { tokens } = reading;
  const subject = longPhraseAfter(tokens, is(tokens[first], 'complementizer') ? first + 1 : first, last);
  const kind = subject && headKind(reading, subject);
  return kind !== null && (SPEAKS.has(kind) || (adds && kind === 'pronoun'));
}

/** True where what is said up to `at` is what will or would be, so that no verb in the past goes on with it: "said it will close | and left". */
function isToCome(tokens: readonly Token[], { first }: Range, at: number): boolean {
  let finite = tokens[first]?.tag === 'TO';
  for (let i = first; i < at; i++) {
    if (tokens[i]?.quoted !== -1) continue;
    if (isFiniteVerb(tokens[i]) ? tokens[i]?.tag !== 'MD' : tokens[i]?.tag === 'VBN') return false;
    if (tokens[i]?.tag === 'MD') finite = true;
  }
  return finite;
}
