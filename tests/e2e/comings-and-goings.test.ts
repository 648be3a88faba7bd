/** Pages that outlive what reads them, or are put aside and come back: each in a real browser. */
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type Chromium, startChromium } from '../../lib/tasks/chromium.ts';
import { type Site, serve } from '../../lib/tasks/serve.ts';
import { grantedCopy } from '../pages/in-chromium.ts';
import { addLate, isMarked } from './drivers/changes.ts';
import { Firefox } from './drivers/firefox.ts';

const LATE = 'when the lift will run';
const COUNT = 'CSS.highlights.size';

let site: Site;
beforeAll(async () => {
  site = await serve(new URL('site', import.meta.url).pathname);
});
afterAll(() => site?.close());

describe('in Chromium', () => {
  let chromium: Chromium;
  beforeAll(async () => {
    chromium = await startChromium(inject('chromium'), grantedCopy('.output/chrome-mv3'), { headless: true });
  });
  afterAll(() => chromium?.close());

  test('an extension that is updated takes its marks out of the pages that are open', async () => {
    const page = await chromium.context.newPage();
    const marks = () => page.evaluate<number>(COUNT);
    await page.goto(`${site.origin}/article.html`);
    await expect.poll(marks).toBeGreaterThan(0);
    const [worker] = chromium.context.serviceWorkers();
    // It goes with what asked for it.
    await worker?.evaluate('void chrome.runtime.reload()').catch(() => {});
    await expect.poll(marks).toBe(0);
    await expect
      .poll(async () => {
        await page.reload();
        await new Promise((resolve) => setTimeout(resolve, 1500));
        return marks();
      })
      .toBeGreaterThan(0);
  });
});

describe('in Firefox', () => {
  let firefox: Firefox;
  const run = <Result>(body: string, ...args: unknown[]) => firefox.marionette.evaluate<Result>(body, ...args);
  const marks = () => run<number>(`return ${COUNT};`);

  beforeAll(async () => {
    firefox = await Firefox.start(inject('firefox'), new URL('../../.output/firefox-mv3', import.meta.url).pathname, {
      'extensions.webextOptionalPermissionPrompts': false,
    });
    await firefox.grant('*://localhost/*');
  });
  afterAll(() => firefox?.close());

  test('a page that comes back out of the back/forward cache has its marks, and is followed on', async () => {
    await firefox.open(`${site.origin}/article.html?kept`);
    await expect.poll(marks).toBeGreaterThan(0);
    await run(`window.addEventListener('pageshow', ({ persisted }) => { document.title = persisted ? 'kept' : 'anew'; });`);
    await firefox.open(`${site.origin}/index.html?kept`);
    await run('history.back();').catch(() => {});
    await expect.poll(() => run<string>('return document.title;')).toBe('kept');
    await expect.poll(marks).toBeGreaterThan(0);
    await run(addLate);
    await expect.poll(() => run<boolean>(isMarked, LATE)).toBe(true);
  });
});
