/** What English says of its words. */
import { vocabularyOf } from '../vocabulary.ts';
import { englishWords } from './words/index.ts';

export const vocabulary = vocabularyOf(englishWords);
