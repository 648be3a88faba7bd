/** Letters, numbers and marks of other alphabets, as patterns see them. */
import { expect, test } from 'vitest';
import { inPlainLetters } from '../../../lib/engine/languages/plain-letters.ts';

test.each([
  ['Élodie Müller', 'Qlodie Mqller'],
  ['Жана', 'Qqqq'],
  ['中国', 'qq'],
  ['½ of ３', '0 of 0'],
  ['e\u0301', 'e\uE000'],
  ['𝐀𝐛', 'QQqq'],
])('%s has a letter of ASCII for each other, and is as long', (text, plain) => {
  expect(inPlainLetters(text)).toBe(plain);
  expect(plain.length).toBe(text.length);
});

test.each(['Ana Ruiz said “no” – at £4.50…', '€5 «so», 20°', '😀 ', '\uD835 alone'])('marks stay as they are: %s', (text) => {
  expect(inPlainLetters(text)).toBe(text);
});
