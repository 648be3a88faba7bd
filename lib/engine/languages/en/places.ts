import { unfoldWords } from '../packed/unfold-words.ts';
import { PLACES } from './folded-lists.ts';

const places = new Set(unfoldWords(PLACES));

/** True for the name (lower case, without "the") of a country, state, province or large city. A place may speak as a body ("Israel said"). */
export const isPlace = (name: string): boolean => places.has(name);
