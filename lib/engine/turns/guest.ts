/**
 * Who is interviewed, by the lines above: the one whom the article speaks of most, or whom it gives the floor.
 *
 *   Ana Ruiz runs the lock. She retires in May.      Tom Bell, the cook, had some advice:      Interviewee: Ana Ruiz
 *   ^──────^                ^─^                      ^──────^                           ^                   ^──────^
 */
import { genderOfFirstName } from '../languages/nouns.ts';
import { hasTag, isCommonNoun } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Mention, Range, Reading, Token } from '../reading.ts';
import { append } from '../text/append.ts';
import { isNamePart } from '../text/label-ends.ts';
import { alike, creditedAsker, entered, isOwn, type Named, type Names, ownNames, rangeOf } from './people.ts';
import { isRole, ownsRole } from './roles.ts';

/** How sure a name is a person's: by its words or those beside it, by two words where nothing speaks against it, or not at all. */
const [SURE, LIKELY] = [3, 2];
/** What the headline's name is ahead by, and what it is worth that "she" is spoken of. */
const [TITLE, PRONOUN] = [2, 1];
/** So many people with a heading each say their piece. */
const SEVERAL = 2;
/** Most names that are held against one another. */
const MOST = 40;

/** Somebody of whom the lines above speak. */
interface Candidate {
  words: readonly string[];
  mention: Mention;
  points: number;
  /** They are named in the text, and not in the headline alone. */
  text: boolean;
  gender: Mention['gender'];
  person: boolean;
  /** "She" is said of them. */
  meant: boolean;
  readonly places: number[];
}

/**
 * The one person whom the article speaks of before the token `until`; null where nobody is, or two are named alike.
 * @param others - who is somebody else
 * @param apart - labels or looks set the talk apart: an article that asks questions of its own speaks of many as "she"
 */
export function guestBefore(
  reading: Reading,
  names: Names,
  until: number,
  others: ReadonlySet<Named> = new Set(),
  apart = true,
): Mention | null {
  const guest = entered(reading, names, until, 'interviewee');
  if (guest) return guest;
  const asker = creditedAsker(reading, names, until);
  const people = candidatesBefore(reading, names, until, others).filter(({ mention }) => mention !== asker);
  const floor = floorBefore(reading, until);
  const given = floor ? people.filter(({ places }) => places.some((at) => at >= floor.first && at < floor.last)) : [];
  if (given[0] && given.length === 1) return given[0].mention;
  if (apart) addPronouns(reading, people, until);
  // a talk below other people's words has lines of its own above it
  const since = headingBefore(reading, names, until);
  const below = people.filter(({ person, meant, places }) => (person || meant) && places.some((at) => at > since));
  if (since >= 0 && below[0] && below.length === 1) return below[0].mention;
  // "Ask Ana: the lock" has capitals beside a name; "St Ludmila" beside a name in full is a church; nor is "Orsay Point" before a person in the headline
  const told = people.filter(({ text }) => text);
  const isSomebody = ({ person, meant }: Candidate) => person || meant;
  const inText = told.some(isSomebody) || (told.length > 0 && !people.some(isSomebody)) ? told : people;
  // a town is no “she”
  const surely = apart ? inText.filter(isSomebody) : [];
  const able = surely.length > 0 ? surely : inText;
  const full = able.filter(({ words }) => words.length > 1);
  const [best, next, third] = (full.length > 0 ? full : able).sort((a, b) => b.points - a.points);
  if (!best || best.points === 0) return null;
  if (best.points > (next?.points ?? 0)) return best.mention;
  return next && best.points > (third?.points ?? 0) ? presented(reading, [best.mention, next.mention]) : null;
}

