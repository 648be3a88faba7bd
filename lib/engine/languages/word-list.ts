import type { WordList } from './language-data.ts';

/** The words of a list, in order. */
export const wordList = (list: WordList): readonly string[] => (typeof list === 'string' ? (list.match(/\S+/g) ?? []) : list);

/** The words of a list. */
export const wordSet = (list: WordList): ReadonlySet<string> => new Set(wordList(list));
