/** Which later cues part what is said from what comes after. */

import { isAdverb, isWhWord } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Cue, Reading } from '../reading.ts';

/** How far quoted words may stand after their cue, in tokens: "called her first idea for it “shameful”". */
const QUOTED = 10;

/** True where the cue has content of its own, so that content before it ends there: not "held a gun", "they heard a shot". */
export function separates({ tokens, language, sentences }: Reading, cue: Cue, main: Cue | undefined): boolean {
  if (!cue.verb) return true;
  // "was shut and has been told to wait"
  const end = sentences[cue.sentence]?.last ?? tokens.length;
  let auxiliary = cue.at - 1;
  while (isAdverb(tokens[auxiliary])) auxiliary--;
  // … "were marked and were later classified"
  const isPassive = cue.order === 'none' && is(tokens[auxiliary], 'be');
  if (isPassive && tokens[cue.group - 1]?.tag === 'CC') return false;
  // "the man who had been identified."
  if (isPassive && isWhWord(tokens[cue.group - 1]) && cue.after >= end - 1) return false;
  const quotes = tokens.slice(cue.after, cue.after + QUOTED).some(({ quoted }) => quoted !== -1);
  // "when she heard the lift", "when it began", "the cost meant that": no speech without quotation marks
  const silent = language.thought.has(cue.verb.lemma) || (cue.verb.takes === 'quotation' && !language.requests[cue.verb.lemma]);
  const before = tokens[(cue.subject?.first ?? 0) - 1];
  if (cue.order === 'before') return quotes || !silent || before?.tag === 'CC' || is(before, 'concessive');
  const joined = cue.order === 'shared' && tokens[cue.group - 1]?.tag === 'CC';
  // "had been hired, and told to wait": nobody is told to here
  if (joined && is(cue.verb, 'telling') && is(tokens[cue.after], 'infinitive')) return false;
  const tag = tokens[cue.at]?.tag;
  // "said he would sit down and tell her that", "says she is late and showing it": no form of the verb that reports
  if (
    joined &&
    main &&
    (tag === 'VB' || tag === 'VBG') &&
    tokens[main.at]?.tag !== tag &&
    !(tag === 'VB' && tokens[main.at]?.tag === 'VBP')
  )
    return false;
  // "saying it was late and calling it unsafe", "said it was late and pointed to the cable"
  if (joined && (tag === 'VBG' || (cue.verb.takes === 'particle' && tokens[cue.after]?.tag !== 'IN'))) return true;
  const next = tokens[cue.after];
  // "before reporting to duty"
  if (is(next, 'infinitive') && is(cue.verb, 'reporting')) return false;
  if (
    is(next, 'complementizer') ||
    /^[,.:]$/.test(next?.text ?? '.') ||
    (cue.order !== 'none' && (cue.verb.takes === 'clause' || cue.verb.takes === 'question'))
  )
    return true;
  return quotes;
}
