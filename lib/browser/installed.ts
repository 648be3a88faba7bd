/** First run, updates and the browser's start. */
import browser from 'webextension-polyfill';

/** @param prepare runs after every installation, update and start of the browser */
export function welcomeNewReaders(prepare: () => Promise<void>): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void prepare();
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
  });
  browser.runtime.onStartup.addListener(() => void prepare());
}
