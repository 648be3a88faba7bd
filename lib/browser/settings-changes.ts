/** Told when settings have been stored, by whichever page of ours. */
import browser from 'webextension-polyfill';
import { settingsKey } from './marks.ts';
import { tellNewest } from './newest.ts';
import { asideKey, readStored, type StoredSettings } from './settings.ts';

/**
 * @param changed is given what is stored by then; never something older than what it was given before
 * @returns tells what is stored now: for who has read it before listening; never rejects
 */
export function onSettingsChanged(changed: (read: StoredSettings) => void): () => Promise<void> {
  const tell = tellNewest(readStored, changed);
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && (changes[settingsKey] || changes[asideKey])) void tell();
  });
  return tell;
}
