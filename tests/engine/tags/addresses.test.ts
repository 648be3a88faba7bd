/** What is tagged as an address: nothing without a mark inside. */
import { expect, test } from 'vitest';
import { documentFromText } from '../../../lib/engine/document-from-text.ts';
import { english } from '../english.ts';
import { readText } from '../read-text.ts';

const addressesIn = (text: string): readonly string[] =>
  readText(documentFromText(text), english).tokens.flatMap(({ tag, text }) => (tag === 'ADD' ? [text] : []));

test.each([
  ['It stands at https://quay.example/lock for all to read.', ['https://quay.example/lock']],
  ['Rosalind Achterberg', []],
  ['The president-elect has had COVID-19.', []],
])('%s', (text, addresses) => expect(addressesIn(text)).toEqual(addresses));
