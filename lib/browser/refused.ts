/** Said where a change that the reader made by a key could not be stored: no page of ours need be open. */
import browser from 'webextension-polyfill';
import type { RefusedNotice } from '../messages/protocol.ts';
import { refusedNoticeSchema } from '../messages/schemas.ts';

const MARK = '!';

/** An open panel says it; where none is open, the button does, until the tab goes to another page or a change is stored. */
export async function tellRefused(tabId: number): Promise<void> {
  const notice: RefusedNotice = { type: 'refused' };
  try {
    await browser.runtime.sendMessage(notice);
  } catch {
    await markButton(tabId, MARK, browser.i18n.getMessage('refused'));
  }
}

/** A change has been stored since. */
export async function takeBackRefused(tabId: number): Promise<void> {
  const stands = await browser.action.getBadgeText({ tabId }).catch(() => '');
  if (stands === MARK) await markButton(tabId, '', browser.i18n.getMessage('action'));
}

async function markButton(tabId: number, text: string, title: string): Promise<void> {
  try {
    await browser.action.setTitle({ tabId, title });
    await browser.action.setBadgeText({ tabId, text });
  } catch {
    // The tab was closed meanwhile.
  }
}

/** In the panel. */
export function onRefused(refused: () => void): void {
  browser.runtime.onMessage.addListener((message: unknown) => {
    if (refusedNoticeSchema.safeParse(message).success) refused();
    return undefined;
  });
}
