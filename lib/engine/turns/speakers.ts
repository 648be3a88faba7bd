/** Who the labels of an article are, and which of them ask. */
import { genderOfFirstName } from '../languages/nouns.ts';
import { isPluralNoun } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Mention, Range, Reading } from '../reading.ts';
import { append } from '../text/append.ts';
import type { Label } from './labels.ts';
import { isQuestion } from './lines.ts';
import { officesOf } from './offices.ts';
import { alike, hasTitle, isOwn, isOwnLetters, type Named, type Names, ownNames, rangeOf, wordsOf } from './people.ts';
import { isRole, rolesOf } from './roles.ts';

/**
 * question, answer: "Q", "A"; asking: "Moderator", "Me"; answering: "Witness"; own: the name of the outlet or the author; person, body: a name, or initials that are
 * one's; nameless: "Woman 2"; unknown: any word with a capital.
 */
export type SpeakerKind = 'question' | 'answer' | 'asking' | 'answering' | 'own' | 'person' | 'nameless' | 'body' | 'unknown';

/** One label of the article, with all its lines. */
export interface Speaker {
  readonly kind: SpeakerKind;
  /** The name of whom initials stand for; null: the label is the name, or there is none. */
  readonly name: Range | null;
  readonly labels: readonly Label[];
  /** The labels of one speaker have one: "Ana Ruiz", "Ruiz", "AR". */
  readonly group: string;
  /** How many labels those are. */
  readonly times: number;
  /** The label is a noun for what somebody is: "The Chair". */
  readonly role: boolean;
  /** Who presides asks in some of their turns: "The Chair". */
  readonly presides: boolean;
  /** The label says so, or its turns end with a question mark more often than others do. */
  readonly asks: boolean;
  /** The label is written in capitals. */
  readonly capitals: boolean;
}

/** A share of a speaker's turns that end with a question mark from which on they may be who asks. */
const ASKING = 1 / 3;
/** How many times the share of the others it must be, for who does not begin. */
const AHEAD = 2;
/** The share above which who does not begin asks, though they say “I”. */
const HALF = 1 / 2;

/** The speakers by the keys of their labels. */
export function speakersOf(reading: Reading, names: Names, labels: readonly Label[]): ReadonlyMap<string, Speaker> {
  const byKey = new Map<string, Label[]>();
  for (const label of labels) {
    const list = byKey.get(label.key);
    if (list) list.push(label);
    else byKey.set(label.key, [label]);
  }
  const own = ownNames(reading);
  const roles = rolesOf(reading, names);
  const offices = officesOf(reading, labels);
  const starts = new Set(labels.map(({ range }) => range.first));
  const read = shortened(
    [...byKey].map(([key, list]) => ({ key, list, ...identified(reading, names, list[0] as Label, { own, roles, offices, starts }) })),
  );
  const groups = new Map<string, Label[]>();
  for (const { group, list } of read) {
    const known = groups.get(group);
    if (known) append(known, list);
    else groups.set(group, [...list]);
  }
  // where a label says who asks, nobody else does
  const told = read.filter(({ kind }) => kind === 'question' || kind === 'asking' || kind === 'own');
  // … whichever of their names the label has; but beside "Q" and "A" those with names are the same two or three
  const others = told.length === 0 || isBothWays(read) ? askers(reading, groups) : [];
  const asking = new Set([...told.map(({ group }) => group), ...others]);
  const meant = new Set(read.flatMap(({ name, group }) => (name ? [group] : [])));
  return new Map(
    read.map(({ key, list, kind, name, group }): [string, Speaker] => {
      // the label of whom the initials of others stand for
      const known = kind === 'unknown' && meant.has(group) ? 'body' : kind;
      const asks = kind !== 'answer' && kind !== 'answering' && asking.has(group);
      const times = groups.get(group)?.length ?? list.length;
      const words = wordsOf(reading, (list[0] as Label).range);
      const role = words.length === 1 && isRole(reading, words[0] ?? '');
      const presides = role && reading.language.vocabulary.has(words[0], 'presiding');
      return [key, { kind: known, name, labels: list, group, times, role, presides, asks, capitals: inCapitals(reading, list) }];
    }),
  );
}

type Read = Identity & { readonly key: string; readonly list: readonly Label[] };

