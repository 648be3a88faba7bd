/** What lies over a stretch of the text is found, whatever holds what. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { overlapsOf } from '../../lib/corrections/overlaps.ts';

const span = fc.tuple(fc.nat(30), fc.integer({ min: 1, max: 12 })).map(([start, length]) => ({ start, end: start + length }));

test('the same as looking through all', () => {
  fc.assert(
    fc.property(fc.array(span, { maxLength: 12 }), span, (all, asked) => {
      const found = overlapsOf(all, (each) => each)(asked);
      const sorted = all.toSorted((a, b) => a.start - b.start);
      expect(found).toEqual(sorted.filter(({ start, end }) => start < asked.end && asked.start < end));
    }),
    { numRuns: 500, seed: 17 },
  );
});
