/** Which numbers of a marked article are the same, and which differ, as pairs of indexes: what the tables say number by number. */
import type { GoldQuantity, NumberPair } from './parse-marked.ts';

/** A row names one other mention of the same number: all that are tied by such rows are pairs with one another. */
export function samePairs(numbers: readonly GoldQuantity[]): NumberPair[] {
  const groups = new Map<number, number[]>();
  for (const [index, number] of numbers.entries()) {
    const tied = number.same === undefined ? [index] : [index, number.same];
    const group = [...new Set(tied.flatMap((member) => groups.get(member) ?? [member]))];
    for (const member of group) groups.set(member, group);
  }
  return [...new Set(groups.values())].flatMap((group) =>
    group.flatMap((one, at) => group.slice(at + 1).map((other): NumberPair => [Math.min(one, other), Math.max(one, other)])),
  );
}

export const differingPairs = (numbers: readonly GoldQuantity[]): NumberPair[] =>
  numbers.flatMap(({ differs }, index): NumberPair[] => (differs === undefined ? [] : [[index, differs]]));
