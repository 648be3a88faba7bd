/**
 * One text node as long as a book, on the screen, with thousands of marks: all of it is marked, and so is seen what the reader looks at, wherever
 * that is. In Firefox, where marks are dear, the page is not held up by it either.
 */
import { resolve } from 'node:path';
import { expect, inject, test } from 'vitest';
import { allSites } from '../../lib/browser/origins.ts';
import { LONG_NODE_SIZES, LONG_NODE_URL, longNode, quotationsIn } from '../pages/long-node.ts';
import { chromiumReader } from './drivers/chromium-reader.ts';
import { Firefox } from './drivers/firefox.ts';
import { startFirefoxWeb } from './drivers/firefox-web.ts';
import { clearUp } from './drivers/longest-turn.ts';
import { coloursOf } from './drivers/pixels.ts';

const COUNT = `let count = 0; for (const [name, ranges] of CSS.highlights) if (/-quote-/.test(name)) count += ranges.size; return count;`;
const SCROLL = `scrollTo(0, args[0] * document.documentElement.scrollHeight); return document.querySelector('.body p').getBoundingClientRect().height > 5000;`;

/** Milliseconds of the clock between two turns of the page, the longest: from now until all is marked. */
const longestGap = `
  let [longest, before, count, still] = [0, window.performance.now(), 0, 0];
  while (count === 0 || still < 30) {
    await new Promise((resolve) => window.setTimeout(resolve, 10));
    const now = window.performance.now();
    longest = Math.max(longest, now - before);
    before = now;
    let sum = 0;
    window.CSS.highlights.forEach((ranges) => { sum += ranges.size; });
    still = sum === count ? still + 1 : 0;
    count = sum;
  }
  return longest;
`;

test('in Firefox', async () => {
  const web = await startFirefoxWeb();
  const firefox = await Firefox.start(inject('firefox'), resolve('.output/firefox-mv3'), {
    ...web.preferences,
    'browser.sessionhistory.max_total_viewers': 0,
  });
  try {
    await firefox.grant(allSites);
    for (const size of LONG_NODE_SIZES) {
      const gaps: number[] = [];
      // Other programs lengthen it, but hardly each time.
      for (let times = 0; times < 4 && Math.min(...gaps) > 250; times++) {
        await firefox.open('about:blank');
        await firefox.marionette.evaluateWithPowers(clearUp);
        await firefox.open(web.print(LONG_NODE_URL, longNode(size)));
        gaps.push(await firefox.marionette.evaluateWithPowers<number>(longestGap));
        await expect.poll(() => firefox.marionette.evaluate(COUNT)).toBe(quotationsIn(size));
      }
      expect(Math.min(...gaps), `${size} letters`).toBeLessThan(500);
      for (const share of [0, 0.5, 0.9]) {
        expect(await firefox.marionette.evaluate(SCROLL, share)).toBe(true);
        // Who speaks in the story are second and third of it: the minutes say the most.
        const { ground } = coloursOf(2);
        await expect
          .poll(async () => firefox.pixelsOf(await firefox.marionette.screenshot(), ground), { message: `${size} letters, at ${share}` })
          .toBeGreaterThan(1000);
      }
    }
  } finally {
    await firefox.close();
    web.close();
  }
});

test('in Chromium', async () => {
  const reader = await chromiumReader(inject('chromium'));
  try {
    for (const size of LONG_NODE_SIZES) {
      reader.print(LONG_NODE_URL, longNode(size));
      await reader.open(LONG_NODE_URL);
      await expect.poll(() => reader.run<number>(COUNT)).toBe(quotationsIn(size));
      for (const share of [0, 0.5, 0.9]) {
        expect(await reader.run<boolean>(SCROLL, share)).toBe(true);
        await expect.poll(() => reader.pixels(coloursOf(2).ground), { message: `${size} letters, at ${share}` }).toBeGreaterThan(1000);
      }
    }
  } finally {
    await reader.close();
  }
});
