import { unfoldWords } from '../packed/unfold-words.ts';
import { FAMILY_NAMES } from './folded-lists.ts';

const names = new Set(unfoldWords(FAMILY_NAMES));

/** True for a family name that stands before the given names. Lower case. */
export const isFamilyNameFirst = (word: string): boolean => names.has(word);
