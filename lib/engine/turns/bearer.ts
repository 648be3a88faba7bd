/**
 * Whom words name that do no more than say who and what somebody is, as captions and headings of what people say do.
 *
 *   Ana Ruiz, baker      Harbour Board chair Ana Ruiz      — Ana Ruiz of the Harbour Board
 *   ^──────^                                 ^──────^        ^──────^
 */
import { genderOfFirstName } from '../languages/nouns.ts';
import { hasTag, isAdjective, isFiniteVerb, isNameWord, isNoun } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Mention, Range, Reading, Token } from '../reading.ts';
import { afterDash, isDash } from '../text/marks.ts';
import { unnamedIn } from './described.ts';
import type { Line } from './lines.ts';
import { type Places, somebodyAt } from './places.ts';
import { isRole, saysWhat } from './roles.ts';

/** Longest words that say whose something is, in tokens. */
const LONGEST = 16;

/** Whom the words name; null: they do more than that, or less. */
export function bearerIn(reading: Reading, range: Range, places: Places): Mention | null {
  const { tokens } = reading;
  let { first, last } = range;
  const dash = isDash(tokens[first]);
  const ends = dash ? /^[-–—:,.]+$/ : /^[-–—:,]+$/;
  // "2. Ana Ruiz, baker"
  while (first < last && /^(?:[-–—―•.)]+|\d+[.)]*)$/.test(tokens[first]?.text ?? '')) first++;
  const colon = tokens[last - 1]?.text === ':';
  while (last > first && ends.test(tokens[last - 1]?.text ?? '')) last--;
  // "Quoting Ana Ruiz:"
  if (is(tokens[first], 'quoting')) first++;
  // "Yard foreman, Leith, who asked not to be named"
  if (unnamedIn(reading, { first, last })) return somebodyAt(places, first);
  if (dash) last = beforeOccasion(tokens, { first, last }, places);
  if (last === first || last - first > LONGEST || is(tokens[first], 'pictureNoun')) return null;
  const aged = agedAt(reading, { first, last }, places);
  if (aged) return aged;
  let end = first;
  for (let i = first; i < last; i++) {
    // "Fish and Tide Board"
    const inName = places.named.get(i);
    if (inName && inName.kind !== 'place' && inName.last <= last) {
      end = inName.last;
      i = end - 1;
    } else if (isVerb(tokens, i) || tokens[i]?.quoted !== -1 || isAgent(tokens, i)) return null;
    // "Ana Ruiz and Tom Bell" are two, "leader and prime minister Ana Ruiz" is one
    else if (is(tokens[i], 'coordinator') && i === end && i > first && places.named.get(i + 1)?.kind === 'person') return null;
  }
  const front = atFront(tokens, { first, last }, places, colon) ?? beforeComma(reading, { first, last }, places);
  const back = atEnd(reading, { first, last }, places);
  // "Rhoswen Tidewell, Passenger Voice": what looks like somebody with an office is where the bearer is
  const isBody = front?.kind === null && front.last - front.first > 1 && tokens[front.last]?.text === ',' && back?.first === front.last + 1;
  const whole = front && wholeOf(tokens, front, last, places);
  if (whole) return whole;
  // "Harbour Board (HB) chair Ana Ruiz"
  return back?.kind === 'person' && front?.kind !== 'person' && !isBody ? back : (front ?? back);
}

/** The body that another is of which every body has one: "The Committee, | Quay Boat Club |"; null: the words name no such. */
function wholeOf(tokens: readonly Token[], { first, last: end }: Mention, last: number, { named }: Places): Mention | null {
  const isCommon = tokens.slice(first, end).every((token) => is(token, 'definiteArticle') || is(token, 'commonBodyWord'));
  const whole = isCommon && tokens[end]?.text === ',' ? named.get(end + 1) : undefined;
  return whole?.kind === 'organisation' && whole.last === last ? whole : null;
}

