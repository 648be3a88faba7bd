/** Who says something in a sentence about a thing, which says nothing: "The row made Ruiz leave, saying that it was late". */

import { vaguelyCountedFrom } from '../clauses/bounds.ts';
import { ABLE, canSpeak, headKind } from '../clauses/heads.ts';
import { hasTag, isFiniteVerb } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Range, Reading } from '../reading.ts';
import { gerund, type Verb } from './asked-verb.ts';
import { type Candidate, candidatesBefore } from './candidates.ts';
import { extendedSubject } from './extended-subject.ts';

/**
 * Who says it in the place of the thing that was found to; null: nobody does.
 *
 *   The row led | Ruiz | to leave, saying        The row ended with | Ruiz | leaving, saying      The row saw | Ruiz | leave, saying
 *   The row was fed by | tenants | who left and said
 */
export function inPlaceOfThing(verb: Verb, found: Range): Range | null {
  const { reading, sentence, group, before } = verb;
  // "The alert told tenants to leave, warning that": it has spoken already
  if (canSpeak(reading, found) || before?.subject?.first === found.first) return null;
  const others = candidatesBefore(reading.tokens, sentence, group).filter(
    ({ subject }) => subject.first >= found.last && ABLE.has(headKind(reading, subject)),
  );
  const joined = !gerund(verb);
  // "the theory of scientists who study ice, and says"
  if (joined && (!isSurelyThing(reading, found) || reading.tokens[group]?.tag !== 'VBD')) return null;
  const who = others.find((other) => (joined ? isOfWho(reading, other) : isMoved(reading, other, group)));
  return who ? extendedSubject(reading, sentence, who, group) : null;
}

/** False for a document, for what may be somebody by a noun that the engine does not know, "a bloke", and where no verb of its own stands right behind it. */
function isSurelyThing(reading: Reading, found: Range): boolean {
  const { tokens } = reading;
  const known = headKind(reading, found) === 'thing' && !is(tokens[found.first], 'indefiniteArticle');
  return known && isFiniteVerb(tokens[found.last]);
}

/** True for whom something makes do a deed, which stands right behind them, "led | Ruiz | to leave", "saw | Ruiz | leave", "ended with | Ruiz | leaving", before the participle. */
function isMoved({ tokens }: Reading, { subject, extent }: Candidate, group: number): boolean {
  const next = tokens[subject.last];
  const lead = tokens[subject.first - 1];
  const deed = next?.tag === 'TO' ? subject.last + 1 : subject.last;
  const leads = is(lead, 'causing') || is(lead, 'comitative') || is(lead, 'agentive') || is(lead, 'genitive');
  return extent === 'short' && leads && deed < group - 1 && hasTag(tokens[deed], 'VB', 'VBP', 'VBG');
}

/** True for those by whom something was done, and of whom "who" goes on to tell: "was fed by | tenants | who left and said". */
const isOfWho = ({ tokens }: Reading, { subject, between }: Candidate): boolean =>
  between.verbs < 2 &&
  is(tokens[subject.last], 'personalRelative') &&
  is(tokens[vaguelyCountedFrom(tokens, subject.first) - 1], 'agentive');
