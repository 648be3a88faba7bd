/** The first stages together: a document becomes a {@link Reading}. */
import type { Language } from './languages/language.ts';
import type { RowSeen } from './languages/rows.ts';
import type { Document } from './model.ts';
import type { Reading, Word } from './reading.ts';
import { repairTags } from './tags/repair.ts';
import { nameCapitals } from './tags/repair-names.ts';
import { tagSentence } from './tags/tag-sentence.ts';
import { findQuotations } from './text/quotations.ts';
import { outermostParts, partsOver } from './text/quoted.ts';
import { findSentences } from './text/sentences.ts';
import { findTokens } from './text/tokens.ts';

/** True for headlines that capitalise their words, where a capital tells nothing. */
function mostlyCapitals(words: readonly Word[]): boolean {
  let [long, capital] = [0, 0];
  for (const { form } of words) {
    if (!form.long) continue;
    long++;
    if (form.upper) capital++;
  }
  return capital > 0.6 * long;
}

/** The words and marks of the document in their sentences and quotations, each with its part of speech. `seen`: see {@link Reading}. */
export function readText(document: Document, language: Language, seen: RowSeen | null = null): Reading {
  const tokens = findTokens(document, language);
  const quotations = findQuotations(document, language);
  const quoted = outermostParts(quotations);
  const over = partsOver(tokens, quoted);
  // filled in here, before anybody reads them: copies would take a tenth of the analysis
  tokens.forEach((token, i) => {
    token.quoted = over[i] ?? -1;
  });
  const sentences = findSentences(tokens, quotations, language);
  const model = language.tagger();
  sentences.forEach((range, sentence) => {
    const own = tokens.slice(range.first, range.last);
    const tags = tagSentence(model, own);
    own.forEach((token, i) => {
      token.tag = tags[i] as string;
      token.sentence = sentence;
    });
    repairTags(own, language, seen);
    if (!mostlyCapitals(own)) nameCapitals(own);
  });
  return { document, language, tokens, sentences, quotations, quoted, seen };
}
