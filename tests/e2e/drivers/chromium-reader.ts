/** A reader before Chromium. */
import type { Page } from 'playwright-core';
import { shadowText } from './closed-shadow.ts';
import { ownWorld, run, startNewsroom } from './newsroom.ts';
import { countPixels } from './pixels.ts';
import type { Reader } from './reader.ts';

export async function chromiumReader(executable: string): Promise<Reader> {
  const newsroom = await startNewsroom(executable);
  const { context, id } = newsroom.chromium;
  let opened: Page | null = null;
  let panel: Page | null = null;
  let atSide: Page | null = null;
  const page = () => {
    if (!opened) throw new Error('no page is open');
    return opened;
  };
  async function leave(): Promise<void> {
    await panel?.close();
    await opened?.close();
    // ends the connection that it was found by
    await atSide?.context().browser()?.close();
    [panel, opened, atSide] = [null, null, null];
  }
  async function inOwnWorld<Result>(body: string, ...args: unknown[]): Promise<Result> {
    const world = await ownWorld(page(), id);
    try {
      return await world.evaluate<Result>(`(async (...args) => {${body}})(...${JSON.stringify(args)})`);
    } finally {
      await world.leave();
    }
  }
  async function inBackground(body: string): Promise<void> {
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    await worker.evaluate(`(async () => {${body}})()`);
  }
  return {
    home: `chrome-extension://${id}/`,
    print: newsroom.print,
    async open(url) {
      await leave();
      opened = await newsroom.open(url);
    },
    run: (body, ...args) => run(page(), body, ...args),
    apart: inOwnWorld,
    inside: (body) => inOwnWorld(body),
    async press(x, y) {
      // The panel may stand in front of it.
      await page().bringToFront();
      await page().mouse.click(x, y);
    },
    async point(x, y) {
      await page().bringToFront();
      await page().mouse.move(x, y);
    },
    escape: () => page().keyboard.press('Escape'),
    key: (key) => page().keyboard.press(key),
    async zoom(factor) {
      await inBackground(
        `const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true }); await chrome.tabs.setZoom(tab.id, ${factor});`,
      );
    },
    async pinch(factor) {
      const session = await context.newCDPSession(page());
      await session.send('Emulation.setPageScaleFactor', { pageScaleFactor: factor });
      await session.detach();
    },
    step: () =>
      inBackground(
        `const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true }); await chrome.tabs.sendMessage(tab.id, { type: 'step', by: 1 });`,
      ),
    async stepMarks() {
      await page().bringToFront();
      // No key of the browser reaches a headless extension.
      await inBackground(`chrome.commands.onCommand.dispatch('step-marks');`);
    },
    async stopBackground() {
      const inner = await context.newPage();
      await inner.goto(`chrome-extension://${id}/options.html`);
      const session = await context.newCDPSession(inner);
      await session.send('ServiceWorker.enable');
      await session.send('ServiceWorker.stopAllWorkers');
      await inner.close();
      await page().bringToFront();
    },
    shot: () => page().screenshot(),
    async pixels(rgb) {
      const png = (await page().screenshot()).toString('base64');
      const blank = await context.newPage();
      const count = await run<number>(blank, countPixels, png, rgb, 6);
      await blank.close();
      await page().bringToFront();
      return count;
    },
    media: ({ dark = false, forcedColours = false, print = false }) =>
      page().emulateMedia({
        colorScheme: dark ? 'dark' : 'light',
        forcedColors: forcedColours ? 'active' : 'none',
        media: print ? 'print' : 'screen',
      }),
    shadowHtml: (name) => shadowText(page(), name, 'html'),
    status: newsroom.status,
    async inPanel(body, ...args) {
      panel ??= await newsroom.panelOf(page());
      return run(panel, body, ...args);
    },
    async inOpenedPanel(body, ...args) {
      atSide ??= await newsroom.chromium.panel();
      return run(atSide, body, ...args);
    },
    async hasOpenedPanel() {
      const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
      const open = await worker.evaluate<number>(
        `chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] }).then(({ length }) => length)`,
      );
      return open > 0;
    },
    leave,
    async close() {
      await leave();
      await newsroom.close();
    },
  };
}
