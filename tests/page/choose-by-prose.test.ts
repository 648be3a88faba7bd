/** Which of the places with prose is the story: paragraphs right after each other are, teasers, each with a heading, are none. */
import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { undivided } from '../../lib/page/dom/slices.ts';
import { LOOK } from '../../lib/page/reading/look.ts';
import { read } from '../../lib/page/reading/read.ts';

const paragraph = (word: string) =>
  `<p>The harbour office counted every ${word} twice, and each time the clerk, Ines Calloway, wrote down another figure in the ledger.</p>`;
const story = (word: string, count: number) => paragraph(word).repeat(count);
const teasers = (word: string, count: number) => `<div>${paragraph(word)}<h3>More of the harbour and of its boats</h3></div>`.repeat(count);

/** How many paragraphs of each word are read. */
async function paragraphsRead(body: string) {
  const { document } = parseHTML(`<html><body><h1>Harbour office counts</h1>${body}</body></html>`);
  const result = await read(document as unknown as Document, { url: null, force: true, slices: undivided, ...LOOK });
  if (result.status !== 'article') throw new Error(result.why);
  const count: Record<string, number> = {};
  for (const [, word = ''] of result.document.text.matchAll(/every (\w+) twice/g)) count[word] = (count[word] ?? 0) + 1;
  return count;
}

it.each([
  ['a story, and not the teasers beside it', `<main>${story('boat', 6)}</main><section>${teasers('ship', 4)}</section>`, { boat: 6 }],
  ['a story that is half of the prose', `<main>${story('boat', 5)}</main><div>${teasers('ship', 5)}</div>`, { boat: 5 }],
  [
    'all where the story is less than half',
    `<main>${story('boat', 4)}</main><div>${teasers('ship', 3)}</div><div>${teasers('mast', 3)}</div>`,
    { boat: 4, ship: 3, mast: 3 },
  ],
  ['a story in two places', `<main><div>${story('boat', 6)}</div><div>${story('ship', 4)}</div></main>`, { boat: 6, ship: 4 }],
  [
    'all where half of what stands beside it goes on as a story does',
    `<main>${story('boat', 6)}</main><div>${teasers('ship', 2)}<div>${story('rope', 2)}</div></div>`,
    { boat: 6, ship: 2, rope: 2 },
  ],
  [
    'a story that goes on in a box of its own, with its beginning',
    `<main>${story('boat', 3)}<div>${story('ship', 14)}</div></main>`,
    { boat: 3, ship: 14 },
  ],
  ['a story, and not the notices over it', `<main>${story('mast', 2)}<div>${story('boat', 14)}</div></main>`, { boat: 14 }],
  ['a story, and not what stands under it', `<main><div>${story('boat', 14)}</div>${story('mast', 3)}</main>`, { boat: 14 }],
  ['teasers alone', `<main>${teasers('boat', 6)}</main><div>${teasers('ship', 4)}</div>`, { boat: 6, ship: 4 }],
  [
    'all where a third of the better part are teasers',
    `<main>${story('boat', 4)}${teasers('mast', 2)}</main><div>${teasers('ship', 3)}</div>`,
    { boat: 4, mast: 2, ship: 3 },
  ],
  [
    'a story that ends in a part of the same kind',
    `<main><div class="inner">${story('boat', 14)}</div><figure></figure><div class="inner">${story('ship', 2)}</div></main>`,
    { boat: 14, ship: 2 },
  ],
  [
    'a story that begins in a part of the same kind, under its headline',
    `<main><section><h1>Harbour office counts</h1>${story('boat', 2)}</section><section>${story('ship', 14)}</section></main>`,
    { boat: 2, ship: 14 },
  ],
  [
    'a story, and not what stands under it in a part of another kind',
    `<main><div class="inner">${story('boat', 14)}</div><div class="about">${story('ship', 2)}</div></main>`,
    { boat: 14 },
  ],
  [
    'a story, and no teasers in a part of the same kind',
    `<main><div class="inner">${story('boat', 14)}</div><div class="inner">${teasers('ship', 2)}</div></main>`,
    { boat: 14 },
  ],
  ['one article of two', `<main><article>${story('boat', 14)}</article><article>${story('ship', 2)}</article></main>`, { boat: 14 }],
  [
    'one story of two that have headlines',
    `<main><div><h1>Harbour office counts</h1>${story('boat', 14)}</div><div><h1>Ships</h1>${story('ship', 2)}</div></main>`,
    { boat: 14 },
  ],
  [
    'a story, and not the longer one in an aside',
    `<main>${story('boat', 8)}</main><aside>${`<div>${story('ship', 8)}</div>`.repeat(6)}</aside>`,
    { boat: 8 },
  ],
  [
    'a story in an aside, where there is none beside it',
    `<main>${story('boat', 2)}</main><aside>${story('ship', 14)}</aside>`,
    { ship: 14 },
  ],
  ['what holds nearly all of the prose, whatever it is', `<div>${teasers('ship', 9)}</div><main>${story('boat', 1)}</main>`, { ship: 9 }],
])('reads %s', async (_, body, expected) => {
  expect(await paragraphsRead(body)).toEqual(expected);
});
