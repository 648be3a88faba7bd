/** Which tokens stand in quotation marks. */
import type { Reading, Token } from '../reading.ts';

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

/** What the words between two marks look like. */
export interface WordsQuoted {
  /** Index of the token after the closing mark. */
  readonly last: number;
  /** Words, up to {@link ENOUGH}. */
  readonly count: number;
  /** A finite verb stands among them. */
  readonly clause: boolean;
  /** Half of them or more begin with a capital, as in a title. */
  readonly title: boolean;
  /** The last token inside ends a sentence or a part of one. */
  readonly stops: boolean;
}

/** Words after this many are not looked at. */
const ENOUGH = 40;

/** The words of the quotation that begins at token `first`, up to the end of its part. */
export function wordsQuoted(tokens: readonly Token[], over: Int32Array, first: number): WordsQuoted {
  let last = first;
  let [count, capitals, clause] = [0, 0, false];
  for (; last < over.length && over[last] === over[first]; last++) {
    const { tag, form } = tokens[last] as Token;
    if (count >= ENOUGH || !/^[A-Z$]/.test(tag) || tag === 'POS') continue;
    count++;
    if (form.upper) capitals++;
    if (/^(?:VBD|VBZ|VBP|MD)$/.test(tag)) clause = true;
  }
  return { last, count, clause, title: capitals * 2 >= count && capitals > 1, stops: /[.,?!…]$/.test(tokens[last - 2]?.text ?? '') };
}
