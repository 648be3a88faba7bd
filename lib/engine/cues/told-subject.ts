/** Whoever a participle tells something does not say it: "Ruiz said a tenant came in, telling Ruiz that it was late". */

import { canSpeak } from '../clauses/heads.ts';
import { headOf } from '../clauses/phrases.ts';
import { isNameWord } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Range } from '../reading.ts';
import { gerund, type Verb } from './asked-verb.ts';
import { candidatesBefore } from './candidates.ts';

/**
 * Who says it in the place of whoever was found to, and stands right behind the verb by the same name: whoever does something in a clause behind them;
 * null: nobody is known to, as where "him" may be either. Undefined: it is no such sentence.
 *
 * @param last where the words of the verb end
 */
export function inPlaceOfTold(verb: Verb, last: number, found: Range): Range | null | undefined {
  const { reading, sentence, group, at, before } = verb;
  const { tokens, language } = reading;
  const head = tokens[headOf(tokens, found)];
  const lemma = language.cueVerbs.get(tokens[at]?.lower ?? '')?.lemma ?? '';
  if (!gerund(verb) || !isNameWord(head) || !language.addressed.has(lemma)) return undefined;
  let name = last;
  while (tokens[name + 1]?.form.upper) name++;
  // a name that the tagger may take for a noun
  const isSame = tokens[name]?.form.upper === true && tokens[name]?.lower === head?.lower;
  const inSaid = before?.subject?.first === found.first && before.verb?.takes === 'clause';
  const mayBeThem = inSaid && is(tokens[last], 'objectPronoun') && tokens[last]?.tag === 'PRP' && !is(tokens[last], 'subjectPronoun');
  if (!isSame && !mayBeThem) return undefined;
  const others = candidatesBefore(tokens, sentence, group).filter(
    ({ subject }) => subject.first > found.last && canSpeak(reading, subject),
  );
  const other = others.find(({ between, extent }) => between.verbs > 0 && extent === 'short')?.subject ?? null;
  if (isSame) return other;
  return other ? null : undefined;
}
