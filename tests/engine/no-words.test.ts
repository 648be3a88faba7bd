/** Texts without a word: nothing is found, and nothing is waited for. */
import { expect, test } from 'vitest';
import { analyse } from '../../lib/engine/analyse.ts';
import { documentFromText } from '../../lib/engine/document-from-text.ts';
import { languages } from '../../lib/engine/languages/every-language.ts';
import type { Document } from '../../lib/engine/model.ts';

const found = (document: Document) => {
  const { attributions, sources, quantities, reports, echoes } = analyse(document, languages);
  return [attributions, sources, quantities, reports, echoes].flat();
};

test.each(['', ' ', '\n\n', '…', '“”', '“\n”', '#', '- ', '> ', '\u200b', '. . .', '😀'])('%j', (text) => {
  // in English by its tag: the words could not tell
  expect(found(documentFromText(text, { lang: 'en' }))).toEqual([]);
});
