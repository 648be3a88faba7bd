/** What the page harness needs of a browser with the extension in it, the same for Chromium and Firefox. */
import type { Status } from '../../lib/messages/protocol.ts';
import { PATIENCE } from '../../lib/tasks/patience.ts';
import type { SavedPage } from './browser.ts';

export interface OpenedPage {
  /** The whole document, serialised before the extension came to it. */
  readonly before: string;
  /** Runs the body of an async function in the page, outside of the extension's world; `args` are its arguments. */
  run<Result>(body: string, ...args: readonly unknown[]): Promise<Result>;
  /** What the extension says of the page, as its panel would hear it; waits until the page has been read. */
  status(): Promise<Status>;
}

export interface ReadingBrowser {
  /** Opens the page at its own address, on a site that the reader granted. */
  visit<Result>(saved: SavedPage, use: (page: OpenedPage) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}

/** What saved pages may do: nothing but stand there. */
export const STILL = "script-src 'none'; object-src 'none'; frame-src 'none'";

/**
 * Asks the page as the panel does, until it has an answer that is final. The body of an async function that sees the extension's
 * interface as `api`.
 */
export const askStatus = `
  const end = Date.now() + ${PATIENCE};
  const [tab] = await api.tabs.query({ active: true, lastFocusedWindow: true });
  for (let said = 'no answer'; ; ) {
    const status = await new Promise((resolve) => {
      const port = api.tabs.connect(tab.id, { name: 'panel', frameId: 0 });
      port.onMessage.addListener((message) => {
        resolve(message.status);
        port.disconnect();
      });
      port.onDisconnect.addListener(() => {
        said = String(api.runtime.lastError?.message ?? said);
        resolve(null);
      });
    });
    if (status && status.state !== 'unread' && status.state !== 'reading') return status;
    // The page's doors are open from when somebody asks.
    if (!status) await api.scripting.executeScript({ target: { tabId: tab.id }, func: () => globalThis.whosaid?.() }).catch(() => {});
    if (Date.now() > end) throw new Error('not read: ' + (status?.state ?? said));
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
`;
