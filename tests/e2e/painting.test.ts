/** The marks on pages that change their ground, clear the registry, or hold fields, in real Chromium. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject, test } from 'vitest';
import { marked, type Newsroom, run, startNewsroom } from './drivers/newsroom.ts';
import { countPixels } from './drivers/pixels.ts';
import { pageOf, wall } from './drivers/stories.ts';

const URL_OF_STORY = 'https://courier.example/2026/05/08/harbour-wall-will-stand';

let newsroom: Newsroom;
let page: Page;

const names = () => run<string[]>(page, 'return [...CSS.highlights.keys()].sort();');
/** The grounds that marks are painted for: `l` light, `d` dark. */
const grounds = async () => [...new Set((await names()).map((name) => name.split('-')[1]))].sort();

async function openStory(head = '', rest: { before?: string; after?: string } = {}): Promise<void> {
  newsroom.print(URL_OF_STORY, pageOf(wall, { head, ...rest }));
  page = await newsroom.open(URL_OF_STORY);
  await expect.poll(() => marked(page, 'quote')).toEqual(wall.said);
}

async function pixels(rgb: readonly number[], tolerance = 6): Promise<number> {
  const png = (await page.screenshot()).toString('base64');
  const blank = await newsroom.chromium.context.newPage();
  const count = await run<number>(blank, countPixels, png, rgb, tolerance);
  await blank.close();
  await page.bringToFront();
  return count;
}

beforeAll(async () => {
  newsroom = await startNewsroom(inject('chromium'));
});
afterAll(() => newsroom?.close());
afterEach(() => page?.close());

test('a page that turns dark by a class on its root is painted for dark ground, and for light again', async () => {
  await openStory('<style>html.night{background:#111;color:#eee}</style>');
  expect(await grounds()).toEqual(['l']);
  await run(page, 'document.documentElement.classList.add("night");');
  await expect.poll(grounds, { timeout: 1000 }).toEqual(['d']);
  expect(await marked(page, 'quote')).toEqual(wall.said);
  await run(page, 'document.documentElement.classList.remove("night");');
  await expect.poll(grounds, { timeout: 1000 }).toEqual(['l']);
});

test('a page that follows the system is painted anew when the system turns dark', async () => {
  await openStory('<style>:root{color-scheme:light dark}</style>');
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(grounds, { timeout: 1000 }).toEqual(['d']);
  await page.emulateMedia({ colorScheme: 'light' });
  await expect.poll(grounds, { timeout: 1000 }).toEqual(['l']);
});

test.each([
  [
    'a new style sheet',
    'const sheet = new CSSStyleSheet(); sheet.replaceSync("article{background:#102030;color:#fff}"); document.adoptedStyleSheets = [sheet];',
  ],
  ['a class far from the root', 'document.querySelector("main").classList.add("night");'],
  ['an attribute of its own', 'document.body.dataset.skin = "night";'],
])('a theme that comes by %s is seen in a while', async (_, change) => {
  await openStory('<style>.night, [data-skin=night]{background:#111;color:#eee}</style>');
  await run(page, change);
  await expect.poll(grounds, { timeout: 3000 }).toEqual(['d']);
});

test('each paragraph is painted for its own ground', async () => {
  await openStory('<style>.body p:nth-child(2){background:#123;color:#fff}</style>');
  expect(await grounds()).toEqual(['d', 'l']);
  const dark = await run<string[]>(
    page,
    'return [...CSS.highlights].filter(([name]) => name.startsWith("ws-d-quote")).flatMap(([, highlight]) => [...highlight].map(String));',
  );
  expect(dark).toEqual([wall.said[0]]);
});

test('in forced colours quotations alone are marked, without tints, in the colours that the reader chose', async () => {
  await openStory();
  expect((await names()).some((name) => name.includes('-tint-'))).toBe(true);
  expect((await names()).some((name) => name.includes('-number-'))).toBe(true);
  await page.emulateMedia({ forcedColors: 'active' });
  await expect
    .poll(async () => (await names()).map((name) => name.split('-')[2]).filter((kind) => kind !== 'quote'), { timeout: 1000 })
    .toEqual([]);
  expect(await marked(page, 'quote')).toEqual(wall.said);
  const own = await run<string>(
    page,
    `const [name] = [...CSS.highlights.keys()]; return getComputedStyle(document.querySelector('.body p'), '::highlight(' + name + ')').textDecorationColor;`,
  );
  const system = await run<string>(page, `document.body.style.color = 'HighlightText'; return getComputedStyle(document.body).color;`);
  expect(own).toBe(system);
  await page.emulateMedia({ forcedColors: 'none' });
  await expect.poll(async () => (await names()).some((name) => name.includes('-number-')), { timeout: 1000 }).toBe(true);
});

