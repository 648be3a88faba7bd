/** Pages of one text node as long as a book, with thousands of marks: what no saved page has, and what is dear to paint. */
import { pageOf, wall } from '../e2e/drivers/stories.ts';
import type { SavedPage } from './browser.ts';

export const LONG_NODE_URL = 'https://courier.example/2026/05/08/harbour-wall-will-stand';
/** Letters. A node of more than a million is cut there. */
export const LONG_NODE_SIZES: readonly number[] = [80_000, 300_000, 990_000];

const SAYINGS = `${wall.paragraphs.join(' ')} `;
const timesIn = (size: number) => Math.ceil(size / SAYINGS.length);

/** An article of one paragraph, of this many letters or a few more. */
export const longNode = (size: number): string => pageOf({ ...wall, paragraphs: [SAYINGS.repeat(timesIn(size)).trim()] });

/** How many quotations stand in it. */
export const quotationsIn = (size: number): number => timesIn(size) * wall.said.length;

export const longNodePages: readonly SavedPage[] = LONG_NODE_SIZES.map((size) => ({
  name: `${size.toLocaleString('en')} letters`,
  html: longNode(size),
  url: LONG_NODE_URL,
}));
