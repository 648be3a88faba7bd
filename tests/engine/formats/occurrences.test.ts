import fc from 'fast-check';
import { expect, test } from 'vitest';
import { occursOnceIn } from '../../../lib/engine/formats/occurrences.ts';

/** Few letters, so that everything stands again and again; half letters and the last of all too. */
const texts = fc
  .array(fc.constantFrom('a', 'b', 'ab', 'late', ' ', '\n', 'é', '\ud800', '\uffff'), { maxLength: 60 })
  .map((all) => all.join(''));

test('words that are looked up are found as often as words that are searched for', () => {
  fc.assert(
    fc.property(
      texts,
      fc.array(fc.tuple(fc.nat(120), fc.integer({ min: 1, max: 40 })), { minLength: 40, maxLength: 60 }),
      texts,
      (text, cuts, other) => {
        const once = occursOnceIn(text);
        for (const words of [...cuts.map(([start, length]) => text.slice(start, start + length)), other]) {
          const first = words === '' ? -1 : text.indexOf(words);
          if (words !== '') expect(once(words)).toBe(first !== -1 && text.indexOf(words, first + 1) === -1);
        }
      },
    ),
    { numRuns: 500 },
  );
});

test('a text of one letter alone, and none at all', () => {
  for (const text of ['a'.repeat(500), '']) {
    const once = occursOnceIn(text);
    for (let length = 1; length < 60; length++) expect(once('a'.repeat(length))).toBe(false);
    expect(once('a'.repeat(500))).toBe(text !== '');
  }
});
