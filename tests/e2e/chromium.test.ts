/** The whole path in real Chromium, with the real side panel. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { english } from '../../components/shared/words.ts';
import { type Chromium, startChromium } from '../../lib/tasks/chromium.ts';
import { pause } from '../../lib/tasks/patience.ts';
import { type Site, serve } from '../../lib/tasks/serve.ts';
import { addLate, comeBack, emptyArticle, fillArticle, goElsewhere, isMarked, lineNames } from './drivers/changes.ts';
import { shadowText } from './drivers/closed-shadow.ts';
import { holdTimers, letTimersGo } from './drivers/held-timers.ts';
import { ownWorld } from './drivers/newsroom.ts';
import { countPixels } from './drivers/pixels.ts';
import { hasShown, lookOutFor, placeOfWords, wholePage } from './drivers/words.ts';

/** Lines of the first source's quotations, on light ground. */
const firstSource = [33, 81, 147];
const flash = [0, 86, 107];
/** Words inside a quotation of the sample, and the source that it is given to. */
const said = 'filed from a parked car';

let site: Site;
let chromium: Chromium;
let page: Page;
let panel: Page;

/** The body of a function, run at once. */
const inTurn = (body: string) => `(() => {${body}})()`;

/** Runs the body of an async function in a page; `args` are its arguments. */
function run<Result>(where: Page, body: string, ...args: unknown[]): Promise<Result> {
  return where.evaluate(`(async (...args) => { ${body} })(...${JSON.stringify(args)})`);
}

async function pixelsOf(png: Buffer, rgb: readonly number[]): Promise<number> {
  const blank = await chromium.context.newPage();
  const count = await run<number>(blank, countPixels, png.toString('base64'), rgb, 6);
  await blank.close();
  await page.bringToFront();
  return count;
}

const pixels = async (rgb: readonly number[]) => pixelsOf(await page.screenshot(), rgb);

async function pressWords(words: string): Promise<void> {
  const place = await run<{ x: number; y: number } | null>(page, placeOfWords, words);
  if (!place) throw new Error(`"${words}" stands nowhere`);
  await page.mouse.click(place.x, place.y);
}

const cardIsOpen = () => page.locator('whosaid-card').count();

beforeAll(async () => {
  site = await serve(new URL('site', import.meta.url).pathname);
  chromium = await startChromium(inject('chromium'), '.output/chrome-mv3', { headless: true, colorScheme: 'light' });
  page = await chromium.context.newPage();
  await page.goto(`${site.origin}/article.html`);
});

afterAll(async () => {
  await chromium?.close();
  await site?.close();
});

afterEach(async () => {
  await page.keyboard.press('Escape');
});

test('nothing is painted before the reader asks', async () => {
  expect(await pixels(firstSource)).toBe(0);
});

test('a press of the button opens the panel and paints the marks, and the page stays as it is', async () => {
  const before = await run<string>(page, wholePage);
  await chromium.press(page);
  panel = await chromium.panel();
  await panel.getByRole('heading', { level: 1, name: 'Fire service checking 6,200 tower block inspections again' }).waitFor();
  await run(page, placeOfWords, said);
  await expect.poll(() => pixels(firstSource)).toBeGreaterThan(150);
  expect(await run<string>(page, wholePage)).toBe(before);
});

test('the badge shows how many sources were found', async () => {
  const worker = chromium.context.serviceWorkers()[0];
  const badge = () =>
    worker?.evaluate(`chrome.tabs.query({ active: true }).then(([tab]) => chrome.action.getBadgeText({ tabId: tab.id }))`);
  await expect.poll(async () => Number(await badge())).toBeGreaterThan(3);
});

test('a press on a mark opens the card and selects the statement in the panel', async () => {
  const before = await run<string>(page, wholePage);
  await pressWords(said);
  await expect.poll(cardIsOpen).toBe(1);
  const card = () => shadowText(page, 'whosaid-card');
  for (const words of ['Northmoor Fire and Rescue Service', 'In a statement', 'Open panel']) await expect.poll(card).toContain(words);
  await panel.locator('[aria-current=true]', { hasText: said }).waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(cardIsOpen).toBe(0);
  expect(await run<string>(page, wholePage)).toBe(before);
});

