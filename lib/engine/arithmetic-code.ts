/**
 * Reads numbers from an adaptive arithmetic code in printable characters (after Witten, Neal and Cleary, "Arithmetic Coding for
 * Data Compression", 1987). The archive that the extension ships in cannot see that the tables of the tagger are likelier to go
 * on one way than another; this can, and takes a sixth less. Written by lib/tasks/arithmetic-encode.ts.
 */

/** Numbers are below this. */
export const SYMBOLS = 48;
/** Digits that a character can be. */
export const BASE = 87;
/** The range is widened by a digit while it is below this. */
export const NARROW = 2 ** 40;
const STEP = 16;

/** How often each number came in a context, from one on, and how often any, at the index {@link SYMBOLS}. */
export const newCounts = (): number[] => [...new Array<number>(SYMBOLS).fill(1), SYMBOLS];

/** Notes that the number came. */
export function count(counts: number[], symbol: number): void {
  for (const at of [symbol, SYMBOLS]) counts[at] = (counts[at] as number) + STEP;
}

/** The digit of a character: from "(" on, but for a backslash and a backtick, which a script would have to escape. */
const digitOf = (code: number): number => (code === 33 ? 52 : code === 35 ? 56 : code >= 40 ? code - 40 : 0);

/** A function that gives the next number of the text. The context must be the one that it was written in. */
export function numbersIn(text: string): (context: number) => number {
  const contexts: number[][] = [];
  let [range, code, at] = [1, 0, 0];
  return (context) => {
    contexts[context] ??= newCounts();
    const counts = contexts[context];
    for (; range < NARROW; range *= BASE) code = code * BASE + digitOf(text.charCodeAt(at++));
    const unit = Math.floor(range / (counts[SYMBOLS] as number));
    let symbol = 0;
    for (; symbol < SYMBOLS - 1; symbol++) {
      range = unit * (counts[symbol] as number);
      if (code < range) break;
      code -= range;
    }
    range = unit * (counts[symbol] as number);
    count(counts, symbol);
    return symbol;
  };
}
