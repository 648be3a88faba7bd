// @vitest-environment happy-dom
/** An article in a frame of the page: which frames are looked into, and where its places lie in the page. */
import { afterEach, expect, it, vi } from 'vitest';
import { addressOf, placeInPage, subjectsOf } from '../../lib/page/detect/frames.ts';

const PROSE = '<p>The harbour office counted every boat twice, and each time the clerk wrote down another figure in the ledger.</p>';
const ARTICLE = `<article><h1>Harbour office counts every boat twice</h1>${PROSE.repeat(20)}</article>`;

afterEach(() => {
  vi.restoreAllMocks();
  document.head.innerHTML = '';
  document.body.innerHTML = '';
});

/** The page with a frame that has these attributes, and with these words in the frame. */
function pageWith(attributes: string, inner: string, around = ''): { readonly frame: Element; readonly inside: Document } {
  document.body.innerHTML = around;
  const holder = document.createElement('div');
  holder.innerHTML = `<x-frame ${attributes}></x-frame>`;
  const frame = document.createElement('frame');
  for (const { name, value } of [...(holder.firstElementChild as Element).attributes]) frame.setAttribute(name, value);
  const inside = document.implementation.createHTMLDocument('In the frame');
  inside.body.innerHTML = inner;
  Object.defineProperty(frame, 'contentDocument', { get: () => inside, configurable: true });
  Object.defineProperty(inside, 'defaultView', { value: { frameElement: frame, length: 0, location: document.location } });
  document.body.append(frame);
  vi.spyOn(window, 'length', 'get').mockReturnValue(1);
  return { frame, inside };
}

const foundIn = (inside: Document) => subjectsOf(document).map(({ document: found }) => (found === inside ? 'frame' : 'page'));

it.each([
  ['with an article, in a page with none', 'src="/story.html"', ARTICLE, ['frame']],
  ['of the same site by its whole address', `src="${document.location.origin}/story.html"`, ARTICLE, ['frame']],
  ['of another site', 'src="https://other.example/story.html"', ARTICLE, ['page']],
  ['that is hidden', 'hidden', ARTICLE, ['page']],
  ['that is hidden from readers by voice', 'aria-hidden="true"', ARTICLE, ['page']],
  ['of an advertisement', 'class="ad-slot"', ARTICLE, ['page']],
  ['of shadows, whose name an advertisement’s begins with', 'class="shadow"', ARTICLE, ['frame']],
  ['that is called an advertisement', 'title="Advertisement"', ARTICLE, ['page']],
  ['one pixel wide', 'width="1" height="400"', ARTICLE, ['page']],
  ['one pixel high', 'width="400" height="1px"', ARTICLE, ['page']],
  ['ten pixels high', 'width="400" height="10"', ARTICLE, ['frame']],
  ['with a style of no width', 'style="border: 0; width: 0"', ARTICLE, ['page']],
  ['with a style that hides it', 'style="display: none"', ARTICLE, ['page']],
  ['with hardly any text', '', PROSE.repeat(3), ['page']],
  ['with nothing in it', '', '', ['page']],
])('a frame %s', (_, attributes, inner, expected) => {
  expect(foundIn(pageWith(attributes, inner).inside)).toEqual(expected);
});

it('is not looked into where the page has an article of its own, nor a frame with less text than the page', () => {
  expect(foundIn(pageWith('', ARTICLE, ARTICLE).inside)).toEqual(['page']);
  expect(foundIn(pageWith('', PROSE.repeat(20), PROSE.repeat(30)).inside)).toEqual(['page']);
});

const NEWS = '<meta property="og:type" content="article"><script type="application/ld+json">{"@type":"NewsArticle"}</script>';

it('is looked into after a page that is an article by what it declares, and has hardly any text', () => {
  document.head.innerHTML = `${NEWS}<meta name="author" content="Ada Winn"><meta property="article:published_time" content="2026-03-04">`;
  expect(foundIn(pageWith('', ARTICLE, '<article>Nine boats.</article>').inside)).toEqual(['page', 'frame']);
});

it('is described by the page around it, or by itself where it says more', () => {
  const { inside } = pageWith('', ARTICLE);
  const describedBy = () => subjectsOf(document).map((subject) => (subject.describedBy === inside ? 'frame' : 'page'));
  expect(describedBy()).toEqual(['frame']);
  document.head.innerHTML = NEWS;
  expect(describedBy()).toEqual(['page']);
  inside.head.innerHTML = `${NEWS}<meta name="author" content="Ada Winn">`;
  expect(describedBy()).toEqual(['frame']);
});

it('is the one of several that looks most like an article, whichever comes first', () => {
  const { frame, inside } = pageWith('', ARTICLE);
  const other = document.createElement('frame');
  const elsewhere = document.implementation.createHTMLDocument('In the other frame');
  elsewhere.body.innerHTML = PROSE.repeat(30);
  Object.defineProperty(other, 'contentDocument', { get: () => elsewhere });
  frame.before(other);
  expect(foundIn(inside)).toEqual(['frame']);
  frame.after(other);
  expect(foundIn(inside)).toEqual(['frame']);
});

it('is not looked into where the browser counts none, or lets nobody in', () => {
  const { frame, inside } = pageWith('', ARTICLE);
  vi.spyOn(window, 'length', 'get').mockReturnValue(0);
  expect(foundIn(inside)).toEqual(['page']);
  vi.spyOn(window, 'length', 'get').mockReturnValue(1);
  expect(foundIn(inside)).toEqual(['frame']);
  Object.defineProperty(frame, 'contentDocument', {
    get: () => {
      throw new DOMException('of another site', 'SecurityError');
    },
  });
  expect(foundIn(inside)).toEqual(['page']);
});

it('is not looked into after twelve others', () => {
  const { frame, inside } = pageWith('', ARTICLE);
  for (let i = 0; i < 12; i++) frame.before(document.createElement('frame'));
  expect(foundIn(inside)).toEqual(['page']);
  frame.previousElementSibling?.remove();
  expect(foundIn(inside)).toEqual(['frame']);
});

it('has the address of the page around it where it has none of its own', () => {
  const { inside } = pageWith('', ARTICLE);
  Object.defineProperty(inside, 'URL', { value: 'about:blank' });
  expect(addressOf(inside)).toBe(document.URL);
  expect(addressOf(document)).toBe(document.URL);
});

it('has its places as far from the page’s corner as it stands itself, its border included', () => {
  const { frame, inside } = pageWith('', ARTICLE);
  frame.getBoundingClientRect = () => new DOMRect(100, 40, 300, 300);
  Object.defineProperties(frame, { clientLeft: { value: 2 }, clientTop: { value: 3 } });
  const place = placeInPage(inside, { first: new DOMRect(10, 20, 50, 15), last: new DOMRect(0, 35, 20, 15) });
  expect(place.first).toMatchObject({ x: 112, y: 63, width: 50, height: 15 });
  expect(place.last).toMatchObject({ x: 102, y: 78, width: 20, height: 15 });
});
