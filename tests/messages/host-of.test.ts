import { expect, test } from 'vitest';
import { hostOf } from '../../lib/messages/host-of.ts';

test.each([
  ['https://courier.example/news?x#y', 'courier.example'],
  ['http://www.courier.example:8080/', 'www.courier.example'],
  ['HTTPS://Courier.Example', 'courier.example'],
  [null, null],
  ['', null],
  ['/news', null],
  ['https://', null],
  ['about:blank', null],
  ['chrome://version', null],
  ['file:///a.html', null],
  ['data:text/html,x', null],
])('the host of %j: %s', (address, host) => {
  expect(hostOf(address)).toBe(host);
});
