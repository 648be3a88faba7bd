/** Who is said to believe something for those they speak for, which they have said: "Police believe that it was late". */

import { headKind } from '../clauses/heads.ts';
import { headOf } from '../clauses/phrases.ts';
import { is } from '../languages/vocabulary.ts';
import type { Cue, Reading, Sentence } from '../reading.ts';
import { isSingularOf } from '../text/word-forms.ts';

/**
 * True for what a body or an officer holds now: "Police | believe"; not "Many believe", "police believed", "if police believe", "do police believe",
 * nor "Bell believes", who may be somebody in a play.
 */
export function believesForOthers(reading: Reading, sentence: Sentence, { verb, subject, order, group, at }: Cue): boolean {
  const { tokens, language } = reading;
  if (!is(verb, 'believing') || !subject || order !== 'before' || group !== at || subject.last !== at) return false;
  const { tag } = tokens[at] ?? {};
  // "Few officials believe"
  if (is(tokens[subject.first], 'pluralQuantifier')) return false;
  // "…, and police believe"
  const before = tokens[subject.first - (is(tokens[subject.first - 1], 'additive') ? 2 : 1)];
  const opens = subject.first === sentence.first || before?.text === ',';
  if (!opens || (tag !== 'VBZ' && tag !== 'VBP') || tokens[sentence.last - 1]?.text === '?') return false;
  const head = tokens[headOf(tokens, subject)];
  if (isSingularOf(head, language, 'inquirer')) return true;
  return headKind(reading, subject) === 'body';
}
