/**
 * The sites that the reader granted, and the one script that is registered for them. The browser's own list is the
 * truth: the event that reports a change does not carry the whole of it, so it is read anew each time.
 */
import browser from 'webextension-polyfill';
import { scriptFile, styleFile } from './inject.ts';
import { loadSettings } from './settings.ts';

const registration = 'article';
export const allSites = '*://*/*';

/** Match patterns that the reader granted. */
export async function grantedOrigins(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => /^(\*|https?):\/\//.test(origin));
}

/** The pattern that "Always on this site" grants: both schemes, the site and every path. */
export function sitePattern(host: string): string {
  return `*://${host}/*`;
}

/** Host of a page that a permission can be asked for; null for the browser's own pages. */
export function siteOf(address: string | null): string | null {
  const url = address === null ? null : URL.parse(address);
  return url && /^https?:$/.test(url.protocol) && url.hostname ? url.hostname : null;
}

/** What the reader granted for this host: a grant for a parent domain ("*.example.org") counts. */
export function grantedFor(host: string | null, origins: readonly string[]): 'none' | 'site' | 'all' {
  if (origins.some((origin) => /^(\*|https?):\/\/\*\/\*?$/.test(origin))) return 'all';
  if (host === null) return 'none';
  const covers = (origin: string) => {
    const pattern = origin.replace(/^[^/]*:\/\//, '').replace(/[/:].*$/, '');
    return pattern.startsWith('*.') ? host === pattern.slice(2) || host.endsWith(pattern.slice(1)) : host === pattern;
  };
  return origins.some(covers) ? 'site' : 'none';
}

/** Host names of patterns that name one ("*://example.org/*"), without repeats; those for all sites have none. */
export function hostsOf(origins: readonly string[]): string[] {
  const hosts = origins.map((origin) => origin.replace(/^[^/]*:\/\//, '').replace(/[/:].*$/, ''));
  return [...new Set(hosts.filter((host) => host !== '*' && host !== ''))];
}

/** Must be called in the reader's press. @returns false where the reader said no */
export function requestOrigins(origins: string[]): Promise<boolean> {
  return browser.permissions.request({ origins }).catch(() => false);
}

export function removeOrigins(origins: string[]): Promise<boolean> {
  return browser.permissions.remove({ origins }).catch(() => false);
}

export function onPermissionsChanged(changed: () => void): void {
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
}

/** Brings the registered script in line with what is granted and what the reader excluded. */
export async function resync(): Promise<void> {
  const [matches, { never }, registered] = await Promise.all([
    grantedOrigins(),
    loadSettings(),
    browser.scripting.getRegisteredContentScripts({ ids: [registration] }),
  ]);
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [registration] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    {
      id: registration,
      matches,
      ...(never.length > 0 && { excludeMatches: never.flatMap((host) => [sitePattern(host), sitePattern(`*.${host}`)]) }),
      js: [scriptFile],
      css: [styleFile],
      runAt: 'document_idle',
      persistAcrossSessions: true,
    },
  ]);
}
