/** The whole path in real Firefox, with the real sidebar. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { english } from '../../components/shared/words.ts';
import { pause } from '../../lib/tasks/patience.ts';
import { type Site, serve } from '../../lib/tasks/serve.ts';
import { addLate, comeBack, goElsewhere, isMarked } from './drivers/changes.ts';
import { Firefox } from './drivers/firefox.ts';
import { holdTimers, letTimersGo } from './drivers/held-timers.ts';
import { coloursOf, drawsLines } from './drivers/pixels.ts';
import { hasShown, lookOutFor, placeOfWords, selectWords, wholePage } from './drivers/words.ts';

const flash = [0, 86, 107];
const said = 'filed from a parked car';

let site: Site;
let firefox: Firefox;
/** The colour of the first source's quotations, on light ground. */
let firstSource: readonly number[];

const run = <Result>(body: string, ...args: unknown[]) => firefox.marionette.evaluate<Result>(body, ...args);
const highlights = () => run<number>('return CSS.highlights.size;');
const cardIsOpen = () => run<number>('return document.querySelectorAll("whosaid-card").length;');

const pixels = async (rgb: readonly number[]) => firefox.pixelsOf(await firefox.marionette.screenshot(), rgb);

async function pressWords(words: string): Promise<void> {
  const place = await run<{ x: number; y: number } | null>(placeOfWords, words);
  if (!place) throw new Error(`"${words}" stands nowhere`);
  await firefox.click(place.x, place.y);
}

const pressEscape = () => firefox.keys('\uE00C');

beforeAll(async () => {
  site = await serve(new URL('site', import.meta.url).pathname);
  firefox = await Firefox.start(inject('firefox'), new URL('../../.output/firefox-mv3', import.meta.url).pathname, {
    'extensions.webextOptionalPermissionPrompts': false,
    'layout.css.prefers-color-scheme.content-override': 1,
  });
  await firefox.open(`${site.origin}/article.html`);
  firstSource = coloursOf(1)[(await run<boolean>(drawsLines)) ? 'line' : 'ground'];
});

afterAll(async () => {
  await firefox?.close();
  await site?.close();
});

test('nothing is painted before the reader asks', async () => {
  // The edges of letters have the colours of grounds.
  expect(await pixels(firstSource)).toBeLessThan(100);
});

test('a press of the button opens the sidebar and paints the marks, and the page stays as it is', async () => {
  const before = await run<string>(wholePage);
  await firefox.press();
  await firefox.sidebarShows('Fire service checking 6,200 tower block inspections again');
  await run(placeOfWords, said);
  await expect.poll(() => pixels(firstSource)).toBeGreaterThan(150);
  expect(await run<string>(wholePage)).toBe(before);
});

test('a press on a mark opens the card and selects the statement in the sidebar', async () => {
  const before = await run<string>(wholePage);
  await pressWords(said);
  await expect.poll(cardIsOpen).toBe(1);
  const card = () => firefox.closedShadow('whosaid-card');
  for (const words of ['Northmoor Fire and Rescue Service', 'In a statement']) await expect.poll(card).toContain(words);
  await expect
    .poll(() => firefox.sidebar<string>('return content.document.querySelector("[aria-current=true]")?.textContent ?? "";'))
    .toContain(said);
  await pressEscape();
  await expect.poll(cardIsOpen).toBe(0);
  expect(await run<string>(wholePage)).toBe(before);
});

test('a press elsewhere closes the card', async () => {
  await pressWords(said);
  await expect.poll(cardIsOpen).toBe(1);
  await firefox.click(30, 400);
  await expect.poll(cardIsOpen).toBe(0);
});

test('a press on a statement in the sidebar scrolls the page to it and flashes it', async () => {
  await run('scrollTo({ top: 0, behavior: "instant" });');
  await firefox.sidebar(
    'for (const more of content.document.querySelectorAll("button")) if (/^Show \\\\d+ more$/.test(more.textContent)) more.click();',
  );
  await firefox.inOwnWorld(holdTimers);
  await firefox.clickInSidebar('#statement-2 .go');
  await expect.poll(() => pixels(flash)).toBeGreaterThan(500);
  await expect.poll(() => run<number>('return scrollY;')).toBeGreaterThan(50);
  await firefox.inOwnWorld(letTimersGo);
  await expect.poll(() => pixels(flash)).toBe(0);
});

test('a toggle in the sidebar acts at once on the page', async () => {
  await run(placeOfWords, said);
  await expect.poll(() => run<boolean>(isMarked, said)).toBe(true);
  await firefox.clickInSidebar('.toggle');
  await expect.poll(() => run<boolean>(isMarked, said)).toBe(false);
  await firefox.clickInSidebar('.toggle');
  await expect.poll(() => run<boolean>(isMarked, said)).toBe(true);
});

test('a format is fetched and copied by one press', async () => {
  await firefox.clickInSidebar('.copying .button');
  await firefox.inSidebar(lookOutFor, english.copied);
  await firefox.clickInSidebar('.menu > div:nth-of-type(4) [role=menuitemradio]:last-child');
  await expect.poll(() => firefox.inSidebar(hasShown)).toBe(true);
  await expect
    .poll(() => firefox.sidebar<boolean>(`return content.document.body.textContent.includes(${JSON.stringify(english.copied)});`))
    .toBe(false);
});

