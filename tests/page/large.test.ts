/** Pages that are too large for Readability, which cannot be interrupted: they are read without it, a slice at a time, or not at all. */
import { parseHTML } from 'linkedom';
import { expect, it, vi } from 'vitest';
import { LOOK } from '../../lib/page/reading/look.ts';
import { read } from '../../lib/page/reading/read.ts';

const paragraph = (word: string) =>
  `<p>The harbour office counted every ${word} twice, and each time the clerk, Ines Calloway, wrote down another figure in the ledger.</p>`;
const head =
  '<html><head><title>Harbour office counts every boat twice</title></head><body><h1>Harbour office counts every boat twice</h1>';
/** Two places with prose, neither in rows as a story's, and one with the better half: what Readability is asked for. */
const teasers = (word: string, times: number) => `<div>${paragraph(word)}<h3>More of the harbour and of its boats</h3></div>`.repeat(times);
const doubtful = (times: number) => `<article>${teasers('boat', times)}</article><section>${teasers('ship', times * 0.75)}</section>`;
const rows = (count: number) => `<aside>${'<i></i>'.repeat(count)}</aside>`;

async function readPage(body: string) {
  const { document } = parseHTML(`${head}${body}</body></html>`);
  const choose = vi.fn(() => null);
  let pauses = 0;
  let asked = 0;
  const slices = {
    isOver: () => ++asked % 10 === 0,
    pause: async () => {
      pauses++;
    },
  };
  const readability = async () => ({ chooseByReadability: choose });
  const result = await read(document as unknown as Document, { url: null, force: true, slices, readability, ...LOOK });
  return { result, choose, pauses };
}

it('asks Readability where the prose stands in two places', async () => {
  const { choose } = await readPage(doubtful(12));
  expect(choose).toHaveBeenCalledOnce();
});

it.each([
  ['more than 50,000 elements', doubtful(12) + rows(50_001)],
  ['more than 20,000 words', doubtful(700)],
  ['more than 20,000 words that stand in boxes', doubtful(700).replace(/(<\/?)p>/g, '$1div>')],
])('reads a page of %s without it, and in slices', async (_, body) => {
  const { result, choose, pauses } = await readPage(body);
  expect(choose).not.toHaveBeenCalled();
  expect(result.status).toBe('article');
  expect(pauses).toBeGreaterThan(5);
});

it('says of a page of two million letters that it is too large', async () => {
  const { result } = await readPage(paragraph('boat').repeat(18_000));
  expect(result).toMatchObject({ status: 'none', why: 'too-large' });
});
