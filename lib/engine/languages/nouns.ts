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

function isRole({ roleShortForms, vocabulary }: Language, { classes }: Classed, lower: string): boolean {
  if (classes.has('personNoun') || roleShortForms.has(lower)) return true;
  if (!lower.includes('-')) return false;
  const [noun = '', link = ''] = lower.split('-');
  return (vocabulary.has(link, 'genitive') || vocabulary.has(link, 'postpositive')) && vocabulary.has(noun, 'personNoun');
}

const nounsOf = madeOnce((language: Language) =>
  remembered((lower: string): Noun => {
    const word = { classes: language.vocabulary.classesOf(lower) };
    return { classes: word.classes, lower, kinds: kindsOf(language, word, lower), role: isRole(language, word, lower) };
  }),
);

/** The noun that has these letters, in lower case. */
export const nounAs = (language: Language, lower: string): Noun => nounsOf(language)(lower);

/** The noun that a word stands for, as the tables hold it: "officials" → "official", "sen." → "senator". Lower case. */
export const nounOf = (language: Language, lower: string): Noun =>
  nounAs(language, language.roleShortForms.get(lower) ?? language.singularOf(lower));

const OFTEN_BARE: ReadonlySet<BodyKind> = new Set<BodyKind>(['company', 'bank', 'outlet']);
const BARE_BODY: ReadonlySet<BodyKind> = new Set<BodyKind>(['charity', 'regulator', 'institute', 'club']);

/** True for a kind of body whose names often say nothing of it: "Acme", "Twitter". `known`: the name is known to be a body's. */
export const isOftenBare = (kind: BodyKind, known: boolean): boolean => OFTEN_BARE.has(kind) || (known && BARE_BODY.has(kind));
