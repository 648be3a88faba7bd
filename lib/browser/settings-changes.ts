/** Told when settings have been stored, by whichever page of ours. */
import browser from 'webextension-polyfill';
import { settingsKey } from './marks.ts';
import { asideKey, readStored, type StoredSettings } from './settings.ts';

/** @param changed is given what is stored by then; never something older than what it was given before */
export function onSettingsChanged(changed: (read: StoredSettings) => void): void {
  let asked = 0;
  let told = 0;
  const tell = async () => {
    const mine = ++asked;
    try {
      const read = await readStored();
      // What was asked for later may have come sooner.
      if (mine < told) return;
      told = mine;
      changed(read);
    } catch (error) {
      console.error('Whosaid:', error);
    }
  };
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && (changes[settingsKey] || changes[asideKey])) void tell();
  });
}
