/** Who says something in a sentence about a thing, which says nothing: "The row made Ruiz leave, saying that it was late". */

import { canSpeak, type HeadKind, headKind } from '../clauses/heads.ts';
import { hasTag, isFiniteVerb } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Range, Reading, Token } from '../reading.ts';
import { gerund, type Verb } from './asked-verb.ts';
import { type Candidate, candidatesBefore } from './candidates.ts';
import { extendedSubject } from './extended-subject.ts';

/** Who can be made to do something and say why. */
const MOVED: ReadonlySet<HeadKind> = new Set(['name', 'person', 'people', 'body', 'number']);

/**
 * Who says it in the place of the thing that was found to; null: somebody does, and nobody knows who. Undefined: it is no such sentence.
 *
 *   The row led | Ruiz | to leave, saying        The row ended with | Ruiz | leaving, saying      The row saw | Ruiz | leave, saying
 *   The row was fed by | tenants | who left and said
 *   The row has tenants up in arms, saying       null: they, or others who are in the row
 */
export function inPlaceOfThing(verb: Verb, found: Range): Range | null | undefined {
  const { reading, sentence, group } = verb;
  if (canSpeak(reading, found)) return undefined;
  const others = candidatesBefore(reading.tokens, sentence, group).filter(
    ({ subject }) => subject.first >= found.last && MOVED.has(headKind(reading, subject)),
  );
  const joined = !gerund(verb);
  const isThing = isSurelyThing(reading, found);
  if (joined && !isThing) return undefined;
  const who = others.find((other) => (joined ? isOfWho(reading, other) : isMoved(reading, other, group)));
  if (who) return extendedSubject(reading, sentence, who, group);
  return isThing && !joined && others.length > 0 ? null : undefined;
}

/** False for a document, for what may be somebody by a noun that the engine does not know, "a bloke", and for words that the tagger may have taken wrong. */
function isSurelyThing(reading: Reading, found: Range): boolean {
  const { tokens } = reading;
  const known = headKind(reading, found) === 'thing' && !is(tokens[found.first], 'indefiniteArticle');
  return known && isFiniteVerb(tokens[found.last]);
}

/** True for whom something makes do a deed: what they do stands right behind them, "to leave", "leave", "leaving", and before the participle. */
function isMoved({ tokens }: Reading, { subject, extent }: Candidate, group: number): boolean {
  const next = tokens[subject.last] as Token;
  const deed = next.tag === 'TO' ? subject.last + 1 : subject.last;
  const leads = hasTag(tokens[subject.first - 1], 'VBD', 'VBZ', 'VBP', 'VBN', 'VB', 'IN');
  return extent === 'short' && leads && deed < group - 1 && hasTag(tokens[deed], 'VB', 'VBP', 'VBG');
}

/** True for whom the sentence goes on to tell of by "who". */
const isOfWho = ({ tokens }: Reading, { subject: { last }, between }: Candidate): boolean =>
  between.verbs < 2 && is(tokens[tokens[last]?.text === ',' ? last + 1 : last], 'personalRelative');
