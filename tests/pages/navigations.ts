/** Many articles one after the other in a real browser with the real extension, and what its background holds of them. */
import { resolve } from 'node:path';
import { allSites } from '../../lib/browser/origins.ts';
import type { Status } from '../../lib/messages/protocol.ts';
import { ensureBrowser } from '../../lib/tasks/browsers.ts';
import { until } from '../../lib/tasks/patience.ts';
import { Firefox } from '../e2e/drivers/firefox.ts';
import { startFirefoxWeb } from '../e2e/drivers/firefox-web.ts';
import { startNewsroom } from '../e2e/drivers/newsroom.ts';
import { type BackgroundMemory, backgroundMemory } from './background-memory.ts';
import { backgroundMemoryOfFirefox } from './background-memory-firefox.ts';
import type { SavedPage } from './browser.ts';
import { askStatus } from './reading-browser.ts';

export interface NavigationReport {
  /** Pages on which an article was read. */
  readonly read: number;
  /** After `warm` of them, when the browser has compiled what runs often and the language has been fetched, and after all. */
  readonly memory: readonly [BackgroundMemory, BackgroundMemory];
}

/** A browser with one tab. */
interface Tab {
  /** @returns what the extension says of the page */
  go(url: string, html: string): Promise<Status>;
  memory(): Promise<BackgroundMemory>;
  close(): Promise<void>;
}

async function inChromium(): Promise<Tab> {
  const newsroom = await startNewsroom(ensureBrowser('chromium'));
  const tab = await newsroom.chromium.context.newPage();
  let memoryNow: (() => Promise<BackgroundMemory>) | null = null;
  return {
    async go(url, html) {
      newsroom.print(url, html);
      await tab.goto(url);
      return newsroom.status();
    },
    async memory() {
      memoryNow ??= await backgroundMemory(newsroom.chromium);
      return memoryNow();
    },
    close: newsroom.close,
  };
}

async function inFirefox(): Promise<Tab> {
  const web = await startFirefoxWeb();
  const firefox = await Firefox.start(ensureBrowser('firefox'), resolve('.output/firefox-mv3'), web.preferences);
  await firefox.grant(allSites);
  return {
    async go(url, html) {
      await firefox.open(web.print(url, html));
      return firefox.inOwnPage<Status>(askStatus);
    },
    memory: () => backgroundMemoryOfFirefox(firefox),
    async close() {
      await firefox.close();
      web.close();
    },
  };
}

const BROWSERS = { chromium: inChromium, firefox: inFirefox };

export async function navigate(
  browser: keyof typeof BROWSERS,
  pages: readonly SavedPage[],
  options: { readonly count: number; readonly warm: number; readonly say?: (line: string) => void },
): Promise<NavigationReport> {
  const { count, warm, say = () => {} } = options;
  const tab = await BROWSERS[browser]();
  try {
    let before: BackgroundMemory | null = null;
    let read = 0;
    for (let i = 0; i < count; i++) {
      const { html } = pages[i % pages.length] as SavedPage;
      // Each is another article to the extension, at an address and with words of its own.
      const url = `https://courier.example/2026/05/08/article-${i}`;
      const edition = html.replace(/<\/p>/, ` This is edition ${i}.</p>`);
      const status = await until(`what is said of ${url}`, () => tab.go(url, edition));
      if (status.state === 'ready') read++;
      if (i + 1 === warm) before = await tab.memory();
      if ((i + 1) % 20 === 0) {
        const { heap, held } = await tab.memory();
        say(
          `${i + 1} of ${count} pages, ${read} articles: ${(heap / 2 ** 20).toFixed(2)} MB, of which ${(held / 2 ** 20).toFixed(2)} MB held`,
        );
      }
    }
    if (!before) throw new Error('too few pages');
    return { read, memory: [before, await tab.memory()] };
  } finally {
    await tab.close();
  }
}
