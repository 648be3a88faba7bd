/** Writes numbers in the code that lib/engine/arithmetic-code.ts reads. */
import { BASE, count, NARROW, newCounts, SYMBOLS } from '../engine/arithmetic-code.ts';

const characterOf = (digit: number): string => (digit === 52 ? '!' : digit === 56 ? '#' : String.fromCharCode(digit + 40));

/** The numbers, each with its context, as text. */
export function encodeNumbers(numbers: Iterable<readonly [context: number, symbol: number]>): string {
  const contexts = new Map<number, number[]>();
  const base = BigInt(BASE);
  // the digits so far as one number: a carry may run through all of them
  let low = 0n;
  let [range, digits] = [1, 0];
  for (const [context, symbol] of numbers) {
    if (symbol < 0 || symbol >= SYMBOLS) throw new Error(`${symbol} is no number below ${SYMBOLS}`);
    const counts = contexts.get(context) ?? newCounts();
    contexts.set(context, counts);
    for (; range < NARROW; range *= BASE, digits++) low *= base;
    const unit = Math.floor(range / (counts[SYMBOLS] as number));
    const before = counts.slice(0, symbol).reduce((sum, one) => sum + one, 0);
    low += BigInt(unit) * BigInt(before);
    range = unit * (counts[symbol] as number);
    count(counts, symbol);
  }
  let text = '';
  for (; digits > 0; digits--, low /= base) text = characterOf(Number(low % base)) + text;
  return text;
}
