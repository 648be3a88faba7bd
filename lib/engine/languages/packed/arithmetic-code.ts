/**
 * Reads numbers from an adaptive arithmetic code in printable characters (after Witten, Neal and Cleary, "Arithmetic Coding for
 * Data Compression", 1987). The archive that the extension ships in cannot see that the tables of the tagger are likelier to go
 * on one way than another; this can, and takes a sixth less. Written by lib/tasks/arithmetic-encode.ts.
 */

/** Numbers are below this. */
export const SYMBOLS = 48;
/** Contexts are below this. */
const CONTEXTS = 7232;
const WIDTH = SYMBOLS + 1;
/** Digits that a character can be. */
export const BASE = 87;
/** The range is widened by a digit while it is below this. */
export const NARROW = 2 ** 40;
const STEP = 24;

/** How often each number came in three contexts together, in each once more than it did so that none is impossible. */
export class Counts {
  private readonly counts = new Int32Array(CONTEXTS * WIDTH);
  private a = 0;
  private b = 0;
  private c = 0;

  /** The contexts that are counted in from here on. */
  enter(a: number, b: number, c: number): void {
    this.a = a * WIDTH;
    this.b = b * WIDTH;
    this.c = c * WIDTH;
  }

  of(symbol: number): number {
    const { counts, a, b, c } = this;
    return 3 + (counts[a + symbol] as number) + (counts[b + symbol] as number) + (counts[c + symbol] as number);
  }

  /** Of all numbers together. */
  total(): number {
    return this.of(SYMBOLS) - 3 + 3 * SYMBOLS;
  }

  /** Notes that the number came. */
  note(symbol: number): void {
    for (const place of [this.a, this.b, this.c])
      for (const at of [place + symbol, place + SYMBOLS]) this.counts[at] = (this.counts[at] as number) + STEP;
  }
}

/** The digit of a character: from "(" on, but for a backslash and a backtick, which a script would have to escape. */
const digitOf = (code: number): number => (code === 33 ? 52 : code === 35 ? 56 : code >= 40 ? code - 40 : 0);

/** A function that gives the next number of the text. The contexts must be those that it was written in. */
export function numbersIn(text: string): (a: number, b: number, c: number) => number {
  const counts = new Counts();
  let [range, code, at] = [1, 0, 0];
  return (a, b, c) => {
    counts.enter(a, b, c);
    for (; range < NARROW; range *= BASE) code = code * BASE + digitOf(text.charCodeAt(at++));
    const unit = Math.floor(range / counts.total());
    let symbol = 0;
    for (; ; symbol++) {
      range = unit * counts.of(symbol);
      if (code < range || symbol === SYMBOLS - 1) break;
      code -= range;
    }
    counts.note(symbol);
    return symbol;
  };
}
