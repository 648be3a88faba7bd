/**
 * `npm run dev`, `npm run dev:firefox`: builds the extension for development, with source maps, opens the browser with it on the sample
 * article, and builds and loads anew what is changed. With no display it builds and watches, and opens nothing.
 */
import { fileURLToPath } from 'node:url';
import { createServer, type WebExtConfig } from 'wxt';
import { ensureBrowser } from './browsers.ts';
import { hasDisplay } from './has-display.ts';
import { serve } from './serve.ts';

type Target = 'chrome' | 'firefox';

/** How the browser is opened: on the sample article, which is served for that. */
async function opening(target: Target): Promise<WebExtConfig> {
  const site = await serve(fileURLToPath(new URL('../../tests/e2e/site', import.meta.url)));
  return {
    binaries: { [target]: ensureBrowser(target === 'chrome' ? 'chromium' : 'firefox', console.log) },
    // The sandbox does not run as root, as in a container.
    chromiumArgs: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    startUrls: [`${site.origin}/article.html`],
  };
}

async function develop(target: Target): Promise<void> {
  const isSeen = hasDisplay();
  if (!isSeen) console.log('No display: no browser is opened. What is changed is built all the same.');
  const server = await createServer({
    browser: target,
    // Four keys are taken, which is the most that an extension may suggest.
    dev: { reloadCommand: false },
    webExt: isSeen ? await opening(target) : { disabled: true },
  });
  await server.start();
}

const [target = 'chrome'] = process.argv.slice(2);
if (target !== 'chrome' && target !== 'firefox') throw new Error(`There is no ${target} here: chrome, or firefox.`);
// Vite ends with its input, save where this says that nobody is there; without a terminal that is at the first change.
if (!process.stdin.isTTY) process.env.CI = 'true';
await develop(target);
