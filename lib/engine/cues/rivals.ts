/** Two who may both go on with a verb that has no subject of its own: whoever the sentence is about, and whoever does what a clause in it tells. */

import { clauseAhead } from '../clauses/ahead.ts';
import { ABLE, canSpeak, headKind } from '../clauses/heads.ts';
import { hasTag, isAdverb, isFiniteVerb, isPastForm, isWhWord } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Range, Reading, Sentence, Token } from '../reading.ts';
import { gerund, type Verb } from './asked-verb.ts';
import { type Candidate, candidatesBefore } from './candidates.ts';
import { joinedAt } from './joints.ts';

/** Who may go on with a verb. */
export interface Rival {
  readonly subject: Range;
  /** The clause is one of what somebody said, and the verb goes on with it: it is no cue. */
  readonly within: boolean;
}

/**
 * Who may go on with the verb as well as whoever was found to: the subject of a clause right before it, or of the clause around that. Null: nobody.
 *
 *   Police said | two men | entered the shop and demanded money           within
 *   Ruiz left when | Bell | arrived and told reporters that
 *   Ruiz was waiting as | the tenants | marched past, chanting
 *   Tenants watched | officers | arrive, telling them to go
 *   | Ruiz | thanked tenants who say it is late, saying
 */
export function rivalOf(verb: Verb, found: Range): Rival | null {
  const { reading, sentence, group } = verb;
  const participle = gerund(verb);
  if (joinedAt(verb).joint !== (participle ? 'comma' : 'and')) return null;
  const candidates = candidatesBefore(reading.tokens, sentence, group);
  if (participle && spokeByWho(verb, found)) return around(reading, sentence, candidates, found);
  const inner = candidates.find((candidate) => tells(verb, candidate, participle) || (participle && isSeen(verb, candidate)))?.subject;
  if (!inner || !ABLE.has(headKind(reading, inner))) return null;
  const led = hangs(reading.tokens[inner.first - 1], participle);
  if (inner.first >= found.last) return inside(verb, found, inner, led);
  const own = participle && led && inner.first === found.first && verb.before?.subject?.first !== inner.first;
  return own ? around(reading, sentence, candidates, inner) : null;
}

/** The subject of a clause behind whoever was found. `led`: a word leads it by which it hangs on the sentence. */
function inside(verb: Verb, found: Range, subject: Range, led: boolean): Rival | null {
  const { reading } = verb;
  const { tokens } = reading;
  // "Ruiz left and | Bell | stayed, saying", "Ruiz said it was late but | Bell | left, saying": either may
  const said = isSaid(verb, found, subject.first - 1);
  if (gerund(verb) && goesOnAfter(tokens, found, subject.first - 1, said ? 2 : 1)) {
    // who adds something has spoken; of whom something is done to nobody says why
    const adds = said && is(reading.language.cueVerbs.get(tokens[verb.at]?.lower ?? ''), 'adding');
    const isDoneTo = is(tokens[subject.last], 'finiteBe');
    return canSpeak(reading, found) && !adds && !isDoneTo ? { subject, within: false } : null;
  }
  // before the word that leads it stands more of what is said: "said he left | when Bell came"
  if (isSaid(verb, found, subject.first - (led ? 2 : 0))) return gerund(verb) || isOfWhoTells(verb) ? null : { subject, within: true };
  const apart = led || is(tokens[subject.first - 1], 'perceiving');
  return apart && canSpeak(reading, found) ? { subject, within: false } : null;
}

/** How far before it the verbs of a clause may stand, in tokens. */
const FAR = 60;

/** True for a word before a clause that goes on beside that of whoever was found, which has so many verbs: not in "said Ruiz and | Bell left", "Ruiz, who won, and | Bell left". */
function goesOnAfter(tokens: readonly Token[], found: Range, at: number, verbs: number): boolean {
  const between = tokens.slice(Math.max(found.last, at - FAR), at);
  return hasTag(tokens[at], 'CC') && !between.some(isWhWord) && between.filter(isFiniteVerb).length >= verbs;
}

/**
 * True for what whoever tells of a deed does next, rather than who did it: "Police said two men robbed a bank and | called for witnesses", "… denied
 * it", "… confirmed that"; not "… and demanded money", "… threatened to", "… told her".
 */
function isOfWhoTells({ reading: { tokens, language }, sentence, at }: Verb): boolean {
  const verb = language.cueVerbs.get(tokens[at]?.lower ?? '');
  const clause = is(tokens[at + 1], 'complementizer') || clauseAhead(tokens, at + 1, sentence.last, false);
  return clause || is(verb, 'denying') || is(tokens[at + 1], 'for');
}

/** Whom or what the sentence is about, where that speaks and is not who was found. */
function around(reading: Reading, { first }: Sentence, candidates: readonly Candidate[], found: Range): Rival | null {
  const speaks = (subject: Range) => canSpeak(reading, subject) || headKind(reading, subject) === 'document';
  const outer = candidates.find(({ subject }) => subject.first === first && subject.last <= found.first && speaks(subject));
  return outer ? { subject: outer.subject, within: false } : null;
}

/**
 * True for who said something in a clause about them: "thanked | tenants | who say it is late, saying". Whoever adds something has just spoken, "met
 * tenants who said it was late, adding"; but so has who praises them.
 */
function spokeByWho({ reading: { tokens, language }, sentence, before, at }: Verb, found: Range): boolean {
  if (before?.order !== 'relative' || before.subject?.first !== found.first) return false;
  if (!is(language.cueVerbs.get(tokens[at]?.lower ?? ''), 'adding')) return true;
  const main = tokens.slice(sentence.first, found.first).findLast(isFiniteVerb);
  return main !== undefined && language.cueVerbs.has(main.lower);
}

/**
 * True for a word before a clause with which a verb may go on. Before "and" that is one of time, "left when Bell came and told"; before a participle
 * one of place, "in the hall where Bell sat, saying", or of the same time, "waited as Bell left, saying".
 */
const hangs = (token: Token | undefined, participle: boolean): boolean => {
  if (!participle) return is(token, 'temporalSubordinator') && !is(token, 'comparative');
  const place = token?.tag === 'WRB' && is(token, 'questionWord') && !is(token, 'topicQuestion') && !is(token, 'temporalSubordinator');
  return place || (is(token, 'temporalSubordinator') && is(token, 'comparative'));
};

/** True where the token `at` stands in what the one who was found has said. */
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
