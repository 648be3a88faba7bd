/** The first stages together: a document becomes a {@link Reading}. */
import type { Language } from './languages/language.ts';
import type { Document } from './model.ts';
import type { RawToken, Reading, Token } from './reading.ts';
import { nameLike, repairTags } from './repair-tags.ts';
import { findQuotations } from './stages/quotations.ts';
import { findSentences } from './stages/sentences.ts';
import { findTokens } from './stages/tokens.ts';
import { tagSentence } from './tagger.ts';

/** True for headlines that capitalise their words, where a capital tells nothing. */
function mostlyCapitals(words: readonly RawToken[]): boolean {
  const letters = words.filter((word) => /^\p{L}{4,}/u.test(word.text));
  return letters.filter((word) => /^\p{Lu}/u.test(word.text)).length > 0.6 * letters.length;
}

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
    repairTags(words, tags, language);
    const capitals = mostlyCapitals(words);
    for (let i = 0; i < words.length; i++) {
      const { start, end, text, lower, block } = words[i] as RawToken;
      const tag = tags[i] ?? 'NN';
      tokens.push({ start, end, text, lower, block, tag: capitals || !nameLike(words, i, tag) ? tag : 'NNP', sentence: index });
    }
  });
  return { document, tokens, sentences, quotations };
}
