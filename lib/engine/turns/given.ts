/**
 * Whose statement the lines after this one give in full, or the end of the line does, and by what channel.
 *
 *   Ana Ruiz’s full statement:      Her letter reads: “It was late.”      Ana Ruiz sent a statement. In full, it reads:
 *   ^──────^   (announced)          ^^^       (on the same line)          ^──────^        ^───────^    (issued before)
 *   She issued this statement:
 *   ^^^             (issued)
 */
import { firstWhere } from '../first-where.ts';
import { hasTag, isAdverb, isCommonNoun, isFiniteVerb, isParticiple, isTensed, isVerb, isWhWord } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Mention, Range, Reading, Token } from '../reading.ts';
import type { Places } from './places.ts';

/** Longest sentence that announces a statement, in tokens, heading that does, and sentence that tells who made it. */
const [LONGEST, HEADING, TELLING] = [24, 24, 40];
/** Sentences before it, at most, that may tell who issued it. */
const BACK = 3;
/** Most tokens between the verb and its object, and from "the" to its noun. */
const NEAR = 4;

export interface Given {
  /** Who made it: a name, or a description or pronoun that leads to one. */
  readonly speaker: Range;
  readonly via: Range;
}

/** Whose the words are that come after the colon, a token's index, or after a sentence that says that they follow; null: it does not tell. */
export function givenInFull(reading: Reading, colon: number, places: Places): Given | null {
  const { tokens, sentences } = reading;
  const at = tokens[colon]?.sentence ?? -1;
  const sentence = sentences[at];
  if (!sentence || colon - sentence.first > LONGEST) return null;
  // "The full text of the letter from Ana Ruiz follows."
  const follows = tokens[colon]?.text === '.' && is(tokens[colon - 1], 'comingNext');
  if (follows) return announced(reading, { first: sentence.first, last: colon - 1 }, places);
  if (tokens[colon]?.text !== ':') return null;
  // "Here is the response in full from Ana Ruiz:"
  const isShown = hasTag(tokens[sentence.first], 'RB') && is(tokens[sentence.first + 1], 'be');
  const announcing = { first: isShown ? sentence.first + 2 : sentence.first, last: colon };
  // "issued a statement that it was late: “…”" tells what is said; but "a statement that reads:"
  for (let i = sentence.first; i < colon; i++) if (is(tokens[i], 'complementizer') && !isFiniteVerb(tokens[i + 1])) return null;
  const given = announced(reading, announcing, places) ?? issuedThere(reading, announcing, places);
  return given ?? (saysAgain(reading, announcing, places) ? issuedBefore(reading, at, places) : null);
}

/**
 * Whose words the sentence at the end of the line gives to read in what stands under it, a block quotation or lines in italics: "This is
 * Ana Ruiz’s letter in full." null: it does not.
 */
export function givenBelow(reading: Reading, line: Range, places: Places): Given | null {
  const { tokens, sentences } = reading;
  const sentence = sentences[tokens[line.last - 1]?.sentence ?? -1];
  if (!sentence || tokens[line.last - 1]?.text !== '.' || sentence.last - sentence.first > LONGEST) return null;
  const first = Math.max(sentence.first, line.first);
  const points = is(tokens[first], 'demonstrative') || hasTag(tokens[first], 'RB');
  return points && is(tokens[first + 1], 'be') ? announced(reading, { first: first + 2, last: sentence.last }, places) : null;
}

/** Whose words a heading or the words before a colon announce: "Ana Ruiz’s full statement", "Statement from Ana Ruiz", "The company’s letter". null: nobody’s. */
export function announced(reading: Reading, { first, last }: Range, { named, all }: Places): Given | null {
  const { tokens } = reading;
  let speaker: Mention | null = null;
  let via: Range | null = null;
  for (let i = first; i < last; i++) {
    const token = tokens[i] as Token;
    // "Ana Ruiz answers your letters"
    if (isOwnWords(token) && is(tokens[i - 1], 'secondPerson')) return null;
    // "Read Ana Ruiz’s letter in full"
    if (i === first && is(token, 'reading')) continue;
    // "Her letter reads", "The statement made by Ana Ruiz"; "We have had a statement from Ana Ruiz"
    const isGoing = via ? is(token, 'reading') || is(tokens[i + 1], 'agentive') || hasCome(tokens, i) : isHad(tokens, i);
    // "Ana Ruiz’s statement on why she goes" says no more of it
    if (isFiniteVerb(token) && !isGoing) {
      if (speaker && via && tokens.slice(via.last, i).some(isWhWord)) break;
      return null;
    }
    // "from Ana Ruiz of the Boatmen's Union": what comes after who made it says what they are
    if (speaker && via && speaker.first > via.first) continue;
    const here = beginningAt(all, i).filter((mention) => canSpeak(reading, mention));
    const owner = here.find((mention) => tokens[mention.last]?.tag === 'POS' || token.tag === 'PRP$');
    // "His letter, seen by the Observer": who came by it
    const isSeen = is(tokens[i - 1], 'agentive') && is(tokens[i - 2], 'comingBy');
    const isFrom = is(tokens[i - 1], 'from') || is(tokens[i - 1], 'agentive') || is(tokens[i - 1], 'genitive');
    const [from] = via && isFrom && !isSeen ? here : [];
    if (owner && from) return null;
    speaker = owner ?? from ?? speaker;
    const passed = owner ?? from ?? named.get(i);
    if (passed) i = passed.last - 1;
    // "the reply to a letter from Ana Ruiz" is not hers
    else if (via && !speaker && isOwnWords(token) && tokens.slice(via.last, i).some((word) => is(word, 'infinitive'))) return null;
    else if (isOwnWords(token)) via = via ? { first: via.first, last: i + 1 } : { first: i, last: i + 1 };
  }
  return speaker && via ? { speaker: { first: speaker.first, last: speaker.last }, via } : null;
}

