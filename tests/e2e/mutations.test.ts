/** The sample pages, changed at random under their marks, in real Chromium. More changes, and other pages: `npm run mutate:pages`. */
import { expect, test } from 'vitest';
import { mutated } from '../pages/mutated.ts';

test('no mark ever stands on other words, and what has changed is read anew as everything would be', { timeout: 300_000 }, async () => {
  const { reports, problems } = await mutated('tests/pages/samples', 15);
  expect(problems).toEqual([]);
  expect(reports.length).toBeGreaterThanOrEqual(20);
  expect(reports.reduce((sum, { changes }) => sum + changes, 0)).toBeGreaterThan(200);
});
