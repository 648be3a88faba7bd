/**
 * Whom a line shows right before words that stand apart: who speaks there, is asked or met, or comes next, and where the line has a colon who acts. Of who
 * only stands there others may speak.
 *
 *   Ana Ruiz has spoken to the crowd.      “It was late.”          First up is Tom Bell, a cook.      > I walk now.
 *   ^──────^                               ^────────────^                      ^──────^                 ^─────────^
 *   He is asked about the boats:      “They wait.”      We met Ana Ruiz at the lock.      “It was late.”
 *   ^^                                ^──────────^             ^──────^                   ^────────────^
 */
import { hasTag, isAdjective, isAdverb, isFiniteVerb, isNoun, isParticiple, isPossessive, isVerb, isWhWord } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Mention, Range, Reading, Token } from '../reading.ts';
import { isOfSpeech } from './announces.ts';
import type { Line } from './lines.ts';
import { alike, wordsOf } from './people.ts';
import { type Places, somebodyAt } from './places.ts';
import { isHeOrShe, reports } from './told-of.ts';

/** Longest line that shows somebody, in tokens; within so many of its first words stands that somebody comes next. */
const [LONGEST, NEXT] = [60, 3];

/** Where the line stands. */
interface Where {
  /** In an entry of a live blog, and not over a block quotation alone. */
  readonly live: boolean;
  /** What stands below asks something. */
  readonly asks: boolean;
  /** What stands below is set apart as what people say is on the page: nothing else need tell that somebody speaks. */
  readonly voiced: boolean;
  readonly places: Places;
}

/** Where the initials in brackets stand of who writes an entry: "She waves. | (SI)"; else the line's end. */
function beforeInitials(tokens: readonly Token[], { first, last }: Range): number {
  const open = last - 3;
  const isInitials = tokens[open]?.text === '(' && /^\p{Lu}{2,4}$/u.test(tokens[open + 1]?.text ?? '') && tokens[last - 1]?.text === ')';
  return open > first && isInitials ? open : last;
}

/** The one whom the line shows; null: nobody, or it may be one of several. */
export function shownBefore(
  reading: Reading,
  whole: Line,
  { live, asks, voiced, places }: Where,
): { readonly speaker: Range; readonly via: null } | null {
  const { tokens, sentences } = reading;
  const line = { ...whole, last: beforeInitials(tokens, whole) };
  const sentence = sentences[tokens[line.last - 1]?.sentence ?? -1];
  if (!sentence || line.last - line.first > LONGEST || line.kind === 'heading') return null;
  if (tokens.slice(line.first, line.last).some(({ quoted }) => quoted !== -1)) return null;
  const last = { first: Math.max(sentence.first, line.first), last: line.last };
  const people = peopleIn(reading, line, places);
  const here = people.filter(({ first }) => first >= last.first);
  const [one, other] = here.length > 0 ? here : people;
  if (other) return null;
  const colon = tokens[line.last - 1]?.text === ':';
  // "Ana Ruiz reads from a letter:"; but "answered in an e-mail"
  const isWritten = (token: Token, i: number) => isOfSpeech(token) && !is(tokens[last.first + i - 2], 'channelPreposition');
  if (tokens.slice(last.first, last.last).some(isWritten)) return null;
  const naming = one ? (sentences[tokens[one.first]?.sentence ?? -1] ?? last) : last;
  const floor = { first: Math.max(Math.min(naming.first, last.first), line.first), last: last.last };
  if (!colon && !voiced && !hasFloor(reading, floor, asks)) return null;
  if (!one) {
    const pronoun = live ? pronounIn(reading, last) : null;
    return pronoun === null ? null : { speaker: { first: pronoun, last: pronoun + 1 }, via: null };
  }
  // whom a colon leads from elsewhere, the sentence itself says
  if (colon && !live) return null;
  const goesOn =
    naming.first >= last.first ||
    (tellsOfOne(reading, last) && (isHeOrShe(reading, tokens[last.first]) || asksThem(reading, last) || !reports(reading, last)));
  return goesOn && isShown(reading, naming, one) ? { speaker: { first: one.first, last: one.last }, via: null } : null;
}

/** True for words that tell of somebody who speaks, is asked or met, or comes next: of who stands in the dock others speak. */
function hasFloor({ tokens, language }: Reading, { first, last }: Range, asks: boolean): boolean {
  return tokens.slice(first, last).some((token, i) => {
    if (isAsking(token)) return !asks;
    if (is(token, 'havingFloor') || (isVerb(token) && language.quotingForms.has(token.lower))) return true;
    // "First up is", "we met"
    const before = tokens[first + i - 1];
    return (is(token, 'sequenceAdjective') && i < NEXT) || (is(token, 'meeting') && (is(before, 'firstPerson') || is(before, 'have')));
  });
}

/** Those whom the line names, each where it first does. */
function peopleIn(reading: Reading, { first, last }: Range, places: Places): readonly Mention[] {
  const { tokens } = reading;
  const found: Mention[] = [];
  for (let at = first; at < last; at++) {
    const mention = somebodyAt(places, at);
    if (!mention || mention.kind === 'organisation' || isWhere(tokens, at)) continue;
    const words = wordsOf(reading, mention);
    if (!found.some((one) => alike(wordsOf(reading, one), words))) found.push(mention);
    at = mention.last - 1;
  }
  return found;
}

