/** The sentence that some words stand in, to show them to a reader. */
import type { Span } from '../lib/engine/model.ts';

/** A sentence ends before white space and a capital, digit or opening mark; good enough to look at. */
const END = /[.!?]["'”’)]*(?<after>\s+)(?=[\p{Lu}\p{N}"'“‘(])/gu;
/** In UTF-16 code units: how much of each part is shown. */
const LONGEST = { around: 160, words: 240 };

/** `She said [the bridge is safe] on Monday.`: one line, the words in brackets, what is long cut in the middle or at the far end. */
export function sentenceAround(text: string, { start, end }: Span): string {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', end);
  const to = lineEnd < 0 ? text.length : lineEnd;
  const gaps = [...text.slice(from, to).matchAll(END)].map(({ index, 0: { length }, groups }) => {
    const next = from + index + length;
    return { end: next - (groups?.after?.length ?? 0), next };
  });
  const first = gaps.findLast(({ next }) => next <= start)?.next ?? from;
  const last = gaps.find((gap) => gap.end >= end)?.end ?? to;
  const before = text.slice(first, start);
  const after = text.slice(end, last);
  const cutBefore = before.length > LONGEST.around ? `…${before.slice(-LONGEST.around)}` : before;
  const cutAfter = after.length > LONGEST.around ? `${after.slice(0, LONGEST.around)}…` : after;
  return `${cutBefore}[${shortened(text.slice(start, end))}]${cutAfter}`.replace(/\s+/g, ' ').trim();
}

function shortened(words: string): string {
  const half = LONGEST.words / 2;
  return words.length <= LONGEST.words ? words : `${words.slice(0, half)} … ${words.slice(-half)}`;
}
