/** Mends what the tagger gets wrong where much hangs on it: by the rows of the language, and by code where a row is too little. */
import type { Language } from '../languages/language.ts';
import type { RowSeen } from '../languages/rows.ts';
import { CLOSED_TAGS } from './closed-tags.ts';
import type { Draft } from './draft.ts';
import { mendByRows } from './mend-by-rows.ts';
import { mendClauses } from './repair-clauses.ts';
import { mendHeadline } from './repair-headlines.ts';
import { capitalTag, mendApostrophe, nameTag } from './repair-names.ts';
import { mendAgreeing, reportingTag } from './repair-sayings.ts';

/**
 * Mends the tags of a sentence, in place: word by word, and then clause by clause. The order counts: a later mending reads
 * what the earlier ones left, and of those joined by `??` the first that knows the word has it. `seen` is told of each row that mends.
 */
export function repairTags(words: readonly Draft[], language: Language, seen: RowSeen | null): void {
  const sentence = { words, first: 0, last: words.length };
  words.forEach((word, at) => {
    word.tag = nameTag(words, at, language) ?? reportingTag(words, at, language) ?? word.tag;
    if (!CLOSED_TAGS.has(word.tag)) mendAgreeing(words, at, language);
    mendApostrophe(words, at);
    mendByRows(sentence, at, language, seen);
    word.tag = capitalTag(words, at) ?? word.tag;
  });
  mendHeadline(words, language);
  mendClauses(words, language);
}
