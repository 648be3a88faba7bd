/** Ways between page and panel: from the card to the statement in the panel, and from the list that is filtered to the marks. */
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { SUGGESTED_KEYS } from '../../lib/messages/keys.ts';
import { openWall, quotes, type Reader, readers } from './drivers/reader.ts';
import { wall } from './drivers/stories.ts';

const WALL = 'https://courier.example/2026/05/08/harbour-wall-will-stand';
/** Milliseconds after which a press on a card counts. */
const SEEN = 700;

describe.each(readers)('in %s', (name, start) => {
  let reader: Reader;

  beforeAll(async () => {
    reader = await start(inject(name));
  });
  afterAll(() => reader?.close());
  afterEach(() => reader?.leave());

  const current = () => reader.inPanel<string>(`return document.querySelector('.st[aria-current]')?.textContent ?? '';`);
  const cards = () => reader.run<number>(`return document.querySelectorAll('whosaid-card').length;`);
  const search = (query: string) =>
    reader.inPanel(
      `const field = document.querySelector('input[type=search]'); field.value = args[0]; field.dispatchEvent(new window.Event('input', { bubbles: true }));`,
      query,
    );

  test('a panel that opens while a card stands shows the statement that it stands at', async () => {
    await openWall(reader, WALL);
    await reader.step();
    await expect.poll(cards).toBe(1);
    // The headline's own, which is the first.
    await expect.poll(current).toContain('Harbour wall will stand another winter');
    expect(
      await reader.inPanel<boolean>(
        `const { top, bottom } = document.querySelector('.st[aria-current]').getBoundingClientRect(); return top < document.documentElement.clientHeight && bottom > 0;`,
      ),
    ).toBe(true);
  });

  test('what the list leaves out while it is filtered is not marked, and is again', async () => {
    await openWall(reader, WALL);
    await expect.poll(() => reader.inPanel<number>(`return document.querySelectorAll('.st').length;`)).toBeGreaterThan(2);
    await search('swell');
    await expect.poll(() => quotes(reader)).toEqual([wall.said[1]]);
    await search('');
    await expect.poll(() => quotes(reader)).toEqual(wall.said);
  });

  test('the keys that the browser has are told of', async () => {
    await openWall(reader, WALL);
    const keys = () =>
      reader.inPanel<string[]>(`return [...document.querySelectorAll('footer kbd, #marks-key kbd')].map((key) => key.textContent);`);
    // what Chromium does by itself it gives no extension
    await expect.poll(async () => (await keys()).sort()).toEqual(Object.values(SUGGESTED_KEYS).sort());
  });

  test('a list is one stop of the Tab key', async () => {
    await openWall(reader, WALL);
    const stops = `return [...document.querySelectorAll('.said > div:not(.head), #numbers, .show')].map((list) => [...list.querySelectorAll('button, a[href], summary')].filter(({ tabIndex }) => tabIndex === 0).length);`;
    await expect.poll(() => reader.inPanel<number[]>(stops)).toEqual([1, 1, 1]);
  });

  // a press in the page is enough for Chromium's side panel, unseen too; Firefox opens its sidebar at no such press, and a tab in its place
  test('“Open panel” of the card opens it, where none is open', async () => {
    await openWall(reader, WALL);
    await reader.step();
    await expect.poll(cards).toBe(1);
    await pause(SEEN);
    expect(await reader.hasOpenedPanel()).toBe(false);
    await reader.key('Tab');
    await reader.key('Enter');
    await expect.poll(() => reader.hasOpenedPanel()).toBe(true);
  });
});
