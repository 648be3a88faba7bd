/** Who wrote an article and when it came out, where the page only shows it: read between headline and text, in its own words, or not at all. */
import { expect, it } from 'vitest';
import { readHtml } from '../../lib/cli/read-html.ts';

const text = '<p>The harbour office counted every boat twice, and each time the clerk wrote down another figure in the ledger.</p>'.repeat(
  8,
);
const HEADLINE = '<h1>Harbour office counts boats twice</h1>';

async function shownOn(body: string, head = '') {
  const reading = await readHtml(`<html><head>${head}</head><body>${body}</body></html>`, null, { force: true });
  if (!reading.isArticle) throw new Error(reading.why);
  const { byline, published } = reading.document;
  return [byline, published];
}

it.each([
  [
    'an author and a day in boxes of their own',
    '<div class="byline-box"><div class="credit"><span class="author"> Ada\n Winn </span><span class="firm">Pier Press</span></div><div class="publish-date">Published 11:34 PM EST Nov 19, 2026</div></div>',
    ['Ada Winn', 'Nov 19, 2026'],
  ],
  [
    'several authors, and a place of their own for the agency',
    '<div class="story-byline"><div class="field-byline">By ADA WINN and NOOR HADDAD</div><div class="field-byline-title">Associated Press</div></div>',
    ['ADA WINN, NOOR HADDAD', null],
  ],
  [
    'names in elements that look the same',
    '<p>Words: <span class="c-byline__author-name">Ada Winn</span>, <span class="c-byline__author-name">Noor Haddad</span></p>',
    ['Ada Winn, Noor Haddad', null],
  ],
  [
    'a line of names without any class',
    '<p>By Ada van der Winn &amp; Noor Haddad | Pier Press</p>',
    ['Ada van der Winn, Noor Haddad', null],
  ],
  ['a name with what she is', '<p class="byline">By Ada Winn, Harbour Correspondent</p>', ['Ada Winn, Harbour Correspondent', null]],
  [
    'the name alone where the line has an agency too',
    '<p class="byline"><span class="author">Ada Winn</span> <span>Pier Agency</span></p>',
    ['Ada Winn', null],
  ],
  [
    'a name and a handle, and a day with its change',
    '<div class="authorCard"><div class="authorCard_name"><a href="/ada">Ada Winn</a></div><span class="author-handle">@winn</span></div><div class="article-publish">04 Mar 2026 06:23PM <span>(Updated: 05 Mar 2026 06:27PM)</span></div>',
    ['Ada Winn', '04 Mar 2026'],
  ],
  ['a day in capitals', '<div class="author-name-date"><span>\n19 NOV 2026 </span></div>', [null, '19 NOV 2026']],
  ['a day of the week', '<p><span class="timestamp">Tue Dec 30, 2026 11:44pm GMT</span></p>', [null, 'Dec 30, 2026']],
  ['a time without an attribute', '<p><time>4 March 2026</time></p>', [null, '4 March 2026']],
])('read as it stands: %s', async (_, shown, expected) => {
  expect(await shownOn(`${HEADLINE}${shown}${text}`)).toEqual(expected);
  expect(await shownOn(`<header><div>${shown}${HEADLINE}</div></header>${text}`)).toEqual(expected);
});

it.each([
  ['who it is about', '<p class="author-bio">Ada Winn writes about boats.</p><p class="author-title">Harbour Correspondent</p>'],
  ['nobody', '<p class="byline">Staff Reporter</p><p class="author">Follow Us</p><p class="byline">Associated Press</p>'],
  ['a headline that begins so', '<h2>By Land and Sea</h2><p>By Monday the boats were late.</p>'],
  ['one word', '<p class="author">Winn</p>'],
  ['a day of figures', '<p class="date">9/11/2026</p>'],
  ['two days', '<p class="date">9 November 2026</p><p class="date">10 November 2026</p>'],
  ['a day without a year', '<p class="date">9 November</p>'],
  ['a day of a change', '<p class="date">Updated 9 November 2026</p><p class="modified-date">9 November 2026</p>'],
  ['a day that nothing calls one', '<p>9 November 2026</p>'],
  ['another story', '<div class="related"><p class="byline">By Noor Haddad</p><p class="date">9 November 2026</p></div>'],
  ['a story that a link leads to', '<a href="/other"><span class="date">9 November 2026</span></a>'],
  ['what is hidden', '<p class="byline" hidden>By Noor Haddad</p>'],
])('not taken: %s', async (_, shown) => {
  expect(await shownOn(`${HEADLINE}${shown}${text}`)).toEqual([null, null]);
});

it('nothing is taken from under the text, from far above it, or where there is no headline', async () => {
  const shown = '<p class="byline">By Ada Winn</p><p class="date">9 November 2026</p>';
  expect(await shownOn(`${HEADLINE}${text}${shown}`)).toEqual([null, null]);
  expect(await shownOn(`${HEADLINE}${shown}${'<p></p>'.repeat(700)}${text}`)).toEqual([null, null]);
  expect(await shownOn(`${shown}${text}`)).toEqual([null, null]);
});

it('what the page declares goes before what it shows', async () => {
  const shown = '<p class="byline">By Noor Haddad</p><p class="date">9 November 2026</p>';
  const declared = '<meta name="author" value="Ada Winn"><meta name="article:published_time" content="2026-11-08">';
  expect(await shownOn(`${HEADLINE}${shown}${text}`, declared)).toEqual(['Ada Winn', '2026-11-08']);
});
