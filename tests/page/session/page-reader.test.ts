// @vitest-environment happy-dom
/** Which document of the page is read, and from when on. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { declaredBy } from '../../../lib/page/about/declared.ts';
import { chooseSelected } from '../../../lib/page/choose/choose-selected.ts';
import { detect } from '../../../lib/page/detect/detect.ts';
import { openDocuments, subjectsOf } from '../../../lib/page/detect/frames.ts';
import type { PageParts } from '../../../lib/page/page-parts.ts';
import { createPageReader } from '../../../lib/page/session/page-reader.ts';

const STORY = `<article><h1>Harbour office counts its boats</h1>${'<p>“It was noon,” Ana Ruiz said, and the harbour office counted every boat twice, and wrote it down.</p>'.repeat(12)}</article>`;
const parts = { chooseByReadability: () => null, openDocuments, chooseSelected } as unknown as PageParts[keyof PageParts];
const lookout = { anyway: true, declaredBy, detect, loadPart: async () => parts as never };

/** The page's article, and a frame beside it in which something is selected. */
function pageWithFrame(selected: string): Document {
  document.body.innerHTML = STORY;
  const frame = document.createElement('frame');
  const inside = document.implementation.createHTMLDocument('In the frame');
  inside.body.innerHTML = selected;
  Object.defineProperty(inside, 'defaultView', { value: { frameElement: frame, length: 0, location: document.location } });
  Object.defineProperty(frame, 'contentDocument', { get: () => inside, configurable: true });
  document.body.append(frame);
  vi.spyOn(window, 'length', 'get').mockReturnValue(1);
  const range = inside.createRange();
  range.selectNodeContents(inside.body);
  const selection = { rangeCount: 1, getRangeAt: () => range } as unknown as Selection;
  // of its kind, as the browser's own is asked, whatever the page calls so
  vi.spyOn(Object.getPrototypeOf(inside) as Document, 'getSelection').mockImplementation(function (this: Document) {
    return this === inside ? selection : null;
  });
  return inside;
}

beforeEach(() => document.getSelection()?.removeAllRanges());
afterEach(() => vi.restoreAllMocks());

it('what is selected in a frame is read there, and the page stays what is read until it is taken over', async () => {
  const inside = pageWithFrame('<p>“Never,” Tom Achebe said.</p>');
  const seen: Document[] = [];
  const reader = createPageReader(lookout, { styleFrames: async () => void seen.push(reader.document) });
  (await reader.read(subjectsOf(document), null)).takeOver();
  const selected = await reader.readSelected();
  seen.push(reader.document);
  if (selected?.result.status !== 'article') throw new Error('not read');
  expect(selected.result.document.text).toBe('“Never,” Tom Achebe said.');
  expect(seen).toEqual([document, document]);
  selected.takeOver();
  expect(reader.document).toBe(inside);
});

it('a page that is read in vain while another round has begun leaves what that one reads', async () => {
  const inside = pageWithFrame('<p>Nothing.</p>');
  const reader = createPageReader(lookout, { styleFrames: async () => {} });
  const [own] = subjectsOf(document);
  if (!own) throw new Error('no page');
  const late = reader.read([{ ...own, document: inside }], null);
  (await reader.read([own], null)).takeOver();
  await late;
  expect(reader.document).toBe(document);
});

it('nothing selected is nothing, and what is selected without words says so', async () => {
  pageWithFrame('<textarea>Write to us</textarea>');
  const reader = createPageReader(lookout, { styleFrames: async () => {} });
  expect((await reader.readSelected())?.result).toMatchObject({ status: 'none', why: 'short' });
  document.querySelector('frame')?.remove();
  expect(await reader.readSelected()).toBeNull();
});
