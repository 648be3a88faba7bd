// @vitest-environment happy-dom
/** What the reader has selected is read: these words and no others, whatever page they stand in. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { chooseSelected } from '../../lib/page/choose/choose-selected.ts';
import { undivided } from '../../lib/page/dom/slices.ts';
import { LOOK } from '../../lib/page/reading/look.ts';
import { readAgain, readSelected } from '../../lib/page/reading/read.ts';

const OPTIONS = { url: 'https://quay.example/', slices: undivided, ...LOOK };
const nodeOf = (id: string) => document.getElementById(id)?.firstChild as Text;

beforeEach(() => {
  document.getSelection()?.removeAllRanges();
  document.body.innerHTML = `<nav><a id="link" href="/a">Boats</a></nav>
    <div class="sidebar"><p id="one">“It was late,” Ana Ruiz said.</p><script>let x = 1;</script><p id="two">The ferry <b id="bold">never</b> came.</p></div>
    <p id="three">Nobody waited.</p>`;
});

function select(from: string, start: number, to: string, end: number): void {
  const range = document.createRange();
  range.setStart(nodeOf(from), start);
  range.setEnd(nodeOf(to), end);
  document.getSelection()?.addRange(range);
}

async function textOfSelection() {
  const result = await readSelected(document, chooseSelected(document), OPTIONS);
  return result?.status === 'article' ? result.document.text : (result?.status ?? null);
}

it.each([
  ['a sentence', ['one', 0, 'one', 29], '“It was late,” Ana Ruiz said.'],
  ['a part of one', ['one', 15, 'one', 23], 'Ana Ruiz'],
  ['a few letters', ['three', 0, 'three', 2], 'No'],
  ['over two paragraphs, without the script between', ['one', 15, 'two', 9], 'Ana Ruiz said.\nThe ferry'],
  ['into an element of a line', ['two', 4, 'bold', 3], 'ferry nev'],
  ['out of furniture into what is none', ['bold', 0, 'three', 6], 'never came.\nNobody'],
  ['a link of the navigation', ['link', 0, 'link', 5], 'Boats'],
] as const)('%s', async (_, [from, start, to, end], words) => {
  select(from, start, to, end);
  expect(await textOfSelection()).toBe(words);
});

it.each([
  ['nothing', () => {}],
  ['a caret', () => select('one', 3, 'one', 3)],
  ['white space', () => select('two', 3, 'two', 4)],
])('%s is nothing to read', async (_, act) => {
  act();
  expect(chooseSelected(document)).toBe(null);
  expect(await textOfSelection()).toBe(null);
});

it('the map leads from the words to their places', async () => {
  select('one', 15, 'two', 9);
  const result = await readSelected(document, chooseSelected(document), OPTIONS);
  if (result?.status !== 'article') throw new Error('not read');
  expect(result.selected).toBe(true);
  expect(result.map.rangesOf({ start: 4, end: 8 }).join()).toBe('Ruiz');
  expect(result.map.offsetAt(nodeOf('one'), 19)).toBe(4);
});

it('read again it is the same words, and none that have come beside them', async () => {
  select('one', 0, 'one', 29);
  const result = await readSelected(document, chooseSelected(document), OPTIONS);
  if (result?.status !== 'article') throw new Error('not read');
  document.getSelection()?.removeAllRanges();
  document.getElementById('one')?.insertAdjacentHTML('afterend', '<p>“It was early,” said Tom Achebe, who had not been there.</p>');
  const again = await readAgain(document, result, null, OPTIONS);
  expect(again.status === 'article' && again.document.text).toBe('“It was late,” Ana Ruiz said.');
  document.getElementById('one')?.remove();
  expect((await readAgain(document, result, null, OPTIONS)).status).toBe('none');
});

/** Whether the element is the lowest that holds what is selected. */
function isRoot(element: Element): boolean {
  const choice = chooseSelected(document);
  return typeof choice === 'object' && choice?.root === element;
}

/** A form that has fields by these names, as browsers show them. */
function hideBehindFields(form: HTMLFormElement, ...names: string[]): void {
  for (const name of names) Object.defineProperty(form, name, { value: document.createElement('input') });
}

