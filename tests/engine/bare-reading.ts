/** A text of which nothing was read but its letters. */
import { documentFromText } from '../../lib/engine/document-from-text.ts';
import { languages } from '../../lib/engine/languages/index.ts';
import type { Language } from '../../lib/engine/languages/language.ts';
import type { Reading } from '../../lib/engine/reading.ts';

export function bareReading(text: string): Reading {
  const [language] = languages;
  return {
    document: documentFromText(text),
    language: language as Language,
    tokens: [],
    sentences: [],
    quotations: [],
    quoted: [],
    seen: null,
  };
}
