/** Whether words stand once in a text, answered again and again in time that does not grow with the text each time. */
import { firstWhere } from '../first-where.ts';

/** As many questions are answered by looking through the text; an index is made for more. */
const FEW = 16;

/**
 * Where the text's ends begin, in the order of the alphabet: each place is sorted by its first letter, then by twice as many letters each
 * time, which are two places that are sorted already (Manber and Myers, 1990).
 */
function sortedEnds(text: string): Int32Array {
  const { length } = text;
  let rank = Int32Array.from({ length }, (_, at) => text.charCodeAt(at) + 1);
  let ranks = 0x10001;
  let order = sortedBy(Int32Array.from(rank.keys()), rank, ranks);
  for (let known = 1; ; known *= 2) {
    // those that are too short to have a second half come first
    const bySecond = new Int32Array(length);
    let next = 0;
    for (let at = Math.max(0, length - known); at < length; at++) bySecond[next++] = at;
    for (const at of order) if (at >= known) bySecond[next++] = at - known;
    order = sortedBy(bySecond, rank, ranks);
    const renewed = rankedAnew(order, rank, known);
    rank = renewed.rank;
    ranks = renewed.ranks;
    if (ranks > length) return order;
  }
}

/** The places by their ranks, those of one rank as they stood. */
function sortedBy(places: Int32Array, rank: Int32Array, ranks: number): Int32Array<ArrayBuffer> {
  const starts = new Int32Array(ranks + 1);
  for (const at of places) starts[(rank[at] ?? 0) + 1] = (starts[(rank[at] ?? 0) + 1] ?? 0) + 1;
  for (let each = 1; each <= ranks; each++) starts[each] = (starts[each] ?? 0) + (starts[each - 1] ?? 0);
  const sorted = new Int32Array(places.length);
  for (const at of places) {
    const start = starts[rank[at] ?? 0] ?? 0;
    sorted[start] = at;
    starts[rank[at] ?? 0] = start + 1;
  }
  return sorted;
}

/** Ranks from one by twice as many letters as before, and one more than the highest of them. */
function rankedAnew(order: Int32Array, rank: Int32Array, known: number): { rank: Int32Array<ArrayBuffer>; ranks: number } {
  const renewed = new Int32Array(rank.length);
  let ranks = 1;
  for (let index = 0; index < order.length; index++) {
    const [at, before] = [order[index] ?? 0, order[index - 1] ?? 0];
    const isSame = index > 0 && rank[at] === rank[before] && (rank[at + known] ?? 0) === (rank[before + known] ?? 0);
    if (index > 0 && !isSame) ranks++;
    renewed[at] = ranks;
  }
  return { rank: renewed, ranks: ranks + 1 };
}

function scanned(text: string, words: string): boolean {
  const first = text.indexOf(words);
  return first !== -1 && text.indexOf(words, first + 1) === -1;
}

function lookedUp(text: string, ends: Int32Array, words: string): boolean {
  const first = firstWhere(ends, (at) => text.slice(at, at + words.length) >= words);
  const standsAt = (index: number) => index < ends.length && text.startsWith(words, ends[index]);
  return standsAt(first) && !standsAt(first + 1);
}

/** A function that tells whether words stand in the text, and at one place only. */
export function occursOnceIn(text: string): (words: string) => boolean {
  let asked = 0;
  let ends: Int32Array | null = null;
  return (words) => {
    if (++asked <= FEW) return scanned(text, words);
    ends ??= sortedEnds(text);
    return lookedUp(text, ends, words);
  };
}
