/** From tokens to the text under them. */
import type { Span } from '../model.ts';
import type { Range } from '../reading.ts';

/** The text from the first to the last token of a range that is not empty; marks between them stand in it. */
export const spanOf = (tokens: readonly Span[], { first, last }: Range): Span => ({
  start: tokens[first]?.start ?? 0,
  end: tokens[last - 1]?.end ?? 0,
});
