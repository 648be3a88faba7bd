/** A live blog, in compressed time. The whole hour: `npm run live:pages`. */
import { expect, inject, test } from 'vitest';
import { PATIENCE } from '../../lib/tasks/patience.ts';
import { hourOfLiveBlog } from '../pages/live-blog.ts';
import { desk, liveBlog, makeUpdates, POSTS } from '../pages/live-blog-page.ts';
import { firefoxReader } from './drivers/firefox-reader.ts';
import { quotes } from './drivers/reader.ts';

test('the marks are right after every update, and nothing is held on to', async () => {
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

test('in Firefox, at the pace of its own clock, the marks are right after every update too', async () => {
  const address = 'https://courier.example/2026/05/08/river-rises-in-holm-live';
  const reader = await firefoxReader(inject('firefox'));
  try {
    reader.print(address, liveBlog);
    await reader.open(address);
    await expect.poll(async () => (await quotes(reader)).length).toBe(POSTS);
    await reader.run(desk);
    const found: string[] = [];
    for (let from = POSTS; from < POSTS + 30; from += 5) {
      const { wrong, late } = await reader.run<{ wrong: string[]; late: string[] }>(makeUpdates, from, from + 5, 300, PATIENCE);
      found.push(...wrong, ...late);
    }
    expect(found).toEqual([]);
  } finally {
    await reader.close();
  }
});
