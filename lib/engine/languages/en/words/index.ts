/** The classes of English words, all of them. */
import { amountVerbs } from './amount-verbs.ts';
import { amountWords } from './amount-words.ts';
import { besideNumbers } from './beside-numbers.ts';
import { functionWords } from './function-words.ts';
import { givingWords } from './giving-words.ts';
import { numberNames } from './number-names.ts';
import { numeralWords } from './numeral-words.ts';
import { timeWords } from './time-words.ts';

export const englishWords = {
  ...functionWords,
  ...timeWords,
  ...amountVerbs,
  ...amountWords,
  ...besideNumbers,
  ...numberNames,
  ...givingWords,
  ...numeralWords,
} as const;

export type EnglishWords = typeof englishWords;
