/**
 * The page's highlight registry, and what we have put there: ranges, each with the words that it stands on. The registry
 * belongs to the page, which can clear it; and the page can put other words under a range.
 */
import type { Span } from '../../engine/model.ts';
import { bare } from '../dom/bare.ts';
import type { Touch } from '../dom/edits.ts';

/** A range that does not stand on its words any more. */
export interface Lost {
  readonly name: string;
  readonly span: Span;
  /** False where the words are still there and may not be marked. */
  readonly mayReturn: boolean;
}

export interface Highlights {
  /** `span`: the words of the text that the range stands on, alone or with others. */
  add(name: string, range: Range, span: Span): void;
  remove(isGone: (name: string) => boolean): void;
  /** Takes away every range of a span under a name. */
  removeSpan(name: string, span: Span): void;
  /** Puts in the registry what is missing there. False where nothing was. */
  register(): boolean;
  /** Takes away the ranges that do not stand on their words any more. Linear in what is painted, and cheap for what was not touched. */
  drop(touch: Touch): Lost[];
}

interface Painted {
  readonly span: Span;
  readonly words: string;
}

const TEXT = 3;

/** @param priority which of two that lie over each other is painted on top, by name */
export function createHighlights(window: Window & typeof globalThis, priority: (name: string) => number): Highlights {
  const registry: HighlightRegistry | undefined = window.CSS?.highlights;
  const own = new Map<string, { readonly highlight: Highlight; readonly painted: Map<Range, Painted> }>();

  /** A range over several nodes is looked at each time: something may have come to stand between them. */
  function holds(range: Range, { words }: Painted, isTouched: (node: Node) => boolean): boolean {
    const { startContainer: start, endContainer: end } = range;
    // Where a boundary's node was taken out, the boundary stands in its parent, and whatever comes there next would be marked.
    if (start.nodeType !== TEXT || end.nodeType !== TEXT) return false;
    if (start === end && !isTouched(start)) return true;
    if (!start.isConnected || range.collapsed) return false;
    const now = range.toString();
    return now === words || bare(now) === bare(words);
  }

  return {
    add(name, range, span) {
      if (!registry || !window.Highlight) return;
      let named = own.get(name);
      if (!named) {
        named = { highlight: new window.Highlight(), painted: new Map() };
        named.highlight.priority = priority(name);
        own.set(name, named);
      }
      named.highlight.add(range);
      named.painted.set(range, { span, words: range.toString() });
    },

    remove(isGone) {
      for (const [name, { highlight }] of [...own]) {
        if (!isGone(name)) continue;
        // What stands there under our name may be the page's own by now.
        if (registry?.get(name) === highlight) registry.delete(name);
        own.delete(name);
      }
    },

    removeSpan(name, span) {
      const named = own.get(name);
      for (const [range, painted] of [...(named?.painted ?? [])]) {
        if (painted.span !== span) continue;
        named?.painted.delete(range);
        named?.highlight.delete(range);
      }
    },

    register() {
      let missing = false;
      for (const [name, { highlight }] of own) {
        if (registry?.get(name) === highlight) continue;
        registry?.set(name, highlight);
        missing = true;
      }
      return missing;
    },

    drop({ isTouched, isTaken }) {
      const lost: Lost[] = [];
      for (const [name, { highlight, painted }] of own) {
        for (const [range, entry] of painted) {
          const taken = isTaken(range.startContainer) || isTaken(range.endContainer);
          if (!taken && holds(range, entry, isTouched)) continue;
          highlight.delete(range);
          painted.delete(range);
          lost.push({ name, span: entry.span, mayReturn: !taken });
        }
      }
      return lost;
    },
  };
}
