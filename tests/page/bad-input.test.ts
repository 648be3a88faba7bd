/** Pages that are hardly any: nothing is thrown, and what is there is read. */
import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { analyse } from '../../lib/engine/analyse.ts';
import { languages } from '../../lib/engine/languages/every-language.ts';
import { chooseByReadability } from '../../lib/page/choose/choose-by-readability.ts';
import { undivided } from '../../lib/page/dom/slices.ts';
import { LOOK } from '../../lib/page/reading/look.ts';
import { partOf } from '../../lib/page/reading/part.ts';
import { read, readAgain } from '../../lib/page/reading/read.ts';

const paragraph = '<p>“The wall is sound,” said Ada Brook, who chairs the board of the harbour and has looked at every stone of it.</p>';
const german = '<p>Die Mauer am Hafen hält noch einen Winter, sagte die Vorsitzende am Freitag, und niemand hat ihr widersprochen.</p>';
const readPage = (html: string) => {
  const { document } = parseHTML(html);
  const readability = async () => ({ chooseByReadability });
  return read(document as unknown as Document, { url: null, force: true, slices: undivided, readability, ...LOOK });
};

it.each(['', '<html></html>', '<html><head></head></html>', '<frameset><frame></frameset>', '<svg></svg>', '<p>'])(
  'a page of “%s” is none',
  async (html) => {
    expect((await readPage(html)).status).toBe('none');
  },
);

it('text without a body is read all the same', async () => {
  const { document } = parseHTML(`<html><div>${paragraph.repeat(5)}</div></html>`);
  const result = await read(document as unknown as Document, { url: null, force: true, slices: undivided, ...LOOK });
  expect(result.status).toBe('article');
});

it('a hundred thousand links around an article', async () => {
  const links = '<li><a href="/a">Another story of the day</a></li>'.repeat(100_000);
  const result = await readPage(`<html><body><ul>${links}</ul><article>${paragraph.repeat(6)}</article></body></html>`);
  expect(result.status === 'article' && result.document.text.split('\n')).toHaveLength(6);
});

it('an article in pictures has no words, but for its headline', async () => {
  const result = await readPage(`<html><body><article><h1>The wall</h1>${'<img src="page.png" alt="">'.repeat(9)}</article></body></html>`);
  expect(result).toMatchObject({ status: 'none', why: 'empty' });
});

it('a line of text is read where it is asked for, and not otherwise; where there is none, it is said', async () => {
  const { document } = parseHTML(
    '<html lang="en"><body><article><h1>The wall</h1><p>It was built, said Ada Brook.</p></article></body></html>',
  );
  const options = { url: null, slices: undivided, ...LOOK, readability: async () => ({ chooseByReadability }) };
  expect(await read(document as unknown as Document, options)).toMatchObject({ status: 'none' });
  const asked = await read(document as unknown as Document, { ...options, force: true });
  if (asked.status !== 'article') throw new Error(asked.why);
  expect(asked.document.text).toContain('said Ada Brook');
  const again = await readAgain(document as unknown as Document, asked, null, options);
  expect(again.status).toBe('article');
  const { document: pictures } = parseHTML('<html><body><img src="page.png" alt=""></body></html>');
  expect(await read(pictures as unknown as Document, { ...options, force: true })).toMatchObject({ status: 'none', why: 'empty' });
});

it('in two languages, what is in ours is read', async () => {
  const result = await readPage(
    `<html lang="en"><body><article><h1>The wall</h1>${paragraph.repeat(6)}${german.repeat(5)}</article></body></html>`,
  );
  if (result.status !== 'article') throw new Error(result.why);
  const { read: isRead, sources, attributions } = analyse(result.document, languages);
  expect(isRead).toBe(true);
  expect(attributions.map(({ source }) => source !== null && sources[source]?.name)).toEqual(Array.from({ length: 6 }, () => 'Ada Brook'));
});

it('of an article behind a wall what is there is read, and said to be a part', async () => {
  const result = await readPage(
    `<html><body><article><h1>The wall</h1>${paragraph.repeat(3)}</article><div class="paywall">Subscribe to read on.</div></body></html>`,
  );
  if (result.status !== 'article') throw new Error(result.why);
  expect(await partOf(result, true, undivided)).toEqual({ why: 'paywall', share: null });
});
