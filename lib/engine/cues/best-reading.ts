/**
 * Who stands at a verb: the best of the noun phrases that may, by their points; nobody, where none has enough.
 *
 *   Ana Ruiz, head of the school that Tom Bell runs, said
 *   ^──────^  ^─────────────────^     ^──────^        each is a candidate
 */

import { headKind } from '../clauses/heads.ts';
import { headOf } from '../clauses/phrases.ts';
import { is } from '../languages/vocabulary.ts';
import type { Cue, Range, Token } from '../reading.ts';
import { gerund, type Verb } from './asked-verb.ts';
import { type Candidate, candidatesBefore } from './candidates.ts';
import { extendedSubject } from './extended-subject.ts';
import { type Joined, joinedAt } from './joints.ts';
import { scoreOf } from './score.ts';

/** Fewest points of who stands at a verb. */
const FEWEST = 4;

/** Who stands at the verb; `after`: who stands after it and may say it. Null: nobody. */
export function bestReading(
  verb: Verb,
  after: Range | null,
): { readonly subject: Range; readonly order: Exclude<Cue['order'], 'none'> } | null {
  let best: Candidate | null = null;
  let most = FEWEST - 1;
  const joined = joinedAt(verb);
  for (const candidate of candidatesAt(verb, joined, after)) {
    const points = scoreOf(verb, joined, candidate, most);
    if (points === null) continue;
    best = candidate;
    most = points;
  }
  if (!best) return null;
  if (best.side === 'after') return { subject: best.subject, order: 'after' };
  const speaker = whole(verb, best);
  if (speaker) return { subject: speaker, order: orderOf(verb, best) };
  return { subject: extendedSubject(verb.reading, verb.sentence, best, verb.group), order: orderOf(verb, best) };
}

/** The whole of who spoke at the cue before, where the phrase is a part of it: "Ruiz and | Bell have praised it, saying"; null: it is not. */
function whole({ reading: { tokens }, before }: Verb, { subject, between }: Candidate): Range | null {
  const speaker = before?.subject;
  return speaker && between.verbs > 0 && headOf(tokens, speaker) === headOf(tokens, subject) ? speaker : null;
}

function candidatesAt(verb: Verb, { joint }: Joined, after: Range | null): Candidate[] {
  const {
    reading: { tokens },
    sentence,
    group,
    before,
  } = verb;
  const found = candidatesBefore(tokens, sentence, group);
  // "the tenants who saw him say | they | believe": its form tells that it is the subject
  if (isSubjectOnly(tokens[group - 1])) return found.filter(({ subject }) => subject.last === group);
  if (after) found.push({ subject: after, side: 'after', between: { kind: 'nothing', verbs: 0, marks: 'even' }, extent: 'short' });
  // who stood at the cue before speaks on, however far before: "A nurse who was there said it was late, but added"
  // … and after their verb too: "It was late, said Ruiz, adding"
  const last = before?.subject;
  const joins = joint === 'and' || joint === 'but' || (joint === 'comma' && (before?.order === 'after' || goesOnFromWho(verb, found)));
  if (last && (joins || !found.some(({ subject }) => subject.first <= last.first)))
    found.push({ subject: last, side: 'before', between: { kind: 'other', verbs: 1, marks: 'even' }, extent: 'short' });
  return found;
}

/**
 * True for a participle after what somebody says in a clause about them, where the sentence is about a thing that says nothing: "The vote angered a
 * lawyer who threatened to sue, | arguing"; not "The lawsuit names a doctor who threatened her, saying".
 */
function goesOnFromWho(verb: Verb, candidates: readonly Candidate[]): boolean {
  const { reading, sentence, before } = verb;
  if (before?.order !== 'relative' || !gerund(verb) || reading.tokens[before.subject?.last ?? 0]?.text === ',') return false;
  const opening = candidates.find(({ subject }) => subject.first === sentence.first)?.subject;
  if (!opening || headKind(reading, opening) !== 'thing' || is(reading.tokens[opening.last], 'portraying')) return false;
  const head = reading.tokens[headOf(reading.tokens, opening)]?.lower ?? '';
  return !reading.language.documents.has(head) && !reading.language.channels.has(head);
}

/** True for a pronoun that stands for a subject and nothing else: "they", not "you". */
const isSubjectOnly = (token: Token | undefined): boolean =>
  token?.tag === 'PRP' && token.quoted === -1 && is(token, 'subjectPronoun') && !is(token, 'objectPronoun');

function orderOf(verb: Verb, { subject, between }: Candidate): 'before' | 'relative' | 'shared' {
  if (between.kind === 'who' || between.kind === 'comma-who') return 'relative';
  if (between.verbs > 0) return 'shared';
  if (!gerund(verb)) return 'before';
  const {
    reading: { tokens },
    before,
  } = verb;
  const lead = tokens[subject.first - 1];
  const own = is(lead, 'comitative') || is(lead, 'portraying') || is(lead, 'witnessing') || (before?.subject && between.kind === 'nothing');
  return own ? 'before' : 'shared';
}
