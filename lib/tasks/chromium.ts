/** Starts Chromium with the extension in it, and opens the real side panel, also where there is no display. */
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';

export interface Chromium {
  readonly context: BrowserContext;
  /** The extension's id, as Chromium made it from the folder. */
  readonly id: string;
  /** A press of the toolbar's button on this page. */
  press(page: Page): Promise<void>;
  /** The side panel as an ordinary page; waits until it stands. */
  panel(): Promise<Page>;
  close(): Promise<void>;
}

export interface ChromiumOptions {
  readonly headless: boolean;
  readonly colorScheme?: 'light' | 'dark';
  /** Address of a proxy that every request goes through, those to this machine too. */
  readonly proxy?: string;
}

export async function startChromium(executablePath: string, extension: string, options: ChromiumOptions): Promise<Chromium> {
  const profile = mkdtempSync(join(tmpdir(), 'whosaid-chromium-'));
  const port = await freePort();
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: false,
    ignoreDefaultArgs: ['--disable-extensions', '--disable-component-extensions-with-background-pages'],
    viewport: options.headless ? { width: 1000, height: 900 } : null,
    colorScheme: options.colorScheme ?? null,
    ...(options.proxy && { proxy: { server: options.proxy, bypass: '<-loopback>' } }),
    args: [
      ...(options.headless ? ['--headless=new'] : []),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      `--remote-debugging-port=${port}`,
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 20_000 }));
  const id = new URL(worker.url()).host;
  await closeWelcome(context, id);
  const outside = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const control = await outside.newBrowserCDPSession();
  return {
    context,
    id,
    press: (page) => press(control, id, page),
    async panel() {
      for (let tries = 0; tries < 60; tries++) {
        // The context never lists the panel; a connection made after it stands does.
        const later = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
        const found = later
          .contexts()
          .flatMap((each) => each.pages())
          .find((page) => page.url().startsWith(`chrome-extension://${id}/sidepanel.html`));
        if (found) return found;
        await later.close();
        await new Promise((resolve) => setTimeout(resolve, 150));
      }
      throw new Error('The side panel did not open');
    },
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** The welcome page opens by itself after the first start, in front of everything: without this a press could land on it. */
async function closeWelcome(context: BrowserContext, id: string): Promise<void> {
  const isWelcome = (page: Page) => page.url().startsWith(`chrome-extension://${id}/welcome.html`);
  for (let tries = 0; tries < 50; tries++) {
    const welcome = context.pages().find(isWelcome);
    if (welcome) return void (await welcome.close());
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** The browser shows the extension's toolbar button to targets of type "tab" only, and these only to an open filter. */
async function press(control: CDPSession, id: string, page: Page): Promise<void> {
  await page.bringToFront();
  const session = await page.context().newCDPSession(page);
  const { targetInfo } = await session.send('Target.getTargetInfo');
  await session.detach();
  const { targetInfos } = await control.send('Target.getTargets', { filter: [{}] });
  const tabs = targetInfos.filter(({ type, url }) => type === 'tab' && url === targetInfo.url);
  const target = tabs.at(-1);
  if (!target) throw new Error(`No tab shows ${targetInfo.url}`);
  // Newer than playwright-core's list of commands.
  const send = control.send.bind(control) as unknown as (method: string, params: object) => Promise<void>;
  await send('Extensions.triggerAction', { id, targetId: target.targetId });
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}
