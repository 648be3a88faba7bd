/** The classes of English words, all of them. */
import { amountVerbs } from './amount-verbs.ts';
import { amountWords } from './amount-words.ts';
import { besideNumbers } from './beside-numbers.ts';
import { countingWords } from './counting-words.ts';
import { functionWords } from './function-words.ts';
import { numberNames } from './number-names.ts';
import { timeWords } from './time-words.ts';

export const englishWords = {
  ...functionWords,
  ...timeWords,
  ...amountVerbs,
  ...amountWords,
  ...besideNumbers,
  ...numberNames,
  ...countingWords,
} as const;

export type EnglishWords = typeof englishWords;
