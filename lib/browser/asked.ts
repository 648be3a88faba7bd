/** What the reader asks by the toolbar's button and by keys. */
import browser from 'webextension-polyfill';
import type { PressedNotice } from '../messages/protocol.ts';
import { rememberBlocked } from './blocked.ts';
import { inject, wake } from './inject.ts';
import { openPanel } from './panel.ts';
import { tellPage } from './tell-page.ts';

export function answerReader(): void {
  browser.action.onClicked.addListener((tab) => {
    // First, and without waiting: the press counts for this turn only.
    void openPanel(tab);
    if (tab.id !== undefined) void readNow(tab.id);
  });
  browser.commands.onCommand.addListener(async (command) => {
    const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
    if (tab?.id === undefined) return;
    if (command === 'next-statement') await tellPage(tab.id, { type: 'step', by: 1 });
    if (command === 'previous-statement') await tellPage(tab.id, { type: 'step', by: -1 });
    if (command === 'step-marks') {
      // The marks are the reader's on every page; everything else is asked of marks that are there.
      await wake(tab.id);
      await tellPage(tab.id, { type: 'step-marks' });
    }
  });
}

async function readNow(tabId: number): Promise<void> {
  const injection = await inject(tabId);
  if (injection.state === 'in') await tellPage(tabId, { type: 'asked' });
  // After a press the browser lets us in wherever it lets in any extension.
  await rememberBlocked(injection.state === 'in' ? null : { tabId, why: injection.state === 'cannot' ? injection.why : 'browser' });
  const notice: PressedNotice = { type: 'pressed', tabId };
  // Nobody answers where the panel is only just opening: it finds out by itself.
  await browser.runtime.sendMessage(notice).catch(() => {});
}
