/** What lies over a stretch of the text, looked up by halves: the time does not grow with all that there is. */
import { firstWhere } from '../engine/first-where.ts';
import type { Span } from '../engine/model.ts';

/** A function that gives the things whose spans share a letter with a span, from the first in the text to the last. */
export function overlapsOf<Thing>(things: readonly Thing[], spanOf: (thing: Thing) => Span): (span: Span) => readonly Thing[] {
  const sorted = things.map((thing) => ({ thing, span: spanOf(thing) })).sort((a, b) => a.span.start - b.span.start);
  // how far those up to each reach: one may hold others
  let far = 0;
  const reaches = sorted.map(({ span }) => {
    far = Math.max(far, span.end);
    return far;
  });
  return ({ start, end }) => {
    const found: Thing[] = [];
    for (let at = firstWhere(reaches, (reach) => reach > start); at < sorted.length; at++) {
      const each = sorted[at];
      if (!each || each.span.start >= end) break;
      if (each.span.end > start) found.push(each.thing);
    }
    return found;
  };
}
