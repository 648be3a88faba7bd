/** Which tokens stand in quotation marks. */
import { isFiniteVerb } from '../languages/tags.ts';
import type { Span } from '../model.ts';
import type { Quotation, QuotedPart, Token } from '../reading.ts';

/** The parts of the outermost quotations, in text order; of those right inside them, where `at` is 1. */
export function outermostParts(quotations: readonly Quotation[], at: 0 | 1 = 0): readonly QuotedPart[] {
  return quotations.flatMap(({ depth, parts }, quotation) =>
    depth === at ? parts.map(({ start, end }) => ({ start, end, quotation })) : [],
  );
}

/** For each of the tokens, in text order, the index of the part over it, or -1. */
export function partsOver(tokens: readonly Span[], parts: readonly QuotedPart[]): Int32Array {
  const over = new Int32Array(tokens.length).fill(-1);
  let part = 0;
  for (let i = 0; i < tokens.length; i++) {
    const { start, end } = tokens[i] as Span;
    while (part < parts.length && (parts[part] as QuotedPart).end <= start) part++;
    const here = parts[part];
    if (!here) break;
    if (here.start <= start && end <= here.end) over[i] = part;
  }
  return over;
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

/** Index of the token after the part over `first`. By strides and halves: a part may have thousands of sentences, each of which asks. */
function endOfPart(tokens: readonly Token[], first: number): number {
  if (first >= tokens.length) return first;
  const part = tokens[first]?.quoted;
  const ends = (at: number) => tokens[at]?.quoted !== part;
  let [inside, stride] = [first, 1];
  while (inside + stride < tokens.length && !ends(inside + stride)) {
    inside += stride;
    stride *= 2;
  }
  for (; stride >= 1; stride = Math.floor(stride / 2)) if (inside + stride < tokens.length && !ends(inside + stride)) inside += stride;
  return inside + 1;
}

/** The words of the quotation that begins at token `first`, up to the end of its part. */
export function wordsQuoted(tokens: readonly Token[], first: number): WordsQuoted {
  const last = endOfPart(tokens, first);
  let [count, capitals, clause] = [0, 0, false];
  for (let i = first; i < last && count < ENOUGH; i++) {
    const token = tokens[i] as Token;
    const { tag, form } = token;
    if (!/^[A-Z$]/.test(tag) || tag === 'POS') continue;
    count++;
    if (form.upper) capitals++;
    if (isFiniteVerb(token)) clause = true;
  }
  // a part that the next paragraph goes on from has no closing mark
  const end = tokens[last - 1]?.form.letter === false && /^["“”‘’'`«»]/.test(tokens[last - 1]?.text ?? '') ? last - 2 : last - 1;
  return { last, count, clause, title: capitals * 2 >= count && capitals > 1, stops: /[.,?!…]$/.test(tokens[end]?.text ?? '') };
}
