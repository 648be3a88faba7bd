/** Puts the page's script and its style sheet into a tab, and says why where the browser does not let us. */
import browser, { type Scripting } from 'webextension-polyfill';
import type { CannotReason } from '../messages/panel-values.ts';
import type { BackgroundToPage, PagePart } from '../messages/protocol.ts';

/** From the top of the package: the script that a granted page has. */
export const scriptFile = 'article.js';
/** … and the one that stands before it in Chromium. */
export const footholdFile = 'foothold.js';
const styleFile = 'assets/article.css';
const fileOf = (part: PagePart) => `${part}.js`;

/** in: the script is there. ask: the reader has not let us in. cannot: the browser keeps every extension out. */
export type Injection = { readonly state: 'in' } | { readonly state: 'ask' } | { readonly state: 'cannot'; readonly why: CannotReason };

/** Whether the page's script is there, its doors open or not; false where the browser does not let us in. */
export async function isThere(tabId: number): Promise<boolean> {
  try {
    if (await isBarred(tabId)) return false;
    const [there] = await browser.scripting.executeScript({ target: { tabId }, func: () => Object.hasOwn(globalThis, 'whosaid') });
    return there?.result === true;
  } catch {
    return false;
  }
}

/**
 * @returns whether the page's script is there; `pdf`: in no page that it reads
 * @throws where the browser does not let us in
 */
async function openDoors(tabId: number): Promise<boolean | 'pdf'> {
  const [there] = await browser.scripting.executeScript({
    target: { tabId },
    func: async () => {
      // Chrome lets us into the page around its viewer, where none of the file's words stand.
      if (document.contentType === 'application/pdf') return 'pdf';
      if (!Object.hasOwn(globalThis, 'whosaid')) return false;
      await (globalThis as unknown as { whosaid: () => Promise<void> }).whosaid();
      return true;
    },
  });
  const result = there?.result as boolean | 'pdf' | undefined;
  // Firefox reports success on its own pages, and runs nothing there.
  if (result === undefined || result === null) throw new Error('Nothing was run');
  return result;
}

/** Frames of these names cost the reader the page: “browser” in all Chromium that was tried, “chrome” from elsewhere in 156. */
const BARRING = ['browser', 'chrome'];

/**
 * True where a frame of the page keeps our world away, see the script `foothold`: asked in the page's own world, since to enter
 * ours may cost the reader the page. Pages without frames cannot tell that they were asked.
 */
async function isBarred(tabId: number): Promise<boolean> {
  if (import.meta.env.FIREFOX) return false;
  const [barred] = await browser.scripting.executeScript({
    target: { tabId },
    world: 'MAIN',
    args: [BARRING],
    func: (names: readonly string[]) =>
      globalThis.length > 0 &&
      [...document.querySelectorAll<HTMLIFrameElement>('iframe, frame, object, embed')].some((frame) => {
        try {
          return names.includes(frame.name) || names.includes(frame.contentWindow?.name ?? '');
        } catch {
          // from elsewhere
          return false;
        }
      }),
  });
  return barred?.result === true && !(await isListening(tabId));
}

/** Whether a script of ours listens there: then our world was made before the frame. It is told what stops nobody. */
function isListening(tabId: number): Promise<boolean> {
  const message: BackgroundToPage = { type: 'stop', origins: [] };
  return browser.tabs.sendMessage(tabId, message, { frameId: 0 }).then(
    () => true,
    () => false,
  );
}

/** Puts the script there, and has it open its doors. */
export async function inject(tabId: number): Promise<Injection> {
  const target = { tabId };
  try {
    if (await isBarred(tabId)) return { state: 'cannot', why: 'frame' };
    // Where it is there already it leaves at once: to ask first would make every reader wait who has granted nothing. The reader is asked for
    // below in any case: where it stands before the script the page need not ask for it, and waits for nothing of what is done here meanwhile.
    await Promise.all([insertStyle(target), browser.scripting.executeScript({ target, files: [fileOf('reader'), scriptFile] })]);
    return (await openDoors(tabId)) === 'pdf' ? { state: 'cannot', why: 'pdf' } : { state: 'in' };
  } catch (error) {
    const tab = await browser.tabs.get(tabId).catch(() => null);
    const why = whyNot(tab?.url ?? null, error instanceof Error ? error.message : String(error));
    return why ? { state: 'cannot', why } : { state: 'ask' };
  }
}

/** A part of the script that the page turned out to need; whoever reads the page marks it, and what marks look like comes along. */
export async function injectPart(tabId: number, part: PagePart): Promise<void> {
  const target = { tabId };
  await Promise.all([
    browser.scripting.executeScript({ target, files: [fileOf(part)] }),
    // asked for in the same moment, long before the page has been read, let alone analysed and marked
    part === 'reader' && insertStyle(target),
  ]);
}

/** The style sheet of the marks for the frames that the browser lets us into: those of the page's own site. */
export async function styleFrames(tabId: number): Promise<void> {
  await insertStyle({ tabId, allFrames: true });
}

/**
 * Whose styles the marks' are. Firefox keeps those of an extension's author out of shadow roots, where articles stand too, and has the
 * reader's everywhere; Chromium leaves grounds of the reader's out on some pages, the flash too, and has the author's inherited there.
 */
const origin = import.meta.env.FIREFOX ? 'USER' : 'AUTHOR';

async function insertStyle(target: Scripting.InjectionTarget): Promise<void> {
  await browser.scripting.insertCSS({ target, files: [styleFile], origin });
}

const stores = ['chromewebstore.google.com', 'addons.mozilla.org', 'microsoftedge.microsoft.com'];

/**
 * Why no extension runs there.
 * @param address null where the browser hides it, as it does before the reader pressed the button
 * @param message the browser's own words; Chrome's tell an inner page from one that needs a permission
 * @returns null where a permission would help
 */
export function whyNot(address: string | null, message: string): CannotReason | null {
  const url = address === null ? null : URL.parse(address);
  if (url) {
    if (url.protocol === 'about:' && url.pathname.startsWith('reader')) return 'reader';
    if (url.protocol === 'file:') return 'file';
    if (stores.includes(url.hostname)) return 'store';
    if (/\.pdf$/i.test(url.pathname) || url.protocol === 'resource:') return 'pdf';
    return 'browser';
  }
  if (/extensions gallery/i.test(message)) return 'store';
  if (/file:/i.test(message)) return 'file';
  if (/chrome:\/\/|chrome-extension:\/\/|about:|devtools:|view-source:|error page/i.test(message)) return 'browser';
  return null;
}