/** A letter stands for the one label that it begins: "A: In May." after "Ana: I was late." where no "Q" asks. */
function shortened(read: readonly Read[]): readonly Read[] {
  const isPair = read.some(({ kind }) => kind === 'question') && read.some(({ kind }) => kind === 'answer');
  return read.map((one) => {
    const [fuller, other] = one.key.length > 1 || isPair ? [] : read.filter(({ key }) => key.length > 1 && key.startsWith(one.key));
    return fuller && !other ? { ...one, kind: fuller.kind, name: fuller.name ?? fuller.list[0]?.range ?? null, group: fuller.group } : one;
  });
}

/** True where the labels are "Q" and "A", and names as well. */
function isBothWays(read: readonly Identity[]): boolean {
  const kinds = new Set(read.map(({ kind }) => kind));
  return kinds.has('question') && kinds.has('answer') && !kinds.has('asking') && !kinds.has('own');
}

/** True where the first of the labels has two letters, or a letter and a number, and no small one: "RUIZ", "W2". */
function inCapitals({ tokens }: Reading, [label]: readonly Label[]): boolean {
  const words = tokens.slice(label?.range.first, label?.range.last).map(({ text }) => text);
  return /\p{Lu}[\p{Lu}\d]/u.test(words.join('')) && !/\p{Ll}/u.test(words.join(''));
}

type Identity = Pick<Speaker, 'kind' | 'name' | 'group'>;

/** What a label is held against beside the names. */
interface Beside {
  /** The names of author and outlet. */
  readonly own: readonly (readonly string[])[];
  readonly roles: ReadonlyMap<string, Named | null>;
  readonly offices: ReadonlyMap<string, Label | null>;
  /** The tokens at which labels begin. */
  readonly starts: ReadonlySet<number>;
}

/** Who a label is by its words and the names of the article. */
function identified(reading: Reading, names: Names, label: Label, beside: Beside): Identity {
  // "PRIME MINISTER:" after "ANA RUIZ, PRIME MINISTER:"
  const office = beside.offices.get(label.key);
  if (!office) return identityOf(reading, names, label, beside);
  const told = identityOf(reading, names, office, beside);
  const { first } = office.range;
  let last = first;
  while (last < office.range.last && reading.tokens[last]?.text !== ',') last++;
  return { ...told, name: told.name ?? { first, last } };
}

function identityOf(reading: Reading, names: Names, { range, key }: Label, { own, roles, starts }: Beside): Identity {
  const token = reading.tokens[range.first];
  const single = range.last - range.first === 1;
  if (single && is(token, 'questionLabel')) return { kind: 'question', name: null, group: key };
  if (single && is(token, 'answerLabel')) return { kind: 'answer', name: null, group: key };
  // "Reader Ana B: Is it late?"; but "Readers' Club"
  if (!single && is(token, 'readers') && !isPluralNoun(token))
    return { kind: 'asking', name: { first: range.first + 1, last: range.last }, group: key };
  // "Marta Ellis (ME)" is nobody's "Me"
  const introduced = single ? names.introducedAs(key) : null;
  if (introduced)
    return {
      kind: introduced.body ? 'body' : 'person',
      name: rangeOf(reading, standing(introduced, starts)),
      group: introduced.words.join(' '),
    };
  const words = wordsOf(reading, nameIn(reading, names, range));
  // "Woman 2", "Man"
  if (isNameless(reading, key)) return { kind: 'nameless', name: null, group: key };
  // "Moderator", "THE HOST", "Me"
  const noun = words.length === 1 ? reading.tokens[range.last - 1] : undefined;
  const meantBy = words.length === 1 ? roles.get(words[0] ?? '') : null;
  if (is(noun, 'interviewer') || is(noun, 'firstPerson'))
    return { kind: 'asking', name: meantBy ? rangeOf(reading, standing(meantBy, starts)) : null, group: key };
  // "THE GUARD", "THE WITNESS"
  if (meantBy) return { kind: 'person', name: rangeOf(reading, standing(meantBy, starts)), group: meantBy.words.join(' ') };
  if (is(noun, 'interviewee')) return { kind: 'answering', name: null, group: key };
  const called = names.called(words);
  const fullest = called.reduce((long, named) => (isFuller(named.words, long) ? named.words : long), words);
  const group = called.every((named) => alike(named.words, fullest)) ? fullest.join(' ') : key;
  const stands = called.filter(({ mentions }) => mentions.some(({ first }) => !starts.has(first)));
  const isAuthor = isOwn(own, words);
  const isLettered = single && key.length <= LETTERS && INITIALS.test(token?.text ?? '');
  const meant = isLettered ? names.withInitials(key) : null;
  // "MO" is a first name, and Mara Oke as well
  const isFirstName = genderOfFirstName(token) !== undefined && !(meant && token?.text === token?.text.toUpperCase());
  const isPerson = stands.some(({ person }) => person) || isFirstName || hasTitle(reading, range);
  // "RUIZ": the name in full, where it stands in the text
  const [fuller] = stands.filter((named) => named.words.length > 1 && named.words.join(' ') === group);
  const name = fuller ? rangeOf(reading, standing(fuller, starts)) : null;
  if (isAuthor) return { kind: 'own', name, group };
  if (isPerson || (words.length > 1 && called.some(({ person }) => person))) return { kind: 'person', name, group };
  // "**Host (to AR):**" makes no body of Ana Ruiz
  if (!meant && stands.some(({ body }) => body)) return { kind: 'body', name, group };
  const mention = meant && standing(meant, starts);
  if (meant && mention)
    return {
      kind: isOwn(own, meant.words) ? 'own' : meant.body ? 'body' : 'person',
      name: rangeOf(reading, mention),
      group: meant.words.join(' '),
    };
  if (isLettered && isOwnLetters(reading.language, own, key)) return { kind: 'own', name, group: key };
  // a name in two words that stands elsewhere too, where nothing says what it is
  return { kind: stands.some((named) => named.words.length > 1 && !named.place) ? 'person' : 'unknown', name, group };
}

