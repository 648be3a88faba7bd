/**
 * How time grows with what there is to do. Measured in processor time, which other programs do not have a part in, and again where it
 * looks too much: what is slow by chance is fast the next time, what grows with the square is not.
 */

/**
 * So much more time for twice as much is allowed: 2 is linear, 4 is quadratic. What is linear was measured up to 2.5 on a busy machine,
 * as more is kept in memory and has to be gone through; this is in the middle, where time grows with the power of one and a half.
 */
export const MOST = 2 ** 1.5;
/** Less than this is not measured well. In milliseconds. */
const LEAST = 200;
const SHORTEST = 10_000;
const LONGEST = 160_000;
const ROUNDS = 6;

/** Milliseconds of processor time. */
export function processorTime(work: () => unknown): number {
  const { user } = process.cpuUsage();
  work();
  return (process.cpuUsage().user - user) / 1000;
}

/**
 * The factor of time a doubling, over two of them.
 * @param prepare what is to be timed, for about so many letters; what it does itself does not count
 * @param timeOf in milliseconds
 */
export function growth(prepare: (letters: number) => () => unknown, timeOf = processorTime): number {
  let letters = SHORTEST;
  let work = prepare(letters);
  // the first run is slow, whatever it does: what it needs is compiled in it
  let short = Math.min(timeOf(work), timeOf(work));
  while (short < LEAST && letters < LONGEST) {
    letters *= 2;
    work = prepare(letters);
    short = Math.min(timeOf(work), timeOf(work));
  }
  const longWork = prepare(4 * letters);
  let long = timeOf(longWork);
  const factor = () => Math.sqrt(long / Math.max(short, LEAST));
  for (let round = 1; round < ROUNDS && factor() > MOST; round++) {
    short = Math.min(short, timeOf(work));
    long = Math.min(long, timeOf(longWork));
  }
  return factor();
}
