/** What an article is known by, however a reader came there. */
import { expect, test } from 'vitest';
import { articleAddress } from '../../lib/corrections/address.ts';

test.each([
  ['https://courier.example/wall', 'https://courier.example/wall'],
  ['https://courier.example/wall#third', 'https://courier.example/wall'],
  ['https://courier.example/wall?utm_source=letter&utm_medium=mail', 'https://courier.example/wall'],
  ['https://courier.example/wall?id=7&fbclid=x%3D', 'https://courier.example/wall?id=7'],
  ['https://courier.example/story?ref=letter&id=7&a=1', 'https://courier.example/story?id=7&a=1'],
  ['https://me:secret@courier.example/wall', 'https://courier.example/wall'],
  ['file:///home/ada/wall.html', 'file:///home/ada/wall.html'],
  ['about:blank', null],
  ['data:text/html,wall', null],
  ['no address', null],
  [`https://courier.example/?${'a'.repeat(5000)}`, null],
  [null, null],
])('%s is %s', (url, address) => {
  expect(articleAddress(url)).toBe(address);
});
