/** Which tokens stand in quotation marks. */
import type { Reading, Token } from './reading.ts';

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
  const parts: QuotedPart[] = [];
  reading.quotations.forEach(({ depth, parts: own }, quotation) => {
    if (depth === 0) for (const { start, end } of own) parts.push({ start, end, quotation });
  });
  const { tokens } = reading;
  const over = new Int32Array(tokens.length).fill(-1);
  let part = 0;
  for (let i = 0; i < tokens.length; i++) {
    const { start, end } = tokens[i] as Token;
    while (part < parts.length && (parts[part] as QuotedPart).end <= start) part++;
    const here = parts[part];
    if (!here) break;
    if (here.start <= start && end <= here.end) over[i] = part;
  }
  return { parts, over };
}
