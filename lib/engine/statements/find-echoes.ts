/**
 * Ties words in quotation marks in headlines, standfirsts, captions and pull quotes to the statement in the text that they come from.
 *
 *   ‘Woefully let down’
 *   …
 *   "They have been woefully let down by us," she said.
 *                   ^───────────────^
 */

import { firstWhere } from '../first-where.ts';
import { type Attribution, type Echo, textOf } from '../model.ts';
import type { Reading } from '../reading.ts';
import { eachInTurns, type InTurns } from '../turn-by-turn.ts';
import { isDisplay, isHeadline } from './blocks.ts';

/** Letters and digits in lower case, words parted by one space, so that marks, case and white space do not tell apart. */
function wordsAlone(text: string): string {
  const plain = /^[\n -~‘’“”–—]*$/.test(text);
  const letters = plain ? text : text.normalize('NFKC').replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '');
  return ` ${letters
    .toLowerCase()
    .replace(plain ? /[^a-z\d]+/g : /[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
}

/**
 * The echoes of the article, in text order. Words that stand nowhere in the statements of the text give `attribution: null`;
 * a pull quote that repeats nothing is a statement of its own and no echo.
 */
export function* findEchoes(reading: Reading, attributions: readonly Attribution[]): InTurns<Echo[]> {
  const { document } = reading;
  const blockOf = blockFinder(reading);
  let contents: readonly string[] | null = null;
  const echoes: Echo[] = [];
  // those in running text that the statements stage has led to another statement
  const led = new Set(attributions.flatMap(({ echo, content }) => (echo ? [content[0]?.start] : [])));
  yield* eachInTurns(reading.quotations, (quotation) => {
    const span = quotation.parts[0];
    if (!span || quotation.depth !== 0 || quotation.parts.length > 1) return;
    const block = blockOf(span.start);
    const pulled = document.blocks[block]?.kind === 'quote';
    if (!pulled && !isDisplay(document.blocks[block]) && !led.has(span.start)) return;
    const words = wordsAlone(textOf(document, span));
    if (words.trim() === '') return;
    contents ??= attributions.map((attribution) => wordsAlone(attribution.content.map((span) => textOf(document, span)).join(' ')));
    const said = contents;
    const from = attributions.findIndex(
      ({ echo, content }, i) => !echo && said[i]?.includes(words) && content.every((part) => blockOf(part.start) !== block),
    );
    // names and single words in quotation marks are no statement of their own, wherever they stand again
    const own = pulled || attributions.some(({ content }) => content.some((part) => part.start < span.end && span.start < part.end));
    if (from >= 0 && own) echoes.push({ span, attribution: from });
    else if (from < 0 && !own && isHeadline(document.blocks[block])) echoes.push({ span, attribution: null });
  });
  return echoes;
}

/** Index of the block at an offset; blocks are in order. */
function blockFinder(reading: Reading): (offset: number) => number {
  const { blocks } = reading.document;
  return (offset) => Math.max(0, firstWhere(blocks, ({ span }) => span.start > offset) - 1);
}
