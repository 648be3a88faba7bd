/**
 * Captions that say whose the words below a picture are, where that is how an article quotes: people in the street, one picture after another.
 *
 *   [picture] Ana Ruiz, 41, baker      “I walk now.”      [picture] Tom Bell      “I do not.”
 *             (a line)                 (hers)                       (a line)      (his)
 */
import type { Range, Reading } from '../reading.ts';
import { isQuotation } from './lines.ts';

/** Fewest pictures with words below, and the share of the paragraphs in quotation marks that have one above them. */
const [FEWEST, MOST] = [2, 0.8];
/** Fewest pictures whose captions have a first line that is set apart, and more below it. */
const PARTED = 3;

/** The blocks of such captions, and of those that quote; empty where the article does not quote so. */
export function captionNames({ document, tokens }: Reading, blocks: readonly (Range & { readonly block: number })[]): ReadonlySet<number> {
  const isCaption = (at: number) => document.blocks[blocks[at]?.block ?? -1]?.kind === 'caption';
  if (!blocks.some((_, at) => isCaption(at))) return new Set();
  const isApart = (at: number) => {
    const block = document.blocks[blocks[at]?.block ?? -1];
    return isCaption(at) && block?.lead?.end === block?.span.end;
  };
  const isLed = (at: number) => document.blocks[blocks[at]?.block ?? -1]?.lead !== undefined;
  // "**Ana Ruiz, 41, baker**" over "I walk now."
  const parted = blocks.flatMap((_, at) => (isApart(at) && isCaption(at + 1) && !isApart(at + 1) ? [at, at + 1] : []));
  if (parted.length >= 2 * PARTED) return new Set(parted.map((at) => blocks[at]?.block ?? -1));
  // "**Ana Ruiz, 41:** “I walk now.”"
  const labelled = blocks.filter(({ last }, at) => isCaption(at) && isLed(at) && (tokens[last - 1]?.quoted ?? -1) >= 0);
  if (labelled.length >= FEWEST) return new Set(labelled.map(({ block }) => block));
  const quotes = blocks.map((range) => isQuotation(tokens, range));
  const openings = blocks.flatMap((_, at) => (quotes[at] && !quotes[at - 1] ? [at] : []));
  const below = openings.filter((at) => isCaption(at - 1));
  if (below.length < FEWEST || below.length < openings.length * MOST) return new Set();
  const named = new Set(below);
  return new Set(blocks.flatMap(({ block }, at) => (isCaption(at) && (quotes[at] || named.has(at + 1)) ? [block] : [])));
}
