/** The classes of English words, all of them. */
import { functionWords } from './function-words.ts';
import { timeWords } from './time-words.ts';

export const englishWords = { ...functionWords, ...timeWords } as const;

export type EnglishWords = typeof englishWords;
