/**
 * Who may be interviewed, by the lines above: each name there that may be a person's, with how much speaks for it.
 *
 *   # Ana Ruiz on the lock      The skipper Tom Bell runs it.      Picture: Jo Pole
 *     ^──────^                              ^──────^               (nobody)
 */
import { genderOfFirstName } from '../languages/nouns.ts';
import { hasTag, isCommonNoun } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Mention, Reading, Token } from '../reading.ts';
import { append } from '../text/append.ts';
import { isNamePart } from '../text/label-ends.ts';
import { alike, isOwn, type Named, type Names, ownNames, rangeOf } from './people.ts';
import { isRole, ownsRole } from './roles.ts';

/** How sure a name is a person's: by its words or those beside it, by two words where nothing speaks against it, or not at all. */
const [SURE, LIKELY] = [3, 2];
/** What the headline's name is ahead by. */
const TITLE = 2;
/** Most names that are held against one another, and most words from a name to what its bearer is. */
const [MOST, NEAR] = [40, 5];

/** Somebody of whom the lines above speak. */
export interface Candidate {
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

/** Those who are named before the token `until`; `others`: who is somebody else. */
export function candidatesBefore(reading: Reading, names: Names, until: number, others: ReadonlySet<Named>): Candidate[] {
  const { document, tokens } = reading;
  const own = ownNames(reading);
  const isTitle = ({ first }: Mention) => document.blocks[tokens[first]?.block ?? 0]?.kind === 'title';
  const worth = (mention: Mention): number => {
    const title = isTitle(mention);
    if (ownsRole(reading, rangeOf(reading, mention).last)) return 0;
    const stands = !isInside(reading, mention) || isPutTo(tokens, mention) || (title && speaks(reading, mention));
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
    const isSaying = before.some((mention) => speaks(reading, mention));
    const isSure = (person && (listed !== undefined || first.gender !== null)) || isSaying || before.some((one) => isTold(reading, one));
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

/** True for whom questions are put to, "put your questions to Rhoswen Tidewell". */
const isPutTo = (tokens: readonly Token[], { first }: Mention): boolean =>
  is(tokens[first - 1], 'infinitive') && is(tokens[first - 2], 'questions');

/** True for the name in a headline of whom that says that they speak: "What Ana Ruiz said", "Ana Ruiz on the lock", "A day with the skipper Ana Ruiz". */
const speaks = (reading: Reading, mention: Mention): boolean => {
  const { tokens } = reading;
  const { first, last } = rangeOf(reading, mention);
  const before = [first - 1, mention.first - 1];
  // "“I never was lucky”: Ana Ruiz", "Ana Ruiz: “I never was lucky”", "“I never was lucky,” says Ana Ruiz"
  const isQuoted =
    before.some((at) => /^[:–—-]$/.test(tokens[at]?.text ?? '') && isClosed(tokens[at - 1])) ||
    (tokens[last]?.text === ':' && isClosed(tokens[last + 1])) ||
    before.some((at) => is(tokens[at], 'saying') && isClosed(tokens[at - 1]));
  // "A minute with… Ana Ruiz"
  const isWith = before.some((at) => is(tokens[tokens[at]?.text === '…' ? at - 1 : at], 'comitative'));
  return isQuoted || isWith || is(tokens[last], 'saying') || is(tokens[last], 'on') || is(tokens[last], 'questioning');
};

const isClosed = (token: Token | undefined): boolean => token !== undefined && token.quoted >= 0;

/** True for the name in a headline beside which stands what its bearer is: "Ana Ruiz: the skipper who sings", "The skipper Ana Ruiz". */
function isTold(reading: Reading, mention: Mention): boolean {
  const { tokens } = reading;
  const { first, last } = rangeOf(reading, mention);
  if (mention.role !== null && tokens[first - 1]?.form.small) return true;
  const block = tokens[first]?.block;
  if (!/^[,:(–—-]$/.test(tokens[last]?.text ?? '')) return false;
  for (let i = last + 1; i <= last + NEAR && tokens[i]?.block === block && !tokens[i]?.form.stops; i++)
    if (tokens[i]?.form.small && isRole(reading, tokens[i]?.lower ?? '')) return true;
  return false;
}

/** True after a noun for what it is, which is nobody's, as in "the novel Low Water", before a verb of several: "Low Water have a new album", and for whose it is that somebody works: "Avon's new harbour master". */
function isThing(reading: Reading, mention: Mention): boolean {
  const { tokens } = reading;
  const { first, last } = rangeOf(reading, mention);
  const [before, after] = [tokens[first - 1], tokens[last]];
  // "for eleven years Ana Ruiz" has two phrases
  const isNamed =
    isCommonNoun(before) &&
    !hasTag(before, 'NNS') &&
    before?.form.small &&
    before.sentence === tokens[first]?.sentence &&
    !isRole(reading, before?.lower ?? '');
  return isNamed || (hasTag(after, 'VBP') && !is(before, 'coordinator')) || ownsRole(reading, last);
}

/** True after "of" or another such word that goes on with a noun: "the skipper of the Low Water", but not "a talk with Low Water". */
function isOfNoun({ tokens }: Reading, { first }: Mention): boolean {
  const at = is(tokens[first - 1], 'definiteArticle') ? first - 2 : first - 1;
  const isWith = is(tokens[at], 'comitative') || is(tokens[at], 'infinitive');
  return is(tokens[at], 'preposition') && !isWith && isCommonNoun(tokens[at - 1]) && tokens[at - 1]?.sentence === tokens[first]?.sentence;
}
