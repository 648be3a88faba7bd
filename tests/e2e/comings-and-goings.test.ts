/**
 * A page that outlives what reads it, in a real browser. That it is read anew afterwards cannot be tried so: Chromium switches off an
 * extension from a folder that reloads itself, as long as nobody has turned developer mode on.
 */
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type Chromium, startChromium } from '../../lib/tasks/chromium.ts';
import { type Site, serve } from '../../lib/tasks/serve.ts';
import { grantedCopy } from '../pages/in-chromium.ts';

let site: Site;
let chromium: Chromium;

beforeAll(async () => {
  site = await serve(new URL('site', import.meta.url).pathname);
  chromium = await startChromium(inject('chromium'), grantedCopy('.output/chrome-mv3'), { headless: true });
});
afterAll(async () => {
  await chromium?.close();
  await site?.close();
});

test('in Chromium, an extension that is updated takes its marks out of the pages that are open', async () => {
  const page = await chromium.context.newPage();
  const marks = () => page.evaluate<number>('CSS.highlights.size');
  await page.goto(`${site.origin}/article.html`);
  await expect.poll(marks).toBeGreaterThan(0);
  const [worker] = chromium.context.serviceWorkers();
  // it goes with what asked for it
  await worker?.evaluate('void chrome.runtime.reload()').catch(() => {});
  await expect.poll(marks).toBe(0);
});
