// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { createTextMap } from '../../lib/page/dom/text-map.ts';
import { hitOffset } from '../../lib/page/paint/hit.ts';
import { layOut } from './laid-out.ts';

/** A letter is 10 pixels wide, and a line 20 high. */
const PAGE =
  '<p id="first">The quay</p><p><a id="link" href="/boats">nine boats</a></p><p><a id="anchor">an anchor</a></p><p role="button" id="button">Open</p><p contenteditable="false" id="fixed">as it is</p><p contenteditable="true" id="field">a field</p>';

/** The text is that of the elements one after the other, in the order of the page. */
const mapOf = (nodes: readonly Text[]) => {
  let start = 0;
  return createTextMap(
    nodes.map((node) => {
      const piece = { node, offset: 0, start, length: node.data.length, joined: true };
      start += piece.length;
      return piece;
    }),
  );
};
const IDS = ['first', 'link', 'anchor', 'button', 'fixed', 'field'];
const textsOf = () => IDS.map((id) => document.getElementById(id)?.firstChild as Text);

beforeEach(() => {
  document.body.innerHTML = PAGE;
  layOut(document);
});

it.each([
  ['on the first letter', 5, 10, 0],
  ['on its left half', 1, 10, 0],
  ['on the left half of the fifth letter', 42, 10, 4],
  ['on the right half of it', 46, 10, 4],
  ['on the last letter', 79, 10, 7],
  ['two pixels after the last letter', 82, 10, 7],
  ['four pixels after the last letter', 84, 10, null],
  ['four pixels before the first', -4, 10, null],
  ['far beside the words', 400, 10, null],
  ['under all words', 5, 300, null],
  ['on a link, which belongs to the page', 45, 30, null],
  ['on a link that leads nowhere', 45, 50, null],
  ['on what the page calls a button', 5, 70, null],
  ['on what is expressly no field', 5, 90, 31],
  ['on a field', 5, 110, null],
])('a point %s', (_, x, y, offset) => {
  expect(hitOffset(document, mapOf(textsOf()), x, y)).toBe(offset);
});

it('is told by the letters alone where a picture stands on the words', () => {
  const [first] = textsOf() as [Text];
  vi.mocked(document.elementFromPoint).mockReturnValue(null);
  expect(hitOffset(document, mapOf([first]), 5, 10)).toBe(0);
});

it('is nothing where the browser finds an element and no letter, and where the letters are not of the text', () => {
  const [first, link] = textsOf() as [Text, Text];
  expect(hitOffset(document, mapOf([link]), 5, 10)).toBeNull();
  Object.assign(Object.getPrototypeOf(document), { caretPositionFromPoint: () => ({ offsetNode: document.body, offset: 0 }) });
  expect(hitOffset(document, mapOf([first]), 5, 10)).toBeNull();
  Object.assign(Object.getPrototypeOf(document), { caretPositionFromPoint: undefined });
  expect(hitOffset(document, mapOf([first]), 5, 10)).toBeNull();
});

it('goes into open shadow roots: the browser is told of those that text stands in, and their links are links', () => {
  document.body.innerHTML = '<p id="first">The quay</p><div id="host"></div>';
  const shadow = (document.getElementById('host') as HTMLElement).attachShadow({ mode: 'open' });
  shadow.innerHTML = '<p>A word <a href="/boats">of boats</a></p>';
  const inner = shadow.querySelector('p')?.firstChild as Text;
  const link = shadow.querySelector('a')?.firstChild as Text;
  const map = mapOf([document.getElementById('first')?.firstChild as Text, inner, link]);
  const asked: unknown[] = [];
  let found = inner;
  vi.mocked(document.elementFromPoint).mockImplementation(() => document.getElementById('host'));
  shadow.elementFromPoint = () => found.parentElement;
  Object.assign(Object.getPrototypeOf(document), {
    caretPositionFromPoint: (_x: number, _y: number, options: { shadowRoots: ShadowRoot[] }) => {
      asked.push(...options.shadowRoots);
      return { offsetNode: found, offset: 2 };
    },
  });
  vi.mocked(Range.prototype.getClientRects).mockReturnValue([new DOMRect(0, 0, 10, 20)] as unknown as DOMRectList);
  expect(hitOffset(document, map, 5, 10)).toBe(10);
  expect(asked).toEqual([shadow]);
  found = link;
  expect(hitOffset(document, map, 5, 10)).toBeNull();
});

it('asks the browser, whatever names the forms of a page have', () => {
  document.body.innerHTML = `<form id="form">${PAGE}<input name="matches"><input name="shadowRoot"></form>`;
  const form = document.getElementById('form') as HTMLFormElement;
  // as browsers do it
  for (const field of form.querySelectorAll('input')) Object.defineProperty(form, field.name, { value: field });
  const [first] = textsOf() as [Text];
  for (const name of ['caretPositionFromPoint', 'elementFromPoint', 'createRange'])
    Object.defineProperty(document, name, { configurable: true, value: document.createElement('form') });
  try {
    expect(hitOffset(document, mapOf([first]), 5, 10)).toBe(0);
  } finally {
    for (const name of ['caretPositionFromPoint', 'elementFromPoint', 'createRange']) Reflect.deleteProperty(document, name);
  }
});
