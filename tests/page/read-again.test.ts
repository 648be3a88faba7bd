// @vitest-environment happy-dom
/** What was read, and the page that has changed since: does it stand, is it translated, and is it read again as it would be read anew. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isTranslated } from '../../lib/page/about/translated.ts';
import { chooseByReadability } from '../../lib/page/choose/choose-by-readability.ts';
import { type Edits, editsIn, noEdits } from '../../lib/page/dom/edits.ts';
import { undivided } from '../../lib/page/dom/slices.ts';
import { LOOK } from '../../lib/page/reading/look.ts';
import { read, readAgain } from '../../lib/page/reading/read.ts';
import type { Reading, ReadResult } from '../../lib/page/reading/reading.ts';
import { stillStands } from '../../lib/page/reading/still-stands.ts';

const words = (which: string) =>
  `The clerk counted every ${which} twice in the harbour office, and wrote another figure in the ledger each time.`;
const KINDS = ['boat', 'ship', 'rope', 'sail', 'mast', 'oar', 'anchor', 'buoy', 'net', 'crate'];
const PAGE = `<main><h1>Harbour office counts everything twice</h1>${KINDS.map((kind) => `<p>${words(kind)}</p>`).join('')}</main>`;
const options = { url: null, force: true, slices: undivided, ...LOOK };

const article = (result: ReadResult): Reading => {
  if (result.status !== 'article') throw new Error(result.why);
  return result;
};
const paragraph = (at: number) => document.querySelectorAll('p')[at] as HTMLElement;
const wordsOf = (at: number) => paragraph(at).firstChild as Text;
/** The first paragraphs say something else. */
const makeOther = (count: number) => {
  for (let at = 0; at < count; at++) wordsOf(at).data = words('bell');
};
let reading: Reading;

beforeEach(async () => {
  document.body.innerHTML = PAGE;
  reading = article(await read(document, options));
});
afterEach(() => {
  document.body.innerHTML = '';
  document.documentElement.removeAttribute('class');
  document.documentElement.removeAttribute('lang');
});

describe('what was read', () => {
  it.each([
    ['nothing has changed', () => {}, true],
    ['three paragraphs of ten are others', () => makeOther(3), true],
    ['six are others', () => makeOther(6), false],
    ['the headline is another', () => document.querySelector('h1')?.replaceChildren('Market counts everything twice'), false],
    ['it is taken out of the page', () => document.querySelector('main')?.remove(), false],
  ])('stands or not where %s', (_, change, stands) => {
    change();
    expect(stillStands(reading)).toBe(stands);
  });
  it('does not stand where it is not to be seen', () => {
    // of its kind, as browsers are asked, whatever a form calls its fields
    vi.spyOn(Element.prototype, 'checkVisibility').mockImplementation(function (this: Element) {
      return this !== reading.root;
    });
    expect(stillStands(reading)).toBe(false);
  });
});

describe('a page is translated', () => {
  const wrap = (count: number) => {
    for (let at = 0; at < count; at++) paragraph(at).innerHTML = `<font><font>${paragraph(at).textContent}</font></font>`;
  };
  it.each([
    ['not as it came', 'en', () => {}, false],
    ['where the translator says so', 'en', () => document.documentElement.setAttribute('class', 'page translated-ltr'), true],
    ['not by a class that is another', 'en', () => document.documentElement.setAttribute('class', 'untranslated-ltr-x'), false],
    ['where its language has become another', 'en-GB', () => document.documentElement.setAttribute('lang', 'fr'), true],
    ['not where it is another region’s', 'en-GB', () => document.documentElement.setAttribute('lang', 'en_US'), false],
    ['not where it said none before', null, () => document.documentElement.setAttribute('lang', 'fr'), false],
    ['where half of the words stand in the translator’s elements', 'en', () => wrap(5), true],
    ['not by one paragraph in them', 'en', () => wrap(1), false],
  ])('%s', async (_, before, change, expected) => {
    change();
    const { map } = article(await read(document, options));
    expect(isTranslated(document, map, before)).toBe(expected);
  });
});

describe('a page that is read again after a change', () => {
  beforeEach(async () => {
    // the second reading keeps what it finds where
    reading = article(await readAgain(document, reading, null, options));
  });
  /** What the page's own records say has changed. */
  const editing = (change: () => void): Edits => {
    const observer = new MutationObserver(() => {});
    const heard = { childList: true, characterData: true, attributes: true, attributeOldValue: true, subtree: true };
    observer.observe(document.body, heard);
    change();
    const { edits } = editsIn(observer.takeRecords(), new Set(), true);
    observer.disconnect();
    return edits;
  };
  const add = (text: string) => {
    const added = Object.assign(document.createElement('p'), { textContent: text });
    paragraph(3).after(added);
  };

  it.each([
    ['nothing has changed', () => {}],
    ['words have become others', () => (wordsOf(4).data = words('bell'))],
    ['a paragraph has come', () => add(words('bell'))],
    ['a paragraph has gone', () => paragraph(2).remove()],
    ['a paragraph has been hidden', () => paragraph(2).setAttribute('hidden', '')],
    ['a word has become a link', () => (paragraph(1).innerHTML = paragraph(1).innerHTML.replace('ledger', '<a href="/l">ledger</a>'))],
  ])('is read as it would be anew, where %s', async (_, change) => {
    const edits = editing(change);
    const anew = article(await read(document, options)).document;
    expect(article(await readAgain(document, reading, edits, options)).document).toEqual(anew);
    expect(article(await readAgain(document, reading, null, options)).document).toEqual(anew);
  });
  it('is not read anew where nothing was said to have changed', async () => {
    wordsOf(4).data = words('bell');
    const { text } = article(await readAgain(document, reading, noEdits(), options)).document;
    expect(text).toBe(reading.document.text);
  });
});

describe('what Readability chooses', () => {
  const chosenOn = (body: string) => {
    document.body.innerHTML = body;
    const choice = chooseByReadability(document);
    const isKept = (at: number) => choice?.isKept(wordsOf(at), paragraph(at)) ?? false;
    return choice && { root: choice.root, kept: [...document.querySelectorAll('p')].map((_, at) => isKept(at)) };
  };
  const story = KINDS.map((kind) => `<p>${words(kind)}</p>`).join('');
  const all = KINDS.map(() => true);

  it('is the story, and nothing of the page beside it', () => {
    const chosen = chosenOn(`<div id="menu"><p>Home</p></div><div id="story">${story}</div>`);
    expect(chosen?.kept).toEqual([false, ...all]);
    expect(chosen?.root.id).toBe('story');
    expect(document.querySelector('[data-n]')).toBeNull();
  });
  it('is nothing on a page without text', () => {
    expect(chosenOn('')).toBeNull();
  });
  it('is the story also under a consent wall, which hides the whole of it from screen readers', () => {
    expect(chosenOn(`<div aria-hidden="true" id="story">${story}</div><div><p>We value you</p></div>`)?.kept).toEqual([...all, false]);
  });
  it('is a short story too, at the second try', () => {
    expect(chosenOn(`<div id="story"><p>${words('boat')}</p><p>${words('ship')}</p></div>`)?.kept).toEqual([true, true]);
  });
});
