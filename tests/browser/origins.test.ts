import { expect, test } from 'vitest';
import { grantedFor, hostsOf, siteOf, sitePattern } from '../../lib/browser/origins.ts';

test.each([
  ['courier.example', ['*://courier.example/*'], 'site'],
  ['www.courier.example', ['*://courier.example/*'], 'none'],
  ['www.courier.example', ['*://*.courier.example/*'], 'site'],
  ['courier.example', ['https://*.courier.example/*'], 'site'],
  ['notcourier.example', ['*://*.courier.example/*'], 'none'],
  ['localhost', ['http://localhost:8080/*'], 'site'],
  ['anything.example', ['*://*/*'], 'all'],
  [null, ['https://*/*'], 'all'],
  [null, ['*://courier.example/*'], 'none'],
  ['courier.example', [], 'none'],
] as const)('%s under %j: %s', (host, origins, granted) => {
  expect(grantedFor(host, origins)).toBe(granted);
});

test('a site is the host of a page, and the browser’s own pages have none', () => {
  expect(siteOf('https://courier.example/news?x#y')).toBe('courier.example');
  for (const address of [null, '', 'about:blank', 'chrome://version', 'file:///a.html', 'data:text/html,x'])
    expect(siteOf(address)).toBe(null);
});

test('the hosts of patterns, each once', () => {
  expect(hostsOf(['*://a.example/*', 'http://a.example/*', '*://*/*', sitePattern('b.example')])).toEqual(['a.example', 'b.example']);
});
