/**
 * From words right before a cue that are but the end of its subject, or none, to who stands there.
 *
 *   Ana Ruiz of the University of Avon, Leith said        Researchers at the University of Avon and the College of Leith said
 *   ^──────^                            ^───^             ^─────────^                               ^─────────────────^
 *   On Sunday afternoon, Ana Ruiz, the mayor, said        Ana Ruiz issued a statement outside Leith, Avon saying
 *      ^──────────────^  ^──────^                         ^──────^                                   ^──^
 */
import { hasTag, isFiniteVerb, isWhWord } from '../../languages/tags.ts';
import { is } from '../../languages/vocabulary.ts';
import type { Span } from '../../model.ts';
import type { Mention, Statement, Token } from '../../reading.ts';
import { isSingularOf } from '../../text/word-forms.ts';
import { wordBeforeName } from '../entities/role-heads.ts';
import { firstMentionAt, type Nearby } from './nearby.ts';
import { isTimeAlone, wordsUnder } from './some-of-them.ts';

/** The mention that the whole subject is of, where `m` is but its end; `m`, where it is not. */
export function wholeSubject(near: Nearby, { cue, content }: Statement, m: number): number {
  const { tokens } = near;
  const mention = near.mentions[m] as Mention;
  if (!mention.name || mention.kind === 'person' || mention.kind === 'group') return m;
  // "Ana Ruiz of the University of Avon, Leith disagreed: “No.”"
  const verb = cue ? near.tokenAt(cue.start) : mention.last;
  const { sentence } = tokens[mention.first] as Token;
  if (tokens[verb]?.sentence !== sentence || mention.last > verb || !(cue ? adjoins(near, mention.last, verb) : isFiniteVerb(tokens[verb])))
    return m;
  const before = tokens[mention.first - 1];
  if (before?.text === ',' && mention.kind !== 'organisation' && !near.isSurname(mention)) {
    const subject = tokens[verb]?.tag === 'VBG' ? near.subjectBefore(mention.first) : plainOpening(near, mention.first);
    const opening = near.mentions[subject ?? -1];
    // "The mayor of Leith, Bell said, was late"
    const said = content.some(({ start, end }) => opening && start <= opening.start && opening.end <= end);
    return subject !== null && speaks(opening) && !said ? subject : m;
  }
  if (mention.kind === 'organisation' && is(before, 'additive')) return listOpening(near, mention, m);
  return m;
}

/** True where nothing but the end of a list of names and what belongs to the verb stands between a name and the cue: "and Avon has also". */
function adjoins({ tokens }: Nearby, last: number, verb: number): boolean {
  for (let i = last; i < verb; i++)
    if (!isFiniteVerb(tokens[i]) && !hasTag(tokens[i], 'RB', 'IN', 'NNP') && !is(tokens[i], 'additive')) return false;
  return true;
}

const speaks = (mention: Mention | undefined): boolean =>
  mention?.kind === 'person' || mention?.kind === 'group' || mention?.kind === 'organisation';

/** The phrase that opens the clause of what begins at `end`, and goes on to there with a preposition; null: there is none. */
function plainOpening(near: Nearby, end: number): number | null {
  const opening = near.opening(end - 1);
  return opening !== null && isPlain(near, (near.mentions[opening] as Mention).last, end - 1) ? opening : null;
}

/** True where a phrase goes on from `from` to `to` without a verb, a comma or another clause. */
function isPlain({ tokens }: Nearby, from: number, to: number): boolean {
  const between = tokens.slice(from, to);
  return (
    (from >= to || tokens[from]?.tag === 'IN') && !between.some((token) => isFiniteVerb(token) || isWhWord(token) || token.text === ',')
  );
}

/** Most tokens of a name's letters in their brackets. */
const LETTERS = 4;

/** The people with whose body the list begins that ends at the cue: "Researchers at Avon University and Leith College". */
function listOpening(near: Nearby, mention: Mention, m: number): number {
  const people = near.opening(mention.first);
  const opening = near.mentions[people ?? -1];
  const body = opening?.of ?? null;
  if (people === null || (opening?.kind !== 'group' && opening?.kind !== 'person') || opening.name || body === null) return m;
  const owner = near.mentions[body];
  // "Researchers at Avon University (AU) | and Leith College"
  const close = near.tokens.slice(opening.last, opening.last + LETTERS).findIndex(({ text }) => text === ')');
  const from = near.tokens[opening.last]?.text === '(' ? opening.last + close + 1 : opening.last;
  const list = owner?.kind === 'organisation' && owner.name && isPlain(near, Math.min(from, mention.first - 1), mention.first - 1);
  return list ? people : m;
}

/**
 * The head of a body whose name goes on with a preposition, where but its first word was taken for who speaks: "Bread for Leith director |
 * Ana Ruiz"; not "Committee for Mayor Ana Ruiz".
 */
export function headOfBody(near: Nearby, { mention: words }: Statement, m: number): number {
  const body = near.mentions[m] as Mention;
  const { tokens, reading } = near;
  const opening = tokens[body.first] as Token;
  if (!words || body.kind !== null || tokens[body.last]?.tag !== 'IN') return m;
  // "Reps for singer Ana Ruiz said": a capital that opens a sentence is no name
  if (!opening.form.upper || reading.sentences[opening.sentence]?.first === body.first) return m;
  const last = near.endingAt(near.tokenAt(words.end));
  const head = near.mentions[last ?? -1];
  const role = head?.kind === 'person' ? wordBeforeName(reading, head) : undefined;
  const holds = role && tokens[body.last + 1] !== role && isSingularOf(role, reading.language, 'personNoun');
  return last !== null && holds && head && head.start >= body.end ? last : m;
}

/** Who stands after a time that was taken for the subject: "On Sunday afternoon, | Ana Ruiz, the mayor, said"; null: no time was, or nobody does. */
export function afterTime(near: Nearby, words: Span): number | null {
  const { tokens } = near;
  const last = near.tokenAt(words.end);
  if (tokens[last]?.text !== ',' || !isTimeAlone(wordsUnder(near.reading, words))) return null;
  const m = firstMentionAt(near.mentions, tokens[last + 1]?.start ?? Number.POSITIVE_INFINITY);
  return near.mentions[m]?.first === last + 1 && near.canSpeak(m) ? m : null;
}

/** The name in apposition to a word for one more of them: "Another, | Ana Ruiz, said"; null: there is none. */
export function afterOther(near: Nearby, words: Span): number | null {
  const { tokens, mentions } = near;
  const last = near.tokenAt(words.end);
  const other = tokens[last - 1];
  if (tokens[last]?.text !== ',' || other?.start !== words.start || !is(other, 'indefinitePronoun')) return null;
  const m = firstMentionAt(mentions, tokens[last + 1]?.start ?? Number.POSITIVE_INFINITY);
  const named = mentions[m];
  return named?.first === last + 1 && named.name && named.kind === 'person' && /^[,.]$/.test(tokens[named.last]?.text ?? '') ? m : null;
}
