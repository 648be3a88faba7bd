/** What the panel says of a page that is no article, that was read in part, and of what the reader selects in it. */
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { english } from '../../components/shared/words.ts';
import { pressInPanel, quotes, type Reader, readers } from './drivers/reader.ts';
import { pageOf, wall } from './drivers/stories.ts';

const WALL = 'https://courier.example/2026/05/08/harbour-wall-will-stand';
const NOTICE = 'https://courier.example/notices/wall';
const SAID = '“The wall is sound,”';
const HIDDEN = '“Nobody asked us,”';
const OTHER = '“It is not,”';
const NOTICE_PAGE = `<!doctype html><html lang="en"><title>Notice</title><p id="one">${SAID} said Ada Brook, who chairs the board.</p><p>${wall.paragraphs[3]}</p><p id="two">${OTHER} said Tom Lund, a skipper.</p>`;

/** A story in which nobody is quoted, and beside it words that somebody said. */
const UNREAD = pageOf(
  { ...wall, title: 'Harbour wall will stand another winter', paragraphs: wall.paragraphs.map(() => wall.paragraphs[4] ?? '') },
  { after: `<aside><p>${SAID} said Ada Brook, who chairs the board, and she said it to anybody who would listen on the quay.</p></aside>` },
);

describe.each(readers)('in %s', (name, start) => {
  let reader: Reader;

  beforeAll(async () => {
    reader = await start(inject(name));
  });
  afterAll(() => reader?.close());
  afterEach(() => reader?.leave());

  const panelText = () => reader.inPanel<string>(`return document.body.innerText;`);
  const select = (id: string) => reader.run(`getSelection().selectAllChildren(document.getElementById(args[0]));`, id);

  test('a page that is no article says so, is read in part and as a whole at the reader’s word', async () => {
    reader.print(NOTICE, NOTICE_PAGE);
    await reader.open(NOTICE);
    await expect.poll(panelText).toContain(english.none.title);
    expect(await quotes(reader)).toEqual([]);

    await pressInPanel(reader, english.part.read);
    await expect.poll(panelText).toContain(english.part.unselected.nothing);
    await select('two');
    await pressInPanel(reader, english.part.read);
    await expect.poll(() => quotes(reader)).toEqual([OTHER]);
    await expect.poll(panelText).toContain(english.part.titles.selection);
    expect(await panelText()).not.toContain(english.nobody);

    await pressInPanel(reader, english.part.whole);
    await expect.poll(panelText).toContain(english.none.title);
    await pressInPanel(reader, english.none.anyway);
    await expect
      .poll(async () => {
        await reader.press(1, 1);
        return quotes(reader);
      })
      .toEqual([SAID, OTHER]);
  });

  const SHADOW = `<p>${HIDDEN} Ada Brook said.</p>`;
  const IN_SHADOW: readonly (readonly [string, string, string[]])[] = [
    ['in a shadow root', `selectAllChildren(inner.querySelector('p'))`, [HIDDEN]],
    [
      'from before a shadow root into it',
      `setBaseAndExtent(one, 0, inner.querySelector('p').firstChild, inner.textContent.length)`,
      [SAID, HIDDEN],
    ],
    ['over a shadow root', `setBaseAndExtent(one, 0, two, two.data.length)`, [SAID, HIDDEN, OTHER]],
  ];
  // Firefox, as long as it cannot tell what is selected in several trees, selects nothing across the edge of one.
  test.each(IN_SHADOW.filter(([where]) => name === 'chromium' || !where.startsWith('from before')))(
    'what is selected %s is read',
    async (_, act, said) => {
      reader.print(NOTICE, NOTICE_PAGE.replace('<p id="two">', '<news-notice></news-notice><p id="two">'));
      await reader.open(NOTICE);
      await expect.poll(panelText).toContain(english.none.title);
      await reader.run(
        `const inner = document.querySelector('news-notice').attachShadow({ mode: 'open' }); inner.innerHTML = args[0];
      const [one, two] = ['one', 'two'].map((id) => document.getElementById(id).firstChild);
      getSelection().${act};`,
        SHADOW,
      );
      await pressInPanel(reader, english.part.read);
      await expect.poll(() => quotes(reader)).toEqual(said);
    },
  );

  test('of an article in which nobody is quoted, and quotation marks stand unread, the panel says that it is a part', async () => {
    reader.print(WALL, UNREAD);
    await reader.open(WALL);
    await expect.poll(panelText).toContain(english.part.titles.unread);
    expect(await panelText()).not.toContain(english.nobody);
  });
});