test('the summary is copied as text and as HTML, and both are pasted', async () => {
  await firefox.clickInSidebar('.copying .button');
  await expect
    .poll(() => firefox.sidebar<number>('return content.document.querySelectorAll("[role=menuitemradio]").length;'))
    .toBeGreaterThan(2);
  await firefox.inSidebar(lookOutFor, english.copied);
  await firefox.clickInSidebar('[role=menuitemradio]');
  await expect.poll(() => firefox.inSidebar(hasShown)).toBe(true);
  await firefox.open(`${site.origin}/paste.html`);
  await firefox.click(100, 30);
  await firefox.keys('\uE009', 'v');
  await expect.poll(() => run<string>('return document.body.dataset.plain ?? "";')).toContain(said);
  const { plain, html } = await run<{ plain: string; html: string }>('return { ...document.body.dataset };');
  expect(plain).toContain('Northmoor Fire and Rescue Service');
  expect(plain).toContain(`${site.origin}/article.html`);
  expect(html).toMatch(/<(?:q|blockquote)\b/u);
});

test('the sidebar follows the reader to another page', async () => {
  await firefox.sidebarShows('Who said what on this page?');
});

describe('the menu of the page', () => {
  const messages = JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8'));

  async function chooseAt(words: string, line: string): Promise<void> {
    const place = await run<{ x: number; y: number } | null>(placeOfWords, words);
    await firefox.chooseInMenu(place?.x ?? 0, place?.y ?? 0, line);
  }

  test('says who said what, on a page that was not read yet', async () => {
    await firefox.open(`${site.origin}/article.html?menu`);
    await chooseAt(said, messages.whoHere.message);
    await firefox.sidebarShows('Fire service checking 6,200 tower block inspections again');
    await expect.poll(highlights).toBeGreaterThan(0);
  });

  test('hands what is selected to the sidebar, to be copied with who said it', async () => {
    await run(selectWords, said);
    await chooseAt(said, messages.copyWithWho.message);
    const offered = () => firefox.sidebar<string>('return content.document.querySelector("textarea")?.value ?? "";');
    await expect.poll(offered).toContain(said);
    expect(await offered()).toContain('Northmoor Fire and Rescue Service');
    expect(await offered()).not.toContain('Wesley Adeyemi');
  });
});

test('a page that is no article is said to be none', async () => {
  await firefox.open(`${site.origin}/index.html`);
  await firefox.press();
  await firefox.sidebarShows('No article here');
});

test('a page of the browser itself: it cannot run there', async () => {
  await firefox.open('about:license');
  await firefox.sidebarShows('Who said what on this page?');
  await firefox.press();
  await firefox.sidebarShows('Whosaid cannot run on this page');
});

test('marks and card stand under the strictest policy too', async () => {
  await firefox.open(`${site.origin}/article.html?csp`);
  await firefox.press();
  await firefox.sidebarShows('tower block');
  await expect.poll(() => run<boolean>(isMarked, said)).toBe(true);
  await pressWords(said);
  await expect.poll(cardIsOpen).toBe(1);
  await expect.poll(() => run<number>('return document.querySelector("whosaid-card").getBoundingClientRect().width;')).toBeCloseTo(300, -1);
  await pressEscape();
});

describe('pages that change', () => {
  beforeAll(async () => {
    await firefox.open(`${site.origin}/article.html?changing`);
    await firefox.press();
    await firefox.sidebarShows('tower block');
  });

  test('paragraphs that come late are read, marked and listed', async () => {
    await run(addLate);
    await firefox.sidebarShows('Nobody has told us when the lift will run');
    await expect.poll(() => run<boolean>(isMarked, 'when the lift will run')).toBe(true);
  });

  test('an article that goes without a new document takes its marks along; one that comes is read', async () => {
    await run(goElsewhere);
    await firefox.sidebarShows('No article here');
    await expect.poll(highlights).toBe(0);
    await run(comeBack);
    await firefox.sidebarShows('tower block');
    await expect.poll(() => run<boolean>(isMarked, said)).toBe(true);
  });
});

describe('permissions', () => {
  const pattern = '*://localhost/*';

  test('on a granted site articles are read as they open', async () => {
    await firefox.grant(pattern);
    await firefox.open(`${site.origin}/article.html?granted`);
    await expect.poll(highlights).toBeGreaterThan(0);
    await firefox.open(`${site.origin}/index.html?granted`);
    await pause(500);
    expect(await highlights()).toBe(0);
  });

  test('a background that was stopped is started by the next article', async () => {
    await firefox.stopBackground();
    await firefox.open(`${site.origin}/article.html?stopped`);
    await firefox.stopBackground();
    await expect.poll(highlights).toBeGreaterThan(0);
  });

  test('a permission that was taken back ends it, on open pages too', async () => {
    await firefox.revoke(pattern);
    await expect.poll(highlights).toBe(0);
    await firefox.open(`${site.origin}/article.html?revoked`);
    await pause(700);
    expect(await highlights()).toBe(0);
  });
});
