/** Whoever a participle tells something does not say it: "Ruiz said a tenant came in, telling Ruiz that it was late". */

import { canSpeak } from '../clauses/heads.ts';
import { headOf } from '../clauses/phrases.ts';
import { isNameWord } from '../languages/tags.ts';
import type { Range } from '../reading.ts';
import { gerund, type Verb } from './asked-verb.ts';
import { candidatesBefore } from './candidates.ts';

/**
 * Who says it in the place of whoever was found to, and stands right behind the verb by the same name: whoever does something in a clause behind them;
 * null: nobody does. `last`: where the words of the verb end.
 */
export function inPlaceOfTold(verb: Verb, last: number, found: Range): Range | null {
  const { reading, sentence, group, at } = verb;
  const { tokens, language } = reading;
  const head = tokens[headOf(tokens, found)];
  const lemma = language.cueVerbs.get(tokens[at]?.lower ?? '')?.lemma ?? '';
  if (!gerund(verb) || !isNameWord(head) || !language.addressed.has(lemma)) return null;
  let name = last;
  while (tokens[name + 1]?.form.upper) name++;
  // a name that the tagger may take for a noun
  if (!tokens[name]?.form.upper || tokens[name]?.lower !== head?.lower) return null;
  const other = candidatesBefore(tokens, sentence, group).find(
    ({ subject, between, extent }) => subject.first > found.last && canSpeak(reading, subject) && between.verbs > 0 && extent === 'short',
  );
  return other?.subject ?? null;
}
