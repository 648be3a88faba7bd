/**
 * Every function by keys alone: in every state of panel, card, options and welcome page, Tab and the arrows lead to all that can be pressed. What a
 * screen reader has of each stop is kept in tests/e2e/heard: a change of it is a change to be read.
 */
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { english } from '../../components/shared/words.ts';
import { ensureBrowser } from '../../lib/tasks/browsers.ts';
import { builtGallery, type GallerySite } from '../../lib/tasks/gallery-site.ts';
import { walkByKeys } from './drivers/key-walk.ts';

/** Each with functions of its own. */
const STATES = [
  ...['ready', 'evidence', 'correcting', 'correcting-name', 'corrected', 'corrected-nothing', 'corrected-unfit', 'menu', 'preview'],
  ...['filtered', 'numbers', 'forty', 'refused', 'part', 'selection', 'unread', 'granted', 'none', 'failed'],
  ...['card-statement', 'card-echo', 'card-copy-refused', 'welcome'],
  ...['options', 'options-fell-back', 'options-corrections', 'options-asking'],
];

let gallery: GallerySite;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  gallery = await builtGallery();
  browser = await chromium.launch({ executablePath: ensureBrowser('chromium') });
  page = await browser.newPage({ viewport: { width: 360, height: 900 } });
});
afterAll(async () => {
  await browser?.close();
  await gallery?.close();
});

async function open(name: string): Promise<void> {
  await page.goto(`${gallery.address}?${name}`);
  await page.waitForSelector('[data-shown]', { state: 'attached' });
}

test.each(STATES)('%s', async (name) => {
  await open(name);
  const { unreached, heard } = await walkByKeys(page);
  expect(unreached).toEqual([]);
  await expect(`${heard.join('\n')}\n`).toMatchFileSnapshot(`heard/${name}.txt`);
});

describe('by keys alone', () => {
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  /** Tab, until what has the focus has these words, or this name. */
  async function tabTo(words: string): Promise<void> {
    const at = `(document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '').trim()`;
    for (let stops = 0; stops < 60; stops++) {
      await press('Tab');
      if ((await page.evaluate<string>(at)).startsWith(words)) return;
    }
    throw new Error(`Tab never came to ${words}`);
  }
  /** Looks at what has the focus, until it is so. */
  const focus = (property: string) => expect.poll(() => page.evaluate<string | null>(`document.activeElement?.${property} ?? null`));
  const text = (selector: string) => page.locator(selector).first().textContent();

  test('a statement is searched for, and Escape shows everything', async () => {
    await open('ready');
    await tabTo(english.search);
    await page.keyboard.type('nobody');
    await expect.poll(() => text('.found')).toContain('2 of 14');
    await press('ArrowDown');
    await focus('className').toBe('go');
    await press('Escape');
    await expect.poll(() => page.locator('.found').count()).toBe(0);
  });

  test('its evidence is opened, somebody else is chosen, and that is undone', async () => {
    await open('ready');
    await tabTo('confirmed');
    await press('ArrowRight', 'Enter');
    expect(await text('.evidence')).toContain(english.inTheArticle);
    await tabTo(english.correct.other);
    await press('Enter');
    await focus('localName').toBe('select');
    await press('ArrowDown');
    await expect.poll(() => page.locator('.correct select').inputValue()).toContain('Morag Tulloch');
    await press('Tab', 'Enter');
    await expect.poll(() => text('.toast')).toMatch(/^Placed under/u);
    await focus('textContent').toContain('The car ferry to Skarra');
    await tabTo(english.correct.undo);
    await press('Enter');
    await expect.poll(() => text('.toast')).toContain(english.correct.takenBack);
  });

  test('a format is chosen in the menu, what has no source goes along, and the copy is edited', async () => {
    await open('ready');
    await tabTo(english.copy);
    await press('Enter');
    await focus('role').toBe('menuitemradio');
    await press('End', 'ArrowUp', 'ArrowUp', 'Space');
    await expect.poll(() => page.locator('[role=menuitemcheckbox]').getAttribute('aria-checked')).toBe('true');
    await press('ArrowDown', 'Enter');
    await focus(`closest('.preview')?.localName`).toBe('section');
    await press('Escape');
    await focus('textContent').toBe(english.copy);
    await press('Enter');
    await focus('role').toBe('menuitemradio');
    await press('ArrowDown', 'Enter');
    await expect.poll(() => text('.copying .button')).toBe(english.copied);
  });

  test('marks are turned off, a kind of source is left out, and the order is another', async () => {
    await open('ready');
    await tabTo('Quotations');
    await press('Space');
    await expect.poll(() => page.locator('.toggle').first().getAttribute('aria-pressed')).toBe('false');
    await tabTo(english.filter);
    await press('Enter', 'Tab', 'Space');
    await expect.poll(() => text('.found')).toContain('9 of 14');
    await tabTo(english.showEverything);
    await press('Enter');
    await tabTo(english.order);
    await press('ArrowDown');
    await expect.poll(() => page.locator('.order select').inputValue()).toBe('article');
  });

  test('what is folded is opened, and the focus is at the first of it', async () => {
    await open('forty');
    await tabTo('“The water');
    await press('End', 'Enter');
    await focus(`getAttribute('aria-expanded')`).toBe('true');
    await press('Home', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown');
    await focus('textContent').toBe(english.showMore(4));
    await press('Enter');
    await focus('className').toBe('go');
  });
});
