/** Pages that never rest, and pages without measure: what they cost, by Chromium's own profile. Tabs that are hidden: hidden.test.ts. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject, test } from 'vitest';
import { costOf, startTrace } from '../pages/trace.ts';
import { measureless } from './drivers/measureless.ts';
import { marked, type Newsroom, run, startNewsroom } from './drivers/newsroom.ts';
import { pageOf, wall } from './drivers/stories.ts';

const WALL = 'https://courier.example/2026/05/08/harbour-wall-will-stand';

let newsroom: Newsroom;
let page: Page;

beforeAll(async () => {
  newsroom = await startNewsroom(inject('chromium'));
});
afterAll(() => newsroom?.close());
afterEach(() => page?.close());

async function openWall(): Promise<void> {
  newsroom.print(WALL, pageOf(wall));
  page = await newsroom.open(WALL);
  await expect.poll(() => marked(page, 'quote')).toEqual(wall.said);
}

test.each([
  ['beside the article', 'document.body'],
  ['in the middle of the article', `document.querySelector('.body')`],
])('a page that never rests, %s, costs little: no storm of looks', async (_, where) => {
  await openWall();
  const session = await page.context().newCDPSession(page);
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 500 });
  await run(
    page,
    `const ticker = document.createElement('div');
    ${where}.append(ticker);
    window.turns = 0;
    (function turn() {
      ticker.textContent = 'Prices of the hour: wheat ' + window.turns++ + ', barley ' + Math.random() + ', oats on request, and rye as ever.';
      requestAnimationFrame(turn);
    })();`,
  );
  await session.send('Profiler.start');
  await page.waitForTimeout(8000);
  const { profile } = await session.send('Profiler.stop');
  expect(await run<number>(page, 'return window.turns;')).toBeGreaterThan(100);
  const ours = new Set(profile.nodes.filter(({ callFrame }) => callFrame.url.startsWith('chrome-extension:')).map(({ id }) => id));
  const time = (profile.samples ?? []).reduce((sum, id, i) => sum + (ours.has(id) ? (profile.timeDeltas?.[i] ?? 0) : 0), 0);
  expect(time / (profile.endTime - profile.startTime)).toBeLessThan(0.05);
  // And the marks are there all the time.
  expect(await marked(page, 'quote')).toEqual(wall.said);
});

test.each(measureless)('%s: read and marked, and never at work for longer than 120 ms', async (_, build) => {
  newsroom.print(WALL, pageOf(wall, { after: `<script>${build}</script>` }));
  page = await newsroom.chromium.context.newPage();
  const trace = await startTrace(page);
  await page.goto(WALL);
  await expect.poll(() => marked(page, 'quote'), { timeout: 8000 }).toEqual(wall.said);
  await page.waitForTimeout(1500);
  await run(page, `performance.mark('whosaid-done');`);
  const cost = costOf(await trace.end(), 'whosaid-done');
  expect(cost?.work).toBeGreaterThan(5);
  expect(cost?.longest).toBeLessThan(120);
});
