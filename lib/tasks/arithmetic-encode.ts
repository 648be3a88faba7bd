/** Writes numbers in the code that lib/engine/languages/packed/arithmetic-code.ts reads. */
import { BASE, Counts, NARROW, SYMBOLS } from '../engine/languages/packed/arithmetic-code.ts';

const characterOf = (digit: number): string => (digit === 52 ? '!' : digit === 56 ? '#' : String.fromCharCode(digit + 40));

/** The numbers, each with its contexts, as text. */
export function encodeNumbers(numbers: Iterable<readonly [contexts: readonly [number, number, number], symbol: number]>): string {
  const counts = new Counts();
  const base = BigInt(BASE);
  // the digits so far as one number: a carry may run through all of them
  let low = 0n;
  let [range, digits] = [1, 0];
  for (const [contexts, symbol] of numbers) {
    if (symbol < 0 || symbol >= SYMBOLS) throw new Error(`${symbol} is no number below ${SYMBOLS}`);
    counts.enter(...contexts);
    for (; range < NARROW; range *= BASE, digits++) low *= base;
    const unit = Math.floor(range / counts.total());
    let before = 0;
    for (let i = 0; i < symbol; i++) before += counts.of(i);
    low += BigInt(unit) * BigInt(before);
    range = unit * counts.of(symbol);
    counts.note(symbol);
  }
  let text = '';
  for (; digits > 0; digits--, low /= base) text = characterOf(Number(low % base)) + text;
  return text;
}
