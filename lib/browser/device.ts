/** What the extension's pages ask of the browser besides: its name, the extension's version, a file to save, options. */
import browser from 'webextension-polyfill';

/** "Firefox 153.0" or "Chromium 156": for a problem report that the reader copies; it is sent nowhere. */
export function versions(): { whosaid: string; browser: string } {
  const agent = navigator.userAgent;
  const found = /Firefox\/([\d.]+)/.exec(agent) ?? /(?:Chrome|Chromium)\/(\d+)/.exec(agent);
  const name = agent.includes('Firefox/') ? 'Firefox' : 'Chromium';
  return { whosaid: browser.runtime.getManifest().version, browser: `${name} ${found?.[1] ?? ''}`.trim() };
}

/** In a tab; one that is open already is brought forward. */
export function openOptions(): void {
  void browser.runtime.openOptionsPage();
}

/** Hands the text to the browser's own way of saving files. */
export function save(fileName: string, mime: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: mime }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  // Both browsers read the blob after the turn of the click.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** Search parameter of this page's own address. */
export function fixedTab(): number | null {
  const tab = new URLSearchParams(location.search).get('tab');
  return tab === null ? null : Number(tab);
}

/** Makes the tab the one that its window shows; nothing happens where it was closed meanwhile. */
export async function bringToFront(tabId: number): Promise<void> {
  await browser.tabs.update(tabId, { active: true }).catch(() => {});
}

/** Of an extension page in a tab; a panel stands in none, and stays. */
export async function closeThisTab(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}
