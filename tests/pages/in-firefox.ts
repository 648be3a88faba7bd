/** Firefox with the extension in it, every site granted. */
import { resolve } from 'node:path';
import { allSites } from '../../lib/browser/origins.ts';
import type { Status } from '../../lib/messages/protocol.ts';
import { ensureBrowser } from '../../lib/tasks/browsers.ts';
import { Firefox } from '../e2e/drivers/firefox.ts';
import { startFirefoxWeb } from '../e2e/drivers/firefox-web.ts';
import { askStatus, type ReadingBrowser, STILL } from './reading-browser.ts';

/** A site where the extension reads nothing, because the settings say so. */
const BARE = 'bare.example';

/** @param build folder of the extension built for Firefox */
export async function readingFirefox(build: string): Promise<ReadingBrowser> {
  const web = await startFirefoxWeb();
  const firefox = await Firefox.start(ensureBrowser('firefox'), resolve(build), web.preferences);
  await firefox.inOwnPage(`await api.storage.local.set({ settings: { version: 2, never: [${JSON.stringify(BARE)}] } });`);
  await firefox.grant(allSites);

  return {
    async visit(saved, use) {
      const open = (url: string) => firefox.open(web.print(url, saved.html, { 'content-security-policy': STILL }));
      await open(`http://${BARE}/`);
      const before = await firefox.marionette.evaluate<string>('return new XMLSerializer().serializeToString(document);');
      await open(saved.url);
      return use({
        before,
        run: (body, ...args) => firefox.marionette.evaluate(body, ...args),
        status: () => firefox.inOwnPage<Status>(askStatus),
      });
    },
    async close() {
      await firefox.close();
      web.close();
    },
  };
}
