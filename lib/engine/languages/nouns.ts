/** What nouns and names tell, by the classes of a language: gender, and of what kind a body is. */
import type { BodyKind, Gender, Language } from './language.ts';
import { madeOnce, remembered } from './remembered.ts';
import { type Classed, is, type WordClass } from './vocabulary.ts';

/** The gender that one of two classes tells; null where the word is in both or in none. */
const genderBy =
  (male: WordClass, female: WordClass) =>
  (word: Classed | undefined): Gender | null =>
    is(word, male) === is(word, female) ? null : is(word, male) ? 'male' : 'female';

/** The gender that a noun tells: "spokeswoman". */
export const genderOfNoun = genderBy('maleNoun', 'femaleNoun');

/** The gender that an honorific tells: "Mrs". */
export const genderOfHonorific = genderBy('maleHonorific', 'femaleHonorific');

const genderOfListed = genderBy('maleName', 'femaleName');

/** The gender that a first name tells; null: both bear it; undefined: it is none that is listed. */
export const genderOfFirstName = (word: Classed | undefined): Gender | null | undefined =>
  is(word, 'firstName') ? genderOfListed(word) : undefined;

const NONE: readonly BodyKind[] = [];
const FIRM: readonly BodyKind[] = ['company'];

/** The kinds of body that a word of a name speaks for; empty for most words. Lower case. */
export const kindsOfNameWord = ({ bodyKinds }: Pick<Language, 'bodyKinds'>, word: string): readonly BodyKind[] =>
  bodyKinds.nameWords.get(word) ?? NONE;

/** A noun, with what a language knows of it. */
export interface Noun extends Classed {
  /** Its letters, lower case. */
  readonly lower: string;
  /** The kinds of body that it can stand for: police and military for "force"; empty where it stands for none. */
  readonly kinds: readonly BodyKind[];
  /** True where it names an office or kind of person: "mayor", "sen.", "secretary-of-state". */
  readonly role: boolean;
}

function kindsOf({ bodyKinds }: Language, { classes }: Classed, lower: string): readonly BodyKind[] {
  return bodyKinds.nouns.get(lower) ?? (classes.has('maker') && !classes.has('craftsperson') ? FIRM : NONE);
}

/** The noun for a person that a word with hyphens has for its head: "secretary" of "secretary-of-state", "mother-in-law", "husband" of "ex-husband". */
function headOfCompound({ vocabulary }: Language, lower: string): string | null {
  const [first = '', link = '', ...more] = lower.split('-');
  const leads = vocabulary.has(link, 'genitive') || vocabulary.has(link, 'postpositive') || (more.length > 0 && vocabulary.has(link, 'in'));
  const head = leads ? first : (more.at(-1) ?? link);
  return vocabulary.has(head, 'personNoun') ? head : null;
}

function nounFrom(language: Language, lower: string, isName: boolean): Noun {
  const { roleShortForms, vocabulary } = language;
  const own = { classes: vocabulary.classesOf(lower) };
  const isKnown = own.classes.has('personNoun') || (!isName && roleShortForms.has(lower));
  const head = !isName && !isKnown && lower.includes('-') ? headOfCompound(language, lower) : null;
  const { classes } = head === null ? own : { classes: vocabulary.classesOf(head) };
  return { classes, lower, kinds: kindsOf(language, own, lower), role: isKnown || head !== null };
}

const nounsOf = madeOnce((language: Language) => remembered((lower: string) => nounFrom(language, lower, false)));
const partsOfNames = madeOnce((language: Language) => remembered((lower: string) => nounFrom(language, lower, true)));

/** The noun that has these letters, in lower case. */
export const nounAs = (language: Language, lower: string): Noun => nounsOf(language)(lower);

/** The same for a word that is a name by its letters: "Cobb-Hunter" is no hunter, "Di" no inspector. */
export const partOfNameAs = (language: Language, lower: string): Noun => partsOfNames(language)(lower);

/** The noun that a word stands for, as the tables hold it: "officials" → "official", "sen." → "senator". Lower case. */
export const nounOf = (language: Language, lower: string): Noun =>
  nounAs(language, language.roleShortForms.get(lower) ?? language.singularOf(lower));

const OFTEN_BARE: ReadonlySet<BodyKind> = new Set<BodyKind>(['company', 'bank', 'outlet']);
const BARE_BODY: ReadonlySet<BodyKind> = new Set<BodyKind>(['charity', 'regulator', 'institute', 'club']);

/** True for a kind of body whose names often say nothing of it: "Acme", "Twitter". `known`: the name is known to be a body's. */
export const isOftenBare = (kind: BodyKind, known: boolean): boolean => OFTEN_BARE.has(kind) || (known && BARE_BODY.has(kind));
