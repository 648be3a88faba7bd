/**
 * The browser's own interface, for scripts of the page: webextension-polyfill would be half of the script on every granted page.
 * What it adds is missed at the other end alone, where Chrome's event for messages knows no promises.
 */
import type { Browser } from 'webextension-polyfill';

/** A page can put elements of these names in the way, and elements in these: none of them can send a message. */
const isOwn = (found: unknown): boolean => typeof (found as Partial<Browser> | undefined)?.runtime?.sendMessage === 'function';

export default ['browser', 'chrome'].map((name) => Reflect.get(globalThis, name) as unknown).find(isOwn) as Browser;
