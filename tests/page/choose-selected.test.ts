// @vitest-environment happy-dom
/** What the reader has selected is read: these words and no others, whatever page they stand in. */
import { beforeEach, expect, it } from 'vitest';
import { chooseSelected } from '../../lib/page/choose-selected.ts';
import { LOOK } from '../../lib/page/look.ts';
import { readAgain, readSelected } from '../../lib/page/read.ts';
import { undivided } from '../../lib/page/slices.ts';

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
  const result = await readSelected(document, OPTIONS);
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
  const result = await readSelected(document, OPTIONS);
  if (result?.status !== 'article') throw new Error('not read');
  expect(result.selected).toBe(true);
  expect(result.map.rangesOf({ start: 4, end: 8 }).join()).toBe('Ruiz');
  expect(result.map.offsetAt(nodeOf('one'), 19)).toBe(4);
});

it('read again it is the same words, and none that have come beside them', async () => {
  select('one', 0, 'one', 29);
  const result = await readSelected(document, OPTIONS);
  if (result?.status !== 'article') throw new Error('not read');
  document.getSelection()?.removeAllRanges();
  document.getElementById('one')?.insertAdjacentHTML('afterend', '<p>“It was early,” said Tom Achebe, who had not been there.</p>');
  const again = await readAgain(document, result, null, OPTIONS);
  expect(again.status === 'article' && again.document.text).toBe('“It was late,” Ana Ruiz said.');
  document.getElementById('one')?.remove();
  expect((await readAgain(document, result, null, OPTIONS)).status).toBe('none');
});
