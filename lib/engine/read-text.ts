/** The first stages together: a document becomes a {@link Reading}. */
import type { Language } from './languages/language.ts';
import type { Document } from './model.ts';
import type { Reading, Token } from './reading.ts';
import { findQuotations } from './stages/quotations.ts';
import { findSentences } from './stages/sentences.ts';
import { findTokens } from './stages/tokens.ts';
import { tagSentence } from './tagger.ts';

export function readText(document: Document, language: Language): Reading {
  const quotations = findQuotations(document.text, document.blocks);
  const raw = findTokens(document.text, document.blocks);
  const sentences = findSentences(raw, quotations, language);
  const model = language.tagger();
  const tokens: Token[] = [];
  sentences.forEach((sentence, index) => {
    const words = raw.slice(sentence.first, sentence.last);
    const tags = tagSentence(
      model,
      words.map((word) => word.text),
    );
    for (const [i, word] of words.entries()) tokens.push({ ...word, tag: tags[i] ?? 'NN', sentence: index });
  });
  return { document, tokens, sentences, quotations };
}
