import { unfoldWords } from '../packed/unfold-words.ts';
import { BOTH, FEMALE, MALE } from './folded-lists.ts';
import type { Gender } from './people.ts';

const table = new Map<string, Gender | null>();
for (const name of unfoldWords(MALE)) table.set(name, 'male');
for (const name of unfoldWords(FEMALE)) table.set(name, 'female');
for (const name of unfoldWords(BOTH)) table.set(name, null);

/** The gender that a first name (lower case, with its accents or without) tells; null: both bear it; undefined: it is not in the list. */
export function genderOfFirstName(name: string): Gender | null | undefined {
  const gender = table.get(name);
  return gender === undefined && /[^a-z]/.test(name) ? table.get(name.normalize('NFD').replace(/\p{M}/gu, '')) : gender;
}
