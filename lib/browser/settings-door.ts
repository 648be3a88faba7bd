/**
 * Settings and corrections are changed by the background, whichever of the extension's own pages asks for it: that page may close in the same moment, and would
 * take a change half-made along.
 */
import browser, { type Runtime } from 'webextension-polyfill';
import type { Kept, SettingsRequest } from '../messages/protocol.ts';
import { keptSchema, settingsRequestSchema } from '../messages/settings-request-schema.ts';
import { changeCorrections } from './corrections.ts';
import { resync } from './permissions.ts';
import { changed, changeSettings, deleteAside, dismissUnreadable, importSettings } from './settings.ts';

/** What a service worker is told of a message; the DOM's types do not know it. */
interface WorkerMessage extends MessageEvent {
  waitUntil(work: Promise<unknown>): void;
}

/** How long an answer is waited for, in milliseconds: a service worker that cannot be started gives none. */
const PATIENCE = 10_000;

/** True for the extension's own pages: what runs in a page of the web, our own scripts among it, has that page's address. */
function isOurs({ id, url }: Runtime.MessageSender): boolean {
  return id === browser.runtime.id && url?.startsWith(browser.runtime.getURL('')) === true;
}

/** The listeners must stand in the first turn, see `background-door.ts`. */
export function answerSettings(): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender): Promise<Kept> | undefined => {
    const parsed = settingsRequestSchema.safeParse(message);
    return parsed.success && isOurs(sender) ? keep(parsed.data) : undefined;
  });
  // Only what has our own origin can send to our service worker. Firefox's background is none.
  if ('ServiceWorkerGlobalScope' in globalThis) globalThis.addEventListener('message', (event) => answerWorker(event as WorkerMessage));
}

/** What is no request is refused at once: who asked is waiting. */
function answerWorker(event: WorkerMessage): void {
  const parsed = settingsRequestSchema.safeParse(event.data);
  const answer = (kept: Kept) => event.ports[0]?.postMessage(kept);
  if (parsed.success) event.waitUntil(keep(parsed.data).then(answer));
  else answer('refused');
}

async function keep(request: SettingsRequest): Promise<Kept> {
  try {
    if (request.type === 'import') return (await importSettings(request.text)) ? 'stored' : 'unreadable';
    if (request.type === 'register') return (await resync()) ? 'stored' : 'refused';
    if (request.type === 'correct' || request.type === 'forget' || request.type === 'delete-corrections-aside')
      return await changeCorrections(request);
    if (request.type === 'dismiss') await dismissUnreadable();
    else if (request.type === 'delete-aside') await deleteAside();
    else await changeSettings((now) => changed(now, request.change));
    return 'stored';
  } catch (error) {
    console.error('Whosaid:', error);
    return 'refused';
  }
}

/** From a page of the extension. Never rejects: where nobody answers, it is not known to be stored. */
export async function askSettings(request: SettingsRequest): Promise<Kept> {
  const answer = await send(request).catch((error: unknown) => console.error('Whosaid:', error));
  const parsed = keptSchema.safeParse(answer);
  return parsed.success ? parsed.data : 'refused';
}

/**
 * Chromium forgets a message of the extension's for a background that is still to be woken when its sender is gone; what a page sends to its service
 * worker it delivers.
 */
function send(request: SettingsRequest): Promise<unknown> {
  const worker = navigator.serviceWorker?.controller;
  if (!worker) return browser.runtime.sendMessage(request);
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    const answered = (answer?: unknown) => {
      clearTimeout(timer);
      port1.close();
      resolve(answer);
    };
    const timer = setTimeout(answered, PATIENCE);
    port1.onmessage = ({ data }) => answered(data);
    worker.postMessage(request, [port2]);
  });
}
