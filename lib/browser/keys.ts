/** The keys that the reader has. */
import browser from 'webextension-polyfill';
import { COMMANDS, type KeyName, type Keys } from '../messages/keys.ts';

/** Firefox for Android has no keys. */
const commands = (): typeof browser.commands | undefined => browser.commands;

export async function keysNow(): Promise<Keys> {
  const known = new Map((await commands()?.getAll())?.map(({ name, shortcut }) => [name, shortcut]));
  const keyOf = (name: KeyName) => known.get(COMMANDS[name]) ?? '';
  return { panel: keyOf('panel'), next: keyOf('next'), before: keyOf('before'), marks: keyOf('marks') };
}

/** They are set on a page of the browser's own: told of when the reader comes back from there. */
export function onKeysChanged(changed: (keys: Keys) => void): void {
  addEventListener('focus', () => void keysNow().then(changed));
}
