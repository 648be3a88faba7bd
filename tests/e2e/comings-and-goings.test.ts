/**
 * Pages that are left and come back to, and a page that outlives what reads it, in real browsers. That such a page is read anew afterwards cannot
 * be tried: Chromium switches off an extension from a folder that reloads itself, as long as nobody has turned developer mode on.
 */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { allSites } from '../../lib/browser/origins.ts';
import { type Chromium, startChromium } from '../../lib/tasks/chromium.ts';
import { type Site, serve } from '../../lib/tasks/serve.ts';
import { grantedCopy } from '../pages/in-chromium.ts';
import { addLate, isMarked } from './drivers/changes.ts';
import { Firefox } from './drivers/firefox.ts';
import { type FirefoxWeb, startFirefoxWeb } from './drivers/firefox-web.ts';
import { run as runIn } from './drivers/newsroom.ts';

let site: Site;

beforeAll(async () => {
  site = await serve(new URL('site', import.meta.url).pathname);
});
afterAll(() => site?.close());

const [SAID, LATE] = ['filed from a parked car', 'Nobody has told us'];

interface Tab {
  run<Result>(body: string, ...args: unknown[]): Promise<Result>;
  /** As a press of the reader's leads there. */
  follow(address: string): Promise<void>;
  back(): Promise<void>;
}

/** The page that the browser kept is the one that was left, with its marks, and what comes later is read. */
async function comesBack({ run, follow, back }: Tab): Promise<void> {
  const marked = (words: string) => run<boolean>(isMarked, words);
  let kept = false;
  // whether it keeps a page is the browser's affair: now and then it loads one again
  for (let times = 0; times < 3 && !kept; times++) {
    await expect.poll(() => marked(SAID)).toBe(true);
    await run(`document.documentElement.lang = 'en-left';`);
    await follow(`${site.origin}/index.html?left`);
    await expect.poll(() => run<number>('return CSS.highlights.size;')).toBe(0);
    await back();
    await expect.poll(() => marked(SAID)).toBe(true);
    kept = await run<boolean>(`return document.documentElement.lang === 'en-left';`);
  }
  expect(kept).toBe(true);
  await run(addLate);
  await expect.poll(() => marked(LATE)).toBe(true);
}

describe('in Firefox', () => {
  let firefox: Firefox;
  let web: FirefoxWeb;
  const run: Tab['run'] = (body, ...args) => firefox.marionette.evaluate(body, ...args);

  beforeAll(async () => {
    web = await startFirefoxWeb();
    firefox = await Firefox.start(inject('firefox'), new URL('../../.output/firefox-mv3', import.meta.url).pathname, web.preferences);
    await firefox.grant(allSites);
  });
  afterAll(async () => {
    await firefox?.close();
    web?.close();
  });

  /** A page of the site that may be kept: it keeps none that is not to be stored. */
  const print = (name: string) =>
    web.print(`https://courier.example/${name}`, readFileSync(new URL(`site/${name}`, import.meta.url), 'utf8'));
  const tab: Tab = { run, follow: () => firefox.open(print('index.html')), back: () => run('history.back();') };

  test('a page that is come back to has its marks, and is kept up with', async () => {
    await firefox.open(print('article.html'));
    await comesBack(tab);
  });

  test('with the sidebar open that shows it again', async () => {
    await firefox.open(print('article.html'));
    await firefox.press();
    await firefox.sidebarShows('tower block');
    await comesBack(tab);
    await firefox.sidebarShows(LATE);
  });
});

describe('in Chromium', () => {
  let chromium: Chromium;

  beforeAll(async () => {
    chromium = await startChromium(inject('chromium'), grantedCopy('.output/chrome-mv3'), { headless: true, keepsPages: true });
  });
  afterAll(() => chromium?.close());

  test('a page that is come back to has its marks, and is kept up with', async () => {
    const page = await chromium.context.newPage();
    await page.goto(`${site.origin}/article.html`);
    await comesBack({
      run: (body, ...args) => runIn(page, body, ...args),
      follow: async (address) => void (await page.goto(address)),
      back: () => page.evaluate('history.back()'),
    });
    await page.close();
  });

  test('an extension that is updated takes its marks out of the pages that are open', async () => {
    const page = await chromium.context.newPage();
    const marks = () => page.evaluate<number>('CSS.highlights.size');
    await page.goto(`${site.origin}/article.html`);
    await expect.poll(marks).toBeGreaterThan(0);
    const [worker] = chromium.context.serviceWorkers();
    // it goes with what asked for it
    await worker?.evaluate('void chrome.runtime.reload()').catch(() => {});
    await expect.poll(marks).toBe(0);
  });
});
