/** How English nouns are inflected. */

/** True for a word in lower case that ends as regular plurals do. */
export const hasPluralEnding = (word: string): boolean => word.length > 3 && word.endsWith('s') && !/(?:ss|us|is|'s)$/.test(word);
