import { expect, test, vi } from 'vitest';

vi.mock('webextension-polyfill', () => ({ default: {} }));
const { whyNot } = await import('../../lib/browser/inject.ts');

test.each([
  ['chrome://version/', 'Cannot access a chrome:// URL', 'browser'],
  [null, 'Cannot access a chrome:// URL', 'browser'],
  [null, 'The extensions gallery cannot be scripted.', 'store'],
  ['https://chromewebstore.google.com/detail/x', 'The extensions gallery cannot be scripted.', 'store'],
  ['https://addons.mozilla.org/firefox/', 'Missing host permission for the tab', 'store'],
  ['about:reader?url=https%3A%2F%2Fcourier.example', 'Missing host permission for the tab', 'reader'],
  ['https://courier.example/report.PDF', 'Missing host permission for the tab', 'pdf'],
  ['file:///home/reader/article.html', 'Cannot access contents of url "file:///home/reader/article.html"', 'file'],
  // No address and no telling words: the reader has not let us in.
  [null, 'Missing host permission for the tab', null],
  [null, 'Cannot access contents of the page. Extension manifest must request permission to access the respective host.', null],
])('%s, "%s": %s', (address, message, why) => {
  expect(whyNot(address, message)).toBe(why);
});
