/**
 * The sites that the reader granted, and what is registered for them. The browser's own list is the
 * truth: the event that reports a change does not carry the whole of it, so it is read anew each time.
 */
import browser, { type Scripting } from 'webextension-polyfill';
import { footholdFile, scriptFile } from './inject.ts';
import { sitePattern } from './origins.ts';
import { loadSettings } from './settings.ts';
import { tellAllPages } from './tell-page.ts';

/** The page's script; and what makes the extension's own world where Chromium could lose it to a frame of the page, see there. */
const scripts = [
  ...(import.meta.env.FIREFOX ? [] : [{ id: 'foothold', js: [footholdFile], runAt: 'document_start' as const }]),
  { id: 'article', js: [scriptFile], runAt: 'document_idle' as const },
];

/** Match patterns that the reader granted. */
export async function grantedOrigins(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => /^(\*|https?):\/\//.test(origin));
}

/** Must be called in the reader's press. @returns false where the reader said no */
export function requestOrigins(origins: string[]): Promise<boolean> {
  return browser.permissions.request({ origins }).catch(() => false);
}

/** Takes back what the reader granted for these patterns. @returns false where the browser did not */
export function removeOrigins(origins: string[]): Promise<boolean> {
  return browser.permissions.remove({ origins }).catch(() => false);
}

/** Calls it whenever a permission is given or taken back, here or by the browser’s own settings; it is never taken off. */
export function onPermissionsChanged(changed: () => void): void {
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
}

/** Pages that are open when the reader takes a permission back are left as if never read. */
export function leaveRevokedPages(): void {
  browser.permissions.onRemoved.addListener(({ origins = [] }) => void tellAllPages({ type: 'stop', origins }));
}

/**
 * Brings what is registered in line with what is granted and what the reader excluded; one after the other, so that the last has it.
 * @returns false where the browser could not: then it is tried again at the next change, and when the browser starts
 */
export async function resync(): Promise<boolean> {
  try {
    await navigator.locks.request('registration', register);
    return true;
  } catch (error) {
    console.error('Whosaid:', error);
    return false;
  }
}

/** First out and then in: where it stops half-way, no site is read that the reader excluded. */
async function register(): Promise<void> {
  const [matches, { never }, registered] = await Promise.all([
    grantedOrigins(),
    loadSettings(),
    browser.scripting.getRegisteredContentScripts(),
  ]);
  const excludeMatches = never.flatMap((host) => [sitePattern(host), sitePattern(`*.${host}`)]);
  const wanted =
    matches.length === 0
      ? []
      : scripts.map((script) => ({ ...script, matches, ...(never.length > 0 && { excludeMatches }), persistAcrossSessions: true }));
  if (inWords(registered) === inWords(wanted)) return;
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: registered.map(({ id }) => id) });
  if (wanted.length > 0) await browser.scripting.registerContentScripts(wanted);
}

/** The same for scripts that are run on the same pages, in whichever order the browser lists them. */
function inWords(all: readonly Scripting.RegisteredContentScript[]): string {
  return all
    .map(({ id, js = [], matches = [], excludeMatches = [] }) => JSON.stringify([id, js, matches.toSorted(), excludeMatches.toSorted()]))
    .toSorted()
    .join();
}
