/** Said where a change that the reader made by a key could not be stored: no page of ours need be open. */
import browser from 'webextension-polyfill';
import { refusedNoticeSchema } from '../messages/notice-schemas.ts';
import type { RefusedNotice } from '../messages/protocol.ts';
import { onSettingsChanged } from './settings-changes.ts';

const MARK = '!';

/**
 * The button says it, until the tab goes to another page or a change is stored; panels do beside what they show of the settings. Not the
 * panels alone: one that is open may be another window's, or show nothing of them.
 */
export async function tellRefused(tabId: number): Promise<void> {
  const notice: RefusedNotice = { type: 'refused' };
  await markButton(tabId, MARK, browser.i18n.getMessage('refused'));
  // Nobody answers where no page of ours is open.
  await browser.runtime.sendMessage(notice).catch(() => {});
}

/** From now on, in every tab, when a change has been stored. */
export function takeBackRefused(): void {
  onSettingsChanged(async () => {
    for (const { id } of await browser.tabs.query({})) if (id !== undefined) await takeBackIn(id);
  });
}

async function takeBackIn(tabId: number): Promise<void> {
  if ((await badgeOf(tabId)) === MARK) await markButton(tabId, '', browser.i18n.getMessage('action'));
}

async function badgeOf(tabId: number): Promise<string> {
  try {
    return await browser.action.getBadgeText({ tabId });
  } catch {
    // The tab was closed meanwhile, or the browser has no badges.
    return '';
  }
}

async function markButton(tabId: number, text: string, title: string): Promise<void> {
  try {
    await browser.action.setTitle({ tabId, title });
    await browser.action.setBadgeText({ tabId, text });
  } catch {
    // As above.
  }
}

/** In the panel. */
export function onRefused(refused: () => void): void {
  browser.runtime.onMessage.addListener((message: unknown) => {
    if (refusedNoticeSchema.safeParse(message).success) refused();
    return undefined;
  });
}
