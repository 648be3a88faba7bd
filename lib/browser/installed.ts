/** First run, updates and the browser's start. */
import browser from 'webextension-polyfill';

/** @param steps run one after the other, after every installation, update and start of the browser: one that fails keeps no other from it */
export function welcomeNewReaders(steps: readonly (() => Promise<unknown>)[]): void {
  async function prepare(): Promise<void> {
    for (const step of steps) await step().catch((error: unknown) => console.error('Whosaid:', error));
  }
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void prepare();
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
  });
  browser.runtime.onStartup.addListener(() => void prepare());
}
