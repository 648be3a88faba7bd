/** What of an article the page does not show: no link leads there. */
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { linksIn } from '../../lib/engine/formats/fragment.ts';
import { LOOK } from '../../lib/page/look.ts';
import { read } from '../../lib/page/read.ts';
import { undivided } from '../../lib/page/slices.ts';

const PARAGRAPHS = ['first', 'second', 'third', 'last'].map(
  (count) => `The ${count} boat of the morning, said the clerk of the harbour office, was counted twice and written down in the ledger.`,
);

/** Which paragraphs are marked, in a browser that says of each whether it is shown; undefined: in none. */
async function unseenIn(shown: readonly boolean[] | undefined) {
  const html = `<html><body><article><h1>Harbour office counts</h1>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`;
  const { document } = parseHTML(html);
  const heading = shown?.includes(true) ?? true;
  for (const element of shown ? document.querySelectorAll('h1') : []) Object.assign(element, { checkVisibility: () => heading });
  shown?.forEach((isShown, at) => {
    Object.assign(document.querySelectorAll('p')[at] as object, { checkVisibility: () => isShown });
  });
  const url = 'https://courier.example/boats';
  const reading = await read(document as unknown as Document, { url, force: true, slices: undivided, ...LOOK });
  if (reading.status !== 'article') throw new Error(reading.why);
  const blocks = reading.document.blocks.filter(({ kind }) => kind === 'paragraph');
  const linkTo = linksIn(reading.document);
  return blocks.map(({ unseen, span }) => [unseen === true, linkTo(span) === url]);
}

const marked = (...all: boolean[]) => all.map((unseen) => [unseen, unseen]);

test.each([
  ['what waits for “Read on”', [true, true, false, false], marked(false, false, true, true)],
  ['a paragraph between others', [true, false, true, true], marked(false, true, false, false)],
  ['nothing of a page that shows all', [true, true, true, true], marked(false, false, false, false)],
  ['nothing of a page that shows nothing yet', [false, false, false, false], marked(false, false, false, false)],
  ['nothing where no browser says it', undefined, marked(false, false, false, false)],
])('%s', async (_, shown, expected) => {
  expect(await unseenIn(shown)).toEqual(expected);
});
