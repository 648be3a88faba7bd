/** A live blog, in compressed time. The whole hour: `npm run live:pages`. */
import { expect, inject, test } from 'vitest';
import { hourOfLiveBlog } from '../pages/live-blog.ts';

test('the marks are right after every update, and nothing is held on to', { timeout: 120_000 }, async () => {
  const { updates, wrong, late, speakers, memory } = await hourOfLiveBlog(inject('chromium'), { updates: 160, warm: 60 });
  expect(updates).toBe(160);
  expect([...wrong, ...late, ...speakers]).toEqual([]);
  // The browser is still compiling: what is held on to would be many times as much.
  for (const [before, after] of Object.values(memory)) expect(after).toBeLessThanOrEqual(before * 1.2);
});
