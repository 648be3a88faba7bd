/** Whether it was the whole of the page's text that was read, and if not, how much of it. */

import type { Part } from '../../messages/protocol.ts';
import { outermostSkipped } from '../about/headline.ts';
import { contains, isBlock, isShown, isSkipped, nameOf, own, textUpTo } from '../dom/elements.ts';
import type { Slices } from '../dom/slices.ts';
import { walk } from '../dom/walk.ts';
import { wordsIn } from '../dom/words.ts';
import { ASKS_TO_PAY } from '../story/asks.ts';
import { saysOf } from '../story/says.ts';
import type { Reading } from './reading.ts';

/** Letters from which on a text counts as prose. */
const PROSE = 80;
const QUOTATION = /["“”„«»「」]/;
/** Share of the page's text from which on nothing is said of the rest, where somebody is quoted in what was read. */
const MOST = 0.5;

/** The prose of the page that can be seen, by whether it was read. */
interface Coverage {
  readonly read: number;
  readonly unread: number;
  /** Quotation marks stand in what was not read. */
  readonly quoted: boolean;
}

/** A block with its own letters. */
interface Sums {
  readonly element: Element;
  readonly isReaders: boolean;
  letters: number;
  linked: number;
  read: number;
  quoted: boolean;
}

/** @param isQuoted true where somebody is quoted in what was read */
export async function partOf(reading: Reading, isQuoted: boolean, slices: Slices): Promise<Part | null> {
  if (reading.selected) return { why: 'selection', share: null };
  if (isBehindWall(reading)) return { why: 'paywall', share: shareOfWords(reading) };
  // Where somebody is quoted it matters only where much is left: that is looked at where there may be.
  if (isQuoted && reading.document.text.length >= reading.prose * MOST) return null;
  const { read, unread, quoted } = await coverageOf(reading, slices);
  const share = read / Math.max(1, read + unread);
  return quoted && !(isQuoted && share >= MOST) ? { why: 'unread', share } : null;
}

/** What readers write under the article counts for its quotation marks alone: nobody takes it for the article. */
async function coverageOf(reading: Reading, slices: Slices): Promise<Coverage> {
  const { ownerDocument } = reading.root;
  const start = reading.within ?? own(ownerDocument, 'querySelector')('body') ?? reading.root;
  const known = new Set<Node>(reading.map.pieces.map(({ node }) => node));
  const sum = { read: 0, unread: 0, quoted: false };
  const open: Sums[] = [];
  let links = 0;
  await walk(
    start,
    {
      enter(element, name) {
        if (isSkipped(element, name)) return false;
        if (name === 'A') links++;
        const around = open[open.length - 1];
        if (isBlock(name) || !around) {
          const isReaders = around?.isReaders === true || saysOf(element, name).discussion;
          open.push({ element, isReaders, letters: 0, linked: 0, read: 0, quoted: false });
        }
        return true;
      },
      text(node) {
        const block = open[open.length - 1];
        const { length } = node.data.trim();
        if (!block || length === 0) return;
        block.letters += length;
        if (links > 0) block.linked += length;
        if (known.has(node)) block.read += length;
        else block.quoted ||= QUOTATION.test(node.data);
      },
      leave(element) {
        if (nameOf(element) === 'A') links--;
        const block = open[open.length - 1];
        if (block?.element !== element) return;
        open.pop();
        sum.read += block.read;
        const unread = block.letters - block.read;
        if (unread < PROSE || block.linked * 2 >= block.letters || !isVisible(element)) return;
        if (!block.isReaders) sum.unread += unread;
        sum.quoted ||= block.quoted;
      },
    },
    slices,
  );
  return sum;
}

const isVisible = (element: Element) => isShown(element, { visibilityProperty: true, opacityProperty: true });

const WALL = '[class*="paywall" i], [class*="regwall" i], [class*="pay-wall" i], [class*="subscribe-wall" i], [id*="paywall" i]';
/** Letters above which what stands before a wall is more than a beginning. */
const BEGINNING = 6000;
/** So many elements that call themselves walls are looked at. */
const MOST_WALLS = 200;
/** Letters of a wall: more are a text. */
const [LEAST, LARGEST] = [20, 1500];
/** Share of the words that the page says its article has, below which it does not hold them. */
const HELD = 0.6;

/** True where a wall stands before what may be but a beginning, or where the article is to be paid for and most of its words are not there. */
function isBehindWall(reading: Reading): boolean {
  const { root, free, document } = reading;
  if (free === true) return false;
  const share = shareOfWords(reading);
  if (free === false && share !== null) return share < HELD;
  if (document.text.length > BEGINNING) return false;
  const walls = own(root.ownerDocument, 'querySelectorAll')(WALL);
  for (let i = 0; i < Math.min(walls.length, MOST_WALLS); i++) {
    const wall = walls[i] as Element;
    const text = textUpTo(wall, LARGEST)?.trim() ?? '';
    if (text.length < LEAST || !ASKS_TO_PAY.test(text)) continue;
    if (!contains(wall, root) && outermostSkipped(wall, true) === null && isVisible(wall)) return true;
  }
  return false;
}

function shareOfWords({ words, document }: Reading): number | null {
  return words === null ? null : Math.min(1, wordsIn(document.text).length / words);
}
