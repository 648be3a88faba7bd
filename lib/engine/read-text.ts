/** The first stages together: a document becomes a {@link Reading}. */
import type { Language } from './languages/language.ts';
import type { Document } from './model.ts';
import type { RawToken, Reading } from './reading.ts';
import { repairTags } from './tags/repair.ts';
import { nameLike } from './tags/repair-names.ts';
import { tagSentence } from './tags/tag-sentence.ts';
import { findQuotations } from './text/quotations.ts';
import { findSentences } from './text/sentences.ts';

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

/** @param tokens - those of the document, from findTokens: they are given their tags and sentences */
export function readText(document: Document, tokens: RawToken[], language: Language): Reading {
  const quotations = findQuotations(document.text, document.blocks);
  const sentences = findSentences(tokens, quotations, language);
  const model = language.tagger();
  sentences.forEach((sentence, index) => {
    const words = tokens.slice(sentence.first, sentence.last);
    const tags = tagSentence(model, words);
    repairTags(words, tags, language);
    const capitals = mostlyCapitals(words);
    words.forEach((word, i) => {
      const tag = tags[i] ?? 'NN';
      word.tag = capitals || !nameLike(words, i, tag) ? tag : 'NNP';
      word.sentence = index;
    });
  });
  return { document, tokens, sentences, quotations };
}
