/**
 * The mention beside a cue whose subject the cue finder did not give.
 *
 *   Ruiz, a diver, said        The survey, carried out in May, found        Adding that it was late, Ruiz left
 *   ^──^                       ^────────^                                                            ^──^
 */

import { isTime } from '../../clauses/phrases.ts';
import { hasTag, isFiniteVerb, isPastForm, isTensed, isVerb } from '../../languages/tags.ts';
import { is } from '../../languages/vocabulary.ts';
import type { Span } from '../../model.ts';
import type { Mention, Statement, Token } from '../../reading.ts';
import { firstMentionAt, type Nearby } from './nearby.ts';

/** True for a conjunction that is tagged as a preposition. */
const opensClause = (word: Token): boolean => is(word, 'subordinator') || is(word, 'complementizer');

/** The mention beside a cue whose subject was not given: right before it ("Ruiz also said", "Ruiz, a diver, said"), or right after it ("said Ruiz"). */
export function mentionBeside(near: Nearby, statement: Statement): number | null {
  const { tokens } = near;
  const cue = statement.cue as Span;
  const inside = (offset: number) => statement.content.some((span) => span.start <= offset && offset < span.end);
  let at = near.tokenAt(cue.start);
  const sentence = tokens[at]?.sentence;
  while (
    at > 0 &&
    tokens[at - 1]?.sentence === sentence &&
    (isFiniteVerb(tokens[at - 1]) || hasTag(tokens[at - 1], 'RB', 'RBR', 'VBN')) &&
    (is(tokens[at - 1], 'have') || is(tokens[at - 1], 'finiteBe') || is(tokens[at - 1], 'medialAdverb'))
  )
    at--;
  const verb = near.tokenAt(cue.start);
  // "Ruiz was also told that", "The court heard that": somebody else has said it
  if (is(statement.verb, 'hearing')) return null;
  if (isPastForm(tokens[verb]) && tokens.slice(at - 1, verb).some((token) => is(token, 'be'))) return null;
  const comma = tokens[at - 1]?.text === ',';
  const before = near.endingAt(comma ? at - 1 : at);
  if (before !== null) {
    const mention = near.mentions[before] as Mention;
    // "a boy hurt near Leith says": not what a preposition governs
    const lead = tokens[mention.first - 1];
    const governed = lead?.tag === 'IN' && lead.sentence === sentence && !opensClause(lead);
    const close = tokens[mention.first]?.sentence === sentence && !inside(mention.start) && !governed;
    // "Ruiz, the coach, said": Ruiz
    if (close && comma && mention.apposition !== null && near.mentions[mention.apposition]?.name) return mention.apposition;
    if (close && mention.kind !== null && (!comma || mention.apposition !== null)) return before;
    if (close && mention.name && !comma) return before;
  }
  const next = near.tokenAt(cue.end);
  if (tokens[next]?.sentence !== sentence) return null;
  const front = afterFront(near, statement, at);
  if (front !== null) return front;
  const finite = isTensed(tokens[at]) && statement.kind !== 'direct';
  const and = finite ? andBefore(near, at) : -1;
  const subject =
    (tokens[verb]?.tag === 'VBG' ? near.controller(verb) : and >= 0 ? near.subjectBefore(and) : null) ??
    (comma || finite ? pastAside(near, at) : null);
  if (subject !== null && !inside((near.mentions[subject] as Mention).start)) return subject;
  // "the florist told Ruiz": who is told says nothing
  if ((statement.mention && statement.mention.end <= cue.start) || is(statement.verb, 'telling')) return null;
  const m = firstMentionAt(near.mentions, tokens[next]?.start ?? 0);
  const after = near.mentions[m];
  // "said lead author Ana Ruiz": a word that was taken for a verb
  const begins = after?.first === next || (after?.first === next + 1 && isVerb(tokens[next]));
  // "it was dry, say the researchers": nothing but the end of the clause comes after
  if (statement.kind === 'indirect' && (!comma || !/^[.,]$/.test(tokens[after?.last ?? 0]?.text ?? '') || after?.kind === null))
    return null;
  return begins && (after.kind === 'group' || after.kind === 'person' || after.name !== null) && !inside(after.start) ? m : null;
}

/** Who stands right after what a participle reports: "Adding that it was late, | Ruiz left"; null: no one does. */
function afterFront(near: Nearby, statement: Statement, at: number): number | null {
  const { tokens, sentences } = near.reading;
  const first = sentences[tokens[at]?.sentence ?? 0]?.first ?? 0;
  if (tokens[at]?.tag !== 'VBG' || statement.kind === 'direct' || at > first + 3) return null;
  if (at > first && !is(tokens[at - 1], 'participleLead')) return null;
  let next = near.tokenAt(statement.content.at(-1)?.end ?? 0);
  if (tokens[next]?.text !== ',') return null;
  next++;
  const m = firstMentionAt(near.mentions, tokens[next]?.start ?? Number.POSITIVE_INFINITY);
  const subject = near.mentions[m];
  return subject?.first === next && tokens[subject.last]?.tag !== 'POS' && near.canSpeak(m) ? m : null;
}

/** True for what a time is told with beside its days and months: "on", "late last week". */
const leadsToTime = (word: Token | undefined): boolean => is(word, 'datePreposition') || is(word, 'deictic') || is(word, 'period');

/** Where "and" stands before a time that parts it from the verb at `at`: "left | and on Monday announced"; -1: nowhere. */
function andBefore(near: Nearby, at: number): number {
  const { tokens } = near;
  let i = at - 1;
  while (i > at - 5 && (isTime(tokens[i]) || leadsToTime(tokens[i]))) i--;
  return is(tokens[i], 'additive') ? i : -1;
}

/** The subject of a cue at `at` past what stands between commas: "The survey, carried out in May, found that". */
function pastAside(near: Nearby, at: number): number | null {
  const m = near.opening(at);
  if (m === null) return null;
  const { tokens } = near;
  const { last } = near.mentions[m] as Mention;
  const comma = tokens[last]?.text === ',';
  // "Ruiz, whose firm, Acme, has closed, said"
  const aside = comma && tokens[at - 1]?.text === ',';
  if (comma && !aside) return null;
  // "carried" has the subject's comma before it: a participle; so is "published" in "a survey published in May found"
  const made = isPastForm(tokens[last]) && tokens[last + 1]?.tag === 'IN';
  for (let i = last + (comma || made ? 1 : 0); i < at; i++) {
    const [token, next] = [tokens[i], tokens[i + 1]];
    if (token?.tag === ':' || (aside ? token?.tag === 'CC' && next?.tag === 'NNP' : isFiniteVerb(token) || token?.tag === 'CC'))
      return null;
  }
  return m;
}
