/**
 * The browser's own interface, for scripts of the page: webextension-polyfill would be half of the script on every granted page.
 * What it adds is missed at the other end alone, where Chrome's event for messages knows no promises.
 */
import type { Browser } from 'webextension-polyfill';

/** Own properties only: a page can put elements of that name among the others. */
const name = ['browser', 'chrome'].find((each) => Object.hasOwn(globalThis, each));

export default (name === undefined ? undefined : Reflect.get(globalThis, name)) as Browser;