const isOwnWords = (token: Token): boolean => is(token, 'ownWords') || is(token, 'writtenWords');

/** True for a verb of having something or of getting it: "have", "has received", "have just had"; not "has sent". */
function isHad(tokens: readonly Token[], at: number): boolean {
  if (!is(tokens[at], 'have')) return is(tokens[at], 'receiving');
  let verb = at + 1;
  while (isAdverb(tokens[verb])) verb++;
  return !isParticiple(tokens[verb]) || is(tokens[verb], 'have') || is(tokens[verb], 'receiving');
}

/** True where a statement comes: "comes from", "is from", "has just come in". */
function hasCome(tokens: readonly Token[], at: number): boolean {
  if (is(tokens[at], 'coming') || (is(tokens[at], 'be') && is(tokens[at + 1], 'from'))) return true;
  let verb = at + 1;
  while (isAdverb(tokens[verb])) verb++;
  return is(tokens[at], 'have') && is(tokens[verb], 'coming');
}

/** Whose words a headline or heading announces by name: "Ana Ruiz’s letter in full". null: it announces none. */
export function announcedOver(reading: Reading, heading: Range | null, places: Places): Given | null {
  const given = heading && heading.last - heading.first <= HEADING ? announced(reading, heading, places) : null;
  // "Acme chief executive’s statement" gives no name of who made it
  return given && places.named.get(given.speaker.first)?.last === given.speaker.last ? given : null;
}

/** The same by the headline of the article. */
export function announcedByTitle(reading: Reading, places: Places): Given | null {
  const { document, tokens } = reading;
  const first = tokens.findIndex(({ block }) => document.blocks[block]?.kind === 'title');
  let last = first;
  while (last >= 0 && tokens[last]?.block === tokens[first]?.block) last++;
  return first < 0 ? null : announcedOver(reading, { first, last }, places);
}

const beginningAt = (all: readonly Mention[], token: number): readonly Mention[] =>
  all.slice(
    firstWhere(all, ({ first }) => first >= token),
    firstWhere(all, ({ first }) => first > token),
  );

/** True for a name that is no place's or document's, a description of somebody, and "his", "their". */
function canSpeak({ language, tokens }: Reading, { name, kind, form, first }: Mention): boolean {
  if (form === 'pronoun') return language.pronouns.get(tokens[first]?.lower ?? '')?.person === 3;
  return kind === null ? name !== null : kind !== 'place' && kind !== 'document';
}

/** Who issued it, in the sentence before or one of the few before that, where nobody is named in between. */
function issuedBefore(reading: Reading, at: number, places: Places): Given | null {
  for (let i = at - 1; i >= Math.max(0, at - BACK); i--) {
    const sentence = reading.sentences[i];
    const given = sentence && issued(reading, sentence, places);
    if (given || !sentence) return given ?? null;
    for (let token = sentence.first; token < sentence.last; token++) if (places.named.has(token)) return null;
  }
  return null;
}

/** True for "it reads in full", "here is the statement": the statement is spoken of again, and nobody. */
function saysAgain({ tokens, language }: Reading, { first, last }: Range, places: Places): boolean {
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
function issuedThere(reading: Reading, announcing: Range, places: Places): Given | null {
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
  // "has put out a statement"
  const isOut = is(tokens[verb], 'puttingOut') && is(tokens[verb + 1], 'outward');
  if (!is(tokens[verb], 'issuing') && !isOut) return null;
  const speaker = groupBefore(tokens, subject, places.all) ?? namedBefore(tokens, subject, places) ?? otherwise(reading, subject, places);
  const noun = ownWords(tokens, isOut ? verb + 2 : verb + 1, last);
  if (!speaker || noun === null) return null;
  const signer = signedBy(tokens, { first: noun, last }, places);
  if (signer) return { speaker: signer, via: { first: noun, last: noun + 1 } };
  // "a statement by Tom Bell", "from the club"
  const ofOther = is(tokens[noun + 1], 'from') || is(tokens[noun + 1], 'agentive');
  return ofOther ? null : { speaker: { first: speaker.first, last: speaker.last }, via: { first: noun, last: noun + 1 } };
}

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
