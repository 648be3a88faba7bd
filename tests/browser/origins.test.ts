import { expect, test } from 'vitest';
import { grantedFor, hostsOf, sitePattern } from '../../lib/browser/origins.ts';

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

test('the hosts of patterns, each once', () => {
  expect(hostsOf(['*://a.example/*', 'http://a.example/*', '*://*/*', sitePattern('b.example')])).toEqual(['a.example', 'b.example']);
});
