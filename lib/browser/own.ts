/**
 * The browser's own interface, for scripts of the page: webextension-polyfill would be half of the script on every granted page.
 * What it adds is missed at the other end alone, where Chrome's event for messages knows no promises.
 */
import type { Browser } from 'webextension-polyfill';

/** A page can put elements of these names in the way, and elements in these: none of them can send a message. */
function own(name: string): Browser | null {
  const found = Reflect.get(globalThis, name) as Partial<Browser> | undefined;
  return typeof found?.runtime?.sendMessage === 'function' ? (found as Browser) : null;
}

// The browser builds each of them when it is first looked at.
export default (own('browser') ?? own('chrome')) as Browser;
