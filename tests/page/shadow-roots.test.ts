// @vitest-environment happy-dom
/** Text in shadow roots: it is read where it is seen, and what stands in a slot in the place of the slot. */
import { afterEach, expect, it } from 'vitest';
import { undivided } from '../../lib/page/dom/slices.ts';
import { LOOK } from '../../lib/page/reading/look.ts';
import { read } from '../../lib/page/reading/read.ts';

const words = (which: string) =>
  `The clerk counted every ${which} twice in the harbour office, and wrote another figure in the ledger each time.`;
const told = (...kinds: string[]) => kinds.map((kind) => `<p>${words(kind)}</p>`).join('');

/** The paragraphs that are read of an element with a shadow root, in order. */
async function readIn(light: string, shadow: string) {
  document.body.innerHTML = `<news-app>${light}</news-app>`;
  (document.querySelector('news-app') as Element).attachShadow({ mode: 'open' }).innerHTML = shadow;
  const result = await read(document, { url: null, force: true, slices: undivided, ...LOOK });
  if (result.status !== 'article') return result.why;
  const { text, blocks } = result.document;
  return blocks.map(({ span }) => /every (\w+) twice/.exec(text.slice(span.start, span.end))?.[1]);
}

afterEach(() => {
  document.body.innerHTML = '';
});

it.each([
  ['the root’s own text', '', told('boat', 'ship', 'rope', 'sail'), ['boat', 'ship', 'rope', 'sail']],
  ['and not what no slot shows', told('mast', 'oar'), told('boat', 'ship', 'rope', 'sail'), ['boat', 'ship', 'rope', 'sail']],
  [
    'all that a slot shows, in its place',
    `<p slot="middle">${words('mast')}</p><p slot="middle">${words('oar')}</p>`,
    `${told('boat', 'ship')}<slot name="middle"></slot>${told('rope', 'sail')}`,
    ['boat', 'ship', 'mast', 'oar', 'rope', 'sail'],
  ],
  [
    'what stands in a slot that nothing was given to',
    '',
    `${told('boat', 'ship')}<slot name="middle">${told('buoy')}</slot>${told('rope', 'sail')}`,
    ['boat', 'ship', 'buoy', 'rope', 'sail'],
  ],
])('is read: %s', async (_, light, shadow, expected) => {
  expect(await readIn(light, shadow)).toEqual(expected);
});
