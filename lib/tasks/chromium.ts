/** Starts Chromium with the extension in it, and opens the real side panel, also where there is no display. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import { PATIENCE, until } from './patience.ts';

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
  /** Keeps pages that were left, to come back to, as it does before readers; who drives it has that switched off. */
  readonly keepsPages?: boolean;
}

export async function startChromium(executablePath: string, extension: string, options: ChromiumOptions): Promise<Chromium> {
  const profile = mkdtempSync(join(tmpdir(), 'whosaid-chromium-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    timeout: PATIENCE,
    headless: false,
    ignoreDefaultArgs: [
      '--disable-extensions',
      '--disable-component-extensions-with-background-pages',
      ...(options.keepsPages ? ['--disable-back-forward-cache'] : []),
    ],
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
      '--remote-debugging-port=0',
    ],
  });
  context.setDefaultTimeout(PATIENCE);
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const id = new URL(worker.url()).host;
  await closeWelcome(context, id);
  const port = await until('the port at which Chromium is driven', async () => portIn(profile));
  const connected = () => chromium.connectOverCDP(`http://127.0.0.1:${port}`, { timeout: PATIENCE });
  const outside = await connected();
  const control = await outside.newBrowserCDPSession();
  return {
    context,
    id,
    press: (page) => press(control, id, page),
    panel: () =>
      until('the side panel', async () => {
        // The context never lists the panel; a connection made after it stands does.
        const later = await connected();
        const found = later
          .contexts()
          .flatMap((each) => each.pages())
          .find((page) => page.url().startsWith(`chrome-extension://${id}/sidepanel.html`));
        if (!found) await later.close();
        found?.setDefaultTimeout(PATIENCE);
        return found;
      }),
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 20 });
    },
  };
}

/** The welcome page opens by itself after the first start, in front of everything: without this a press could land on it. */
async function closeWelcome(context: BrowserContext, id: string): Promise<void> {
  const isWelcome = (page: Page) => page.url().startsWith(`chrome-extension://${id}/welcome.html`);
  const welcome = await until('the welcome page', async () => context.pages().find(isWelcome));
  await welcome.close();
}

/** The browser shows the extension's toolbar button to targets of type "tab" only, and these only to an open filter. */
async function press(control: CDPSession, id: string, page: Page): Promise<void> {
  await page.bringToFront();
  const session = await page.context().newCDPSession(page);
  const target = await until(`a tab that shows ${page.url()}`, async () => {
    const { targetInfo } = await session.send('Target.getTargetInfo');
    const { targetInfos } = await control.send('Target.getTargets', { filter: [{}] });
    return targetInfos.filter(({ type, url }) => type === 'tab' && url === targetInfo.url).at(-1);
  });
  await session.detach();
  // Newer than playwright-core's list of commands.
  const send = control.send.bind(control) as unknown as (method: string, params: object) => Promise<void>;
  await send('Extensions.triggerAction', { id, targetId: target.targetId });
}

/** Chromium takes a port that is free, and writes it down when it listens there. */
function portIn(profile: string): number {
  return Number.parseInt(readFileSync(join(profile, 'DevToolsActivePort'), 'utf8'), 10);
}
