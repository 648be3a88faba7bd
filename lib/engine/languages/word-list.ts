/** The words of a text, in order, as the lists of words stand in these files. */
export const wordList = (text: string): string[] => text.trim().split(/\s+/);

/** The words of a text. */
export const wordSet = (text: string): ReadonlySet<string> => new Set(wordList(text));
