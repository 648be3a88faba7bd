/**
 * The browser's own interface, for scripts of the page: webextension-polyfill would be half of the script on every granted page.
 * What it adds is missed at the other end alone, where Chrome's event for messages knows no promises.
 */
import type { Browser } from 'webextension-polyfill';

/**
 * Own properties only: among the others stand a page's frames and elements of these names. Chromium takes an element that it finds there
 * for its interface, so that fields in it can stand in the way: they can send no message.
 */
function own(name: string): Browser | null {
  if (!Object.hasOwn(globalThis, name)) return null;
  const found = Reflect.get(globalThis, name) as Partial<Browser> | undefined;
  return typeof found?.runtime?.sendMessage === 'function' ? (found as Browser) : null;
}

let found: Browser | null = null;

/** The browser builds it when it is first looked at, and takes its time: but for Chromium's foothold a page without an article never does. */
export const browser = (): Browser => (found ??= (own('browser') ?? own('chrome')) as Browser);
