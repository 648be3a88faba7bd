/** The first stages together: a document becomes a {@link Reading}. */
import type { Language } from './languages/language.ts';
import type { Document } from './model.ts';
import type { RawToken, Reading, Token, Word } from './reading.ts';
import { repairTags } from './tags/repair.ts';
import { nameCapitals } from './tags/repair-names.ts';
import { tagSentence } from './tags/tag-sentence.ts';
import { findQuotations } from './text/quotations.ts';
import { outermostParts, partsOver } from './text/quoted.ts';
import { findSentences } from './text/sentences.ts';
import { findTokens } from './text/tokens.ts';

/** True for headlines that capitalise their words, where a capital tells nothing. */
function mostlyCapitals(words: readonly RawToken[]): boolean {
  let [long, capital] = [0, 0];
  for (const { form } of words) {
    if (!form.long) continue;
    long++;
    if (form.upper) capital++;
  }
  return capital > 0.6 * long;
}

/** The words and marks of the document in their sentences and quotations, each with its part of speech. */
export function readText(document: Document, language: Language): Reading {
  const raw = findTokens(document, language);
  const quotations = findQuotations(document, language);
  const quoted = outermostParts(quotations);
  const over = partsOver(raw, quoted);
  const words = raw.map((token): Word => ({ ...token, classes: language.vocabulary.classesOf(token.lower) }));
  const sentences = findSentences(words, quotations, language);
  const model = language.tagger();
  const tokens = sentences.flatMap((range, sentence) => {
    const own = words.slice(range.first, range.last);
    const tags = tagSentence(model, own);
    const drafts = own.map((word, i) => ({ ...word, tag: tags[i] as string, sentence, quoted: over[range.first + i] ?? -1 }));
    repairTags(drafts, language);
    if (!mostlyCapitals(own)) nameCapitals(drafts);
    return drafts satisfies Token[];
  });
  return { document, language, tokens, sentences, quotations, quoted };
}
