/** Tables of marked sentences as tests: in each what is marked is found, and nothing else; in one without marks, nothing. */
import { describe, expect, test } from 'vitest';
import { analyse } from '../../lib/engine/analyse.ts';
import { documentFromText } from '../../lib/engine/document-from-text.ts';
import { languages } from '../../lib/engine/languages/every-language.ts';
import { marked, withMarks } from './marked.ts';

/** The text with marks where its statements are found. */
export const found = (text: string): string => withMarks(text, analyse({ ...documentFromText(text), lang: 'en' }, languages).attributions);

export function says(title: string, sentences: readonly string[]): void {
  describe(title, () => {
    test.each(sentences)('%s', (sentence) => expect(found(marked(sentence).text)).toBe(sentence));
  });
}
