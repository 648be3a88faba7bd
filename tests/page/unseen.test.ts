/** What of an article the page does not show: no link leads there. */
import { parseHTML } from 'linkedom';
import { afterEach, expect, test } from 'vitest';
import { linksIn } from '../../lib/engine/formats/fragment.ts';
import { isShown } from '../../lib/page/dom/elements.ts';
import { undivided } from '../../lib/page/dom/slices.ts';
import { LOOK } from '../../lib/page/reading/look.ts';
import { read } from '../../lib/page/reading/read.ts';

const PARAGRAPHS = ['first', 'second', 'third', 'last'].map(
  (count) => `The ${count} boat of the morning, said the clerk of the harbour office, was counted twice and written down in the ledger.`,
);

const { HTMLElement } = parseHTML('');
/** Has each element ask this whether it is shown: elements are of one kind, of which alone it is asked. */
function browserSays(checkVisibility: (element: Element) => boolean): void {
  const value = function (this: Element) {
    return checkVisibility(this);
  };
  Object.defineProperty(HTMLElement.prototype, 'checkVisibility', { value, configurable: true });
}
afterEach(() => void Reflect.deleteProperty(HTMLElement.prototype, 'checkVisibility'));

/** Which paragraphs are marked, in a browser that says of each whether it is shown; undefined: in none. */
async function unseenIn(shown: readonly boolean[] | undefined) {
  const html = `<html><body><article><h1>Harbour office counts</h1>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`;
  const { document } = parseHTML(html);
  const paragraphs: Element[] = [...document.querySelectorAll('p')];
  if (shown) browserSays((element) => shown[paragraphs.indexOf(element)] ?? shown.includes(true));
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

test('a field that a form calls so does not stand in the way', () => {
  const { document } = parseHTML('<form><p>Nobody waited.</p></form>');
  const form = document.querySelector('form') as HTMLFormElement;
  for (const name of ['checkVisibility', 'ownerDocument']) Object.defineProperty(form, name, { value: document.createElement('input') });
  expect(isShown(form)).toBe(true);
  browserSays((element) => element !== form);
  expect(isShown(form)).toBe(false);
});
