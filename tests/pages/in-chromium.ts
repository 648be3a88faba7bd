/** Chromium with the extension in it, every site granted. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Status } from '../../lib/messages/protocol.ts';
import { ensureBrowser } from '../../lib/tasks/browsers.ts';
import { startChromium } from '../../lib/tasks/chromium.ts';
import type { SavedPage } from './browser.ts';
import { askStatus, type OpenedPage, type ReadingBrowser, STILL } from './reading-browser.ts';

export interface ChromiumPage extends OpenedPage {
  readonly page: Page;
}

export interface ReadingChromium extends ReadingBrowser {
  /** As `visit`; `before` gets the tab while it is still empty. */
  visit<Result>(saved: SavedPage, use: (page: ChromiumPage) => Promise<Result>, before?: (page: Page) => Promise<void>): Promise<Result>;
}

/** A copy of the build that asks for every site at once: the browser's question for a permission cannot be answered by a program. */
export function grantedCopy(build: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'whosaid-granted-'));
  cpSync(build, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const { optional_host_permissions, ...manifest } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: optional_host_permissions }));
  return folder;
}

const remember = `document.addEventListener('DOMContentLoaded', () => {
  globalThis.whosaidBefore = new XMLSerializer().serializeToString(document);
}, { once: true });`;

/** @param build folder of the extension built for Chrome */
export async function readingChromium(build: string): Promise<ReadingChromium> {
  const extension = grantedCopy(build);
  const chromium = await startChromium(ensureBrowser('chromium'), extension, { headless: true });

  async function status(): Promise<Status> {
    const worker = chromium.context.serviceWorkers()[0] ?? (await chromium.context.waitForEvent('serviceworker'));
    return worker.evaluate(`(async (api) => {${askStatus}})(chrome)`);
  }

  return {
    async visit(saved, use, before) {
      const page = await chromium.context.newPage();
      try {
        await page.route('**/*', (route) => {
          const request = route.request();
          if (!request.isNavigationRequest() || request.frame() !== page.mainFrame()) return route.abort();
          return route.fulfill({
            body: saved.html,
            contentType: 'text/html; charset=utf-8',
            headers: { 'Content-Security-Policy': STILL },
          });
        });
        await page.addInitScript(`if (self === top) {${remember}}`);
        await before?.(page);
        await page.goto(saved.url, { waitUntil: 'load' });
        return await use({
          page,
          before: await page.evaluate('whosaidBefore'),
          run: (body, ...args) => page.evaluate(`(async (...args) => {${body}})(...${JSON.stringify(args)})`),
          status,
        });
      } finally {
        await page.close();
      }
    },
    async close() {
      await chromium.close();
      rmSync(extension, { recursive: true, force: true });
    },
  };
}
