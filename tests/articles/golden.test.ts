import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { goldenFile, goldenOf, slugs } from './golden.ts';

test('there is a golden file for at least eight articles', () => {
  expect(slugs.length).toBeGreaterThanOrEqual(8);
});

test.each(slugs)('%s is analysed as its golden file says (after a change that is meant: npm run golden)', (slug) => {
  expect(goldenOf(slug)).toBe(readFileSync(goldenFile(slug), 'utf8'));
});
