/** The keys that the reader has. */
import browser from 'webextension-polyfill';
import { COMMANDS, type KeyName, type Keys } from '../messages/keys.ts';
import { tellNewest } from './newest.ts';

/** Firefox for Android has no keys. */
const commands = (): typeof browser.commands | undefined => browser.commands;

/** Never rejects: where the browser does not tell, there are none. */
export async function keysNow(): Promise<Keys> {
  const all =
    (await commands()
      ?.getAll()
      .catch(() => [])) ?? [];
  const known = new Map(all.map(({ name, shortcut }) => [name, shortcut]));
  const keyOf = (name: KeyName) => known.get(COMMANDS[name]) ?? '';
  return { panel: keyOf('panel'), next: keyOf('next'), before: keyOf('before'), marks: keyOf('marks') };
}

/** They are set on a page of the browser's own, in a tab: told of when the reader has come back from there, to us or to another tab. */
export function onKeysChanged(changed: (keys: Keys) => void): void {
  const ask = tellNewest(keysNow, changed);
  addEventListener('focus', ask);
  browser.tabs.onActivated.addListener(ask);
}