test('on paper the lines are printed and the tints are not', async () => {
  await openStory();
  const looks = `const of = (name) => getComputedStyle(document.querySelector('.body p'), '::highlight(' + name + ')');
    const [tint, line] = ['tint', 'quote'].map((kind) => [...CSS.highlights.keys()].find((name) => name.split('-')[2] === kind));
    return [of(tint).backgroundColor, of(line).textDecorationLine];`;
  const [onScreen] = await run<string[]>(page, looks);
  expect(onScreen).not.toBe('rgba(0, 0, 0, 0)');
  await page.emulateMedia({ media: 'print' });
  expect(await run<string[]>(page, looks)).toEqual(['rgba(0, 0, 0, 0)', 'underline']);
  expect(await marked(page, 'quote')).toEqual(wall.said);
  await page.emulateMedia({ media: 'screen' });
});

test('a page that clears the registry is painted again, and its own highlights stay', async () => {
  await openStory();
  await run(
    page,
    `CSS.highlights.clear();
    const range = document.createRange();
    range.selectNodeContents(document.querySelector('h1'));
    CSS.highlights.set('search-hit', new Highlight(range));`,
  );
  expect(await marked(page, 'quote')).toEqual([]);
  await expect.poll(() => marked(page, 'quote'), { timeout: 3000 }).toEqual(wall.said);
  expect(await names()).toContain('search-hit');
});

test('a page that clears the registry without end is not fought with', async () => {
  await openStory();
  await run(page, 'window.times = 0; setInterval(() => { if (CSS.highlights.size > 0) { window.times++; CSS.highlights.clear(); } }, 10);');
  await page.waitForTimeout(8000);
  expect(await run<number>(page, 'return window.times;')).toBeLessThanOrEqual(4);
});

test('a page that takes one of our names for itself keeps it', async () => {
  await openStory();
  const [name] = (await names()).filter((each) => each.includes('-quote-'));
  await run(page, 'CSS.highlights.delete(args[0]);', name);
  await expect.poll(() => marked(page, 'quote'), { timeout: 3000 }).toEqual(wall.said);
});

test('nothing is painted in fields, nor in what the reader writes', async () => {
  const words = '“Nobody may mark what I write in here, whoever I am,” said Ada Brook, who chairs the board, on 12 May.';
  const field = `<form><textarea rows="4">${words}</textarea><input value="${words}"><div contenteditable>${words}</div><div contenteditable="plaintext-only"><p>${words}</p></div><div role="textbox">${words}</div></form>`;
  newsroom.print(
    URL_OF_STORY,
    pageOf(wall, {
      main: pageOf(wall)
        .replace(/^[\s\S]*<main>|<\/main>[\s\S]*$/g, '')
        .replace('</div></article>', `${field}</div></article>`),
    }),
  );
  page = await newsroom.open(URL_OF_STORY);
  await expect.poll(() => marked(page, 'quote')).toEqual(wall.said);
  // And where a paragraph becomes a field under its mark.
  await run(page, 'document.querySelectorAll(".body > p")[1].contentEditable = "true"; await new Promise(requestAnimationFrame);');
  expect(await marked(page, 'quote')).toEqual(wall.said.slice(1));
  await run(page, 'document.querySelectorAll(".body > p")[1].contentEditable = "false";');
  await expect.poll(() => marked(page, 'quote'), { timeout: 4000 }).toEqual(wall.said);
});

test('marks are to be seen: in the text, in an open shadow root, and in a frame of the same origin', async () => {
  const [light] = [[33, 81, 147]];
  await openStory();
  expect(await pixels(light)).toBeGreaterThan(150);
  await page.close();

  newsroom.print(
    URL_OF_STORY,
    pageOf(wall, {
      main: `<story-text><template shadowrootmode="open"><h1>${wall.title}</h1><div>${wall.paragraphs.map((words) => `<p>${words}</p>`).join('')}</div></template></story-text>`,
    }),
  );
  page = await newsroom.open(URL_OF_STORY);
  await expect.poll(() => marked(page, 'quote')).toEqual(wall.said);
  expect(await pixels(light)).toBeGreaterThan(150);
  await page.close();

  newsroom.print('https://courier.example/frame', pageOf(wall));
  newsroom.print(URL_OF_STORY, pageOf(wall, { main: '<iframe src="/frame" width="640" height="800"></iframe>' }));
  page = await newsroom.open(URL_OF_STORY);
  const inFrame =
    'return [...frames[0].CSS.highlights].filter(([name]) => name.includes("-quote-")).flatMap(([, highlight]) => [...highlight].map(String));';
  await expect.poll(async () => (await run<string[]>(page, inFrame)).sort()).toEqual([...wall.said].sort());
  await expect.poll(() => pixels(light)).toBeGreaterThan(150);
});
