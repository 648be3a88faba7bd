/** The sample pages, changed at random under their marks, in real browsers. More changes, and other pages: `npm run mutate:pages`. */
import { expect, test } from 'vitest';
import { type MutateOptions, mutated } from '../pages/mutated.ts';

const cases: readonly (readonly [MutateOptions, { pages: number; changes: number }])[] = [
  [
    { browser: 'chromium', count: 15 },
    { pages: 20, changes: 200 },
  ],
  [
    { browser: 'firefox', count: 20, every: 3 },
    { pages: 7, changes: 80 },
  ],
];

test.each(cases)(
  'no mark ever stands on other words, and what has changed is read anew as everything would be: %o',
  async (options, least) => {
    const { reports, problems } = await mutated('tests/pages/samples', options);
    expect(problems).toEqual([]);
    expect(reports.length).toBeGreaterThanOrEqual(least.pages);
    expect(reports.reduce((sum, { changes }) => sum + changes, 0)).toBeGreaterThan(least.changes);
  },
);
