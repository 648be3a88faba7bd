/** Mends what the tagger gets wrong where much hangs on it: by the rows of the language, and by code where a row is too little. */
import type { Language } from '../languages/language.ts';
import type { RowSeen } from '../languages/rows.ts';
import type { Token } from '../reading.ts';
import { CLOSED_TAGS } from './closed-tags.ts';
import { mendByRows, tagRowsOf } from './mend-by-rows.ts';
import { MendedSentence } from './mended-sentence.ts';
import { mendClauses } from './repair-clauses.ts';
import { mendHeadline } from './repair-headlines.ts';
import { mendApostrophe, mendCapitals, mendName, mendPair } from './repair-names.ts';
import { mendReduced } from './repair-reduced.ts';
import { mendAgreeing, mendReporting } from './repair-sayings.ts';

/**
 * The words of a sentence with their tags mended: word by word, and then clause by clause. The order counts: a later mending reads what
 * the earlier ones left, and a name is one whatever else the word could be. `seen` is told of each row that mends.
 *
 * @param capitals - true where a capital inside the sentence tells of a name
 */
export function mendedTags(tagged: readonly Token[], capitals: boolean, language: Language, seen: RowSeen | null): readonly Token[] {
  const sentence = new MendedSentence(tagged);
  const { words } = sentence;
  const rows = tagRowsOf(language);
  for (let at = 0; at < words.length; at++) {
    if (!mendName(sentence, at, language)) mendReporting(sentence, at, language);
    if (!CLOSED_TAGS.has(words[at]?.tag ?? '')) mendAgreeing(sentence, at, language);
    mendApostrophe(sentence, at);
    mendByRows(sentence, at, rows, seen);
    mendPair(sentence, at);
  }
  mendHeadline(sentence, language);
  mendReduced(sentence, language);
  mendClauses(sentence, language);
  if (capitals) mendCapitals(sentence);
  return words;
}
