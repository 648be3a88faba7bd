/** The background's side: answers what pages ask, and shows on the button how many sources were found. */
import browser, { type Runtime } from 'webextension-polyfill';
import type { Analysis, Document } from '../engine/model.ts';
import { requestSchema } from '../messages/schemas.ts';
import { injectReader } from './inject.ts';
import { openPanel } from './panel.ts';

/** The listener must stand in the first turn: a stopped background is woken by the message that it then receives. */
export function answerPages(analyse: (document: Document) => Analysis): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender): Promise<unknown> | undefined => {
    const parsed = requestSchema.safeParse(message);
    const tab = sender.tab;
    if (!parsed.success || tab?.id === undefined || sender.frameId !== 0) return undefined;
    if (parsed.data.type === 'open-panel') return openPanel(tab);
    if (parsed.data.type === 'load') return injectReader(tab.id).then(() => true);
    const analysis = analyse(parsed.data.document);
    void showCount(tab.id, analysis.sources.length);
    return Promise.resolve(analysis);
  });
}

/** The browser clears it when the tab goes to another page. */
async function showCount(tabId: number, sources: number): Promise<void> {
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: '#00566b' });
    await browser.action.setBadgeText({ tabId, text: sources > 0 ? String(sources) : '' });
  } catch {
    // The tab was closed meanwhile.
  }
}
