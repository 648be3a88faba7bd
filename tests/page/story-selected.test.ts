/** Which headings in the chosen text are the story's: those that its text goes on after. */
import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { LOOK } from '../../lib/page/look.ts';
import { read } from '../../lib/page/read.ts';
import { undivided } from '../../lib/page/slices.ts';

const paragraph = (word: string) =>
  `<p>The harbour office counted every ${word} twice, and each time the clerk, Ines Calloway, wrote down another figure in the ledger.</p>`;
const HEADING = '<h2>Who counts them</h2>';
const PICTURE = '<figure><img src="quay.jpg" alt=""><figcaption>The quay at noon.</figcaption></figure>';
const ADVERTISEMENT = '<div class="slot"><span>Advertisement</span></div>';

async function headingsRead(inner: string) {
  const body = `<main><h1>Harbour office counts</h1>${['boat', 'ship', 'rope'].map(paragraph).join('')}${inner}</main>`;
  const { document } = parseHTML(`<html><body>${body}</body></html>`);
  const result = await read(document as unknown as Document, { url: null, force: true, slices: undivided, ...LOOK });
  if (result.status !== 'article') throw new Error(result.why);
  const { blocks, text } = result.document;
  return blocks.filter(({ kind }) => kind === 'heading').map(({ span }) => text.slice(span.start, span.end));
}

it.each([
  ['text', HEADING + paragraph('mast'), true],
  ['a picture with its caption, and text', HEADING + PICTURE + paragraph('mast'), true],
  ['an advertisement, and text', HEADING + ADVERTISEMENT + paragraph('mast'), true],
  ['another heading', `${HEADING}<h2>Who counts them not</h2><div>By the quay</div>${paragraph('mast')}`, false],
  ['a line of another shape', `${HEADING}<div>By the quay</div>${paragraph('mast')}`, false],
  ['nothing', paragraph('mast') + HEADING, false],
])('a heading before %s', async (_, inner, isRead) => {
  expect(await headingsRead(inner)).toEqual(isRead ? ['Who counts them'] : []);
});
