/**
 * Who issued a statement that a line gives in full without saying whose it is: the sentence itself tells, or one of those before it.
 *
 *   Ana Ruiz sent a statement. In full, it reads:      She issued this statement:      The board put one out. It comes from Ana Ruiz.
 *   ^──────^        ^───────^                          ^^^                                                                  ^──────^
 */
import { firstWhere } from '../first-where.ts';
import { hasTag, isAdverb, isCommonNoun, isFiniteVerb, isParticiple, isTensed, isVerb } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Mention, Range, Reading, Token } from '../reading.ts';
import type { Places } from './places.ts';
import { subjectStarts } from './subject-starts.ts';

/** Longest sentence that tells who made a statement, in tokens. */
const TELLING = 40;
/** Sentences before it, at most, that may tell who issued it. */
const BACK = 3;
/** Most tokens between the verb and its object, and from "the" to its noun. */
const NEAR = 4;

/** Whose a statement is, and by what channel. */
export interface Given {
  /** Who made it: a name, or a description or pronoun that leads to one. */
  readonly speaker: Range;
  readonly via: Range;
}

/** True for a noun for somebody's own words: "statement", "letter". */
export const isOwnWords = (token: Token): boolean => is(token, 'ownWords') || is(token, 'writtenWords');

/** The mentions that begin at a token. */
export const beginningAt = (all: readonly Mention[], token: number): readonly Mention[] =>
  all.slice(
    firstWhere(all, ({ first }) => first >= token),
    firstWhere(all, ({ first }) => first > token),
  );

/** True for a name that is no place's or document's, a description of somebody, and "his", "their". */
export function canSpeak({ language, tokens }: Reading, { name, kind, form, first }: Mention): boolean {
  if (form === 'pronoun') return language.pronouns.get(tokens[first]?.lower ?? '')?.person === 3;
  return kind === null ? name !== null : kind !== 'place' && kind !== 'document';
}

/** Who issued it, in the sentence before or one of the few before that, where nobody is named in between. */
export function issuedBefore(reading: Reading, at: number, places: Places): Given | null {
  for (let i = at - 1; i >= Math.max(0, at - BACK); i--) {
    const sentence = reading.sentences[i];
    const given = sentence && issued(reading, sentence, places);
    if (given || !sentence) return given ?? null;
    for (let token = sentence.first; token < sentence.last; token++) if (places.named.has(token)) return null;
  }
  return null;
}

/** Who issues a statement in a sentence of the line, by name or description: "Leith Ferries has put out a statement." The last one where several do. */
export function issuedIn(reading: Reading, { first, last }: Range, places: Places): Given | null {
  const { tokens, sentences } = reading;
  for (let at = tokens[last - 1]?.sentence ?? -1; at >= 0 && (sentences[at]?.last ?? 0) > first; at--) {
    const sentence = sentences[at] as Range;
    const given = issued(reading, sentence, places, toldBefore) ?? issuedBehind(reading, sentence, places);
    if (given) return given;
  }
  return null;
}

/** Who is named before a clause that says that they issue words of their own: "We asked Leith Ferries, which sent a statement."; null: nobody is. */
function issuedBehind(reading: Reading, { first, last }: Range, { named }: Places): Given | null {
  const { tokens } = reading;
  for (let i = first; i < last; i++) {
    const mention = named.get(i);
    if (!mention || !canSpeak(reading, mention)) continue;
    const who = mention.last + 1;
    if (tokens[mention.last]?.text !== ',' || !hasTag(tokens[who], 'WP', 'WDT')) continue;
    const verb = is(tokens[who + 1], 'have') ? who + 2 : who + 1;
    const noun = is(tokens[verb], 'issuing') ? ownWords(tokens, verb + 1, last) : null;
    if (noun === null || noun >= last || isOfOther(tokens, noun)) continue;
    return { speaker: { first: mention.first, last: mention.last }, via: { first: noun, last: noun + 1 } };
  }
  return null;
}

