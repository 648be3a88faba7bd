/** The reader's settings, changed from several sides at once, in real browsers. */
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openWall, type Reader, readers } from './drivers/reader.ts';

const WALL = 'https://courier.example/2026/05/08/harbour-wall-will-stand';
const chooseOrder = `const order = document.querySelector('main select');
  order.value = args[0];
  order.dispatchEvent(new window.Event('change', { bubbles: true }));`;
/** The same, and the page goes in the very turn; false where there is nothing to choose yet. */
const chooseAndGo = `if (!document.querySelector('main select')) return false;
  ${chooseOrder}
  window.location.reload();`;
/** What the panel shows as chosen, which is what is stored. */
const chosen = `return {
    kinds: Array.from(document.querySelectorAll('.toggle'), (toggle) => toggle.getAttribute('aria-pressed')),
    order: document.querySelector('main select')?.value ?? null,
  };`;

describe.each(readers)('in %s', (name, start) => {
  let reader: Reader;

  beforeAll(async () => {
    reader = await start(inject(name));
    await openWall(reader, WALL);
  });
  afterAll(() => reader?.close());

  test('the key for more marks, pressed quickly, and the panel meanwhile: every change is kept', async () => {
    await expect.poll(() => reader.inPanel(chosen)).toEqual({ kinds: ['true', 'false', 'true', 'false'], order: 'most' });
    // two kinds, three, four, none, one
    await Promise.all([reader.inPanel(chooseOrder, 'name'), ...Array.from({ length: 4 }, () => reader.stepMarks())]);
    await expect.poll(() => reader.inPanel(chosen)).toEqual({ kinds: ['true', 'false', 'false', 'false'], order: 'name' });
  });

  test.each([
    ['', 'article', async () => {}],
    [', and the background was stopped', 'name', () => reader.stopBackground()],
  ])('a change is kept where the page that it was made on goes in the same moment%s', async (_, order, before) => {
    await before();
    // the answer may go with the page
    const gone = () => reader.inPanel<false | undefined>(chooseAndGo, order).catch(() => undefined);
    await expect.poll(gone).not.toBe(false);
    await expect.poll(() => reader.inPanel(chosen).catch(() => null)).toMatchObject({ order });
  });
});
