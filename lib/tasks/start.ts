/**
 * `npm start`: builds the extension, opens Chromium with it on an article, the panel open. With no display it does the
 * same unseen, writes pictures of page and panel, and prints who said what.
 *
 * `npm start -- FILE.html` or `npm start -- URL` takes another article than the sample.
 */
import { existsSync, mkdirSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { ensureBrowser } from './browsers.ts';
import { buildExtension } from './build-extension.ts';
import { type Chromium, startChromium } from './chromium.ts';
import { hasDisplay } from './has-display.ts';
import { type Site, serve } from './serve.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const sample = join(root, 'tests/e2e/site/article.html');

interface Article {
  readonly url: string;
  /** Serves the file; null for an article of the web. */
  readonly site: Site | null;
}

async function articleFrom(argument: string | undefined): Promise<Article> {
  if (argument && /^https?:\/\//.test(argument)) return { url: argument, site: null };
  const file = resolve(argument ?? sample);
  if (!existsSync(file) || !statSync(file).isFile())
    throw new Error(`There is no file ${argument}. Name an HTML file, or an address that begins with https://.`);
  const site = await serve(dirname(file));
  return { url: `${site.origin}/${encodeURIComponent(basename(file))}`, site };
}

async function openArticle(chromium: Chromium, url: string): Promise<{ page: Page; panel: Page }> {
  const page = chromium.context.pages().find((each) => each.url() === 'about:blank') ?? (await chromium.context.newPage());
  await page.goto(url, { waitUntil: 'load' });
  await page.bringToFront();
  await chromium.press(page);
  const panel = await chromium.panel();
  // Ready, or whatever else the panel then says.
  await panel.waitForFunction(
    () => document.querySelector('h1') && !/Reading the article/.test(document.querySelector('h1')?.textContent ?? ''),
  );
  return { page, panel };
}

/** What the reader copies: pressed in the panel, and read back from the clipboard. */
async function copied(chromium: Chromium, page: Page, panel: Page): Promise<string> {
  const button = panel.locator('.copying .button');
  if ((await button.count()) === 0) return `${await panel.locator('h1').textContent()}\n`;
  await button.click();
  await panel.getByRole('menuitemradio').first().click();
  // The button says when the clipboard has it: read before that, it may be empty.
  await button.filter({ hasText: 'Copied' }).waitFor();
  await chromium.context.grantPermissions(['clipboard-read'], { origin: new URL(page.url()).origin });
  await page.bringToFront();
  return page.evaluate(() => navigator.clipboard.readText());
}

async function picture(chromium: Chromium, page: Page, panel: Page): Promise<void> {
  const folder = join(root, '.output/start');
  mkdirSync(folder, { recursive: true });
  // a window as tall as the page: pictures beyond the window have its beginning again and again
  const [width, height] = await page.evaluate(() => [document.documentElement.clientWidth, document.documentElement.scrollHeight]);
  await page.setViewportSize({ width, height });
  await page.screenshot({ path: join(folder, 'page.png') });
  await panel.screenshot({ path: join(folder, 'panel.png') });
  console.log(await copied(chromium, page, panel));
  console.log(`Pictures of the page and of the panel: ${folder}`);
}

async function main(): Promise<void> {
  const executable = ensureBrowser('chromium', console.log);
  const article = await articleFrom(process.argv[2]);
  console.log('Building the extension…');
  const extension = buildExtension('chrome');
  const isSeen = hasDisplay();
  console.log(isSeen ? `Opening ${article.url}` : `No display: reading ${article.url} unseen.`);
  const chromium = await startChromium(executable, extension, { headless: !isSeen });
  try {
    const { page, panel } = await openArticle(chromium, article.url);
    if (!isSeen) return await picture(chromium, page, panel);
    console.log('Click a mark in the page, or a statement in the panel. Close the window to end.');
    await new Promise<void>((closed) => chromium.context.once('close', () => closed()));
  } finally {
    await chromium.close();
    await article.site?.close();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
