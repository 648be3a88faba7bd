/** Two who may both go on with a verb that has no subject of its own: whoever the sentence is about, and whoever does what a clause in it tells. */

import { canSpeak, type HeadKind, headKind } from '../clauses/heads.ts';
import { hasTag, isAdverb, isFiniteVerb, isPastForm } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Range, Token } from '../reading.ts';
import { gerund, type Verb } from './asked-verb.ts';
import { type Candidate, candidatesBefore } from './candidates.ts';
import { joinedAt } from './joints.ts';

/** Who may go on with a verb. */
export interface Rival {
  readonly subject: Range;
  /** The clause is one of what somebody said, and the verb goes on with it. */
  readonly within: boolean;
}

/** Who is named or described and can do what a verb tells: of "he" nobody knows which of two it is. */
const ABLE: ReadonlySet<HeadKind> = new Set(['name', 'person', 'body', 'people']);

/**
 * Who may go on with the verb as well as whoever was found to: the subject of a clause right before it, or of the clause around that. Null: nobody.
 *
 *   Police said | two men | entered the shop and demanded money           within
 *   Ruiz left when | Bell | arrived and told reporters that
 *   Ruiz was waiting as | the tenants | marched past, chanting
 *   Tenants watched | officers | arrive, telling them to go
 */
export function rivalOf(verb: Verb, found: Range): Rival | null {
  const { reading, sentence, group, at, before } = verb;
  const { tokens } = reading;
  const { joint } = joinedAt(verb);
  const participle = gerund(verb);
  if (joint !== (participle ? 'comma' : 'and')) return null;
  const candidates = candidatesBefore(tokens, sentence, group);
  const inner = candidates.find((candidate) => tells(verb, candidate, participle) || (participle && isSeen(verb, candidate)))?.subject;
  if (!inner || !ABLE.has(headKind(reading, inner))) return null;
  const led = hangs(tokens[inner.first - 1], participle);
  if (inner.first >= found.last) {
    const start = led ? inner.first - 1 : inner.first;
    if (isSaid(verb, found, led ? start - 1 : start)) {
      // "said the council lied and | said so in public"
      const again = tokens[at]?.lower === tokens[before?.at ?? at]?.lower;
      return participle || again ? null : { subject: inner, within: true };
    }
    const apart = led || is(tokens[inner.first - 1], 'perceiving');
    return apart && canSpeak(reading, found) ? { subject: inner, within: false } : null;
  }
  if (!participle || !led || inner.first !== found.first || before?.subject?.first === inner.first) return null;
  const outer = candidates.find(({ subject }) => subject.first === sentence.first && canSpeak(reading, subject));
  return outer ? { subject: outer.subject, within: false } : null;
}

/**
 * True for what a clause of time, place or reason begins with, not for what is asked, "whether", "how". A participle goes on with whoever the sentence
 * is about, save after a place, "where", or what happened at the same time, "as".
 */
const hangs = (token: Token | undefined, participle: boolean): boolean => {
  const place = token?.tag === 'WRB' && is(token, 'questionWord') && !is(token, 'topicQuestion') && !is(token, 'temporalSubordinator');
  if (participle) return place || (is(token, 'temporalSubordinator') && is(token, 'comparative'));
  return place || (is(token, 'subordinator') && !is(token, 'closedQuestion'));
};

/** True where `at` stands in what the one who was found has said. */
function isSaid({ before }: Verb, found: Range, at: number): boolean {
  const takes = before?.verb?.takes;
  return before?.subject?.first === found.first && (takes === 'clause' || takes === 'that') && at >= before.after;
}

/** True for somebody who is seen or heard to do something: "Tenants watched | officers | arrive,". */
const isSeen = ({ reading: { tokens }, group }: Verb, { subject, extent }: Candidate): boolean =>
  extent === 'short' &&
  is(tokens[subject.first - 1], 'perceiving') &&
  hasTag(tokens[subject.last], 'VB', 'VBP', 'VBG') &&
  tokens.slice(subject.last, group - 1).every(({ text, quoted }) => text !== ',' && quoted === -1);

/** True for the subject of a clause that goes up to the verb, and before "and" tells a deed: "when | Bell | arrived and". */
function tells({ reading: { tokens }, group, at }: Verb, { subject, between, extent }: Candidate, participle: boolean): boolean {
  if (extent !== 'short' || between.verbs !== 1) return false;
  let verb = subject.last;
  if (isAdverb(tokens[verb])) verb++;
  const deed = tokens[verb] as Token;
  if (!isFiniteVerb(deed)) return false;
  const until = participle ? group - 1 : group;
  for (let i = verb; i < until; i++) if (tokens[i]?.text === ',' || tokens[i]?.quoted !== -1) return false;
  const still = is(deed, 'auxiliary') || is(deed, 'copula') || deed.tag === 'MD';
  return participle || (!still && group === at && (deed.tag === 'VBD' ? isPastForm(tokens[at]) : deed.tag === tokens[at]?.tag));
}