it('in a form whose fields are called as what it is asked, and in a page that calls its own so, it is the same words', async () => {
  document.body.innerHTML = `<form><p id="one">“It was late,” Ana Ruiz said.</p></form><p id="two">The ferry never came.</p><form id="last"><p id="three">Nobody waited.</p></form>`;
  for (const form of document.querySelectorAll('form'))
    hideBehindFields(form, 'contains', 'nodeType', 'parentNode', 'getRootNode', 'childNodes', 'shadowRoot', 'isConnected');
  // this one is written in script, and asks the form as if it had no fields; a browser's does not
  vi.spyOn(Element.prototype, 'checkVisibility').mockReturnValue(true);
  const names = ['getSelection', 'createTreeWalker', 'querySelectorAll'] as const;
  const range = document.createRange();
  range.setStart(nodeOf('one'), 15);
  range.setEnd(document.getElementById('last') as Element, 1);
  document.getSelection()?.addRange(range);
  const images = names.map(() => document.createElement('img'));
  names.forEach((name, i) => {
    Object.defineProperty(document, name, { value: images[i], configurable: true });
  });
  const isChosen = isRoot(document.body);
  for (const name of names) Reflect.deleteProperty(document, name);
  expect(isChosen).toBe(true);
  expect(await textOfSelection()).toBe('Ana Ruiz said.\nThe ferry never came.\nNobody waited.');
});

it('of one form alone the fields do not hide that it is an element', () => {
  document.body.innerHTML = '<form><p id="one">“It was late,” Ana Ruiz said.</p><p id="two">The ferry never came.</p></form>';
  const form = document.querySelector('form') as HTMLFormElement;
  hideBehindFields(form, 'contains', 'nodeType', 'parentNode');
  select('one', 0, 'two', 9);
  expect(isRoot(form)).toBe(true);
});

it.each<[string, (range: Range, one: Element, three: Element) => void, string]>([
  ['from before an element to after it', (range, one) => { range.setStartBefore(one); range.setEndAfter(one); }, '“It was late,” Ana Ruiz said.'],
  ['from the end of one to the beginning of another', (range, one, three) => { range.setStart(one, 1); range.setEnd(three, 0); }, 'The ferry never came.'],
  ['to a comment at the beginning of another', (range, one, three) => { three.prepend(document.createComment('a')); range.setStart(one, 0); range.setEnd(three, 0); }, '“It was late,” Ana Ruiz said.\nThe ferry never came.'],
  ['to a comment beside no text', (range, one) => { one.after(document.createElement('p')); const empty = one.nextSibling as Element; empty.append(document.createComment('a'), document.createComment('b')); range.setStart(one, 0); range.setEnd(empty, 1); }, '“It was late,” Ana Ruiz said.'],
  ['to the comment that ends the page', (range, one) => { document.body.append(document.createComment('a')); range.setStartAfter(one); range.setEnd(document.body, document.body.childNodes.length - 1); }, 'The ferry never came.\nNobody waited.'],
  ['into a comment', (range, one, three) => { const comment = document.createComment('never'); three.before(comment); range.setStart(one, 0); range.setEnd(comment, 2); }, '“It was late,” Ana Ruiz said.\nThe ferry never came.'],
  ['from a comment', (range, one, three) => { one.after(document.createComment('a')); range.setStart(one.parentElement as Element, 1); range.setEnd(three, 0); }, 'The ferry never came.'],
  ['to the end of the page', (range, one) => { range.setStartAfter(one); range.setEnd(document.body, document.body.childNodes.length); }, 'The ferry never came.\nNobody waited.'],
])('%s', async (_, set, words) => {
  const range = document.createRange();
  set(range, document.getElementById('one') as Element, document.getElementById('three') as Element);
  document.getSelection()?.addRange(range);
  expect(await textOfSelection()).toBe(words);
}); // biome-ignore format: a table

describe('more than can be read', () => {
  const LONG = 'It was noon, and the tide went out. ';
  const twenty = LONG.repeat(20_000_000 / LONG.length);

  it.each<[string, () => string]>([
    ['in one text', () => `<p>${twenty}</p>`],
    ['in many', () => `<p>${LONG.repeat(30)}</p>`.repeat(2000)],
  ])('is refused, and not gone through: %s', async (_, html) => {
    document.body.innerHTML = html();
    document.getSelection()?.selectAllChildren(document.body);
    const pause = vi.fn(async () => {});
    const result = await readSelected(document, chooseSelected(document), { ...OPTIONS, slices: { isOver: () => true, pause } });
    expect(result).toMatchObject({ status: 'none', why: 'too-large' });
    expect(pause).not.toHaveBeenCalled();
  });

  it('is what would be read: scripts are not', async () => {
    document.body.innerHTML = `<p>“It was late,” Ana Ruiz said.</p><script type="application/json">${twenty}</script>`;
    document.getSelection()?.selectAllChildren(document.body);
    expect(await textOfSelection()).toBe('“It was late,” Ana Ruiz said.');
  });
});