test('a press elsewhere closes the card, and a press on no mark opens none', async () => {
  await pressWords(said);
  await expect.poll(cardIsOpen).toBe(1);
  await page.mouse.click(40, 500);
  await expect.poll(cardIsOpen).toBe(0);
  await pressWords('The checks follow');
  await page.waitForTimeout(300);
  expect(await cardIsOpen()).toBe(0);
});

test('what a script of the page makes up is no press', async () => {
  const place = await run<{ x: number; y: number }>(page, placeOfWords, said);
  await run(
    page,
    'document.elementFromPoint(args[0], args[1]).dispatchEvent(new MouseEvent("click", { bubbles: true, clientX: args[0], clientY: args[1] }));',
    place.x,
    place.y,
  );
  await page.waitForTimeout(300);
  expect(await cardIsOpen()).toBe(0);
});

test('a press on a statement in the panel scrolls the page to it and flashes it', async () => {
  await run(page, 'scrollTo({ top: 0, behavior: "instant" });');
  const more = panel.getByRole('button', { name: /^Show \d+ more$/ });
  while ((await more.count()) > 0) await more.first().click();
  const world = await ownWorld(page, chromium.id);
  await world.evaluate(inTurn(holdTimers));
  await panel.locator('.st', { hasText: 'five inspectors and not one torch' }).locator('.go').click();
  await expect.poll(() => pixels(flash)).toBeGreaterThan(500);
  await expect.poll(() => run<number>(page, 'return scrollY;')).toBeGreaterThan(300);
  await world.evaluate(inTurn(letTimersGo));
  await world.leave();
  await expect.poll(() => pixels(flash)).toBe(0);
});

test('a toggle in the panel acts at once on the page', async () => {
  await run(page, placeOfWords, said);
  const before = await pixels(firstSource);
  await panel.getByRole('button', { name: /^Quotations/ }).click();
  await expect.poll(() => pixels(firstSource)).toBeLessThan(before / 4);
  await panel.getByRole('button', { name: /^Quotations/ }).click();
  await expect.poll(() => pixels(firstSource)).toBe(before);
});

test('“Ink only” takes the colour from open pages, and gives it back', async () => {
  const options = await chromium.context.newPage();
  await options.goto(`chrome-extension://${chromium.id}/options.html`);
  await options.getByText('Ink only').click();
  await page.bringToFront();
  await run(page, placeOfWords, said);
  await expect.poll(() => pixels(firstSource)).toBe(0);
  await expect.poll(() => run<string[]>(page, lineNames)).toEqual(['0']);
  // what is chosen is kept, also where the page goes in the same moment
  await options.getByText('A colour for each source').click();
  await options.close();
  await expect.poll(() => pixels(firstSource)).toBeGreaterThan(150);
});

test('the keys go from statement to statement, and the card takes the focus', async () => {
  // No key of the browser reaches a headless extension: the message that the key sends is sent instead.
  const worker = chromium.context.serviceWorkers()[0];
  await worker?.evaluate(`chrome.tabs.query({ active: true }).then(([tab]) => chrome.tabs.sendMessage(tab.id, { type: 'step', by: 1 }))`);
  await expect.poll(cardIsOpen).toBe(1);
  await expect.poll(() => run<string>(page, 'return document.activeElement.localName;')).toBe('whosaid-card');
  await page.keyboard.press('Escape');
  await expect.poll(cardIsOpen).toBe(0);
});

test('the summary is copied as text and as HTML, and both are pasted', async () => {
  await panel.locator('.copying .button').click();
  await run(panel, lookOutFor, english.copied);
  await panel.getByRole('menuitemradio', { name: 'Text with link' }).click();
  await expect.poll(() => run(panel, hasShown)).toBe(true);
  const target = await chromium.context.newPage();
  await target.goto(`${site.origin}/paste.html`);
  await target.locator('#field').click();
  await target.keyboard.press('Control+V');
  await expect.poll(() => target.evaluate(() => document.body.dataset.plain ?? '')).toContain(said);
  const { plain, html } = await target.evaluate(() => ({ ...document.body.dataset }) as { plain: string; html: string });
  expect(plain).toContain('Northmoor Fire and Rescue Service');
  expect(plain).toContain(`${site.origin}/article.html`);
  expect(html).toMatch(/<(?:q|blockquote)\b/u);
  expect(html).toContain(said);
  await target.close();
});

