/**
 * How long a page of Firefox is held up, in time of the processor, which nothing else on the machine adds to. Bodies of functions that run
 * in the page's process with the browser's own powers.
 */

/** Clears up after the page before: that would hold this one up. */
export const clearUp = 'Cu.forceGC(); Cu.forceCC();';

/** Milliseconds between two turns of the page, the longest: from now until it has been marked, and a while after. */
export const longestTurn = `
  const time = () => ChromeUtils.cpuTimeSinceProcessStart;
  let [longest, before, markedAt] = [0, time(), null];
  while (markedAt === null || window.performance.now() - markedAt < 1500) {
    await new Promise((resolve) => window.setTimeout(resolve, 0));
    const now = time();
    longest = Math.max(longest, now - before);
    before = now;
    if (window.CSS.highlights.size > 0) markedAt ??= window.performance.now();
  }
  return longest;
`;