/** True for "it reads in full", "here is the statement": the statement is spoken of again, and nobody. */
export function saysAgain({ tokens, language }: Reading, { first, last }: Range, places: Places): boolean {
  let [again, verbs] = [false, 0];
  for (let i = first; i < last; i++) {
    const pronoun = language.pronouns.get(tokens[i]?.lower ?? '');
    if (places.named.has(i) || (pronoun && !pronoun.thing)) return false;
    if (isFiniteVerb(tokens[i])) verbs++;
    if (pronoun?.thing || (is(tokens[i], 'definiteArticle') && ownWords(tokens, i + 1, last) !== null)) again = true;
  }
  return again && verbs <= 1;
}

/** Who issues it in the sentence that gives it, by name, description or pronoun: not "a Herald account", of which the name is a part. */
export function issuedThere(reading: Reading, announcing: Range, places: Places): Given | null {
  const given = issued(reading, announcing, places, toldBefore);
  const next = reading.tokens[given?.speaker.last ?? -1];
  return isFiniteVerb(next) || isAdverb(next) || /^[,(]$/.test(next?.text ?? '') ? given : null;
}

type Subject = (reading: Reading, before: Range, places: Places) => Mention | null;

/** Who issued a statement in the sentence: its subject, which is named, and has no other verb. */
function issued(reading: Reading, { first, last }: Range, places: Places, otherwise: Subject = () => null): Given | null {
  const { tokens } = reading;
  if (last - first > TELLING) return null;
  let verb = first;
  while (verb < last && !isFiniteVerb(tokens[verb])) verb++;
  const subject = { first, last: verb };
  if (!isTensed(tokens[verb])) return null;
  // "has sent us these words"
  if (is(tokens[verb], 'have') && isParticiple(tokens[verb + 1])) verb++;
  // "have agreed to publish"
  if (is(tokens[verb], 'volunteering') && is(tokens[verb + 1], 'infinitive')) verb += 2;
  // "has put out a statement"
  const isOut = is(tokens[verb], 'puttingOut') && is(tokens[verb + 1], 'outward');
  if (!is(tokens[verb], 'issuing') && !isOut) return null;
  const noun = ownWords(tokens, isOut ? verb + 2 : verb + 1, last);
  if (noun === null) return null;
  const via = { first: noun, last: noun + 1 };
  const signer = signedBy(tokens, { first: noun, last }, places);
  if (signer) return { speaker: signer, via };
  const speaker =
    groupBefore(tokens, subject, places.all) ??
    jointBefore(tokens, subject, places) ??
    namedBefore(tokens, subject, places) ??
    otherwise(reading, subject, places);
  return speaker && !isOfOther(tokens, noun) ? { speaker: { first: speaker.first, last: speaker.last }, via } : null;
}

/** True for "a statement by Tom Bell", "from the club"; not for "these words by email". */
const isOfOther = (tokens: readonly Token[], noun: number): boolean =>
  is(tokens[noun + 1], 'from') || (is(tokens[noun + 1], 'agentive') && !is(tokens[noun + 2], 'writtenWords'));

/** The one person who is named behind "signed by": "a statement, signed by its director, | Ana Ruiz"; null: there is none. */
function signedBy(tokens: readonly Token[], { first, last }: Range, { named }: Places): Range | null {
  let at = first;
  while (at < last && !(is(tokens[at], 'signing') && is(tokens[at + 1], 'agentive'))) at++;
  const people: Mention[] = [];
  for (let i = at; i < last; i++) {
    const mention = named.get(i);
    if (mention?.kind === 'person') people.push(mention);
  }
  const [one, other] = people;
  return one && !other ? { first: one.first, last: one.last } : null;
}

/** "The family of Ana Ruiz": people who are described by a name, up to the verb, adverbs left out. */
function groupBefore(tokens: readonly Token[], { first, last }: Range, all: readonly Mention[]): Mention | null {
  let end = last;
  while (end > first && isAdverb(tokens[end - 1])) end--;
  return beginningAt(all, first).find((mention) => mention.kind === 'group' && mention.form === 'definite' && mention.last === end) ?? null;
}

/** Two by name who issue it together, and nobody else: "Leith Ferries and the Quay Board"; null: they are not two. */
function jointBefore(tokens: readonly Token[], subject: Range, { named }: Places): Range | null {
  const isSomebody = (mention: Mention | undefined) => mention !== undefined && mention.kind !== 'place' && mention.kind !== 'document';
  for (const first of subjectStarts(tokens, subject)) {
    const one = named.get(first);
    if (!one || !isSomebody(one) || !is(tokens[one.last], 'coordinator')) continue;
    const behind = one.last + 1;
    const other = named.get(is(tokens[behind], 'definiteArticle') ? behind + 1 : behind) ?? named.get(behind);
    if (isSomebody(other) && other?.last === subject.last) return { first, last: subject.last };
  }
  return null;
}

/** "The company", "she": all that stands before the verb. */
const toldBefore: Subject = (reading, { first, last }, { all }) =>
  beginningAt(all, first).find((mention) => mention.last === last && mention.form !== 'indefinite' && canSpeak(reading, mention)) ?? null;

/** The one who is named before the verb; null: nobody is, or two are, or the name is no subject. */
function namedBefore(tokens: readonly Token[], { first, last }: Range, places: Places): Mention | null {
  let speaker: Mention | null = null;
  for (let i = first; i < last; i++) {
    // "Ana Ruiz, whose wife sent": she did
    if (hasTag(tokens[i], 'WP$')) return null;
    const mention = places.named.get(i);
    if (!mention || speaker) continue;
    // "a spokesman for Norrbo": no name of who speaks; "Ruiz and Bell" are two
    if (i > first && (hasTag(tokens[i - 1], 'IN', 'TO', 'CC') || isVerb(tokens[i - 1]))) return null;
    if (mention.kind === 'place' || mention.kind === 'document' || hasTag(tokens[mention.last], 'POS', 'CC')) return null;
    speaker = mention;
  }
  return speaker;
}

/** The noun for somebody's own words that comes next, or for what "this" is that comes before a colon, "gives this account:"; null: none does. */
function ownWords(tokens: readonly Token[], first: number, last: number): number | null {
  const isLast = (at: number) => at === last - 1 && tokens[last]?.text === ':' && isCommonNoun(tokens[at]);
  for (let i = first; i < last && i <= first + NEAR; i++)
    if (is(tokens[i], 'ownWords') || (is(tokens[i - 1], 'demonstrative') && (is(tokens[i], 'sayings') || isLast(i)))) return i;
  return null;
}

/** "The board has issued a statement. It comes from its director, Ana Ruiz.": the one who is named, and the noun in the sentence before; null: it does not tell. */
export function comesFrom({ tokens, sentences, language }: Reading, { first, last }: Range, { named }: Places): Given | null {
  const isIt = language.pronouns.get(tokens[first]?.lower ?? '')?.thing === true;
  const comes = is(tokens[first + 1], 'coming') || is(tokens[first + 1], 'finiteBe');
  if (!isIt || !comes || !is(tokens[first + 2], 'from')) return null;
  const before = sentences[(tokens[first]?.sentence ?? 0) - 1] ?? { first, last: first };
  let noun = before.first;
  while (noun < before.last && !isOwnWords(tokens[noun] as Token)) noun++;
  const people = Array.from({ length: last - first }, (_, i) => named.get(first + i)).filter((one) => one?.kind === 'person');
  const [one, other] = people;
  return one && !other && noun < before.last
    ? { speaker: { first: one.first, last: one.last }, via: { first: noun, last: noun + 1 } }
    : null;
}
