/** Who speaks by a participle, where that is not its subject: "quoted Bell as saying", "obtained a filing with the state, showing that". */

import { headOf, longPhraseBefore } from '../clauses/phrases.ts';
import { is } from '../languages/vocabulary.ts';
import type { Cue, Range, Reading, Sentence } from '../reading.ts';
import { isSingularOf } from '../text/word-forms.ts';
import { bestReading } from './best-reading.ts';
import type { NamesBeside } from './elsewhere.ts';
import { documentGot } from './speakers.ts';
import type { VerbHere } from './verb-here.ts';

/** Who says what the participle leads to; `last` is the cue before it in the sentence; null: its subject does. */
export function participleSubject(
  reading: Reading,
  sentence: Sentence,
  { verb, at }: VerbHere,
  last: Cue | undefined,
  speakers: NamesBeside,
): Range | null {
  const { tokens, language } = reading;
  const before = tokens[at - 1];
  // "The paper quoted Bell as saying": Bell says it
  if (is(before, 'comparative') && last && is(last.verb, 'quoting')) {
    // "Bell was quoted by the paper as saying"
    const quoted = { reading, sentence, at: last.at, group: last.group, before: undefined, speakers };
    const whom = last.order === 'none' ? bestReading(quoted, null) : null;
    if (whom) return whom.subject;
    return longPhraseBefore(tokens, tokens[at - 2]?.text === ',' ? at - 2 : at - 1, last.after);
  }
  // "wore a hat | reading", "hung a flag on the bridge | reading": it stands on the hat
  const thing = is(verb, 'inscribed') ? longPhraseBefore(tokens, at, sentence.first) : null;
  if (thing && [before, tokens[headOf(tokens, thing)]].some((noun) => isSingularOf(noun, language, 'inscribable'))) return thing;
  // "obtained a filing with the state, showing that"
  return before?.text === ',' && language.finding.has(verb.lemma) ? documentGot(reading, sentence, at) : null;
}
