/** Pairs the stretches of two markings one to one, the best first. */
import type { Stretch } from './stretches.ts';

export interface Pair<A, B> {
  readonly a: A;
  readonly b: B;
  /** Letters in common, of all letters of both (intersection over union): above 0, at most 1. */
  readonly share: number;
}

/** Every stretch stands in one pair at most; of equal shares the one that comes first in the text wins. */
export function pairsOf<A extends Stretch, B extends Stretch>(left: readonly A[], right: readonly B[]): Pair<A, B>[] {
  const candidates = left.flatMap((a) =>
    right
      .filter((b) => b.span.start < a.span.end && a.span.start < b.span.end)
      .map((b) => ({ a, b, share: shareOf(a.letters, b.letters) }))
      .filter(({ share }) => share > 0),
  );
  const taken = new Set<Stretch>();
  return candidates
    .sort((x, y) => y.share - x.share)
    .filter(({ a, b }) => {
      if (taken.has(a) || taken.has(b)) return false;
      taken.add(a).add(b);
      return true;
    });
}

function shareOf(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let both = 0;
  for (const at of a) if (b.has(at)) both++;
  return both / (a.size + b.size - both);
}
