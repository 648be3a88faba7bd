/** The background's and the panel's side of the words that the reader asks of a page. */
import browser from 'webextension-polyfill';
import type { BackgroundToPage } from '../messages/protocol.ts';

/** Does nothing where the page has no script of ours. */
export async function tellPage(tabId: number, message: BackgroundToPage): Promise<void> {
  await browser.tabs.sendMessage(tabId, message, { frameId: 0 }).catch(() => {});
}

/** To each tab, those of private windows too; resolves when all have been told, whether or not they listen. */
export async function tellAllPages(message: BackgroundToPage): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(({ id }) => (id === undefined ? undefined : tellPage(id, message))));
}

/** But for those of private windows. */
export async function tellOpenPages(message: BackgroundToPage): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(({ id, incognito }) => (id === undefined || incognito ? undefined : tellPage(id, message))));
}
