/** How much of a page was read: nobody is told that no one is quoted where words in quotation marks stand unread. */
import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { undivided } from '../../lib/page/dom/slices.ts';
import { LOOK } from '../../lib/page/reading/look.ts';
import { partOf } from '../../lib/page/reading/part.ts';
import { read } from '../../lib/page/reading/read.ts';

const paragraph = (words = 'It was noon') =>
  `<p>${words}, and the harbour office counted every boat twice, and each time the clerk wrote down another figure in the ledger.</p>`;
const QUOTED = paragraph('“It was noon,” she said');
const STORY = paragraph().repeat(6);

/** What part is told of a page, its share in tenths. */
async function partIn(rest: string, { isQuoted = false, head = '', story = STORY } = {}) {
  const html = `<html><head>${head}</head><body><article><h1>Harbour office counts</h1>${story}</article></body></html>`;
  const { document } = parseHTML(html);
  const reading = await read(document as unknown as Document, { url: null, force: true, slices: undivided, ...LOOK });
  if (reading.status !== 'article') throw new Error(reading.why);
  document.body.insertAdjacentHTML('beforeend', rest);
  const part = await partOf({ ...reading, prose: LOOK.detect(document as unknown as Document, null).prose }, isQuoted, undivided);
  return part && { ...part, share: part.share === null ? null : Math.round(part.share * 10) / 10 };
}

const aside = (words: string, count = 1) => `<aside>${words.repeat(count)}</aside>`;

it.each([
  ['quotation marks in text that was not read', aside(QUOTED), { why: 'unread', share: 0.8 }],
  ['more of it than was read', aside(QUOTED, 12), { why: 'unread', share: 0.3 }],
  ['what readers wrote, which counts for no share', `<div id="comments">${QUOTED}</div>`, { why: 'unread', share: 1 }],
])('%s', async (_, rest, part) => {
  expect(await partIn(rest)).toEqual(part);
});

it.each([
  ['nothing else on the page', ''],
  ['text without quotation marks', aside(paragraph(), 9)],
  ['a short line in quotation marks', aside('<p>“It was noon,” she said.</p>', 9)],
  ['quotation marks in links', aside(`<p><a href="/a">${QUOTED.slice(3, -4)}</a></p>`)],
  ['quotation marks in navigation', `<nav>${QUOTED}</nav>`],
  ['quotation marks that are hidden', `<div hidden>${QUOTED}</div>`],
])('%s: the whole page was read', async (_, rest) => {
  expect(await partIn(rest)).toBe(null);
});

it('where somebody is quoted, it is told only where little was read', async () => {
  expect(await partIn(aside(QUOTED), { isQuoted: true })).toBe(null);
  expect(await partIn(aside(QUOTED, 12), { isQuoted: true })).toEqual({ why: 'unread', share: 0.3 });
});

const declared = (article: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Harbour office counts', ...article })}</script>`;
const WALL = '<div class="paywall-box">Subscribe to read on. It costs less than a herring.</div>';

it.each([
  ['a wall', WALL, {}, { why: 'paywall', share: null }],
  ['an article that is not free, and a wall', WALL, { isAccessibleForFree: false }, { why: 'paywall', share: null }],
  ['words that are not there', '', { isAccessibleForFree: 'False', wordCount: 655 }, { why: 'paywall', share: 0.2 }],
])('the beginning of an article, by %s', async (_, rest, article, part) => {
  expect(await partIn(rest, { head: declared(article), isQuoted: true })).toEqual(part);
});

it.each([
  ['an article that is free', WALL, { isAccessibleForFree: true }],
  ['an article that is all there', WALL, { isAccessibleForFree: false, wordCount: 140 }],
  ['an article that is not free, and no wall', '', { isAccessibleForFree: false }],
  ['a wall that is hidden', `<div hidden>${WALL}</div>`, {}],
  ['a box that asks for nothing', '<div class="paywall-box">The herring is cheap today, and fresh.</div>', {}],
  ['a box with a word alone', '<div class="paywall-box">Subscribe</div>', {}],
])('no beginning alone: %s', async (_, rest, article) => {
  expect(await partIn(rest, { head: declared(article) })).toBe(null);
});
