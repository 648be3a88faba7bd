/** Pages that the browsers keep extensions out of: the panel says so, and why. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, inject, test } from 'vitest';
import { english } from '../../components/shared/words.ts';
import { type Chromium, startChromium } from '../../lib/tasks/chromium.ts';
import { type Site, serve } from '../../lib/tasks/serve.ts';
import { Firefox } from './drivers/firefox.ts';

const { why } = english.cannot;
/** The smallest file that a PDF viewer opens. */
const PDF = `%PDF-1.1\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n`;

let site: Site;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'whosaid-cannot-'));
  writeFileSync(join(folder, 'report.pdf'), PDF);
  writeFileSync(join(folder, 'page.html'), '<!doctype html><title>A page</title><p>Nothing was said here.');
  site = await serve(folder);
});
afterAll(async () => {
  await site?.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('in Chromium', () => {
  let chromium: Chromium;
  let panel: Page;

  beforeAll(async () => {
    chromium = await startChromium(inject('chromium'), '.output/chrome-mv3', { headless: true });
    const page = await chromium.context.newPage();
    await page.goto(`${site.origin}/page.html`);
    await chromium.press(page);
    panel = await chromium.panel();
  });
  afterAll(() => chromium?.close());

  test.each([
    ['a page of the browser', () => 'chrome://version/', why.browser],
    ['the store of extensions', () => 'https://chromewebstore.google.com/detail/whosaid', why.store],
    ['a PDF file', () => `${site.origin}/report.pdf`, why.pdf],
  ])('%s', async (_, address, words) => {
    const page = await chromium.context.newPage();
    // There may be no network: the browser then keeps the address, and extensions out of it all the same.
    await page.goto(address()).catch(() => {});
    await page.bringToFront();
    await chromium.press(page);
    await panel.getByText(words).waitFor();
    await panel.getByRole('heading', { name: english.cannot.title }).waitFor();
    await page.close();
  });
});

describe('in Firefox', () => {
  let firefox: Firefox;

  beforeAll(async () => {
    firefox = await Firefox.start(inject('firefox'), new URL('../../.output/firefox-mv3', import.meta.url).pathname, {
      // There is no store without a network: this machine takes its place.
      'extensions.webextensions.restrictedDomains': 'addons.mozilla.org,127.0.0.1',
    });
    await firefox.open(`${site.origin}/page.html`);
    await firefox.press();
    await firefox.sidebarShows(english.none.title);
  });
  afterAll(() => firefox?.close());

  test.each([
    ['a page of the browser', () => 'about:license', why.browser],
    ['a PDF file', () => `${site.origin}/report.pdf`, why.pdf],
    ['the reader view', () => `about:reader?url=${encodeURIComponent(`${site.origin}/page.html`)}`, why.reader],
  ])('%s', async (_, address, words) => {
    await firefox.open(address()).catch(() => {});
    await firefox.press();
    await firefox.sidebarShows(words);
  });
});