/** Who of two in a sentence on a talk is presented to the reader, which who asks is not: "Ana Ruiz, the skipper, spoke to Tom Bell"; null: neither is, or both. */
function presented(reading: Reading, pair: readonly Mention[]): Mention | null {
  const { tokens } = reading;
  const sentences = new Set(pair.map(({ first }) => tokens[first]?.sentence));
  if (sentences.size > 1 || !tokens.some((token) => sentences.has(token.sentence) && is(token, 'interviewing'))) return null;
  const found = pair.filter((mention) => isPresented(reading, mention));
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** True where words before the name or after its comma say what they are: "the skipper Ana Ruiz", "Ana Ruiz, who runs the lock". A reporter is who asks. */
function isPresented(reading: Reading, { first, last, role }: Mention): boolean {
  const { tokens } = reading;
  const words = tokens.slice(first, last);
  if (tokens[last]?.text === ',')
    for (let i = last + 1; tokens[i]?.sentence === tokens[first]?.sentence && tokens[i]?.text !== ','; i++) words.push(tokens[i] as Token);
  if (words.some((word) => is(word, 'interviewer') && word.form.small)) return false;
  return role !== null || words.slice(last - first).some(({ lower }) => isRole(reading, lower));
}

function candidatesBefore(reading: Reading, names: Names, until: number, others: ReadonlySet<Named>): Candidate[] {
  const { document, tokens } = reading;
  const own = ownNames(reading);
  const isTitle = ({ first }: Mention) => document.blocks[tokens[first]?.block ?? 0]?.kind === 'title';
  const worth = (mention: Mention): number => {
    const title = isTitle(mention);
    if (ownsRole(reading, rangeOf(reading, mention).last)) return 0;
    const stands = !isInside(reading, mention) || (title && speaks(reading, mention));
    const sure = mention.kind === 'person' ? SURE : mention.kind === null && stands ? LIKELY : 0;
    return sure === 0 ? 0 : sure + (title ? TITLE : 0);
  };
  const people: Candidate[] = [];
  for (const named of names.all) {
    const { words, mentions, person, body } = named;
    const before = mentions.filter(({ first }) => first < until);
    const [first] = before;
    // they stand in the order of the text
    if (!first || people.length > MOST) break;
    // a date is nobody: "Feb. 5"
    if (words.some((word) => /\d/.test(word))) continue;
    if ((body && !person) || isOwn(own, words) || others.has(named) || before.some((mention) => isNobody(reading, mention))) continue;
    if (!person && before.every((mention) => isThing(reading, mention) || isOfNoun(reading, mention))) continue;
    const points = before.reduce((sum, mention) => sum + worth(mention), 0);
    const text = before.some((mention) => !isTitle(mention));
    const listed = genderOfFirstName(tokens[rangeOf(reading, first).first]);
    const gender = first.gender ?? listed ?? null;
    // the capitals of a headline make a name of "Baker Interview Questions"
    const isSure = (person && (listed !== undefined || first.gender !== null)) || before.some((mention) => speaks(reading, mention));
    const isNamed = text ? person || words.length > 1 : isSure;
    const places = before.map((mention) => mention.first);
    const known = people.find((one) => alike(one.words, words));
    if (known) {
      known.points += points;
      known.text ||= text;
      known.gender ??= gender;
      known.person ||= person;
      append(known.places, places);
      if (words.length > known.words.length) Object.assign(known, { words, mention: first });
    } else if (isNamed) people.push({ words, mention: first, points, text, gender, person, meant: false, places });
  }
  return people;
}

/** True for "FAQs" and "Interview", which capitals make names, and for whose the text or a picture is: "Tom Bell ©", "The lock (Tom Bell)", "Credit: Tom Bell". */
function isNobody({ document, tokens }: Reading, { first, last }: Mention): boolean {
  const end = tokens[last - 1];
  if (document.blocks[tokens[first]?.block ?? 0]?.kind === 'caption' && isCredited(tokens, first)) return true;
  // "Photo: Ana Ruiz", "Picture by Ana Ruiz", "Interview by Ana Ruiz"
  const taken = tokens[first - 1]?.text === ':' || is(tokens[first - 1], 'agentive') ? tokens[first - 2] : undefined;
  const isSign =
    [first - 1, last - 1, last].some((at) => tokens[at]?.text === '©') || isSlashed(tokens, last) || tokens[first - 1]?.text === '/';
  return (
    is(end, 'questions') ||
    is(end, 'interviewing') ||
    is(taken, 'pictureNoun') ||
    (is(tokens[first - 1], 'agentive') && is(taken, 'creditedWork')) ||
    isSign
  );
}

/** True where a stroke and nothing but a name come after: "Tom Bell / Leith Herald". */
function isSlashed(tokens: readonly Token[], at: number): boolean {
  let end = at + 1;
  while (tokens[end]?.block === tokens[at]?.block && isNamePart(tokens[end] as Token)) end++;
  return tokens[at]?.text === '/' && end > at + 1 && tokens[end]?.block !== tokens[at]?.block;
}

/** True in brackets, and behind one word and a colon: "(Tom Bell)", "Credit: Tom Bell"; not "Diver of the year: Tom Bell". */
const isCredited = (tokens: readonly Token[], first: number): boolean =>
  tokens[first - 1]?.text === '(' || (tokens[first - 1]?.text === ':' && tokens[first - 3]?.sentence !== tokens[first - 2]?.sentence);

/** True where an article stands before the name, or a preposition, a mark between them or none: "the Lantern Hall", "welcome to “Late Talk”". */
function isInside(reading: Reading, mention: Mention): boolean {
  const { tokens } = reading;
  const { first } = mention;
  const at = tokens[first - 1]?.form.letter === false ? first - 2 : first - 1;
  const isPlaced = tokens[at]?.sentence === tokens[first]?.sentence && is(tokens[at], 'preposition');
  return isPlaced || is(tokens[rangeOf(reading, mention).first - 1], 'definiteArticle');
}

/** True for the name in a headline of whom that says that they speak: "What Ana Ruiz said", "Ana Ruiz on the lock", "A day with Ana Ruiz". */
const speaks = (reading: Reading, mention: Mention): boolean => {
  const { tokens } = reading;
  const { first, last } = rangeOf(reading, mention);
  // "“I never was lucky”: Ana Ruiz", "Ana Ruiz: “I never was lucky”"
  const isQuoted =
    (tokens[first - 1]?.text === ':' && (tokens[first - 2]?.quoted ?? -1) >= 0) ||
    (tokens[last]?.text === ':' && (tokens[last + 1]?.quoted ?? -1) >= 0);
  // "A minute with… Ana Ruiz"
  const before = tokens[first - 1]?.text === '…' ? first - 2 : first - 1;
  return isQuoted || is(tokens[last], 'saying') || is(tokens[last], 'on') || is(tokens[before], 'comitative');
};

/** True after a noun for what it is, which is nobody's, as in "the novel Low Water", before a verb of several: "Low Water have a new album", and for whose it is that somebody works: "Avon's new harbour master". */
function isThing(reading: Reading, mention: Mention): boolean {
  const { tokens } = reading;
  const { first, last } = rangeOf(reading, mention);
  const [before, after] = [tokens[first - 1], tokens[last]];
  // "for eleven years Ana Ruiz" has two phrases
  const isTold =
    isCommonNoun(before) &&
    !hasTag(before, 'NNS') &&
    before?.form.small &&
    before.sentence === tokens[first]?.sentence &&
    !isRole(reading, before?.lower ?? '');
  return isTold || (hasTag(after, 'VBP') && !is(before, 'coordinator')) || ownsRole(reading, last);
}

/** True after "of" or another such word that goes on with a noun: "the skipper of the Low Water", but not "a talk with Low Water". */
function isOfNoun({ tokens }: Reading, { first }: Mention): boolean {
  const at = is(tokens[first - 1], 'definiteArticle') ? first - 2 : first - 1;
  const isWith = is(tokens[at], 'comitative') || is(tokens[at], 'infinitive');
  return is(tokens[at], 'preposition') && !isWith && isCommonNoun(tokens[at - 1]) && tokens[at - 1]?.sentence === tokens[first]?.sentence;
}

/** The sentence with which the block before the token's ends, where that gives the floor with a colon; null: it does not. */
function floorBefore({ tokens, sentences }: Reading, until: number): Range | null {
  let last = until - 1;
  while (last >= 0 && tokens[last]?.block === tokens[until]?.block) last--;
  const colon = tokens[last];
  return colon?.text === ':' ? (sentences[colon.sentence] ?? null) : null;
}

/** The last token of the last heading before the token, where two headings above it or more are names of people; -1: it is no such heading. */
function headingBefore({ document, tokens }: Reading, names: Names, until: number): number {
  let [last, people] = [-1, 0];
  for (let i = 0; i < until; i++) {
    const block = tokens[i]?.block ?? 0;
    if (document.blocks[block]?.kind !== 'heading') continue;
    last = i;
    if (tokens[i - 1]?.block !== block && names.personAt(i)) people++;
  }
  return people < SEVERAL ? -1 : last;
}

/** Counts "she" and "her" for the one named last who may be meant. */
function addPronouns(reading: Reading, people: readonly Candidate[], until: number): void {
  const { tokens, language } = reading;
  // "the Old Cut" is no "she", nor is "Avon Rise" in "at Avon Rise"
  const isWho = ({ person }: Candidate, place: number) =>
    person || !(is(tokens[place - 1], 'definiteArticle') || is(tokens[place - 1], 'preposition'));
  const at = new Map(
    people.flatMap((one) => one.places.filter((place) => isWho(one, place)).map((place): [number, Candidate] => [place, one])),
  );
  let named: Candidate[] = [];
  for (let i = 0; i < until; i++) {
    const one = at.get(i);
    if (one) named = [one, ...named.filter((other) => other !== one)];
    const pronoun = language.pronouns.get(tokens[i]?.lower ?? '');
    if (pronoun?.person !== 3 || pronoun.plural || pronoun.thing || tokens[i]?.quoted !== -1) continue;
    const meant = named.find(({ gender }) => gender === null || pronoun.gender === null || gender === pronoun.gender);
    if (!meant) continue;
    meant.points += PRONOUN;
    meant.meant = true;
  }
}
