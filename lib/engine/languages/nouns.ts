/** What nouns and names tell, by the classes of a language: gender, and of what kind a body is. */
import type { BodyKind, Gender, Language } from './language.ts';
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

/** The kinds of body that a noun in the singular can stand for ("force": police, military); empty where it stands for none. Lower case. */
export function kindsOfNoun({ bodyKinds, vocabulary }: Pick<Language, 'bodyKinds' | 'vocabulary'>, noun: string): readonly BodyKind[] {
  const known = bodyKinds.nouns.get(noun);
  if (known) return known;
  const classes = vocabulary.classesOf(noun);
  return classes.has('maker') && !classes.has('craftsperson') ? FIRM : NONE;
}

/** True for a noun whose singular is of the class: "officials" is a 'personNoun'. Lower case. */
export const isSingularOf = (
  { singularOf, vocabulary }: Pick<Language, 'singularOf' | 'vocabulary'>,
  noun: string,
  wordClass: WordClass,
): boolean => vocabulary.has(singularOf(noun), wordClass);

/** True for a word, in any case, that names an office or kind of person: "mayor", "Sen.", "secretary-of-state". Lower case. */
export function isRoleWord({ roleShortForms, vocabulary }: Language, lower: string): boolean {
  if (roleShortForms.has(lower) || vocabulary.has(lower, 'personNoun')) return true;
  if (!lower.includes('-')) return false;
  const [noun = '', link = ''] = lower.split('-');
  return vocabulary.has(link, 'genitive') && vocabulary.has(noun, 'personNoun');
}

/** The noun that a word stands for, as the tables hold it: "officials" → "official", "sen." → "senator". Lower case. */
export const nounOf = ({ roleShortForms, singularOf }: Language, lower: string): string => roleShortForms.get(lower) ?? singularOf(lower);

const OFTEN_BARE: ReadonlySet<BodyKind> = new Set<BodyKind>(['company', 'bank', 'outlet', 'institute', 'club']);
const BARE_BODY: ReadonlySet<BodyKind> = new Set<BodyKind>(['charity', 'regulator']);

/** True for a kind of body whose names often say nothing of it: "Acme", "Twitter". `known`: the name is known to be a body's. */
export const isOftenBare = (kind: BodyKind, known: boolean): boolean => OFTEN_BARE.has(kind) || (known && BARE_BODY.has(kind));
