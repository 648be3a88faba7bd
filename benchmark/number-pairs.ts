/** Compares which numbers of an article are said to be the same, and which to differ: over pairs of numbers that were both found. */
import type { MarkedArticle, MarkedNumber, Prediction } from './model.ts';
import type { ComparedNumbers } from './numbers.ts';

/** In the order of the marks. */
type MarkedPair = readonly [earlier: MarkedNumber, later: MarkedNumber];

export interface ComparedPairs {
  readonly asked: readonly { readonly pair: MarkedPair; readonly found: boolean }[];
  /** What was given where nobody marked a pair. */
  readonly spurious: readonly MarkedPair[];
}

/** @param numbers - which of the article's numbers were found, and as which of the prediction's */
export function comparePairs(
  article: MarkedArticle,
  { quantities }: Prediction,
  numbers: ComparedNumbers,
  relation: 'same' | 'differs',
): ComparedPairs {
  const marks = article.quantities ?? [];
  const pairs = article[relation];
  if (pairs === null) return { asked: [], spurious: [] };
  const markOf = new Map(numbers.asked.flatMap(({ mark, found }) => (found ? [[found.number, mark] as const] : [])));
  const isFound = new Set(markOf.values());
  const keyed = (one: MarkedNumber | undefined, other: MarkedNumber | undefined): (readonly [string, MarkedPair])[] => {
    if (!one || !other || one === other || !isFound.has(one) || !isFound.has(other)) return [];
    const [first, second] = [marks.indexOf(one), marks.indexOf(other)];
    // one key for a pair, whichever of the two names the other
    return [first < second ? [`${first} ${second}`, [one, other]] : [`${second} ${first}`, [other, one]]];
  };
  const asked = new Map(pairs.flatMap(([one, other]) => keyed(marks[one], marks[other])));
  const told = new Map(
    quantities.flatMap((number) =>
      (number[relation] ?? []).flatMap((at) => {
        const other = quantities[at];
        return keyed(markOf.get(number), other && markOf.get(other));
      }),
    ),
  );
  return {
    asked: [...asked].map(([key, pair]) => ({ pair, found: told.has(key) })),
    spurious: [...told].flatMap(([key, pair]) => (asked.has(key) ? [] : [pair])),
  };
}
