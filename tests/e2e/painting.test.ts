/** The marks on pages that change their ground, clear the registry, or hold fields, in real Chromium and Firefox. */
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { pause } from '../../lib/tasks/patience.ts';
import { markedWords } from './drivers/newsroom.ts';
import { coloursOf, drawsLines } from './drivers/pixels.ts';
import { quotes, type Reader, readers } from './drivers/reader.ts';
import { articleOf, type PageOptions, pageOf, wall } from './drivers/stories.ts';
import { placeOfWords } from './drivers/words.ts';

const STORY = 'https://courier.example/2026/05/08/harbour-wall-will-stand';
/** Of the source of the first quotation. */
const SLOT = 3;

describe.each(readers)('in %s', (name, start) => {
  let reader: Reader;

  const names = () => reader.run<string[]>('const found = []; CSS.highlights.forEach((_, name) => found.push(name)); return found.sort();');
  /** The grounds that marks are painted for: `l` light, `d` dark. */
  const grounds = async () => [...new Set((await names()).map((each) => each.split('-')[1]))].sort();
  const kinds = async () => [...new Set((await names()).map((each) => each.split('-')[2]))];
  /** How many pixels are seen of the grounds, and of the lines where any are drawn: of whichever there are fewer. */
  const seen = async () => {
    const { line, ground } = coloursOf(SLOT);
    const colours = (await reader.run<boolean>(drawsLines)) ? [line, ground] : [ground];
    let fewest = Number.POSITIVE_INFINITY;
    for (const colour of colours) fewest = Math.min(fewest, await reader.pixels(colour));
    return fewest;
  };
  const marked = () => expect.poll(() => quotes(reader));

  async function openStory(options: PageOptions = {}): Promise<void> {
    reader.print(STORY, pageOf(wall, options));
    await reader.open(STORY);
    await marked().toEqual(wall.said);
  }

  beforeAll(async () => {
    reader = await start(inject(name));
  });
  afterAll(() => reader?.close());
  afterEach(() => reader?.leave());

  test('a page that turns dark by a class on its root is painted for dark ground, and for light again', async () => {
    await openStory({ head: '<style>html.night{background:#111;color:#eee}</style>' });
    await expect.poll(grounds).toEqual(['l']);
    await reader.run('document.documentElement.classList.add("night");');
    await expect.poll(grounds).toEqual(['d']);
    await marked().toEqual(wall.said);
    await reader.run('document.documentElement.classList.remove("night");');
    await expect.poll(grounds).toEqual(['l']);
  });

  test('a page that follows the system is painted anew when the system turns dark', async () => {
    await openStory({ head: '<style>:root{color-scheme:light dark}</style>' });
    await reader.media({ dark: true });
    await expect.poll(grounds).toEqual(['d']);
    await reader.media({});
    await expect.poll(grounds).toEqual(['l']);
  });

  test.each([
    [
      'a new style sheet',
      'const sheet = new CSSStyleSheet(); sheet.replaceSync("article{background:#102030;color:#fff}"); document.adoptedStyleSheets = [sheet];',
    ],
    ['a class far from the root', 'document.querySelector("main").classList.add("night");'],
    ['an attribute of its own', 'document.body.dataset.skin = "night";'],
  ])('a theme that comes by %s is seen in a while', async (_, change) => {
    await openStory({ head: '<style>.night, [data-skin=night]{background:#111;color:#eee}</style>' });
    await reader.run(change);
    await expect.poll(grounds).toEqual(['d']);
  });

  test('each paragraph is painted for its own ground', async () => {
    await openStory({ head: '<style>.body p:nth-child(2){background:#123;color:#fff}</style>' });
    await expect.poll(grounds).toEqual(['d', 'l']);
    const dark = await reader.run<string[]>(
      'const found = []; CSS.highlights.forEach((highlight, name) => { if (name.startsWith("ws-d-quote")) highlight.forEach((range) => found.push(String(range))); }); return found;',
    );
    expect(dark).toEqual([wall.said[0]]);
  });

  test('in forced colours quotations alone are marked, without tints, in the colours that the reader chose', async () => {
    await openStory();
    await expect.poll(kinds).toEqual(expect.arrayContaining(['tint', 'number']));
    await reader.media({ forcedColours: true });
    await expect.poll(kinds).toEqual(['quote']);
    await marked().toEqual(wall.said);
    const [own, system] = await reader.run<string[]>(
      `const name = CSS.highlights.keys().next().value;
      const own = getComputedStyle(document.querySelector('.body p'), '::highlight(' + name + ')').textDecorationColor;
      document.body.style.color = 'HighlightText';
      return [own, getComputedStyle(document.body).color];`,
    );
    expect(own).toBe(system);
    if (!(await reader.run<boolean>(drawsLines))) await expect.poll(() => reader.pixels([255, 255, 0])).toBeGreaterThan(500);
    await reader.media({});
    await expect.poll(kinds).toContain('number');
  });

  test('a statement that is pointed at shows that it can be pressed, and a link in it that it cannot', async () => {
    const [first = ''] = wall.said;
    await openStory({ main: articleOf(wall).replace('every stone', '<a href="/stones">every stone</a>') });
    const pointed = () => reader.run<string[]>(markedWords, 'pointed');
    const pointAt = async (words: string) => {
      const { x, y } = await reader.run<{ x: number; y: number }>(placeOfWords, words);
      await reader.point(x, y);
    };
    const before = await names();
    await pointAt(first.slice(1, 9));
    await expect.poll(pointed).toEqual([first]);
    await pointAt(wall.title);
    await expect.poll(pointed).toEqual([]);
    expect(await names()).toEqual(before);
    await pointAt(first.slice(1, 9));
    await expect.poll(pointed).toEqual([first]);
    await pointAt('every stone');
    await expect.poll(pointed).toEqual([]);
    await pointAt(first.slice(1, 9));
    await expect.poll(pointed).toEqual([first]);
    await reader.run(
      'document.body.style.minHeight = "300vh"; await new Promise(requestAnimationFrame); scrollBy({ top: 200, behavior: "instant" });',
    );
    await expect.poll(pointed).toEqual([]);
  });

  test('on paper the lines are printed and the tints are not', async () => {
    await openStory();
    const looks = `const of = (name) => getComputedStyle(document.querySelector('.body p'), '::highlight(' + name + ')');
      const [tint, line] = ['tint', 'quote'].map((kind) => [...CSS.highlights.keys()].find((name) => name.split('-')[2] === kind));
      return [of(tint).backgroundColor, of(line).textDecorationLine];`;
    const [onScreen] = await reader.run<string[]>(looks);
    expect(onScreen).not.toBe('rgba(0, 0, 0, 0)');
    await reader.media({ print: true });
    await expect.poll(() => reader.run<string[]>(looks)).toEqual(['rgba(0, 0, 0, 0)', 'underline']);
    expect(await quotes(reader)).toEqual(wall.said);
  });

  test('a page that clears the registry is painted again, and its own highlights stay', async () => {
    await openStory();
    // Looked at in the same turn: they may be back in the next.
    const cleared = await reader.run<string[]>(
      `CSS.highlights.clear();
      const range = document.createRange();
      range.selectNodeContents(document.querySelector('h1'));
      CSS.highlights.set('search-hit', new Highlight(range));
      ${markedWords}`,
      'quote',
    );
    expect(cleared).toEqual([]);
    await marked().toEqual(wall.said);
    expect(await names()).toContain('search-hit');
  });

  test('a page that clears the registry without end is not fought with', async () => {
    await openStory();
    await reader.run(
      'window.start = performance.now(); window.times = 0; setInterval(() => { if (CSS.highlights.size > 0) { window.times++; CSS.highlights.clear(); } }, 10);',
    );
    await pause(8000);
    await expect.poll(() => reader.run<number>('return window.times;')).toBeGreaterThanOrEqual(2);
    const [times, seconds] = await reader.run<[number, number]>('return [window.times, (performance.now() - window.start) / 1000];');
    // Each time after twice as long as the time before: four in eight seconds, and on a busy machine these eight may be more.
    expect(times).toBeLessThanOrEqual(2 + Math.log2(1 + seconds / 1.5));
  });

  test('what a page takes out of the registry comes back; what it puts there under our name, or into our marks, is its own', async () => {
    await openStory();
    const [mine] = (await names()).filter((each) => each.includes('-quote-'));
    await reader.run('CSS.highlights.delete(args[0]);', mine);
    await marked().toEqual(wall.said);
    // A range of the page's own in a highlight of ours goes when the marks are painted anew.
    await reader.run(
      `const range = document.createRange(); range.selectNodeContents(document.querySelector('h1')); CSS.highlights.get(args[0]).add(range);
      document.documentElement.style.background = '#111';`,
      mine,
    );
    await marked().toEqual(wall.said);
  });

  test('nothing is painted in fields, nor in what the reader writes', async () => {
    const words = '“Nobody may mark what I write in here, whoever I am,” said Ada Brook, who chairs the board, on 12 May.';
    const field = `<form><textarea rows="4">${words}</textarea><input value="${words}"><div contenteditable>${words}</div><div contenteditable="plaintext-only"><p>${words}</p></div><div role="textbox">${words}</div></form>`;
    await openStory({ main: articleOf(wall).replace('</div></article>', `${field}</div></article>`) });
    // And where a paragraph becomes a field under its mark.
    await reader.run('document.querySelectorAll(".body > p")[1].contentEditable = "true"; await new Promise(requestAnimationFrame);');
    expect(await quotes(reader)).toEqual(wall.said.slice(1));
    await reader.run('document.querySelectorAll(".body > p")[1].contentEditable = "false";');
    await marked().toEqual(wall.said);
  });

  test.each([
    ['designMode', 'document.designMode = "on";', 'document.designMode = "off";'],
    ['a body that is a field', 'document.body.contentEditable = "true";', 'document.body.contentEditable = "inherit";'],
    [
      'a field round the article',
      'document.querySelector("main").contentEditable = "plaintext-only";',
      'document.querySelector("main").contentEditable = "false";',
    ],
  ])('a page that is edited as a whole has no marks until that is over: %s', async (_, begin, end) => {
    await openStory();
    await reader.run(begin);
    await marked().toEqual([]);
    const { x, y } = await reader.run<{ x: number; y: number }>(
      `const { x, y } = document.querySelectorAll('.body p')[1].getBoundingClientRect(); return { x, y };`,
    );
    await reader.press(x + 60, y + 12);
    await reader.run(`document.querySelectorAll('.body p')[3].firstChild.data += ' It was dear.';`);
    await pause(1500);
    expect(await reader.run<string[]>(markedWords, '')).toEqual([]);
    expect(await reader.run<number>(`return document.querySelectorAll('whosaid-card').length;`)).toBe(0);
    await reader.run(end);
    await marked().toEqual(wall.said);
  });

  test('a page that is opened to be edited is never marked', async () => {
    for (const head of [
      '<script>document.designMode = "on";</script>',
      '<script>addEventListener("load", () => { document.body.contentEditable = "true"; });</script>',
    ]) {
      reader.print(STORY, pageOf(wall, { head }));
      await reader.open(STORY);
      await pause(2500);
      expect(await reader.run<string[]>(markedWords, '')).toEqual([]);
    }
  });

  test('marks are to be seen: in the text, in an open shadow root, and in a frame of the same origin', async () => {
    await openStory();
    await expect.poll(seen).toBeGreaterThan(150);

    const inShadow = `<h1>${wall.title}</h1><div>${wall.paragraphs.map((words) => `<p>${words}</p>`).join('')}</div>`;
    await openStory({ main: `<story-text><template shadowrootmode="open">${inShadow}</template></story-text>` });
    await expect.poll(seen).toBeGreaterThan(150);

    reader.print('https://courier.example/frame', pageOf(wall));
    reader.print(STORY, pageOf(wall, { main: '<iframe src="/frame" width="640" height="800"></iframe>' }));
    await reader.open(STORY);
    const inFrame = `const found = []; frames[0].CSS.highlights.forEach((highlight, name) => { if (name.includes('-quote-')) highlight.forEach((range) => found.push(String(range))); }); return found.sort();`;
    await expect.poll(() => reader.run<string[]>(inFrame)).toEqual([...wall.said].sort());
    await expect.poll(seen).toBeGreaterThan(150);
  });
});
