/**
 * Tabs that nobody looks at. Chromium is driven by Puppeteer: Playwright tells every page that it is looked at. That nothing runs is
 * counted there by the browser itself; in Firefox it is told by what comes of it.
 */
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { allSites } from '../../lib/browser/origins.ts';
import { PATIENCE, pause } from '../../lib/tasks/patience.ts';
import { grantedCopy } from '../pages/in-chromium.ts';
import { Firefox } from './drivers/firefox.ts';
import { startFirefoxWeb } from './drivers/firefox-web.ts';
import { markedWords } from './drivers/newsroom.ts';
import { pageOf, wall } from './drivers/stories.ts';

const WALL = 'https://courier.example/2026/05/08/harbour-wall-will-stand';

let extension: string;
let browser: Browser;

beforeAll(async () => {
  extension = grantedCopy('.output/chrome-mv3');
  const args = [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-gpu'];
  browser = await puppeteer.launch({
    executablePath: inject('chromium'),
    headless: true,
    pipe: true,
    timeout: PATIENCE,
    protocolTimeout: PATIENCE,
    enableExtensions: [extension],
    args,
  });
  // The welcome page comes to the front by itself.
  await browser.waitForTarget((target) => target.url().endsWith('/welcome.html'), { timeout: PATIENCE });
});
afterAll(async () => {
  await browser?.close();
  if (extension) rmSync(extension, { recursive: true, force: true });
});

async function openWall(background: boolean): Promise<Page> {
  const page = await browser.newPage({ background });
  page.setDefaultTimeout(PATIENCE);
  await page.setRequestInterception(true);
  page.on('request', (request) =>
    request.url().startsWith(WALL) ? request.respond({ contentType: 'text/html; charset=utf-8', body: pageOf(wall) }) : request.abort(),
  );
  await page.goto(WALL);
  // the welcome page may be there and come to the front only now
  if (!background) await page.bringToFront();
  return page;
}

const quotes = (page: Page) => page.evaluate(`(async (...args) => {${markedWords}})('quote')`);
const visibility = (page: Page) => page.evaluate('document.visibilityState');

/** Counts how often the functions of the extension's scripts are called in the page; each answer counts from the one before. */
async function counted(page: Page): Promise<() => Promise<number>> {
  const session = await page.createCDPSession();
  await session.send('Profiler.enable');
  await session.send('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  return async () => {
    const { result } = await session.send('Profiler.takePreciseCoverage');
    const own = result.filter(({ url }) => url.startsWith('chrome-extension://'));
    return own.flatMap(({ functions }) => functions).reduce((sum, { ranges }) => sum + (ranges[0]?.count ?? 0), 0);
  };
}

/** What makes work in a tab that is looked at: words, elements, the ground, the registry, the address. */
const busy = `(async () => {
  for (let i = 0; i < 20; i++) {
    const late = document.createElement('p');
    late.textContent = '“We have a pump in place number ' + i + ' on the quay this morning,” said Ada Brook.';
    document.querySelector('.body').append(late);
    document.querySelectorAll('.body p')[1].firstChild.data += '!';
    document.documentElement.className = 'turn-' + i;
    CSS.highlights.clear();
    history.replaceState({}, '', '?turn=' + i);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
})()`;

test('in a tab that is hidden not one function of ours runs, whatever the page does; and it is read when it is looked at again', async () => {
  const page = await openWall(false);
  await expect.poll(() => quotes(page)).toEqual(wall.said);
  const calls = await counted(page);
  await page.evaluate(
    `document.querySelector('.body').insertAdjacentHTML('beforeend', '<p>“We had a pump on the quay last night,” said Ada Brook.</p>')`,
  );
  await expect.poll(() => quotes(page)).toEqual([...wall.said, '“We had a pump on the quay last night,”']);
  expect(await calls()).toBeGreaterThan(10);
  const other = await browser.newPage();
  await expect.poll(() => visibility(page)).toBe('hidden');
  // Being told so is the last thing that is heard, and what had been asked before is answered; then there is rest.
  await expect.poll(calls, { interval: 1000 }).toBe(0);
  await page.evaluate(busy);
  await pause(3000);
  expect(await calls()).toBe(0);
  await other.close();
  await page.bringToFront();
  await expect
    .poll(async () => ((await quotes(page)) as string[]).at(-1))
    .toBe('“We have a pump in place number 19 on the quay this morning,”');
  expect(await calls()).toBeGreaterThan(10);
  await page.close();
});

test('a page that is opened in a hidden tab is read when it is looked at, and not before', async () => {
  const page = await openWall(true);
  expect(await visibility(page)).toBe('hidden');
  await pause(1500);
  expect(await quotes(page)).toEqual([]);
  await page.bringToFront();
  await expect.poll(() => quotes(page)).toEqual(wall.said);
  await page.close();
});

test('in Firefox nothing comes of what a hidden page does, until it is looked at again', async () => {
  const web = await startFirefoxWeb();
  const firefox = await Firefox.start(inject('firefox'), resolve('.output/firefox-mv3'), web.preferences);
  try {
    await firefox.grant(allSites);
    await firefox.open(web.print(WALL, pageOf(wall)));
    const quotesThere = () => firefox.marionette.evaluate<string[]>(markedWords, 'quote');
    await expect.poll(quotesThere).toEqual(wall.said);
    const { value: first } = await firefox.marionette.send<{ value: string }>('WebDriver:GetWindowHandle');
    const { handle: other } = await firefox.marionette.send<{ handle: string }>('WebDriver:NewWindow', { type: 'tab', focus: true });
    const lookAt = (handle: string, focus: boolean) => firefox.marionette.send('WebDriver:SwitchToWindow', { handle, focus });
    await lookAt(other, true);
    await lookAt(first, false);
    await expect.poll(() => firefox.marionette.evaluate<string>('return document.visibilityState;')).toBe('hidden');
    // In a tab that is looked at, either would be seen to in two seconds.
    await firefox.marionette.evaluate(
      `document.querySelector('.body').insertAdjacentHTML('beforeend', '<p>“We have a pump in place on the quay this morning,” said Ada Brook.</p>'); CSS.highlights.clear();`,
    );
    await pause(4000);
    expect(await firefox.marionette.evaluate<number>('return CSS.highlights.size;')).toBe(0);
    await lookAt(first, true);
    await expect.poll(quotesThere).toEqual([...wall.said, '“We have a pump in place on the quay this morning,”']);
  } finally {
    await firefox.close();
    web.close();
  }
});
