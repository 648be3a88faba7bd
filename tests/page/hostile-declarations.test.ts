/** What a page declares, and how deep its boxes stand in each other, is the page's to choose: nothing throws, nothing takes long. */
import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { declaredBy } from '../../lib/page/about/declared.ts';
import { metadataOf } from '../../lib/page/about/metadata.ts';
import { nameInTitle, outletOf } from '../../lib/page/about/outlet.ts';
import { undivided } from '../../lib/page/dom/slices.ts';
import { LOOK } from '../../lib/page/reading/look.ts';
import { read } from '../../lib/page/reading/read.ts';
import { growth, MOST, processorTime } from '../engine/growth.ts';

function saidOf(article: object) {
  const data = JSON.stringify({ '@type': 'NewsArticle', ...article });
  const { document } = parseHTML(`<html><head><script type="application/ld+json">${data}</script></head></html>`);
  const page = document as unknown as Document;
  const { free, words } = metadataOf(page, declaredBy(page));
  return { free, words };
}

it.each([
  [{ isAccessibleForFree: true, wordCount: 140 }, true, 140],
  [{ isAccessibleForFree: 'False', wordCount: '655' }, false, 655],
  [{ isAccessibleForFree: 'no', wordCount: ' 12 ' }, false, 12],
  [{ isAccessibleForFree: null, wordCount: null }, null, null],
  [{ isAccessibleForFree: false, wordCount: -5 }, false, null],
  [{ isAccessibleForFree: 'perhaps', wordCount: 'many' }, null, null],
  [{ isAccessibleForFree: { toString: 1, valueOf: 1 }, wordCount: { toString: 1, valueOf: 1 } }, null, null],
  [{ isAccessibleForFree: [false], wordCount: [140] }, null, null],
  [{ wordCount: '1e999' }, null, null],
  [{}, null, null],
])('%j: free %s, %s words', (article, free, words) => {
  expect(saidOf(article)).toEqual({ free, words });
});

it('a name that fits an address in many ways is held against it once', () => {
  const name = Array.from({ length: 7 }, () => 'a'.repeat(10)).join(' ');
  expect(processorTime(() => outletOf([name], `${'a'.repeat(61)}b.com`))).toBeLessThan(200);
});

it('a title of blanks alone is gone through once', () => {
  expect(growth((letters) => () => nameInTitle(`Ferry late${'\u00a0'.repeat(letters)}again`))).toBeLessThan(MOST);
  expect(nameInTitle('Ferry late\u00a0| The\u00a0Quay')).toBe('The Quay');
});

/** A page whose card stands in so many boxes. */
function boxes(depth: number): Document {
  const lines = '<div><p>Our newsletter, each morning.</p></div>'.repeat(10);
  const prose =
    '<p>The harbour office counted every boat twice, and each time the clerk wrote down another figure in the ledger.</p>'.repeat(6);
  const card = `${'<div>'.repeat(depth)}${lines}<button>Go</button>${'</div>'.repeat(depth)}`;
  const { document } = parseHTML(`<html><body><main><h1>Harbour office counts</h1>${prose}${card}${prose}</main></body></html>`);
  return document as unknown as Document;
}

it('boxes in boxes cost no more than there are', async () => {
  const timeOf = async (depth: number) => {
    const document = boxes(depth);
    const { user } = process.cpuUsage();
    const result = await read(document, { url: null, force: true, slices: undivided, ...LOOK });
    expect(result.status === 'article' && result.document.text).not.toContain('newsletter');
    return (process.cpuUsage().user - user) / 1000;
  };
  await timeOf(1000);
  const [short, long] = [await timeOf(1000), await timeOf(4000)];
  // four times the depth: 4 is linear, 16 is quadratic
  expect(long / Math.max(short, 40)).toBeLessThan(8);
}, 60_000);
