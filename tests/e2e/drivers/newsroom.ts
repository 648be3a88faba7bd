/** Chromium with the extension in it, every site granted, and a web that holds the pages that a test has written and nothing else. */
import { rmSync } from 'node:fs';
import type { CDPSession, Page } from 'playwright-core';
import type { Analysis } from '../../../lib/engine/model.ts';
import type { Status } from '../../../lib/messages/protocol.ts';
import { type Chromium, startChromium } from '../../../lib/tasks/chromium.ts';
import { grantedCopy } from '../../pages/in-chromium.ts';
import { askStatus } from '../../pages/reading-browser.ts';

export interface Newsroom {
  readonly chromium: Chromium;
  /** Puts a page on the web. @param headers beside that of its kind */
  print(url: string, html: string, headers?: Readonly<Record<string, string>>): void;
  /** Opens a page that is on the web, in a tab of its own. */
  open(url: string): Promise<Page>;
  /** What the extension says of the tab in front, when it has made up its mind. */
  status(): Promise<Status>;
  /** The analysis of the tab in front. */
  analysis(): Promise<Analysis>;
  /** The panel of the tab in front, in a tab of its own. */
  panelOf(page: Page): Promise<Page>;
  close(): Promise<void>;
}

export async function startNewsroom(executable: string): Promise<Newsroom> {
  const extension = grantedCopy('.output/chrome-mv3');
  const chromium = await startChromium(executable, extension, { headless: true, colorScheme: 'light' });
  const web = new Map<string, { readonly body: string; readonly headers: Readonly<Record<string, string>> }>();
  await chromium.context.route(/^https?:/, (route) => {
    const page = web.get(route.request().url().replace(/#.*/, ''));
    return page === undefined
      ? route.abort()
      : route.fulfill({ body: page.body, headers: { ...page.headers, 'content-type': 'text/html; charset=utf-8' } });
  });
  const worker = async () => chromium.context.serviceWorkers()[0] ?? (await chromium.context.waitForEvent('serviceworker'));
  const status = async () => (await worker()).evaluate(`(async (api) => {${askStatus}})(chrome)`) as Promise<Status>;
  return {
    chromium,
    print: (url, body, headers = {}) => void web.set(url, { body, headers }),
    async open(url) {
      const page = await chromium.context.newPage();
      await page.goto(url);
      return page;
    },
    status,
    async analysis() {
      const now = await status();
      if (now.state !== 'ready') throw new Error(`not read: ${JSON.stringify(now)}`);
      return now.analysis;
    },
    async panelOf(page) {
      await page.bringToFront();
      const tab = await (await worker()).evaluate<number>(
        'chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => tab.id)',
      );
      const panel = await chromium.context.newPage();
      await panel.goto(`chrome-extension://${chromium.id}/sidepanel.html?tab=${tab}`);
      return panel;
    },
    async close() {
      await chromium.close();
      rmSync(extension, { recursive: true, force: true });
    },
  };
}

/** Runs the body of an async function in the page; `args` are its arguments. */
export function run<Result>(page: Page, body: string, ...args: unknown[]): Promise<Result> {
  return page.evaluate(`(async (...args) => {${body}})(...${JSON.stringify(args)})`);
}

/** The words under the marks of a kind (`quote`, `number`; all where it is empty), in the order of the page: the body of a function. */
export const markedWords = `const found = [];
  CSS.highlights.forEach((highlight, name) => {
    if (!name.startsWith('ws-') || (args[0] ? name.split('-')[2] !== args[0] : name.includes('-tint-'))) return;
    highlight.forEach((range) => { if (!range.collapsed) found.push(range); });
  });
  const inPage = (node) => { const { host } = node.getRootNode(); return host ? inPage(host) : node; };
  found.sort((one, other) => {
    const [a, b] = [one, other].map(({ startContainer }) => inPage(startContainer));
    if (one.startContainer.getRootNode() === other.startContainer.getRootNode()) return one.compareBoundaryPoints(Range.START_TO_START, other);
    return a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
  });
  return [...new Set(found.map((range) => range.toString().replace(/\\s+/g, ' ')))];`;

export function marked(page: Page, kind = ''): Promise<string[]> {
  return run<string[]>(page, markedWords, kind);
}

/** The extension's own world in a page, through the debugger. */
export interface OwnWorld {
  readonly session: CDPSession;
  evaluate<Result>(expression: string): Promise<Result>;
  leave(): Promise<void>;
}

export async function ownWorld(page: Page, id: string): Promise<OwnWorld> {
  const session = await page.context().newCDPSession(page);
  const found = new Promise<number>((resolve) => {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin === `chrome-extension://${id}`) resolve(context.id);
    });
  });
  await session.send('Runtime.enable');
  const contextId = await found;
  return {
    session,
    async evaluate(expression) {
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        expression,
        contextId,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    },
    leave: () => session.detach(),
  };
}
