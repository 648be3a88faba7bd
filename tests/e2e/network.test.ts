/** No request leaves either browser while an article is read, shown and copied. */
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { english } from '../../components/shared/words.ts';
import { startChromium } from '../../lib/tasks/chromium.ts';
import { pause } from '../../lib/tasks/patience.ts';
import { type Site, serve } from '../../lib/tasks/serve.ts';
import { Firefox } from './drivers/firefox.ts';
import { run } from './drivers/newsroom.ts';
import { type CountingProxy, startProxy } from './drivers/proxy.ts';
import { hasShown, lookOutFor } from './drivers/words.ts';

let site: Site;
let proxy: CountingProxy;

beforeEach(async () => {
  site = await serve(new URL('site', import.meta.url).pathname);
  proxy = await startProxy();
});

afterEach(async () => {
  await proxy.close();
  await site.close();
});

/** Waits until nothing was asked for during a second. */
async function quiet(): Promise<void> {
  for (let before = -1; before !== proxy.seen.length; ) {
    before = proxy.seen.length;
    await pause(1000);
  }
}

/**
 * What the browsers ask their makers about by themselves, at times of their own: form fields, sign-in, settings, updates. That no script
 * of ours can ask them is held by built-files.test.ts and by the policy of the extension's pages.
 */
const MAKER = /^CONNECT [a-z0-9.-]+\.(?:(?:google|googleapis|gstatic|gvt1)\.com|mozilla\.(?:com|net|org)):443$/;
/** What was asked for since then, of anybody else. */
const askedSince = (before: number) => proxy.seen.slice(before).filter((request) => !MAKER.test(request));

test('in Chromium', async () => {
  const chromium = await startChromium(inject('chromium'), '.output/chrome-mv3', {
    headless: true,
    proxy: `http://127.0.0.1:${proxy.port}`,
  });
  try {
    const page = await chromium.context.newPage();
    await page.goto(`${site.origin}/article.html`);
    expect(proxy.seen).toContain(`GET ${site.origin}/article.html`);
    await quiet();
    const before = proxy.seen.length;
    await chromium.press(page);
    const panel = await chromium.panel();
    await panel.getByRole('heading', { level: 1, name: /tower block/ }).waitFor();
    await panel.locator('.st .go').first().click();
    await panel.locator('.copying .button').click();
    await run(panel, lookOutFor, english.copied);
    await panel.getByRole('menuitemradio').first().click();
    await expect.poll(() => run(panel, hasShown)).toBe(true);
    // What copying might ask for afterwards.
    await pause(1500);
    expect(askedSince(before)).toEqual([]);
  } finally {
    await chromium.close();
  }
});

test('in Firefox', async () => {
  const firefox = await Firefox.start(inject('firefox'), new URL('../../.output/firefox-mv3', import.meta.url).pathname, {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': proxy.port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxy.port,
    'network.proxy.allow_hijacking_localhost': true,
    'network.proxy.no_proxies_on': '',
  });
  try {
    await firefox.open(`${site.origin}/article.html`);
    expect(proxy.seen).toContain(`GET ${site.origin}/article.html`);
    await quiet();
    const before = proxy.seen.length;
    await firefox.press();
    await firefox.sidebarShows('tower block');
    await firefox.clickInSidebar('.st .go');
    await firefox.clickInSidebar('.copying .button');
    await firefox.inSidebar(lookOutFor, english.copied);
    await firefox.clickInSidebar('[role=menuitemradio]');
    await expect.poll(() => firefox.inSidebar(hasShown)).toBe(true);
    await pause(1500);
    expect(askedSince(before)).toEqual([]);
  } finally {
    await firefox.close();
  }
});