test('a format is fetched and copied by one press, and so is what was edited in it', async () => {
  const target = await chromium.context.newPage();
  await target.goto(`${site.origin}/paste.html`);
  const paste = async () => {
    await target.bringToFront();
    await target.locator('#field').click();
    await target.keyboard.press('Control+V');
    return target.evaluate(() => document.body.dataset.plain ?? '');
  };
  const choose = async (role: 'menuitem' | 'menuitemradio', name: string) => {
    await page.bringToFront();
    await panel.getByRole('heading', { level: 1, name: /tower block/ }).waitFor();
    await panel.locator('.copying .button').click();
    await panel.getByRole(role, { name }).click();
  };
  await run(panel, lookOutFor, english.copied);
  await choose('menuitemradio', english.formats.numbers ?? '');
  await expect.poll(() => run(panel, hasShown)).toBe(true);
  await expect.poll(paste).toMatch(/^number,/u);
  await choose('menuitem', english.editFirst);
  const preview = panel.getByRole('region', { name: english.preview.title });
  // the marks are the article's, and the browser sets no others around them
  await preview.locator('q').first().waitFor();
  expect(await run<string>(panel, `return getComputedStyle(document.querySelector('.preview q')).quotes;`)).toBe('none');
  await preview.getByLabel(english.preview.format).selectOption('bibtex');
  await preview.getByRole('textbox').fill('@misc{edited}');
  await preview.getByRole('button', { name: english.copy }).click();
  await preview.getByRole('button', { name: english.copied }).waitFor();
  await expect.poll(paste).toBe('@misc{edited}');
  await target.close();
  await page.bringToFront();
});

test('the panel follows the reader to another tab and back', async () => {
  const other = await chromium.context.newPage();
  await other.goto(`${site.origin}/index.html`);
  await panel.getByRole('heading', { name: 'Who said what on this page?' }).waitFor();
  await other.close();
  await page.bringToFront();
  await panel.getByRole('heading', { level: 1, name: /tower block/ }).waitFor();
});

test('a page that is no article is said to be none', async () => {
  const other = await chromium.context.newPage();
  await other.goto(`${site.origin}/index.html`);
  await chromium.press(other);
  await panel.getByRole('heading', { name: 'No article here' }).waitFor();
  await other.close();
});

test('a page of the browser itself: it cannot run there', async () => {
  const other = await chromium.context.newPage();
  await other.goto('chrome://version');
  await panel.getByRole('heading', { name: 'Whosaid cannot run on this page' }).waitFor();
  await other.close();
});

test('marks and card stand under the strictest policy too', async () => {
  const other = await chromium.context.newPage();
  await other.goto(`${site.origin}/article.html?csp`);
  await chromium.press(other);
  // The panel may still show what it showed of the other tab.
  await expect.poll(() => run<boolean>(other, isMarked, said)).toBe(true);
  await panel.getByRole('heading', { level: 1, name: /tower block/ }).waitFor();
  const place = await run<{ x: number; y: number }>(other, placeOfWords, said);
  await other.mouse.click(place.x, place.y);
  await expect.poll(() => other.locator('whosaid-card').count()).toBe(1);
  // Without its style sheet the card would be as wide as the page.
  await expect.poll(async () => (await other.locator('whosaid-card').boundingBox())?.width).toBeCloseTo(300, -1);
  await other.close();
});

test('paragraphs that come late are read, marked and listed', async () => {
  await run(page, addLate);
  await panel.getByText('Nobody has told us when the lift will run').waitFor();
  await expect.poll(() => run<boolean>(page, isMarked, 'when the lift will run')).toBe(true);
});

test('an article that goes without a new document takes its marks along; one that comes is read', async () => {
  await run(page, goElsewhere);
  await expect.poll(() => run<number>(page, 'return CSS.highlights.size;')).toBe(0);
  await panel.getByRole('heading', { name: 'No article here' }).waitFor();
  await run(page, comeBack);
  await expect.poll(() => run<boolean>(page, isMarked, said)).toBe(true);
  await panel.getByRole('heading', { level: 1, name: /tower block/ }).waitFor();
});

test('an article that goes while the address stays takes its marks along, and has them again when it is back', async () => {
  await run(page, emptyArticle);
  await expect.poll(() => run<number>(page, 'return CSS.highlights.size;')).toBe(0);
  await panel.getByRole('heading', { name: 'No article here' }).waitFor();
  await run(page, fillArticle);
  await expect.poll(() => run<boolean>(page, isMarked, said)).toBe(true);
  await panel.getByRole('heading', { level: 1, name: /tower block/ }).waitFor();
});

