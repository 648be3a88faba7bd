/** The classes of English words, all of them. */

import { amountVerbs } from './amount-verbs.ts';
import { amountWords } from './amount-words.ts';
import { besideNumbers } from './beside-numbers.ts';
import { bodyWords } from './body-words.ts';
import { clauseWords } from './clause-words.ts';
import { documentNouns } from './document-nouns.ts';
import { documentWords } from './document-words.ts';
import { functionWords } from './function-words.ts';
import { givingWords } from './giving-words.ts';
import { nameWords } from './name-words.ts';
import { numberNames } from './number-names.ts';
import { numeralWords } from './numeral-words.ts';
import { outletWords } from './outlet-words.ts';
import { personWords } from './person-words.ts';
import { publishingWords } from './publishing-words.ts';
import { sayingVerbs } from './saying-verbs.ts';
import { sayingWords } from './saying-words.ts';
import { taggingWords } from './tagging-words.ts';
import { timeWords } from './time-words.ts';
import { writingWords } from './writing-words.ts';

export const englishWords = {
  ...amountVerbs,
  ...amountWords,
  ...besideNumbers,
  ...bodyWords,
  ...clauseWords,
  ...documentNouns,
  ...documentWords,
  ...functionWords,
  ...givingWords,
  ...nameWords,
  ...numberNames,
  ...numeralWords,
  ...outletWords,
  ...personWords,
  ...publishingWords,
  ...sayingVerbs,
  ...sayingWords,
  ...taggingWords,
  ...timeWords,
  ...writingWords,
} as const;

export type EnglishWords = typeof englishWords;
