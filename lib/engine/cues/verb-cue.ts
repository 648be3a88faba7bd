/** A verb that reports, with who stands at it. */

import { isTimePhrase, longPhraseAfter } from '../clauses/phrases.ts';
import { hasTag, isParticiple, isPastForm } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Cue, Range, Reading, Sentence, Token } from '../reading.ts';
import { clauseSubject, mainSubject } from './clause-subjects.ts';
import { participleSubject } from './participles.ts';
import { joinedTo, speakerAfter, spokenOf } from './speakers.ts';
import { subjectBefore } from './subjects.ts';
import { type VerbHere, verbHere } from './verb-here.ts';
import {
  askedOf,
  goesOnWithDeed,
  goesOnWithVerb,
  groupStart,
  hauledAnd,
  isPassive,
  movedToSay,
  standsAlone,
  startsClause,
} from './verbs.ts';

/** Who stands at a cue; and where its words end and what it leads to begins, if that is not after the verb and its particle. */
type Speaker = Pick<Cue, 'subject' | 'order'> & Partial<Pick<Cue, 'last' | 'after'>>;

/** A verb with the first token of its group. */
interface Grouped extends VerbHere {
  readonly group: number;
}

const NOBODY: Speaker = { subject: null, order: 'none' };

/** The cue of the verb at `at`, `before` being the cue before it in the sentence; null: nothing is said by it. */
export function verbCue(reading: Reading, sentence: Sentence, at: number, before: Cue | undefined): Cue | null {
  const { tokens } = reading;
  const here = verbHere(reading, sentence, at);
  if (!here) return null;
  const group = groupStart(tokens, sentence, at);
  const moved = group === null ? movedToSay(tokens, sentence, at) : null;
  const { verb, form, last } = here;
  const speaker: Speaker | null =
    group !== null ? speakerAt(reading, sentence, { verb, form, at, last, group }, before) : moved && { subject: moved, order: 'before' };
  if (!speaker) return null;
  return {
    form,
    verb,
    group: group ?? at,
    at,
    last: speaker.last ?? last,
    after: speaker.after ?? last,
    subject: speaker.subject,
    order: speaker.order,
    sentence: (tokens[at] as Token).sentence,
  };
}

/** Who says it; null: nobody does, and it is no cue. */
function speakerAt(reading: Reading, sentence: Sentence, here: Grouped, before: Cue | undefined): Speaker | null {
  const { tokens } = reading;
  const { verb, at, last, group } = here;
  // "Asked why, Bell said": a question that the article gives nobody
  if (askedOf(tokens, sentence, at, group)) return verb.takes === 'question' ? NOBODY : null;
  const passive = isPassive(tokens, group, at, verb);
  const [lead, participle] = [tokens[at - 1], tokens[at]?.tag === 'VBG'];
  if (participle && !passive) return participleSubject(reading, sentence, here, before);
  if (group === at && is(verb, 'telling') && hauledAnd(tokens, sentence, at)) return null;
  // "as reported by the council"
  const reported = is(tokens[last], 'agentive') && is(tokens[group - 1], 'comparative');
  if (reported || (passive && !participle && lead?.tag !== 'TO')) {
    // "it was said that", "the court was told": who stands before the verb does not say it
    const agent = is(tokens[last], 'agentive') ? longPhraseAfter(tokens, last + 1, sentence.last) : null;
    return agent ? { subject: agent, order: 'none', last: agent.last, after: agent.last } : NOBODY;
  }
  // "It helps people who go there, but also tells them that": the relative clause ends at the comma
  const ended = before?.order === 'relative' && tokens[group - 2]?.text === ',';
  if (tokens[group - 1]?.tag === 'CC' && before?.subject && !ended && !startsClause(tokens, group))
    return { subject: mainSubject(reading, sentence, before, at) ?? before.subject, order: 'shared' };
  return besideVerb(reading, sentence, here, before);
}

/** Who stands before or after a verb that has a subject of its own. */
function besideVerb(reading: Reading, sentence: Sentence, here: Grouped, before: Cue | undefined): Speaker | null {
  const { tokens } = reading;
  const { verb, at, last, group } = here;
  const inverted = invertedAfter(reading, sentence, here);
  const left = joinedTo(tokens, before, subjectBefore(reading, sentence, group));
  // "If the mayor says so, …": nobody has said it yet; "No tenant says so": nobody says it
  if (left && (is(tokens[left.subject.first - 1], 'conditional') || isNobody(tokens, left.subject))) return null;
  // "That Bell announced the plan shows that she cares"
  if (left?.subject.first === sentence.first && is(tokens[sentence.first], 'complementizer') && tokens[sentence.first + 1]?.tag === 'NNP')
    return null;
  const afterwards: Speaker | null = inverted && { subject: inverted, order: 'after', after: inverted.last };
  // "…, who leads the union, said an officer who was there": not what stands before the comma
  if (inverted && is(verb, 'saying') && tokens[at - 1]?.text === ',' && standsAlone(tokens, inverted)) return afterwards;
  if (left && spokenOf(reading, left.subject, at, last)) return null;
  if (left && !isTimePhrase(tokens, left.subject)) return left;
  const conjunction = tokens[group - 1];
  const shares =
    conjunction?.tag === 'CC' ||
    (!afterwards && conjunction?.text === ',' && isPastForm(tokens[at]) && goesOnWithDeed(tokens, last, sentence.last));
  const subject = shares ? clauseSubject(reading, sentence, group - 1) : null;
  return subject ? { subject, order: 'shared' } : (afterwards ?? NOBODY);
}

/** "nobody", "none of the tenants", "no one", "not one tenant"; but "No 10", "No Labels". */
function isNobody(tokens: readonly Token[], { first }: Range): boolean {
  return is(tokens[first], 'noOne') || (is(tokens[first], 'negation') && !/^[\p{Lu}\d]/u.test(tokens[first + 1]?.text ?? ''));
}

/** Who stands after the verb and says it: "said Ruiz"; null: whoever stands there does not. */
function invertedAfter({ tokens, language }: Reading, sentence: Sentence, { verb, at, last, group }: Grouped): Range | null {
  const [before, next] = [tokens[at - 1], tokens[last]];
  const opens = at === sentence.first || before?.quoted !== -1 || /^(?:,|[-–—]+|:)$/.test(before.text);
  // "told Ruiz": who stands after it was told
  const silent =
    !opens ||
    group !== at ||
    is(verb, 'telling') ||
    language.thought.has(verb.lemma) ||
    isParticiple(tokens[at]) ||
    hasTag(tokens[at], 'VB') ||
    is(next, 'complementizer') ||
    (next?.tag === 'PRP' && is(next, 'objectPronoun'));
  const who = silent ? null : speakerAfter(tokens, last, sentence.last);
  return who && !isTimePhrase(tokens, who) && !goesOnWithVerb(tokens, who.last) ? who : null;
}
