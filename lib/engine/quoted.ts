/** Which tokens stand in quotation marks. */
import type { Reading } from './reading.ts';

/** One part of an outermost quotation; `quotation` is its index in `reading.quotations`. */
export interface QuotedPart {
  readonly start: number;
  readonly end: number;
  readonly quotation: number;
}

export interface Quoted {
  /** In text order; they do not overlap. */
  readonly parts: readonly QuotedPart[];
  /** For each token the index of the part over it, or -1. */
  readonly over: Int32Array;
}

/** Where outermost quotations cover the tokens. */
export function quotedTokens(reading: Reading): Quoted {
  const parts = reading.quotations.flatMap((quotation, index) =>
    quotation.depth === 0 ? quotation.parts.map((part) => ({ ...part, quotation: index })) : [],
  );
  const over = new Int32Array(reading.tokens.length).fill(-1);
  let part = 0;
  reading.tokens.forEach((token, i) => {
    while (part < parts.length && (parts[part]?.end ?? 0) <= token.start) part++;
    const here = parts[part];
    if (here && here.start <= token.start && token.end <= here.end) over[i] = part;
  });
  return { parts, over };
}