/** True for a name that tells where somebody is or whose they are: "at Quay Street", "a cutter from | Ross Creek", "organiser of | Public Hand"; not "a letter from Ana Ruiz". */
const isWhere = (tokens: readonly Token[], at: number): boolean =>
  is(tokens[at - 1], 'placePreposition') || is(tokens[at - 1], 'genitive') || (is(tokens[at - 1], 'from') && !isOfSpeech(tokens[at - 2]));

/** True for a sentence that tells of one "he" or "she", and of nobody who is theirs: "She speaks slowly.", not "His agent has asked for more." */
function tellsOfOne(reading: Reading, { first, last }: Range): boolean {
  const { tokens, language } = reading;
  const genders = new Set<unknown>();
  for (let at = first; at < last; at++)
    if (isHeOrShe(reading, tokens[at])) genders.add(language.pronouns.get(tokens[at]?.lower ?? '')?.gender);
  return genders.size === 1 && !hasTag(tokens[first], 'PRP$');
}

/** True for "Reporters asked her if it was late." */
const asksThem = (reading: Reading, { first, last }: Range): boolean =>
  reading.tokens.slice(first, last).some((token, i) => isAsking(token) && isHeOrShe(reading, reading.tokens[first + i + 1]));

/** Where the one "he" or "she" stands who acts in the sentence: before any other verb but one that opens it, "Asked in May, | she", or right before the last one, "this is what | he said:"; null: nobody, or it tells of two. */
function pronounIn({ tokens, language }: Reading, { first, last }: Range): number | null {
  let [found, verbs] = [null as number | null, 0];
  const genders = new Set<unknown>();
  for (let at = first; at < last; at++) {
    const token = tokens[at] as Token;
    if (isHeOrShe({ language }, token)) {
      genders.add(language.pronouns.get(token.lower)?.gender);
      const ends = tokens[last - 1]?.text === ':' && !tokens.slice(at + 2, last).some((word) => isFiniteVerb(word));
      if (is(token, 'subjectPronoun') && (verbs === 0 || ends)) found = at;
    } else if (at > first && isFiniteVerb(token)) verbs++;
  }
  if (genders.size !== 1 || found === null) return null;
  // "She told the board that the owner had replied:"; but "He went on to say what he wants:"
  const isLed = (token: Token, at: number) => is(token, 'complementizer') || (isWhWord(token) && !isHeOrShe({ language }, tokens[at + 1]));
  return tokens.slice(found + 1, last).some((token, i) => isLed(token, (found as number) + 1 + i)) ? null : found;
}

/** True for a name whose bearer acts in the sentence, or is met or asked there; not where something is done to them, or to somebody else by them. */
function isShown({ tokens, language }: Reading, sentence: Range, { first, last, kind }: Mention): boolean {
  // "takes her seat", whatever its tags, is of nobody else
  const isOther = (token: Token, at: number) =>
    isHeOrShe({ language }, token) && token.tag === 'PRP' && !is(token, 'subjectPronoun') && !isOfPhrase(tokens[at + 1]);
  if (tokens[last]?.tag === 'POS' || tokens.slice(sentence.first, sentence.last).some((token, i) => isOther(token, sentence.first + i)))
    return false;
  let start = first;
  while (start > sentence.first && isOfPhrase(tokens[start - 1])) start--;
  const before = tokens[start - 1];
  if (start > sentence.first && before && before.text !== ',' && !hasTag(before, 'CC')) return isMet(tokens, sentence, start - 1);
  // "who keeps the lock, | has spoken"
  let verb = last;
  while (verb < sentence.last && !(isFiniteVerb(tokens[verb]) && !hasTag(tokens[verb - 1], 'WP', 'WDT'))) verb++;
  if (isPossessive(before)) return false;
  // "Ana Ruiz, a diver from Leith."
  if (verb === sentence.last) return kind === 'person';
  let next = verb + 1;
  while (isAdverb(tokens[next])) next++;
  const isDone = is(tokens[verb], 'finiteBe') && isParticiple(tokens[next]) && tokens[next]?.tag === 'VBN';
  return !isDone || (isAsking(tokens[next]) && !is(tokens[next], 'havingFloor'));
}

const isAsking = (verb: Token | undefined): boolean => is(verb, 'interviewing');

/** A word of the phrase that a name ends: "the Year 6 pupil | Ana Ruiz". */
const isOfPhrase = (token: Token | undefined): boolean =>
  isNoun(token) || isAdjective(token) || hasTag(token, 'CD', 'DT') || (token?.form.upper === true && !hasTag(token, 'IN', 'WRB', 'RB'));

/** True for a verb of being, of asking, or one of which the article is the subject: "First up is", "Reporters asked", "I have met", "We spoke to". */
function isMet(tokens: readonly Token[], { first }: Range, verb: number): boolean {
  if (is(tokens[verb], 'finiteBe') || isAsking(tokens[verb])) return true;
  // "I have been speaking to Ana Ruiz"; "to a wet Paddington Bear" calls nobody by name
  const isWith = hasTag(tokens[verb], 'TO', 'IN') && is(tokens[verb - 1], 'interviewing') && !is(tokens[verb + 1], 'indefiniteArticle');
  if (!isWith && !isVerb(tokens[verb])) return false;
  return tokens.slice(first, verb).some((token) => is(token, 'firstPerson') && token.tag === 'PRP');
}
