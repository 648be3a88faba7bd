/** Puts stretches of the text in the page's registry, on the ground that each stands on. */
import type { Span } from '../../engine/model.ts';
import { bare } from '../dom/bare.ts';
import type { TextMap } from '../dom/text-map.ts';
import type { Measured } from './ground.ts';
import type { Grounds } from './grounds.ts';
import type { Highlights } from './highlights.ts';

export interface Brush {
  /** The ranges of a span; none where the page says something else there by now, or has put something between. */
  rangesOn(span: Span): Range[];
  /**
   * Adds ranges for a span under a name like `quote-3`, each on the ground that it stands on.
   * @param condition whether it is painted on a ground; absent: on any
   */
  add(span: Span, name: string, condition?: (ground: Measured) => boolean): void;
}

/** @param text the text that the map leads back from */
export function createBrush(document: Document, map: TextMap, text: string, grounds: Grounds, highlights: Highlights): Brush {
  const elementOf = ({ startContainer: node }: Range): Element => node.parentElement ?? document.documentElement;

  function rangesOn(span: Span): Range[] {
    if (!map.holds(text, span)) return [];
    const ranges = map.rangesOf(span);
    if (ranges.some(({ startContainer, endContainer }) => startContainer !== endContainer)) {
      if (bare(ranges.join('')) !== bare(text.slice(span.start, span.end))) return [];
    }
    const edited = ranges.map(elementOf).find(grounds.isEdited);
    if (edited) grounds.measured(edited);
    return edited ? [] : ranges;
  }

  return {
    rangesOn,
    add(span, name, condition) {
      for (const range of rangesOn(span)) {
        const ground = grounds.measured(elementOf(range));
        if (!condition || condition(ground)) highlights.add(`ws-${ground.ground}-${name}`, range, span);
      }
    },
  };
}
