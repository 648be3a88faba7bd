/** What the capitals of a word tell. */

/** "BBC", "NGOs", "A&E". */
export const isAcronym = (text: string): boolean => /^\p{Lu}[\p{Lu}\p{N}&]+s?$/u.test(text);

/** "J.", "JK". */
export const isInitial = (text: string): boolean => /^\p{Lu}\.?(?:\p{Lu}\.?)*$/u.test(text) && text.length <= 4;
