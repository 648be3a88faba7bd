/** Islands of a page: what an element of its own sets apart from the running text, whatever it is called. */
import { describe, expect, test } from 'vitest';
import { readHtml } from '../../lib/cli/read-html.ts';

const TEXT = 'The ferry to the island was late again on Monday, and nobody on the quay could say when the next of them would come in.';
const SAID = 'I have waited here since six, and I will wait until it comes, whatever they say at the office behind the fish hall.';
const ASKED = 'My sister went over on it in the spring of the flood, and she will tell you that nobody had swept the deck.';

/** The blocks of an article, each with its island and how that looks: "0.1 I have …"; those of the running text without. */
async function blocksOf(inside: string): Promise<readonly string[]> {
  const html = `<html lang="en"><body><main><article><h1>The ferry</h1>${inside}</article></main></body></html>`;
  const page = await readHtml(html, 'https://courier.example/ferry', { force: true });
  if (!page.isArticle) throw new Error(page.why);
  const { text, blocks } = page.document;
  return blocks.flatMap(({ kind, island, span }) => {
    const words = text.slice(span.start, span.end);
    const name = words === TEXT ? 'text' : words;
    return kind === 'title' ? [] : [island ? `${island.style}.${island.nth} ${name}` : name];
  });
}

const p = (words: string, name = '') => `<p${name && ` class="${name}"`}>${words}</p>`;

describe('on an island stands', () => {
  test('a paragraph of another look, with those right below it that look alike', async () =>
    expect(await blocksOf(p(TEXT) + p(SAID, 'said') + p('I do.', 'said') + p(TEXT) + p(ASKED, 'said') + p(TEXT))).toEqual([
      'text',
      `0.1 ${SAID}`,
      '0.1 I do.',
      'text',
      `0.2 ${ASKED}`,
      'text',
    ]));

  test('all of a box among the paragraphs', async () =>
    expect(await blocksOf(`${p(TEXT)}<div class="box"><h3>Ana Ruiz</h3>${p(SAID)}${p('I do.')}</div>${p(TEXT)}`)).toEqual([
      'text',
      '0.0 Ana Ruiz',
      `0.0 ${SAID}`,
      '0.0 I do.',
      'text',
    ]));

  test('what is set apart in each entry, and not the entries', async () => {
    const entry = (words: string) => `<div class="entry">${p(TEXT)}${p(words, 'said')}</div>`;
    expect(await blocksOf(entry(SAID) + entry(ASKED) + entry(`${ASKED} ${SAID}`))).toEqual([
      'text',
      `0.1 ${SAID}`,
      'text',
      `0.2 ${ASKED}`,
      'text',
      `0.3 ${ASKED} ${SAID}`,
    ]);
  });

  test('nothing of the article, though a letter in it is longer', async () =>
    expect(await blocksOf(p(TEXT, 'story') + p(`${SAID} ${TEXT}`.repeat(3)) + p(SAID) + p(TEXT, 'story'))).toEqual([
      'text',
      `0.1 ${`${SAID} ${TEXT}`.repeat(3)}`,
      `0.1 ${SAID}`,
      'text',
    ]));
});

describe('on none stands', () => {
  test('what looks like the rest', async () => expect(await blocksOf(p(TEXT) + p(SAID) + p(TEXT))).toEqual(['text', SAID, 'text']));

  test('a paragraph in a box of its own as all others are', async () => {
    const boxed = (words: string) => `<div class="text"><div>${p(words)}</div></div>`;
    expect(await blocksOf(boxed(TEXT) + boxed(SAID) + boxed(TEXT))).toEqual(['text', SAID, 'text']);
  });

  test('the text of an article that is a box', async () =>
    expect(await blocksOf(`<div class="a"><div class="b">${p(TEXT)}${p(SAID)}${p(TEXT)}</div></div>`)).toEqual(['text', SAID, 'text']));
});
