/**
 * Who is interviewed, by the lines above: the one whom the article speaks of most, or whom it gives the floor.
 *
 *   Ana Ruiz runs the lock. She retires in May.      Tom Bell, the cook, had some advice:      Interviewee: Ana Ruiz
 *   ^──────^                ^─^                      ^──────^                           ^                   ^──────^
 */
import { is } from '../languages/vocabulary.ts';
import type { Mention, Range, Reading, Token } from '../reading.ts';
import { type Candidate, candidatesBefore } from './guest-candidates.ts';
import { creditedAsker, entered, type Named, type Names } from './people.ts';
import { isRole } from './roles.ts';

/** What it is worth that "she" is spoken of. */
const PRONOUN = 1;
/** So many people with a heading each say their piece. */
const SEVERAL = 2;

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
  const candidates = candidatesBefore(reading, names, until, others).filter(({ mention }) => mention !== asker);
  const floor = floorBefore(reading, until);
  const given = floor ? candidates.filter(({ places }) => places.some((at) => at >= floor.first && at < floor.last)) : [];
  if (given[0] && given.length === 1) return given[0].mention;
  if (apart) addPronouns(reading, candidates, until);
  const people = candidates.filter((one) => one.meant || !isAgent(reading, one));
  // a talk below other people's words has lines of its own above it
  const since = headingBefore(reading, names, until);
  const below = people.filter(({ person, meant, places }) => (person || meant) && places.some((at) => at > since));
  if (since >= 0 && below[0] && below.length === 1) return below[0].mention;
  // "Ask Ana: the lock" has capitals beside a name; "St Ludmila" beside a name in full is a church; nor is "Orsay Point" before a person in the headline
  const told = people.filter(({ text }) => text);
  const headline = headlineAlone(reading, people, told);
  // "The man who beat Ana Ruiz" may be the one whom the text names: then it is open who answers
  if (headline) return candidates.some(({ text, person, meant }) => text && (person || meant)) ? null : headline;
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

/**
 * The one whom the headline alone names, where the text names others by the way, "The yard was built by Tom Bell": they are not asked, open no
 * paragraph and are not spoken of again. null: it names nobody, or several.
 */
function headlineAlone(reading: Reading, people: readonly Candidate[], told: readonly Candidate[]): Mention | null {
  const { tokens } = reading;
  const [one, ...more] = people.filter(({ text, words }) => !text && words.length > 1);
  if (!one || more.length > 0) return null;
  const isAsked = ({ places }: Candidate) => {
    const sentences = new Set(places.map((at) => tokens[at]?.sentence));
    return tokens.some((token) => sentences.has(token.sentence) && is(token, 'interviewing'));
  };
  const opens = (at: number) => tokens[at - 1]?.block !== tokens[at]?.block;
  const isMet = (other: Candidate) =>
    other.meant || other.places.length > 1 || other.places.some(opens) || isPresented(reading, other.mention);
  return told.some((other) => isAsked(other) || isMet(other)) ? null : one.mention;
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

/** True for who did something by the way, and is named nowhere else: "The yard was built by Tom Bell." */
const isAgent = ({ tokens }: Reading, { places }: Candidate): boolean => places.every((at) => is(tokens[at - 1], 'agentive'));

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
    const meant = resumed(
      reading,
      named.filter(({ gender }) => gender === null || pronoun.gender === null || gender === pronoun.gender),
    );
    if (!meant || (tokens[i]?.tag === 'PRP$' && isAgent(reading, meant))) continue;
    meant.points += PRONOUN;
    meant.meant = true;
  }
}

/**
 * Whom a pronoun stands for of those who may be meant, the last to be named first: where that may be no person, the one who opened its
 * sentence is, as in "Ana Ruiz joined Low Water in May. She plays the drums."
 */
function resumed({ tokens, sentences }: Reading, [last, ...others]: readonly Candidate[]): Candidate | undefined {
  if (!last || last.person) return last;
  const openings = new Set(last.places.map((at) => sentences[tokens[at]?.sentence ?? -1]?.first));
  return others.find(({ person, words, places }) => (person || words.length > 1) && places.some((at) => openings.has(at))) ?? last;
}
