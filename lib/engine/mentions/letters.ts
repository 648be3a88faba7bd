/** What the capitals of a word tell. */
import { inPlainLetters } from '../languages/plain-letters.ts';

/** "BBC", "NGOs", "A&E". */
export const isAcronym = (text: string): boolean => /^[A-Z][A-Z\d&]+s?$/.test(inPlainLetters(text));

/** "J.", "JK". */
export const isInitial = (text: string): boolean => text.length <= 4 && /^[A-Z]\.?(?:[A-Z]\.?)*$/.test(inPlainLetters(text));
