/** What the reader asks by the toolbar's button and by keys. */
import browser from 'webextension-polyfill';
import { COMMANDS } from '../messages/keys.ts';
import type { PressedNotice } from '../messages/protocol.ts';
import { rememberBlocked } from './blocked.ts';
import { inject, isThere } from './inject.ts';
import { nextKinds } from './next-kinds.ts';
import { openPanel } from './panel.ts';
import { tellRefused } from './refused.ts';
import { changeSettings } from './settings.ts';
import { tellPage } from './tell-page.ts';

/** @param pressed a page is about to be read: nobody knows yet in which language */
export function answerReader(pressed: () => void): void {
  browser.action.onClicked.addListener((tab) => {
    // First, and without waiting: the press counts for this turn only.
    void openPanel(tab);
    if (tab.id !== undefined) void readNow(tab.id);
    pressed();
  });
  browser.commands.onCommand.addListener(async (command) => {
    const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
    if (tab?.id === undefined) return;
    if (command === COMMANDS.next) await tellPage(tab.id, { type: 'step', by: 1 });
    if (command === COMMANDS.before) await tellPage(tab.id, { type: 'step', by: -1 });
    if (command === COMMANDS.marks) await stepMarks(tab.id);
  });
}

/** Fewer or more marks, on every page; asked on one that we have nothing to do with, it would change what the reader cannot see. */
async function stepMarks(tabId: number): Promise<void> {
  if (!(await isThere(tabId))) return;
  try {
    await changeSettings(({ kinds }) => ({ kinds: nextKinds(kinds) }));
  } catch (error) {
    console.error('Whosaid:', error);
    await tellRefused(tabId);
  }
}

/** The page is read if the browser lets us in, and the panel hears of it. */
export async function readNow(tabId: number): Promise<void> {
  const injection = await inject(tabId);
  if (injection.state === 'in') await tellPage(tabId, { type: 'asked' });
  // After a press the browser lets us in wherever it lets in any extension.
  await rememberBlocked(injection.state === 'in' ? null : { tabId, why: injection.state === 'cannot' ? injection.why : 'browser' });
  const notice: PressedNotice = { type: 'pressed', tabId };
  // Nobody answers where the panel is only just opening: it finds out by itself.
  await browser.runtime.sendMessage(notice).catch(() => {});
}