/** True for a name of more words, or of as many and more letters: "ana ruiz" for "a ruiz". */
const isFuller = (words: readonly string[], than: readonly string[]): boolean =>
  words.length > than.length || (words.length === than.length && words.join('').length > than.join('').length);

/** True for the key of a label for those who have no name, counted or not: "speaker 2", "unidentified woman #1". */
function isNameless(reading: Reading, key: string): boolean {
  const all = key.split(' ');
  const isNumbered = /^#?\d+$/.test(all.at(-1) ?? '');
  const words = isNumbered ? all.slice(0, -1) : all;
  if (words.length <= 2 && reading.language.vocabulary.has(words.at(-1) ?? '', 'genericPerson')) return true;
  return isNumbered && words.length <= 2 && isRole(reading, words.at(-1) ?? '');
}

/** The name that a label ends with after what its bearer is, "VICE CHAIR ANA RUIZ"; the label, where it has none. */
function nameIn(reading: Reading, names: Names, range: Range): Range {
  for (let i = range.first; i < range.last - 1; i++) {
    const person = names.personAt(i);
    const name = person?.role ? rangeOf(reading, person) : null;
    if (name && name.first > range.first && name.last === range.last) return name;
  }
  return range;
}

/** Where the name stands in the text, else at a label. */
const standing = ({ mentions }: Named, starts: ReadonlySet<number>): Mention =>
  mentions.find(({ first }) => !starts.has(first)) ?? (mentions[0] as Mention);

/** Two letters or more, of which the first is a capital. */
const INITIALS = /^\p{Lu}[\p{L}.-]{1,5}$/u;
const LETTERS = 4;

/** The groups of those whose turns end with a question mark so much more often than others' that they ask. */
function askers({ tokens }: Reading, groups: ReadonlyMap<string, readonly Label[]>): ReadonlySet<string> {
  if (groups.size < 2) return new Set();
  const shares = [...groups].map(([group, list]) => {
    const asked = list.filter(({ content, line }) => isQuestion(tokens, content, line.kind)).length;
    const tells = list.some(({ content, line }) => line.alone && !isQuestion(tokens, content, line.kind));
    return { group, turns: list.length, share: asked / list.length, tells, first: list[0]?.range.first ?? 0 };
  });
  const opening = shares.reduce((one, other) => (other.first < one.first ? other : one));
  const [low = 0, next = low] = shares.map(({ share }) => share).sort((a, b) => a - b);
  const asks = shares.filter(({ turns, share, tells, first }) => {
    if (share < ASKING) return false;
    const least = share > low ? low : next;
    if (first === opening.first) return share > least;
    // a guest who asks something back speaks of themselves as well, where who began asks more often
    return turns > 1 && share > least * AHEAD && (share > HALF || !tells || opening.share <= share);
  });
  return new Set(asks.map(({ group }) => group));
}
