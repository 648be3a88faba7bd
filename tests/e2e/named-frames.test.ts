/**
 * Pages whose frames and fields bear the names of the browsers' own interfaces. Scripts of extensions find a frame by its name where they
 * look for the interface; and Chromium, where a frame from elsewhere is called “browser” or “chrome”, loses the whole page when the first script of an
 * extension comes to it after the frame.
 */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { english } from '../../components/shared/words.ts';
import { type Chromium, startChromium } from '../../lib/tasks/chromium.ts';
import { marked, type Newsroom, startNewsroom } from './drivers/newsroom.ts';
import { pressInPanel, quotes, type Reader, readers } from './drivers/reader.ts';
import { pageOf, wall } from './drivers/stories.ts';

const WALL = 'https://courier.example/2026/05/08/harbour-wall-will-stand';
const ELSEWHERE = 'https://elsewhere.example/frame';

const frame = (name: string, content: string) => `<iframe name="${name}" ${content}></iframe>`;
const [OWN, OTHER, BOXED] = ['srcdoc="<p>Advertisement</p>"', `src="${ELSEWHERE}"`, 'sandbox srcdoc="<p>Advertisement</p>"'];
const pages: readonly (readonly [string, string])[] = [
  ...['chrome', 'browser'].flatMap((name) => [
    [`a frame “${name}” of the page’s own`, frame(name, OWN)] as const,
    [`a frame “${name}” from elsewhere`, frame(name, OTHER)] as const,
    [`a frame “${name}” in a sandbox`, frame(name, BOXED)] as const,
    [`an object “${name}” from elsewhere`, `<object name="${name}" data="${ELSEWHERE}"></object>`] as const,
    [
      `a form “${name}” with fields of the names within`,
      `<form id="${name}"><input name="runtime"><input name="storage"><input name="id"></form>`,
    ] as const,
  ]),
  ['both', frame('chrome', OTHER) + frame('browser', OTHER)],
  ['all of them at once', ['chrome', 'browser', 'runtime'].map((name) => `${frame(name, OWN)}<form id="${name}"></form>`).join('')],
];

/** A page that does not look like an article. */
const NOTICE = 'https://courier.example/notices/wall';
const SAID = '“The wall is sound,”';
function noticeWith(before: string): string {
  const words = [`${SAID} said Ada Brook, who chairs the board.`, ...wall.paragraphs.slice(3, 5)];
  return `<!doctype html><title>Notice</title>${before}<p>${words.join('</p><p>')}</p>`;
}

describe.each(readers)('in %s', (name, start) => {
  let reader: Reader;

  beforeAll(async () => {
    reader = await start(inject(name));
    reader.print(ELSEWHERE, '<!doctype html><title>Elsewhere</title><p>Advertisement');
  });
  afterAll(() => reader?.close());
  afterEach(() => reader?.leave());

  test.each(pages)('%s: the article is read, marked, and its card opens', async (_, before) => {
    reader.print(WALL, pageOf(wall, { before }));
    await reader.open(WALL);
    await expect.poll(() => quotes(reader)).toEqual(wall.said);
    const { x, y } = await reader.run<{ x: number; y: number }>(
      `const second = document.querySelectorAll('.body p')[1]; second.scrollIntoView({ block: 'center' }); const { x, y } = second.getBoundingClientRect(); return { x, y };`,
    );
    await reader.press(x + 60, y + 12);
    await expect.poll(() => reader.run<number>(`return document.querySelectorAll('whosaid-card').length;`)).toBe(1);
    expect(await reader.shadowHtml('whosaid-card')).toContain('Ada Brook');
  });

  test.each([OWN, OTHER, BOXED])('a page that is no article, with a frame “browser”, is read from the panel: %s', async (content) => {
    reader.print(NOTICE, noticeWith(frame('browser', content)));
    await reader.open(NOTICE);
    await pressInPanel(reader, english.none.anyway);
    // In Chromium the panel stands in front of the page, which is read when it is seen.
    await reader.press(1, 1);
    await expect.poll(() => quotes(reader)).toEqual([SAID]);
  });
});

describe('in Chromium, a granted page that is no article, with a frame “browser”', () => {
  let newsroom: Newsroom;

  beforeAll(async () => {
    newsroom = await startNewsroom(inject('chromium'));
    newsroom.print(ELSEWHERE, '<!doctype html><title>Elsewhere</title><p>Advertisement');
  });
  afterAll(() => newsroom?.close());

  test.each([OWN, OTHER, BOXED])('says so when the button is pressed, and is read anyway: %s', async (content) => {
    newsroom.print(NOTICE, noticeWith(frame('browser', content)));
    const page = await newsroom.open(NOTICE);
    await newsroom.chromium.press(page);
    const panel = await newsroom.chromium.panel();
    await panel.getByRole('button', { name: english.none.anyway }).click();
    await expect.poll(() => marked(page, 'quote')).toEqual([SAID]);
    await page.close();
  });
});

describe('in Chromium, on a site that is not granted', () => {
  let chromium: Chromium;
  let panel: Page | null = null;
  const web = new Map<string, string>([[ELSEWHERE, '<p>Advertisement']]);

  beforeAll(async () => {
    chromium = await startChromium(inject('chromium'), '.output/chrome-mv3', { headless: true });
    await chromium.context.route(/^https?:/, (route) => {
      const body = web.get(route.request().url());
      return body === undefined ? route.abort() : route.fulfill({ body, contentType: 'text/html; charset=utf-8' });
    });
  });
  afterAll(() => chromium?.close());

  async function pressOn(before: string): Promise<Page> {
    web.set(WALL, pageOf(wall, { before }));
    const page = await chromium.context.newPage();
    await page.goto(WALL);
    await chromium.press(page);
    panel ??= await chromium.panel();
    return page;
  }

  test.each([
    ['browser', OWN],
    ['browser', OTHER],
    ['chrome', OTHER],
  ])('a page with a frame “%s” lives on, and the panel says what stands in the way: %s', async (name, content) => {
    const page = await pressOn(frame(name, content));
    await panel?.getByText(english.cannot.why.frame).waitFor();
    expect(await page.title()).toBe(wall.title);
    await page.close();
  });

  test.each([
    ['a frame of another name', frame('chromium', OTHER)],
    ['a script’s own “browser”', '<script>var browser = { name: "Netscape" };</script>'],
  ])('%s is in nobody’s way', async (_, before) => {
    const page = await pressOn(before);
    await panel?.getByRole('heading', { level: 1, name: wall.title }).waitFor();
    await page.close();
  });
});
