/**
 * Numbers that take what an earlier number counts: "up from 44 per cent", "three of them", "or 89 cents", "the figure of 310 megalitres".
 * A number with words of its own never does.
 */
import type { Span } from '../model.ts';
import type { Reading, Token } from '../reading.ts';
import type { Counting } from './counted.ts';

/** Words between two numbers of one list: "nine and 12 shots". */
const LIST = /^(,| and| or|, and|, or| to) ?$/;
/** Words right before a number that set it against the one before. */
const AGAINST = /^,? (up|down|to|from|compared with|compared to|or)( from| to)? $|^,? [^.\n]{0,45}\b(up|down|from) (from )?$/;
/** The same at a distance, for two numbers in the same unit. */
const AGAINST_FAR =
  /(\b(up|down|from|up from|down from|, to|, or|compared (with|to)( [^\d.,\n]{1,30} of)?|; [^\d.;\n]{1,30} for)|, and that|\b(the|that) figure (of|is|was)) $/;
const FAR = 160;
const FARTHEST = 500;
const NEAR = 200;
/** Units in which near numbers measure different things too often. */
const UNLIKE = /^(times|rank|year|month|week|day|hour|minute|second)$/;

/** What the numbers without words of their own count, filled in from those before and after them. `found` as from the patterns. */
export function countedByOthers(reading: Reading, numbers: readonly Counting[], found: readonly (Span | null)[]): readonly (Span | null)[] {
  const { text } = reading.document;
  const filled = [...found];
  for (let i = numbers.length - 2; i >= 0; i--) {
    const [here, next] = [numbers[i] as Counting, numbers[i + 1] as Counting];
    if (filled[i] === null && here.unit === null && next.unit === null && LIST.test(text.slice(here.span.end, next.span.start)))
      filled[i] = filled[i + 1] ?? null;
  }
  let at = 0;
  for (let i = 0; i < numbers.length; i++) {
    const here = numbers[i] as Counting;
    while (at < reading.tokens.length && (reading.tokens[at] as Token).end <= here.span.end) at++;
    if (filled[i] !== null) continue;
    filled[i] =
      against(text, numbers, filled, i) ??
      (taken(reading.tokens, at) ? antecedent(text, numbers, filled, i) : null) ??
      measure(text, numbers, filled, i);
  }
  return filled;
}

function against(text: string, numbers: readonly Counting[], filled: readonly (Span | null)[], index: number): Span | null {
  const here = numbers[index] as Counting;
  const before = numbers[index - 1];
  if (!before) return null;
  const between = text.slice(Math.max(before.span.end, here.span.start - 60), here.span.start);
  if (here.span.start - before.span.end <= 60 && AGAINST.test(between) && filled[index - 1]) return filled[index - 1] ?? null;
  const led = AGAINST_FAR.test(text.slice(Math.max(0, here.span.start - 60), here.span.start));
  const after = /^,? (below|above|lower than|higher than|less than|more than) /.test(text.slice(here.span.end, here.span.end + 15));
  if (after && /^, $/.test(between)) return filled[index - 1] ?? null;
  if (!led) return null;
  const far = /figure (of|is|was) $/.test(between) ? FARTHEST : FAR;
  for (let i = index - 1; i >= 0; i--) {
    const one = numbers[i] as Counting;
    if (here.span.start - one.span.end > far || (far === FAR && /\n/.test(text.slice(one.span.end, here.span.start)))) return null;
    if (one.unit === here.unit && filled[i]) return filled[i] ?? null;
  }
  return null;
}

/** True where the words after a number show that it stands for things named before: "three of them", "Three agree", "fewer than half of the 66,000 that". */
function taken(tokens: readonly Token[], after: number): boolean {
  const next = tokens[after];
  if (next?.lower === 'of') return /^(them|those|these|which|whom)$/.test(tokens[after + 1]?.lower ?? '');
  return /^(VBD|VBP|VBZ|MD|WDT|\.)$/.test(next?.tag ?? '') || /^(that|who|which)$/.test(next?.lower ?? '');
}

/** What the last number before counted, if it was a count of things and stands near. */
function antecedent(text: string, numbers: readonly Counting[], filled: readonly (Span | null)[], index: number): Span | null {
  const here = numbers[index] as Counting;
  if (here.unit !== null && !/^(fraction|percent)$/.test(here.unit)) return null;
  for (let i = index - 1; i >= 0 && i >= index - 3; i--) {
    const one = numbers[i] as Counting;
    if (here.span.start - one.span.end > 200 || /\n/.test(text.slice(one.span.end, here.span.start))) return null;
    const counted = filled[i];
    const same = here.unit === one.unit || (here.unit === null ? false : one.unit === null);
    if (counted && same && /s$|people|children|men$/.test(text.slice(counted.start, counted.end))) return counted;
  }
  return null;
}

/** What the last number in the same unit counted, in the same paragraph. */
function measure(text: string, numbers: readonly Counting[], filled: readonly (Span | null)[], index: number): Span | null {
  const here = numbers[index] as Counting;
  if (here.unit === null || UNLIKE.test(here.unit)) return null;
  for (let i = index - 1; i >= 0; i--) {
    const one = numbers[i] as Counting;
    if (here.span.start - one.span.end > NEAR || /\n/.test(text.slice(one.span.end, here.span.start))) return null;
    if (one.unit === here.unit && filled[i]) return filled[i] ?? null;
  }
  return null;
}
