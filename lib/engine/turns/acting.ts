/**
 * Of whom the line tells that stands right above what people say on the page: who acts in its last sentence that tells of anybody.
 *
 *   Ana Ruiz came out at nine. The keeper had no doubt.      Asked about it, she waved.      Tom Bell gave way. It has rained.
 *                              ^────────^                                    ^^^             ^──────^
 */
import { hasTag, isAdverb, isFiniteVerb, isParticiple, isPlainForm } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Mention, Range, Reading, Token } from '../reading.ts';
import { beginningAt, canSpeak } from './issued.ts';
import type { Line } from './lines.ts';
import { isOwn, ownNames, wordsOf } from './people.ts';
import type { Places } from './places.ts';
import { subjectStarts } from './subject-starts.ts';
import { isHeOrShe } from './told-of.ts';

/** Longest line, in tokens, and most sentences of it that are looked at from its end. */
const [LONGEST, BACK] = [80, 3];

/** The words for who acts there; null: nobody does, or several do, or it is done to them. @param below what is said */
export function actingBefore(reading: Reading, line: Line, below: Range, places: Places): Range | null {
  const { tokens, sentences } = reading;
  if (line.kind === 'heading' || line.last - line.first > LONGEST) return null;
  if (tokens.slice(line.first, line.last).some(({ quoted }) => quoted !== -1)) return null;
  const end = tokens[line.last - 1]?.sentence ?? -1;
  for (let at = end; at > end - BACK; at--) {
    const sentence = sentences[at];
    if (!sentence || sentence.last <= line.first) return null;
    const here = { first: Math.max(sentence.first, line.first), last: Math.min(sentence.last, line.last) };
    const subject = subjectOf(reading, here, places);
    const acting = subject && (besideOffice(reading, subject, places) ?? subject);
    if (acting) return isOne(reading, acting, here, below, places) ? { first: acting.first, last: acting.last } : null;
    if (tellsOfAnybody(reading, here, places)) return null;
  }
  return null;
}

/** Who is asked something in the sentence that the line ends with, and may answer below: "Ana Ruiz was asked whether it was late."; null: nobody is, or they are bid to do it. */
export function askedBefore(reading: Reading, line: Line, below: Range, places: Places): Range | null {
  const { tokens, language } = reading;
  const end = tokens[line.last - 1];
  const acting = end?.text === ':' ? null : actingBefore(reading, line, below, places);
  if (!acting || tokens[acting.first]?.sentence !== end?.sentence) return null;
  const [be, asked, ...rest] = tokens.slice(acting.last, line.last).filter((token) => !isAdverb(token) || is(token, 'askedBy'));
  if (!is(be, 'finiteBe') || !isParticiple(asked) || !is(language.cueVerbs.get(asked?.lower ?? ''), 'asking')) return null;
  const question = rest.findIndex((token) => is(token, 'askedBy') || is(token, 'topical'));
  // "to leave", but "on her way to the bus"
  const isBid = rest.slice(0, question).some((token, i) => is(token, 'infinitive') && isPlainForm(rest[i + 1]));
  return question >= 0 && !isBid ? acting : null;
}

/** Who is named right behind what they are: "Its owner, | Ana Ruiz |, answered"; null: nobody is. */
function besideOffice({ tokens }: Reading, { name, last }: Mention, { named }: Places): Mention | null {
  const mention = name === null && tokens[last]?.text === ',' ? named.get(last + 1) : undefined;
  return mention?.kind === 'person' && tokens[mention.last]?.text === ',' ? mention : null;
}

/** True for a subject that may be who speaks below: not the article's own outlet, nor several where one says "I", and nothing is done to them or by them to another. */
function isOne(reading: Reading, acting: Mention, sentence: Range, below: Range, { named }: Places): boolean {
  const { tokens } = reading;
  const isBody = acting.kind === 'organisation' || acting.kind === 'group';
  if ((isBody && saysI(reading, below)) || isOwn(ownNames(reading), wordsOf(reading, acting))) return false;
  // "The Herald asked its readers"
  const does = tokens.slice(acting.last, sentence.last).find(isFiniteVerb);
  if (is(does, 'interviewing') && !answers(reading, does)) return false;
  if (acting.name === null && acting.form !== 'pronoun' && acting.kind === null) return false;
  for (let at = acting.last; at < sentence.last; at++) {
    // "She told her that she could stop", and not "sang with her"
    const isObject =
      isHeOrShe(reading, tokens[at]) && tokens[at]?.tag === 'PRP' && !is(tokens[at], 'subjectPronoun') && !hasTag(tokens[at - 1], 'IN');
    const other = named.get(at);
    if (isObject || (other?.kind === 'person' && !isBeside(tokens, at))) return false;
  }
  return !isDoneToThem(reading, acting, sentence);
}

/** True for a verb of who is asked, "answered". */
const answers = ({ language }: Reading, verb: Token | undefined): boolean => is(language.cueVerbs.get(verb?.lower ?? ''), 'replying');

/** True for a name that is told beside the subject: where somebody is, or whose they are. */
const isBeside = (tokens: readonly Token[], at: number): boolean => hasTag(tokens[at - 1], 'IN') || is(tokens[at - 1], 'definiteArticle');

/** True for words with "I" or "my", in marks or without. */
const saysI = ({ tokens, language }: Reading, { first, last }: Range): boolean =>
  tokens
    .slice(first, last)
    .some((token) => is(token, 'firstPerson') && hasTag(token, 'PRP', 'PRP$') && language.pronouns.get(token.lower)?.plural !== true);

/** The subject of the main clause, behind what opens the sentence up to a comma; null: it is nobody who can speak, or one of two. */
export function subjectOf(reading: Reading, sentence: Range, places: Places): Mention | null {
  const { tokens } = reading;
  for (const start of subjectStarts(tokens, sentence)) {
    const subject = beginningAt(places.all, start)
      .filter((mention) => mention.last < sentence.last && canSpeak(reading, mention) && !isThing(reading, mention))
      .at(-1);
    if (!subject || tokens[subject.last]?.tag === 'POS' || is(tokens[subject.last], 'coordinator')) continue;
    let verb = subject.last;
    while (verb < sentence.last && !isFiniteVerb(tokens[verb])) verb++;
    if (verb < sentence.last) return subject;
  }
  return null;
}

/** True for "it", "this", "we", "you". */
function isThing(reading: Reading, { form, first }: Mention): boolean {
  return form === 'pronoun' && !isHeOrShe(reading, reading.tokens[first]);
}

/** True where somebody else does something to them, or says it: "was told by the board", "was jeered by others". */
function isDoneToThem({ tokens }: Reading, { last }: Mention, sentence: Range): boolean {
  let verb = last;
  while (verb < sentence.last && !isFiniteVerb(tokens[verb])) verb++;
  let next = verb + 1;
  while (isAdverb(tokens[next])) next++;
  const isPassive = is(tokens[verb], 'finiteBe') && isParticiple(tokens[next]) && tokens[next]?.tag === 'VBN';
  return isPassive && tokens.slice(next + 1, sentence.last).some((token) => is(token, 'agentive'));
}

/** True for a sentence with a person in it, by name or not, or with "he" or "she". */
function tellsOfAnybody(reading: Reading, { first, last }: Range, { all }: Places): boolean {
  const isPerson = ({ kind, form, first: at }: Mention) =>
    kind === 'person' || (form === 'pronoun' && isHeOrShe(reading, reading.tokens[at]));
  for (let at = first; at < last; at++) if (beginningAt(all, at).some(isPerson)) return true;
  return false;
}
