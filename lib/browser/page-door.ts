/**
 * The page's side: asks the background for the analysis, serves the panels that connect, hears what the reader asks.
 *
 * What arrives here comes from the extension's own pages alone: the browser lets no page and no other extension send to
 * this door. So its kind is looked at and no more; the schemas stand at the other side, where pages send.
 */
import type { Runtime } from 'webextension-polyfill';
import type { Analysis, Correction, Document } from '../engine/model.ts';
import type { InPieces } from '../messages/pieces.ts';
import type {
  AnalyseRequest,
  BackgroundToPage,
  Listed,
  LoadRequest,
  OpenPanelRequest,
  PagePart,
  PageToPanel,
  Panels,
  PanelToPage,
  StyleFramesRequest,
} from '../messages/protocol.ts';
import { grantedFor } from './origins.ts';
import { browser } from './own.ts';

/** False once the extension was reloaded, updated or removed: this script then belongs to nobody. */
export function alive(): boolean {
  try {
    return browser().runtime.id !== undefined;
  } catch {
    return false;
  }
}

const pauses = [50, 250, 1000];

/**
 * The background may be stopped at any time, also half-way: the request is then made again, and starts it anew.
 * @throws where the background fails each time, or the extension is gone
 */
async function ask<Answer>(request: AnalyseRequest | LoadRequest | StyleFramesRequest): Promise<Answer> {
  for (let tries = 0; ; tries++) {
    try {
      const answer = (await browser().runtime.sendMessage(request)) as Answer | undefined;
      if (answer) return answer;
      throw new Error('No answer from the background');
    } catch (error) {
      const pause = pauses[tries];
      if (pause === undefined || !alive()) throw error;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
}

/** @param corrections those that live with the page, in a private window */
export function requestAnalysis(document: Document, corrections: readonly Correction[] | null): Promise<Analysis | InPieces> {
  return ask<Analysis | InPieces>({ type: 'analyse', document, ...(corrections && { corrections }) });
}

/** Resolves when this part of the script has run in this page. */
export async function requestPart(part: PagePart): Promise<void> {
  await ask<true>({ type: 'load', part, ...(part === 'reader' && { lang: declaredLanguage() }) });
}

/** None where an element of the page goes by the name of what is asked. */
function declaredLanguage(): string | null {
  const root: Partial<Element> | null = document.documentElement;
  return typeof root?.getAttribute === 'function' ? root.getAttribute('lang') : null;
}

/** Resolves when marks can be seen in the page's own frames too. */
export async function requestFrameStyles(): Promise<void> {
  await ask<true>({ type: 'style-frames' });
}

/** True where a press inside a page may open the panel: Firefox allows only its own button. */
export const pressInPageOpensPanel = (): boolean => browser().runtime.getURL('').startsWith('chrome-extension:');

/** @returns whether it is open now; never rejects: an extension that is gone opens none */
export async function requestPanel(): Promise<boolean> {
  const request: OpenPanelRequest = { type: 'open-panel' };
  try {
    return (await browser().runtime.sendMessage(request)) === true;
  } catch {
    return false;
  }
}

function isOneOf<Message extends { readonly type: string }>(message: unknown, types: readonly Message['type'][]): message is Message {
  return types.includes((message as Message | null)?.type as Message['type']);
}

/**
 * Serves the panels: a window's panel, and the panel that stands in a tab of its own.
 * @param greeting what a panel is told that connects, and no other
 */
export function servePanels(greeting: () => readonly PageToPanel[], received: (message: PanelToPage) => void): Panels {
  const ports = new Set<Runtime.Port>();
  /** What the lists hold that are filtered: the page marks no more than that of the last. */
  const lists = new Map<Runtime.Port, Listed>();
  const only = () => received({ type: 'only', listed: [...lists.values()].at(-1) ?? null });
  const forget = (port: Runtime.Port) => {
    ports.delete(port);
    // A list that is gone filters nothing.
    if (lists.delete(port)) only();
  };
  const connected = (port: Runtime.Port) => {
    if (port.name !== 'panel') return;
    ports.add(port);
    port.onDisconnect.addListener(() => forget(port));
    port.onMessage.addListener((message) => {
      if (!isOneOf<PanelToPage>(message, ['show', 'evidence', 'taken', 'read', 'read-selected', 'only'])) return;
      if (message.type !== 'only') return received(message);
      const wasFiltered = lists.delete(port);
      if (message.listed) lists.set(port, message.listed);
      // Of a list that shows everything another one's filter is not taken away.
      if (message.listed || wasFiltered) only();
    });
    for (const message of greeting()) port.postMessage(message);
  };
  browser().runtime.onConnect.addListener(connected);
  const send = (message: PageToPanel) => {
    for (const port of ports) post(port, message, () => forget(port));
    return ports.size > 0;
  };
  return {
    send,
    close() {
      browser().runtime.onConnect.removeListener(connected);
      for (const port of ports) port.disconnect();
      ports.clear();
    },
  };
}

/** A page that comes back from the back-forward cache still holds ports that were closed meanwhile. */
function post(port: Runtime.Port, message: PageToPanel, gone: () => void): void {
  try {
    port.postMessage(message);
  } catch {
    gone();
  }
}

/**
 * What is said of other sites is not handed on.
 * @returns stops listening
 */
export function hearBackground(received: (message: BackgroundToPage) => void): () => void {
  const listener = (message: unknown) => {
    if (!isOneOf<BackgroundToPage>(message, ['asked', 'step', 'stop', 'corrected', 'correct', 'copy-selected'])) return undefined;
    if (message.type !== 'stop' || grantedFor(location.hostname, message.origins) !== 'none') received(message);
    return undefined;
  };
  browser().runtime.onMessage.addListener(listener);
  return () => browser().runtime.onMessage.removeListener(listener);
}