describe('permissions', () => {
  /** Headless, no question can be answered: the answer is given before, and the browser then does not ask. */
  async function willSayYes(): Promise<void> {
    const settings = await chromium.context.newPage();
    await settings.goto('chrome://extensions');
    await run(
      settings,
      `await chrome.developerPrivate.updateExtensionConfiguration({ extensionId: args[0], hostAccess: 'ON_SPECIFIC_SITES' });
       await chrome.developerPrivate.addHostPermission(args[0], '*://localhost/*');`,
      chromium.id,
    );
    await settings.close();
  }
  const highlights = (where: Page) => run<number>(where, 'return CSS.highlights.size;');

  test('on a granted site articles are read as they open; a list of headlines is left alone', async () => {
    await willSayYes();
    const other = await chromium.context.newPage();
    await other.goto(`${site.origin}/article.html?granted`);
    await chromium.press(other);
    await panel.getByRole('button', { name: 'Always on localhost' }).click();
    await expect.poll(() => run<string[]>(panel, 'return (await chrome.permissions.getAll()).origins;')).toContain('*://localhost/*');
    // Registered when the background has heard of it.
    await expect.poll(() => run<unknown[]>(panel, 'return chrome.scripting.getRegisteredContentScripts();')).toHaveLength(2);
    await other.goto(`${site.origin}/article.html?next`);
    await expect.poll(() => highlights(other)).toBeGreaterThan(0);
    await other.goto(`${site.origin}/index.html?granted`);
    await other.waitForTimeout(400);
    expect(await highlights(other)).toBe(0);
    await other.close();
  });

  test('a background that was stopped is started by the next article', async () => {
    const inner = await chromium.context.newPage();
    await inner.goto(`chrome-extension://${chromium.id}/options.html`);
    const session = await chromium.context.newCDPSession(inner);
    await session.send('ServiceWorker.enable');
    const other = await chromium.context.newPage();
    const stop = () => session.send('ServiceWorker.stopAllWorkers');
    await stop();
    // And while the article is read, as often as the page asks again.
    const stopping = (async () => {
      for (let times = 0; times < 3; times++) {
        await stop();
        await pause(50);
      }
    })();
    await other.goto(`${site.origin}/article.html?stopped`);
    await stopping;
    await expect.poll(() => highlights(other)).toBeGreaterThan(0);
    await other.close();
    await inner.close();
  });

  test('a permission that was taken back ends it, on open pages too', async () => {
    const open = await chromium.context.newPage();
    await open.goto(`${site.origin}/article.html?open`);
    await expect.poll(() => highlights(open)).toBeGreaterThan(0);
    const options = await chromium.context.newPage();
    await options.goto(`chrome-extension://${chromium.id}/options.html`);
    await options.getByRole('button', { name: 'Remove localhost' }).click();
    await open.bringToFront();
    await expect.poll(() => highlights(open)).toBe(0);
    const other = await chromium.context.newPage();
    await other.goto(`${site.origin}/article.html?revoked`);
    await other.waitForTimeout(700);
    expect(await highlights(other)).toBe(0);
    await other.close();
    await open.close();
    await options.close();
  });
});

describe('accessibility', () => {
  const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const found = async (where: Page) => {
    const { violations } = await new AxeBuilder({ page: where }).withTags(rules).analyze();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  };

  test('the panel has no violations', async () => {
    await page.bringToFront();
    await panel.getByRole('heading', { level: 1, name: /tower block/ }).waitFor();
    expect(await found(panel)).toEqual([]);
  });

  test.each(['options', 'welcome'])('the %s page has none', async (name) => {
    const other = await chromium.context.newPage();
    await other.goto(`chrome-extension://${chromium.id}/${name}.html`);
    await other.getByRole('heading', { level: 1 }).waitFor();
    expect(await found(other)).toEqual([]);
    await other.close();
  });

  test('the card has none', async () => {
    await pressWords(said);
    await expect.poll(cardIsOpen).toBe(1);
    const html = await shadowText(page, 'whosaid-card', 'html');
    const other = await chromium.context.newPage();
    await other.setContent(`<!doctype html><html lang="en"><title>Card</title><main><h1>Card</h1>${html}</main></html>`);
    expect(await found(other)).toEqual([]);
    await other.close();
  });
});
