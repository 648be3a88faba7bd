/**
 * Whose a statement is that is announced without a name: the one person whom the lines above name, where they say that this one spoke, and that
 * nobody else did.
 *
 *   The mayor, Ana Ruiz, read it out on Friday.      ## The statement in full      I came in May.
 *              ^──────^  (she spoke)                 (nobody else’s)
 */
import { hasTag, isAdverb, isFiniteVerb } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Mention, Range, Reading, Token } from '../reading.ts';
import { isOfSpeech } from './announces.ts';
import { alike, isOwn, ownNames, wordsOf } from './people.ts';
import type { Places } from './places.ts';
import { isHeOrShe } from './told-of.ts';

/** Most words between "her" and the statement, and from a name to what its bearer is. */
const [NEAR, BESIDE] = [2, 3];

/** The one; null: nobody is named, or several are, or the lines do not say whose it is. */
export function ownerAbove(reading: Reading, announcing: Range, places: Places): Range | null {
  const { tokens } = reading;
  if (!isNobodys(reading, announcing)) return null;
  const person = personAbove(reading, announcing.first, places);
  if (!person) return null;
  const above = places.all.filter(({ first }) => first < announcing.first);
  const isTheirs = (one: Mention) => one.name !== null && alike(wordsOf(reading, one), wordsOf(reading, person));
  const isCalled = (at: number) => isHeOrShe(reading, tokens[at]);
  const others = above.filter((one) => one.form !== 'pronoun' && one.kind !== 'place' && !isTheirs(one) && !isWhat(tokens, one, person));
  if (others.some((one) => does(tokens, one) || isMaker(tokens, one))) return null;
  const ends = new Set(above.filter(isTheirs).map(({ last }) => last - 1));
  let spoke = tokens.slice(announcing.first, announcing.last).some((token) => isHeOrShe(reading, token));
  for (let at = 0; at < announcing.first; at++) {
    const token = tokens[at] as Token;
    if (token.quoted !== -1) continue;
    // "the boy's statement", "their letter"
    if (hasTag(token, 'POS', 'PRP$') && tokens.slice(at + 1, at + 2 + NEAR).some(isOfSpeech)) {
      if (!(token.tag === 'POS' ? ends.has(at - 1) : isCalled(at))) return null;
      spoke = true;
    }
    if (!isFiniteVerb(token) || !saysSomething(reading, at)) continue;
    if (!hasSubject(tokens, at, (end) => ends.has(end) || isCalled(end))) return null;
    spoke ||= tellsOfStatement(reading, at);
  }
  return spoke ? { first: person.first, last: person.last } : null;
}

/** True where words speak of "him" or "her", whoever that is: one who is named above, where these do so before they name anybody, did not say them. */
export function speaksOfOne(reading: Reading, said: readonly Range[], places?: Places): boolean {
  for (const { first, last } of said)
    for (let at = first; at < last; at++) {
      const mention = places?.named.get(at);
      if (mention && mention.kind !== 'organisation' && mention.kind !== 'place') return false;
      if (isHeOrShe(reading, reading.tokens[at])) return true;
    }
  return false;
}

/** True for the words of an announcement that say of nobody that it is theirs: "The statement in full", "Here is what she said in full." */
const isNobodys = (reading: Reading, { first, last }: Range): boolean =>
  reading.tokens.slice(first, last).every(
    (token, i) =>
      !token.form.letter ||
      isOfSpeech(token) ||
      isHeOrShe(reading, token) ||
      is(token, 'whole') ||
      is(token, 'in') ||
      is(token, 'be') ||
      is(token, 'definiteArticle') ||
      is(token, 'demonstrative') ||
      is(token, 'reading') ||
      hasTag(token, 'RB', 'WP') ||
      // "Below is"
      (i === 0 && hasTag(token, 'IN') && !is(token, 'from') && !is(token, 'agentive')),
  );

/** The one person whom the text above names, by name in full; null: it names nobody, or several. */
function personAbove(reading: Reading, until: number, places: Places): Mention | null {
  const { document, tokens } = reading;
  const own = ownNames(reading);
  const people = places.all.filter(({ first, kind, name }) => {
    const block = document.blocks[tokens[first]?.block ?? -1]?.kind;
    return first < until && kind === 'person' && name && block !== 'caption' && block !== 'title';
  });
  const others = people.filter((one) => !isOwn(own, wordsOf(reading, one)));
  const full = others.find((one) => wordsOf(reading, one).length > 1);
  return full && others.every((one) => alike(wordsOf(reading, one), wordsOf(reading, full))) ? full : null;
}

/** True for words that say what the bearer of the name is, as those beside it do: "the skipper" of "the skipper, Tom Bell". */
const isWhat = (tokens: readonly Token[], { head }: Mention, { first, last }: Mention): boolean =>
  tokens.slice(Math.max(0, first - BESIDE), last + BESIDE).some(({ lower }) => lower === tokens[head]?.lower);

/** True where a verb comes right behind: "The board thanked him". */
function does(tokens: readonly Token[], { last }: Mention): boolean {
  let verb = last;
  while (isAdverb(tokens[verb])) verb++;
  return isFiniteVerb(tokens[verb]);
}

/** True for who made or sent something: "an email from a pupil", "a tribute by the mayor". */
const isMaker = (tokens: readonly Token[], { first }: Mention): boolean =>
  is(tokens[first - 1], 'from') || is(tokens[first - 1], 'agentive');

/** True for a verb of saying, or of giving a statement: "said", "put out a statement", "read it out". */
const saysSomething = ({ tokens, language }: Reading, at: number): boolean => {
  let verb = at;
  // "has said"; of "was told" nobody is who tells
  while (is(tokens[verb], 'have') || isAdverb(tokens[verb])) verb++;
  return language.cueVerbs.has(tokens[verb]?.lower ?? '') || is(tokens[verb], 'issuing') || is(tokens[verb], 'reading');
};

/** True where the verb's sentence tells that it was a statement, "said in a letter", or that it was read. */
function tellsOfStatement({ tokens, sentences }: Reading, verb: number): boolean {
  const { first, last } = sentences[tokens[verb]?.sentence ?? -1] ?? { first: verb, last: verb + 1 };
  return tokens.slice(first, last).some((token) => is(token, 'ownWords') || is(token, 'writtenWords') || is(token, 'reading'));
}

/** True where the subject of the verb ends with such a token, past adverbs and what is told between commas: "Ana Ruiz|, 40, said". */
function hasSubject(tokens: readonly Token[], verb: number, isEnd: (at: number) => boolean): boolean {
  let at = verb - 1;
  while (isAdverb(tokens[at])) at--;
  if (tokens[at]?.text !== ',') return isEnd(at);
  if (isEnd(at - 1)) return true;
  const sentence = tokens[verb]?.sentence;
  for (at--; tokens[at]?.sentence === sentence; at--) if (tokens[at]?.text === ',') return isEnd(at - 1);
  return false;
}
