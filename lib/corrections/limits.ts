/** How much is kept. */

/** No more corrections than this, of all articles together: the oldest go. */
export const MOST_CORRECTIONS = 500;
