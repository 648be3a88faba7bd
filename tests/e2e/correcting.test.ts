/** What the reader corrects, in real browsers: shown everywhere, kept for the article, found again as it changes, listed and deleted. */
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { optionsWords } from '../../components/pages/options-words.ts';
import { english } from '../../components/shared/words.ts';
import { openWall, quotes, type Reader, readers } from './drivers/reader.ts';
import { pageOf, wall } from './drivers/stories.ts';

const WALL = 'https://courier.example/2026/05/08/harbour-wall-will-stand';
const words = english.correct;
/** Said by Tom Lund, as the engine has it. */
const GRANDFATHER = 'My grandfather';

const rowOf = `const row = [...document.querySelectorAll('.st')].find((each) => each.querySelector('.go').textContent.includes(args[0]));`;
/** Under whose name a statement stands, and what is said of how it came there; null: it stands nowhere. */
const standing = `${rowOf}
  return row ? [row.closest('article').querySelector('.n').textContent, row.querySelector('.basis').textContent] : null;`;
const openRow = `${rowOf} if (row && !row.querySelector('.evidence')) row.querySelector('.basis').click();`;
/** By the words before an ellipsis: Firefox’s sidebar is reached with plain letters alone. */
const press = `[...document.querySelectorAll('button')].find(({ textContent }) => textContent.replace('\\u2026', '') === args[0])?.click();`;
const set = `const field = document.querySelector(args[0]);
  if (!field) return false;
  field.value = args[1];
  field.dispatchEvent(new window.Event(args[2], { bubbles: true }));
  return true;`;
/** Where the words stand in the viewport. */
const placeOf = `const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const at = walker.currentNode.data.indexOf(args[0]);
    if (at === -1) continue;
    const range = document.createRange();
    range.setStart(walker.currentNode, at);
    range.setEnd(walker.currentNode, at + args[0].length);
    range.startContainer.parentElement.scrollIntoView({ block: 'center' });
    const { left, top } = range.getBoundingClientRect();
    return [left + 12, top + 8];
  }`;

describe.each(readers)('in %s', (name, start) => {
  let reader: Reader;

  beforeAll(async () => {
    reader = await start(inject(name));
    await openWall(reader, WALL);
  });
  afterAll(() => reader?.close());

  const where = () => reader.inPanel<[string, string] | null>(standing, GRANDFATHER);
  const panelText = () => reader.inPanel<string>(`return document.body.textContent;`);

  async function type(who: string): Promise<void> {
    await reader.inPanel(openRow, GRANDFATHER);
    await expect
      .poll(async () => {
        await reader.inPanel(press, words.other.replace('…', ''));
        return reader.inPanel(set, '.correct select', 'typed', 'change');
      })
      .toBe(true);
    await expect.poll(() => reader.inPanel(set, '.correct input', who, 'input')).toBe(true);
  }
  /** Presses until it is heard: what was typed is taken in a turn later. */
  const placed = <Found>(look: () => Promise<Found>) =>
    expect.poll(async () => {
      await reader.inPanel(press, words.put);
      return look();
    });

  test('a name that stands nowhere in the article is refused, and one that does is placed: in the panel and on the card of the page', async () => {
    await expect.poll(where).toEqual(['Tom Lund', expect.anything()]);
    await type('Ivo Marsh');
    await placed(panelText).toContain(words.notThere('Ivo Marsh'));
    expect((await where())?.[0]).toBe('Tom Lund');
    await reader.inPanel(set, '.correct input', 'rae moss', 'input');
    await placed(panelText).toContain(words.notThere('rae moss'));
    await reader.inPanel(set, '.correct input', 'ada brook', 'input');
    await placed(where).toEqual(['Ada Brook', english.placed]);

    const [x, y] = await reader.run<[number, number]>(placeOf, GRANDFATHER);
    await reader.press(x, y);
    await expect.poll(() => reader.shadowHtml('whosaid-card')).toContain(english.placed);
    expect(await reader.shadowHtml('whosaid-card')).toContain('Ada Brook');
    await reader.escape();
  });

  test('it is there again when the article is opened anew, and when it has changed meanwhile', async () => {
    const paragraphs = wall.paragraphs.map((text) => text.replace('helped to build that wall', 'once helped to build that wall'));
    await reader.leave();
    reader.print(`${WALL}?utm_source=letter`, pageOf({ ...wall, paragraphs: ['It rained on Friday.', ...paragraphs] }));
    await reader.open(`${WALL}?utm_source=letter`);
    await expect.poll(where).toEqual(['Ada Brook', english.placed]);
  });

  test('where its words are gone it is kept, and shown as such', async () => {
    await reader.leave();
    reader.print(WALL, pageOf({ ...wall, paragraphs: wall.paragraphs.slice(0, -1) }));
    await reader.open(WALL);
    await expect.poll(panelText).toContain(words.unfit.words);
    await reader.leave();
    await openWall(reader, WALL);
    await expect.poll(where).toEqual(['Ada Brook', english.placed]);
  });

  test('it is taken back; what is no statement loses its mark, and has it again', async () => {
    await reader.inPanel(press, words.undo);
    await expect.poll(async () => (await where())?.[0]).toBe('Tom Lund');
    await expect
      .poll(async () => {
        await reader.inPanel(openRow, GRANDFATHER);
        await reader.inPanel(press, words.nothing);
        return where();
      })
      .toBe(null);
    await expect.poll(() => quotes(reader)).toEqual(wall.said.slice(0, 2));
    await reader.inPanel(press, words.undo);
    await expect.poll(async () => (await where())?.[0]).toBe('Tom Lund');
    await expect.poll(() => quotes(reader)).toEqual(wall.said);
  });

  test('the options list it, and delete it', async () => {
    await type('Ada Brook');
    await placed(where).toEqual(['Ada Brook', english.placed]);
    await reader.leave();
    await reader.open(`${reader.home}options.html`);
    const listed = () => reader.run<string>(`return document.querySelector('.articles')?.textContent ?? '';`);
    await expect.poll(listed).toContain(GRANDFATHER);
    // Firefox’s newsroom has no certificate
    expect(await listed()).toContain(new URL(WALL).pathname);
    await reader.run(press, optionsWords.forgetArticle);
    await expect.poll(listed).toBe('');
    await reader.leave();
    await openWall(reader, WALL);
    await expect.poll(async () => (await where())?.[0]).toBe('Tom Lund');
  });
});
