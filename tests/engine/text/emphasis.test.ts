/** Asterisks that mark words are none of them; those that stand for letters, or for a note, are what the article says. */
import { expect, test } from 'vitest';
import { analyse } from '../../../lib/engine/analyse.ts';
import { documentFromText } from '../../../lib/engine/document-from-text.ts';
import { languages } from '../../../lib/engine/languages/every-language.ts';
import { textOf } from '../../../lib/engine/model.ts';

const said = (text: string) => {
  const { attributions, document, sources } = analyse({ ...documentFromText(text), lang: 'en' }, languages);
  return attributions.map(({ content, source }) => [
    sources[source ?? -1]?.name,
    content.map((span) => textOf(document, span)).join(' … '),
  ]);
};

test.each([
  ['Ruiz said it was s***.', 'it was s***'],
  ['Ruiz said it was f***ing late.', 'it was f***ing late'],
  ['Ruiz said it was s*** and **late**.', 'it was s*** and **late**'],
  ['Ruiz said the lift was late*.', 'the lift was late*'],
  ['Ruiz said the *lift* was late.', 'the *lift* was late'],
  ['Ruiz said it was **late**.', 'it was **late**'],
  ['**The lift** was late, Ruiz said.', '**The lift** was late'],
  ['*Ruiz said* it was late.', 'it was late'],
  ['**Ruiz** said it was late.', 'it was late'],
  ['“It was s***,” Ruiz said.', '“It was s***,”'],
  ['* “It was late,” Ruiz said.', '“It was late,”'],
])('%s says “%s”', (text, words) => {
  expect(said(text)).toEqual([['Ruiz', words]]);
});

test('a block of nothing but asterisks, and a million of them, are no words', () => {
  expect(said(`Ruiz said it was late.\n\n***\n\n${'*'.repeat(1_000_000)}\n\n${'**a '.repeat(100_000)}`)).toEqual([['Ruiz', 'it was late']]);
});
