/** Where a sentence tells twice who says it: "Ruiz said that the lift was late|, she said." */
import { isTold } from '../clauses/told.ts';
import type { Pronoun } from '../languages/language.ts';
import { genderOfFirstName } from '../languages/nouns.ts';
import { hasTag, isFiniteVerb, isNameWord } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Cue, Range, Reading, Sentence } from '../reading.ts';

/** Most tokens after a verb that ends its sentence: "she said on Friday." */
const ENDING = 3;

/** The comma before which the sentence has been told, since a pronoun for who said it at its beginning says so again; null: it is told once, or by two. */
export function saidTwiceAt(reading: Reading, { first, last }: Sentence, cues: readonly Cue[]): number | null {
  const { tokens, language } = reading;
  const [opening, again] = [cues[0], cues.at(-1)];
  if (!opening?.subject || !again?.subject || again === opening || !saysAll(opening) || !saysAll(again)) return null;
  const at = again.subject.first;
  const pronoun = language.pronouns.get(tokens[at]?.lower ?? '');
  const tag = again.subject.last === at + 1 && pronoun?.person === 3 && tokens[at - 1]?.text === ',' && tokens[at - 1]?.quoted === -1;
  if (!tag || last - again.after > ENDING) return null;
  // "Ruiz said she was fine, but a day later, she told police": what comes before the pronoun is a clause
  const comma = tokens.slice(first, at - 1).findLastIndex(({ text }) => text === ',');
  if (!tokens.slice(first + comma + 1, at).some(isFiniteVerb)) return null;
  // "When Ruiz said so, Bell left, he said": a clause that is told
  const led = tokens.slice(first, opening.subject.first).some((token) => is(token, 'subordinator'));
  // "Ruiz told him it was late, he said"
  const next = tokens[opening.after];
  const whom = (is(next, 'objectPronoun') && !is(next, 'subjectPronoun')) || isTold(tokens, opening);
  if (led || whom || tokens.slice(first, at).some(({ quoted }) => quoted !== -1)) return null;
  return canBe(reading, opening.subject, pronoun) ? at - 1 : null;
}

/** True where the pronoun can stand for the subject, a name: "Ruiz … she"; not "Ana … he". Whom "her boss" or "managers" speak of may be "she" as well. */
function canBe({ tokens }: Reading, subject: Range, { thing, plural, gender }: Pronoun): boolean {
  const words = tokens.slice(subject.first, subject.last);
  const named = words.some((word) => isNameWord(word) && !is(word, 'institutionWord')) && !hasTag(words[0], 'PRP$', 'DT');
  return !thing && !plural && named && words.every((word) => (genderOfFirstName(word) ?? gender) === gender);
}

/** True for "said" or "added" with who says it before it. */
const saysAll = ({ form, order, verb }: Cue): boolean =>
  form === 'verb' && order === 'before' && (is(verb, 'saying') || is(verb, 'adding'));
