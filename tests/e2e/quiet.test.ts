/** What the extension does where nobody looks, and where a page never rests: counted by the browser itself. */
import type { CDPSession, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject, test } from 'vitest';
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

/** Counts how often the functions of the extension's scripts are called in the page; each answer counts from the one before. */
async function counted(): Promise<() => Promise<number>> {
  const session: CDPSession = await page.context().newCDPSession(page);
  await session.send('Profiler.enable');
  await session.send('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  return async () => {
    const { result } = await session.send('Profiler.takePreciseCoverage');
    const own = result.filter(({ url }) => url.startsWith(`chrome-extension://${newsroom.chromium.id}/`));
    return own.flatMap(({ functions }) => functions).reduce((sum, { ranges }) => sum + (ranges[0]?.count ?? 0), 0);
  };
}

/** What makes work in a tab that is looked at: words, elements, the ground, the registry, the address. */
const busy = `
  for (let i = 0; i < 30; i++) {
    const late = document.createElement('p');
    late.textContent = '“This is the ' + i + 'th time that I have said it this morning,” said Ada Brook on the quay.';
    document.querySelector('.body').append(late);
    document.querySelectorAll('.body p')[1].firstChild.data += '!';
    document.documentElement.className = 'turn-' + i;
    CSS.highlights.clear();
    history.replaceState({}, '', '?turn=' + i);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }`;

test('in a tab that is hidden not one function of ours runs, whatever the page does; and it is read when it is looked at again', async () => {
  await openWall();
  const calls = await counted();
  await run(page, `document.querySelectorAll('.body p')[1].firstChild.data += '?';`);
  await page.waitForTimeout(1500);
  expect(await calls()).toBeGreaterThan(10);
  const other = await newsroom.chromium.context.newPage();
  await other.bringToFront();
  await expect.poll(() => page.evaluate('document.visibilityState')).toBe('hidden');
  // The turn in which the tab is hidden is the last.
  await page.waitForTimeout(500);
  await calls();
  await run(page, busy);
  await other.waitForTimeout(3000);
  expect(await calls()).toBe(0);
  await other.close();
  await page.bringToFront();
  await expect.poll(() => marked(page, 'quote'), { timeout: 6000 }).toContain('“This is the 29th time that I have said it this morning,”');
  expect(await calls()).toBeGreaterThan(10);
});

test('a page that is opened in a hidden tab is read when it is looked at', async () => {
  newsroom.print(WALL, pageOf(wall));
  const other = await newsroom.chromium.context.newPage();
  const opening = newsroom.chromium.context.waitForEvent('page');
  const worker = newsroom.chromium.context.serviceWorkers()[0];
  await worker?.evaluate(`chrome.tabs.create({ url: '${WALL}', active: false }).then(() => {})`);
  page = await opening;
  await page.waitForLoadState();
  await other.waitForTimeout(1500);
  expect(await page.evaluate('document.visibilityState')).toBe('hidden');
  expect(await marked(page)).toEqual([]);
  await page.bringToFront();
  await expect.poll(() => marked(page, 'quote'), { timeout: 4000 }).toEqual(wall.said);
  await other.close();
});

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
