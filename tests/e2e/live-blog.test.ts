/** A live blog, in compressed time. The whole hour: `npm run live:pages`. */
import { expect, inject, test } from 'vitest';
import { hourOfLiveBlog } from '../pages/live-blog.ts';

test('the marks are right after every update, and nothing is held on to', { timeout: 120_000 }, async () => {
  const { updates, wrong, late, speakers, memory } = await hourOfLiveBlog(inject('chromium'), { updates: 160, warm: 60 });
  expect(updates).toBe(160);
  expect([...wrong, ...late, ...speakers]).toEqual([]);
  const growth = Object.fromEntries(Object.entries(memory).map(([of, [before, after]]) => [of, after / before]));
  expect(growth.held).toBeLessThanOrEqual(1.1);
  expect(growth.nodes).toBeLessThanOrEqual(1.1);
  // The browser is still compiling.
  expect(growth.heap).toBeLessThanOrEqual(1.25);
  expect(growth.background).toBeLessThanOrEqual(1.2);
});
