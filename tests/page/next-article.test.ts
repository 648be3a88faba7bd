// @vitest-environment happy-dom
/** Pages with one article under the other: which of them the reader looks at, 768 pixels of the page at a time. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inView, isCalled, twinInView } from '../../lib/page/watch/next-article.ts';
import { layOut } from './laid-out.ts';

const PROSE = 'The clerk counted every boat twice, and wrote another figure in the ledger.';
/** So many paragraphs, each a line of 20 pixels. */
const paragraphs = (count: number) => `<p>${PROSE}</p>`.repeat(count);
const story = (id: string, headline: string, rest = 'class="story wide"', count = 60) =>
  `<article id="${id}" ${rest}><h1>${headline}</h1>${paragraphs(count)}</article>`;
const FIRST = 'The harbour wall at Kestrel Point is sound';
const SECOND = 'Nine boats have left for Selby since spring';

const byId = (id: string) => document.getElementById(id) as Element;
/** The first article takes 61 lines of the page: 1220 pixels. */
const [AT_FIRST, AT_END, AT_SECOND] = [0, 1000, 1300];

beforeEach(() => {
  document.title = SECOND;
});

afterEach(() => {
  document.title = '';
  document.body.innerHTML = '';
  window.history.replaceState(null, '', '/');
});

describe('what the reader looks at', () => {
  const seen = (body: string, scrolled: number) => {
    document.body.innerHTML = `<main>${body}</main>`;
    layOut(document, scrolled);
    const found = inView(byId('one'));
    return typeof found === 'string' ? found : found.next.id;
  };
  const one = story('one', FIRST);

  it.each([
    ['the article that was read', one + story('two', SECOND), AT_FIRST, 'same'],
    ['what stands above it, its headline on the page', `<div>${paragraphs(20)}</div>${one}`, AT_FIRST, 'same'],
    ['what stands a window above it', `<div>${paragraphs(60)}</div>${one}`, AT_FIRST, 'elsewhere'],
    ['the article after it, which the page goes by', one + story('two', SECOND), AT_SECOND, 'two'],
    ['an article of another name', one + story('two', 'A market for ropes and sails opens'), AT_SECOND, 'elsewhere'],
    ['an article of two words', one + story('two', 'Nine boats'), AT_SECOND, 'elsewhere'],
    ['a list in the place of navigation', one + story('two', SECOND, 'role="navigation"'), AT_SECOND, 'elsewhere'],
    ['an article that is not shown', one + story('two', SECOND, 'hidden'), AT_SECOND, 'elsewhere'],
    ['a teaser', `${one}<div>${paragraphs(8)}<section id="two"><h2>${SECOND}</h2><p>Short.</p></section></div>`, AT_END, 'elsewhere'],
    ['an article in a box beside it', `${one}<div id="box">${story('two', SECOND)}</div>`, AT_SECOND, 'box'],
    ['nothing at all', one, 3000, 'elsewhere'],
  ])('%s', (_, body, scrolled, expected) => {
    expect(seen(body, scrolled)).toBe(expected);
  });
  it('goes by the address as well', () => {
    document.title = 'The Kestrel Point Gazette';
    expect(seen(one + story('two', SECOND), AT_SECOND)).toBe('elsewhere');
    window.history.replaceState(null, '', '/2026/nine-boats-have-left-for-selby');
    expect(seen(one + story('two', SECOND), AT_SECOND)).toBe('two');
  });
});

describe('the next article of a page that tells nothing of it', () => {
  const one = story('one', FIRST);
  const twin = (body: string, scrolled: number) => {
    document.body.innerHTML = `<main>${body}</main>`;
    layOut(document, scrolled);
    return twinInView(byId('one'), byId('one').querySelector('h1') as Element)?.id ?? null;
  };

  it.each([
    ['made as the first is', one + story('two', SECOND), AT_SECOND, 'two'],
    ['while the reader looks at the first', one + story('two', SECOND), AT_FIRST, null],
    ['with one class in common', one + story('two', SECOND, 'class="late story"'), AT_SECOND, 'two'],
    ['with no class in common', one + story('two', SECOND, 'class="advert"'), AT_SECOND, null],
    ['with no class, where the first has some', one + story('two', SECOND, ''), AT_SECOND, null],
    ['of another element', `${one}<section id="two" class="story"><h1>${SECOND}</h1>${paragraphs(60)}</section>`, AT_SECOND, null],
    ['with the same headline', one + story('two', FIRST), AT_SECOND, null],
    ['with a headline of two words', one + story('two', 'Nine boats'), AT_SECOND, null],
    ['without a headline', `${one}<article id="two" class="story">${paragraphs(60)}</article>`, AT_SECOND, null],
    ['of few letters', one + story('two', SECOND, 'class="story"', 5) + paragraphs(60), 900, null],
    ['that is hidden', one + story('two', SECOND, 'class="story" hidden'), AT_SECOND, null],
    ['in the place of navigation', one + story('two', SECOND, 'class="story" role="navigation"'), AT_SECOND, null],
    ['where there is nothing', one, 3000, null],
  ])('%s', (_, body, scrolled, expected) => {
    expect(twin(body, scrolled)).toBe(expected);
  });
  it('has no classes where the first has none', () => {
    expect(twin(story('one', FIRST, '') + story('two', SECOND, ''), AT_SECOND)).toBe('two');
    expect(twin(story('one', FIRST, '') + story('two', SECOND), AT_SECOND)).toBeNull();
  });
  it('is made as what holds the first and its headline, where that stands outside of what was read', () => {
    const whole = (id: string, headline: string) =>
      `<section id="${id}-whole" class="story"><h1>${headline}</h1><div id="${id}">${paragraphs(60)}</div></section>`;
    document.body.innerHTML = `<main>${whole('one', FIRST)}${whole('two', SECOND)}</main>`;
    layOut(document, AT_SECOND);
    expect(twinInView(byId('one'), document.querySelector('h1') as Element)?.id).toBe('two-whole');
  });
});

it.each([
  ['by a headline that says half of it', 'Nine boats have left the harbour', true],
  ['by none', 'A market for ropes and sails opens', false],
])('an article is called what the page is called: %s', (_, headline, expected) => {
  document.body.innerHTML = `<article id="two"><h2>Also today</h2><h2>${headline}</h2></article>`;
  expect(isCalled(byId('two'), `${SECOND} | The Gazette`)).toBe(expected);
  expect(isCalled(byId('two'), null)).toBe(false);
});
