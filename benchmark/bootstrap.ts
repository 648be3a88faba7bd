/**
 * How sure a difference between two systems is: the articles are drawn anew, with repeats, and the figures made again of each draw
 * (paired bootstrap). Articles are what is drawn, since what stands in one article is alike.
 */
import { type Counts, newCounts } from './counts.ts';
import type { Figure } from './figures.ts';
import { randomOf } from './random.ts';

export interface Difference {
  readonly figure: Figure;
  /** In per cent; null where nothing was asked. */
  readonly before: number | null;
  readonly after: number | null;
  /** The middle 95 % of the differences over all draws, in points; null where there is no figure. */
  readonly interval: readonly [low: number, high: number] | null;
}

const DRAWS = 2000;
const SEED = 1;
const MIDDLE = 0.95;

/** @param before - by article; `after` has the same articles in the same order */
export function differencesOf(before: readonly Counts[], after: readonly Counts[], figures: readonly Figure[]): Difference[] {
  const sums = [before, after].map((all) => summing(all));
  const values = (drawn: readonly number[]) => {
    const counts = sums.map((sum) => sum(drawn));
    return figures.map(({ of }) => counts.map((each) => percentOf(of(each))));
  };
  const whole = values(before.map((_, at) => at));
  const random = randomOf(SEED);
  const draws = Array.from({ length: before.length === 0 ? 0 : DRAWS }, () =>
    values(before.map(() => Math.floor(random() * before.length))).map(([a, b]) => (a == null || b == null ? null : b - a)),
  );
  return figures.map((figure, at) => {
    const [first = null, second = null] = whole[at] ?? [];
    const sorted = draws.flatMap((draw) => draw[at] ?? []).sort((a, b) => a - b);
    return { figure, before: first, after: second, interval: first === null || second === null ? null : middleOf(sorted) };
  });
}

const percentOf = ([part, whole]: readonly [number, number]) => (whole === 0 ? null : (100 * part) / whole);

function middleOf(sorted: readonly number[]): readonly [number, number] | null {
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))];
  const [low, high] = [at((1 - MIDDLE) / 2), at((1 + MIDDLE) / 2)];
  return low === undefined || high === undefined ? null : [low, high];
}

/**
 * Sums of any articles, fast: all counts have the same places, so that they are rows of numbers. What rules found is left out: their names
 * differ from article to article, and no figure asks for them.
 */
function summing(all: readonly Counts[]): (drawn: readonly number[]) => Counts {
  const rows = all.map((counts) => Float64Array.from(placesOf(counts).map(({ holder, key }) => holder[key] as number)));
  const sum = newCounts();
  const places = placesOf(sum);
  return (drawn) => {
    for (const [at, { holder, key }] of places.entries()) {
      let total = 0;
      for (const article of drawn) total += rows[article]?.[at] ?? 0;
      holder[key] = total;
    }
    return sum;
  };
}

type Numbers = { [key: string]: number | Numbers };

/** Where the numbers of some counts stand, always in the same order. */
function placesOf({ rules: _, ...counts }: Counts): { holder: Numbers; key: string }[] {
  const walk = (holder: Numbers): { holder: Numbers; key: string }[] =>
    Object.entries(holder).flatMap(([key, value]) => (typeof value === 'number' ? [{ holder, key }] : walk(value)));
  return walk(counts);
}