/** "Tom Bell, 29, retired swimming teacher": the name and an age, and behind them no more than what somebody is, whatever its tags. */
function agedAt({ tokens, language }: Reading, { first, last }: Range, places: Places): Mention | null {
  const mention = somebodyAt(places, first);
  const at = mention?.last ?? first;
  const isAged = tokens[at]?.text === ',' && hasTag(tokens[at + 1], 'CD') && (at + 2 >= last || tokens[at + 2]?.text === ',');
  const isTold = (token: Token) => hasTag(token, 'VBZ', 'VBP', 'MD') || language.quotingForms.has(token.lower);
  const tells = tokens.slice(at + 2, last).some((token) => token.form.stops || isTold(token) || token.quoted !== -1);
  return isAged && !tells ? mention : null;
}

/** The names of two who sign together, up to a comma or the end: "Ana Ruiz and Tom Bell, Quay School", or those in capitals, "ANA RUIZ and TOM BELL Quay School"; null: there are no two. */
export function pairIn({ tokens }: Reading, range: Range, { named }: Places): Range | null {
  const { last } = range;
  const first = afterDash(tokens, range);
  const one = named.get(first);
  // "Ana and Tom Bell": a first name alone may be no name of the article
  const link = one?.last ?? first + 1;
  const other = named.get(link + 1);
  // a surname may look like a body's: "IVY MARSH"
  const isPerson = one?.kind === 'person' || genderOfFirstName(tokens[first]) !== undefined;
  if (!isPerson || !other || other.kind === 'place' || !is(tokens[link], 'coordinator')) return null;
  const isCapital = (at: number) => /\p{Lu}{2}/u.test(tokens[at]?.text ?? '') && !/\p{Ll}/u.test(tokens[at]?.text ?? '');
  let end = other.first;
  while (end < other.last && isCapital(first) === isCapital(end)) end++;
  const isEnd = end === last || /^[,(]$/.test(tokens[end]?.text ?? '') || isCapital(first);
  return end > other.first && isEnd ? { first, last: end } : null;
}

/** Who wrote what a line names, in a few words: "A message left at the gate by a former pupil", "A note from Ana Ruiz"; null: nobody is told. */
export function writerIn({ tokens }: Reading, { first, last }: Range, { all }: Places): Mention | null {
  const noun = is(tokens[first], 'definiteArticle') || is(tokens[first], 'indefiniteArticle') ? first + 1 : first;
  if (last - first > LONGEST || !is(tokens[noun], 'writtenWords')) return null;
  for (let at = noun + 1; at < last; at++) {
    if (!is(tokens[at], 'agentive') && !is(tokens[at], 'from')) continue;
    const writer = all.find((mention) => mention.first === at + 1 && mention.last === last && mention.kind === 'person');
    if (writer) return writer;
  }
  return null;
}

/** Whom a line names that nothing sets apart, in full and no more, over a line with what they are; null: nobody. */
export function bearerOverRole(reading: Reading, line: Line, next: Line | undefined, places: Places): Mention | null {
  const mention = places.named.get(line.first);
  const isName = mention?.kind === 'person' && mention.last === line.last && mention.last - mention.first > 1;
  return isName && line.kind !== 'heading' && saysWhat(reading, next) ? mention : null;
}

/** True for "by" before who made something; not in "Ana Ruiz, by email". */
const isAgent = (tokens: readonly Token[], i: number): boolean => is(tokens[i], 'agentive') && !is(tokens[i + 1], 'writtenWords');

/** Begins when, where or how somebody said it: "after the vote", "quoted in the Herald". */
const isOccasion = (token: Token | undefined): boolean => hasTag(token, 'IN', 'WRB', 'VBG', 'VBN') || is(token, 'quoting');

/** Whom a line below a quotation names before it tells more: "Skipper Tom Bell after the vote", "Ana Ruiz, in a talk that she gave"; null: nobody. */
export function namedBelow({ tokens }: Reading, { first, last }: Range, { named }: Places): Mention | null {
  for (let i = first; i < last && i - first <= LONGEST; i++) {
    const mention = named.get(i);
    const after = tokens[mention?.last ?? i];
    // nothing tells what "Rhoswen Tidewell" is but the others
    if (mention && (mention.kind === 'person' || (mention.kind === null && i === first && mention.last - first > 1)))
      return mention.last === last || after?.text === ',' || isOccasion(after) || hasTag(after, 'VBZ') ? mention : null;
    if (isVerb(tokens, i) || tokens[i]?.quoted !== -1) return null;
    if (mention) i = mention.last - 1;
  }
  return null;
}

/** Where the words end that name a person, before when or where they said it: "— Ana Ruiz after the vote", "— Tom Bell on the radio". */
function beforeOccasion(tokens: readonly Token[], { first, last }: Range, { named }: Places): number {
  for (let i = first; i < last; i++) {
    const mention = named.get(i);
    if (mention?.kind === 'person' && mention.last < last && isOccasion(tokens[mention.last])) return mention.last;
  }
  return last;
}

/**
 * True for a verb with a time; but where no sentence is, nouns are taken for verbs, and names, and "Ana Ruiz, retired baker" retires; not "Ana
 * Ruiz, baker, said". Nor do "Ana Ruiz, runs the lock" and "Ana Ruiz, baker who lives there" tell of anything but who she is.
 */
function isVerb(tokens: readonly Token[], i: number): boolean {
  if (!isFiniteVerb(tokens[i]) || hasTag(tokens[i], 'VB') || tokens[i]?.form.upper === true) return false;
  const retired = tokens[i - 1]?.text === ',' && (isNoun(tokens[i + 1]) || isAdjective(tokens[i + 1]));
  const isOwnDeed = hasTag(tokens[i], 'VBZ') && tokens[i - 1]?.text === ',' && isNameWord(tokens[i - 2]) && !is(tokens[i], 'saying');
  return !retired && !isOwnDeed && !isAfterWho(tokens, i);
}

/** True in a clause with "who" of somebody: "Ana Ruiz, baker who | lives | there", "Ana Ruiz, who | lives | there". */
function isAfterWho(tokens: readonly Token[], i: number): boolean {
  let at = i - 1;
  while (tokens[at]?.block === tokens[i]?.block && tokens[at]?.text !== ',' && !is(tokens[at], 'personalRelative')) at--;
  const isOf = isNoun(tokens[at - 1]) || (tokens[at - 1]?.text === ',' && isNameWord(tokens[at - 2]));
  return is(tokens[at], 'personalRelative') && tokens[at]?.block === tokens[i]?.block && isOf;
}

/** "Ana Ruiz, baker", "Ana Ruiz of the Harbour Board", "The Harbour Board". */
function atFront(tokens: readonly Token[], { first, last }: Range, places: Places, colon: boolean): Mention | null {
  const mention = places.named.get(first);
  if (!mention || mention.kind === 'place' || mention.kind === 'document') return null;
  const after = tokens[mention.last];
  // "RSPB, the bird charity"
  const told = after?.text === ',' && is(tokens[mention.last + 1], 'definiteArticle');
  if (!told && !somebodyAt(places, first)) return null;
  // "Ana Ruiz on the lock:"
  const goesOn = is(after, 'genitive') || is(after, 'from') || (colon && hasTag(after, 'IN'));
  return mention.last >= last || /^[,:(|–—-]$/.test(after?.text ?? '') || goesOn ? mention : null;
}

/** "Col. (retd) Ana Ruiz, Quay Street": what they are stands before the name, and where after it. */
function beforeComma(reading: Reading, { first, last }: Range, places: Places): Mention | null {
  let comma = first;
  while (comma < last && reading.tokens[comma]?.text !== ',') comma++;
  return comma < last ? atEnd(reading, { first, last: comma }, places) : null;
}

/** "Harbour Board chair Ana Ruiz", "GK Tom Bell": before the name stands what they are. */
function atEnd(reading: Reading, { first, last }: Range, places: Places): Mention | null {
  const { tokens } = reading;
  for (let i = first; i < last; i++) {
    const mention = places.named.get(i);
    if (!mention || mention.last !== last || mention.kind === 'place' || mention.kind === 'document') continue;
    // "Ana Ruiz, Nether Quay"
    if (mention.kind !== 'person' && (last - i < 2 || tokens[i - 1]?.text === ',')) continue;
    const before = tokens.slice(first, i);
    const isTold = mention.role !== null || before.some(({ lower, text }) => isRole(reading, lower) || /^\p{Lu}{2,4}$/u.test(text));
    // "National Board for Boats chair Ana Ruiz"
    const body = places.named.get(first);
    const isPlaced = before.some((token, at) => is(token, 'preposition') && first + at >= (body?.last ?? first));
    return isTold && !isPlaced ? mention : null;
  }
  return null;
}
