/** What others wrote, of which a sentence tells how somebody took it: "The mayor rejected a complaint by tenants | claiming that she lied". */
import { isFiniteVerb } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Range } from '../reading.ts';
import { isSingularOf } from '../text/word-forms.ts';
import { gerund, type Verb } from './asked-verb.ts';
import { joinedAt } from './joints.ts';

/** True where a document stands between who was found and a participle that no comma parts from it, and they took a stand on it or had it: they do not say what it says. */
export function isWrittenByOthers(verb: Verb, { last }: Range): boolean {
  if (!gerund(verb) || joinedAt(verb).joint !== 'free') return false;
  const { reading, group } = verb;
  const { tokens, language } = reading;
  const between = tokens.slice(last, group);
  if (between.some(({ text, quoted }) => text === ',' || quoted !== -1)) return false;
  const at = between.findIndex(isFiniteVerb);
  const lemma = language.cueVerbs.get(between[at]?.lower ?? '')?.lemma ?? '';
  const takes = is(between[at], 'receiving') || is(between[at], 'accountable') || language.requests[lemma] !== undefined;
  if (at < 0 || !takes || is(between[at], 'issuing')) return false;
  const noun = between.findIndex((token, i) => i > at && isSingularOf(token, language, 'issued'));
  return noun > at && !between.slice(noun).some(isFiniteVerb);
}
