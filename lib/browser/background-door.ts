/** The background's side: answers what pages ask, and shows on the button how many sources say something. */
import browser, { type Runtime, type Tabs } from 'webextension-polyfill';
import { correct } from '../corrections/correct.ts';
import type { Analysis, Document } from '../engine/model.ts';
import { packed } from '../messages/pieces.ts';
import type { AnalyseRequest, LoadRequest, StyleFramesRequest } from '../messages/protocol.ts';
import { requestSchema } from '../messages/request-schema.ts';
import { speakersOf } from '../messages/spoken.ts';
import { loadCorrectionsOf } from './corrections.ts';
import { injectPart, styleFrames } from './inject.ts';
import { openPanelFor } from './panel.ts';

/** What pages are answered with. */
export interface Analyser {
  analyse(document: Document): Promise<Analysis>;
  /** An article in this language is about to be read. */
  prepare(lang: string | null): void;
}

/** The listener must stand in the first turn: a stopped background is woken by the message that it then receives. */
export function answerPages(analyser: Analyser): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender): Promise<unknown> | undefined => {
    const parsed = requestSchema.safeParse(message);
    const tab = sender.tab;
    if (!parsed.success || tab?.id === undefined || sender.frameId !== 0) return undefined;
    if (parsed.data.type === 'open-panel') return openPanelFor(tab);
    return answer(parsed.data, { ...tab, id: tab.id }, analyser).catch((error: unknown) => {
      // No answer: the page asks again, and then says that it failed.
      console.error('Whosaid:', error);
      return null;
    });
  });
}

async function answer(
  request: AnalyseRequest | LoadRequest | StyleFramesRequest,
  { id: tabId, incognito }: Tabs.Tab & { readonly id: number },
  { analyse, prepare }: Analyser,
): Promise<unknown> {
  if (request.type === 'load') {
    const injected = injectPart(tabId, request.part);
    if (request.lang !== undefined) prepare(request.lang);
    await injected;
    return true;
  }
  if (request.type === 'style-frames') {
    await styleFrames(tabId);
    return true;
  }
  const [found, corrections] = await Promise.all([
    analyse(request.document),
    // those of a private window live with its page
    incognito ? (request.corrections ?? []) : loadCorrectionsOf(request.document),
  ]);
  const analysis = correct(found, corrections);
  void showCount(tabId, speakersOf(analysis).size);
  return packed(analysis);
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
