/** Later cues of the sentence, as far as they end what is said before them. */

import { hasTag, isAdjective, isCommonNoun, isFiniteVerb, isNoun } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Cue, Range, Reading, Sentence, Token } from '../reading.ts';
import { separates } from './separating-cues.ts';
import { waits } from './unfinished.ts';

/** Where content that begins at `from` ends by the first of the `later` cues that stands apart from it; with the sentence where none does. */
export function endBeforeCue(reading: Reading, sentence: Sentence, from: number, later: readonly Cue[]): number {
  const { tokens } = reading;
  for (const cue of later) {
    if (cue.at < from || cue.order === 'relative' || !separates(reading, cue, later[0])) continue;
    const subject = cue.order === 'before' ? cue.subject : null;
    if (subject && speaksInside(tokens, from, subject)) continue;
    // "An engineer, who asked not to be named, | said": the verb of the clause around this one
    if (subject && subject.last <= from) return cue.group;
    const link = linkTo(tokens, from, subject?.first ?? cue.group);
    // "said that the memo, which some have argued was late, was a mess": it has no verb yet
    if (waits(tokens, from, link.first)) continue;
    if (cue.form === 'according' || parts(reading, sentence, from, cue, link)) return link.first;
  }
  return sentence.last;
}

/** True where the subject of a cue is that of what is said: "said | the rules, the cost and the rain made clear that". */
function speaksInside(tokens: readonly Token[], from: number, subject: Range): boolean {
  return isCommonNoun(tokens[subject.last - 1]) && bare(tokens, from, subject.first);
}

/** True where a noun phrase begins at `first`, and no word is quoted nor a finite verb before `last`. */
function bare(tokens: readonly Token[], first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (tokens[i]?.quoted !== -1 || isFiniteVerb(tokens[i])) return false;
  const opening = tokens[tokens[first]?.text === ',' ? first + 1 : first];
  return first < last && (isAdjective(opening) || isNoun(opening) || hasTag(opening, 'CD', 'DT', 'PRP$'));
}

/** The words that link the clause of a cue, which begins at `start`, to what stands before it: "… |and while| about 2 in 10 say"; empty where none do. */
function linkTo(tokens: readonly Token[], from: number, start: number): Range {
  let last = start;
  // "while |about 2 in 10 say"
  while (
    last > from &&
    /^(?:about|around|nearly|almost|just|only|over|under|more|less|fewer|than|roughly|at|least|most)$/.test(tokens[last - 1]?.lower ?? '')
  )
    last--;
  let first = last;
  while (
    first > from &&
    tokens[first - 1]?.quoted === -1 &&
    (hasTag(tokens[first - 1], 'CC', ',', ':') ||
      /^(?:while|although|though|when|because|after|before|as|which|with)$/.test(tokens[first - 1]?.lower ?? ''))
  )
    first--;
  return { first, last };
}

/** True where the link parts the clause of the cue from what is said before it. */
function parts(reading: Reading, sentence: Sentence, from: number, cue: Cue, link: Range): boolean {
  const { tokens } = reading;
  const closing = tokens[link.first - 1];
  // "said it was “shut,” adding that": the comma stands inside the quotation
  const closed = closing?.quoted !== -1 && tokens[link.first - 2]?.text === ',';
  const whole = closed && (cue.order === 'shared' || (cue.order === 'after' && tokens[from + 1]?.quoted === closing?.quoted));
  if (link.first === link.last && !whole) return false;
  return (
    cue.order !== 'before' ||
    closed ||
    (link.first === link.last - 1 && hasTag(tokens[link.first], 'CC', ',') && reports(reading, sentence, cue, link.first)) ||
    tokens[from]?.quoted !== -1 ||
    link.first < link.last - 1 ||
    /^(?:;|while|[-–—]+)$/.test(tokens[link.last - 1]?.lower ?? '')
  );
}

/** True for a cue after a mere comma or "and" that reports by itself: "he wrote that it was late | and she replied that". */
function reports({ tokens, language }: Reading, sentence: Sentence, cue: Cue, link: number): boolean {
  const next = tokens[cue.after];
  return (
    cue.verb?.lemma === 'say' ||
    // "said it was late, CNN reported"
    cue.after >= sentence.last - 1 ||
    // "said it was late and Bell accused her of lying"
    (tokens[link]?.tag === 'CC' && tokens[cue.subject?.first ?? 0]?.form.upper && language.requests[cue.verb?.lemma ?? ''] !== undefined) ||
    is(next, 'complementizer') ||
    tokens[cue.after + (next?.text === ',' ? 1 : 0)]?.quoted !== -1
  );
}
