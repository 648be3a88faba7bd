/**
 * The painter: marks in the page by the CSS Custom Highlight API. Nothing of the page is changed; the rules are in `marks.css`.
 *
 * The registry belongs to the page, which can clear it: the painter looks after it while the tab is visible, and paints again.
 * It paints again as well when the page's ground changes: the system's theme, the page's own, forced colours.
 */
import type { Analysis, Span } from '../engine/model.ts';
import type { MarkKind, Target } from '../messages/protocol.ts';
import { blend, contrast, createMeasure, type Measured } from './ground.ts';
import { watchGround } from './ground-watch.ts';
import { hitOffset } from './hit.ts';
import { cut, type Mark, markAt, marksOf, spansOf } from './marks.ts';
import { rgbOf, type Slot, TINT } from './palette.ts';
import type { TextMap } from './text-map.ts';

export interface Painter {
  /** Paints these kinds and no others. */
  paint(kinds: readonly MarkKind[], look?: Look): void;
  /** Scrolls to it and flashes it. False where it does not stand in the page any more. */
  show(target: Target): boolean;
  select(target: Target | null): void;
  /** Marks what a statement's source is known by: its cue, mention and antecedent. */
  evidence(attribution: number | null): void;
  /** What is painted at a point of the viewport; null over links and controls, and beside the words. */
  hit(x: number, y: number): Target | null;
  /** Where its first line and its last stand on the screen; null where it does not. For the card. */
  placeOf(target: Target): Place | null;
  /** Takes away every mark that stands on one of these nodes, at once: the page has changed them. */
  drop(isTouched: (node: Node) => boolean): void;
  /** Takes all marks away and stops looking after them. */
  clear(): void;
}

export interface Look {
  /** In forced colours quotations alone are painted unless the reader chose the kinds. */
  readonly chosen?: boolean;
  /** `ink`: the line tells the kind, and no colour the source. */
  readonly colours?: 'source' | 'ink';
}

/** The first and the last line of a target's words, in the viewport. */
export interface Place {
  readonly first: DOMRect;
  readonly last: DOMRect;
}

const KIND_NAMES: Readonly<Record<MarkKind, string>> = { quotation: 'quote', reported: 'reported', number: 'number', report: 'report' };
const PRIORITY: Readonly<Record<string, number>> = {
  tint: 0,
  quote: 1,
  reported: 1,
  number: 1,
  report: 1,
  selected: 3,
  cue: 4,
  mention: 4,
  antecedent: 4,
  flash: 5,
};
const FLASH = 900;
const LOOK_AFTER = 1500;
const READABLE = 4.5;

/** The page's registry and its class, from the window that the text stands in. */
interface Highlights {
  readonly registry: HighlightRegistry;
  readonly Highlight: typeof Highlight;
}

function highlightsOf(window: Window & typeof globalThis): Highlights | null {
  const registry = window.CSS?.highlights;
  return registry && window.Highlight ? { registry, Highlight: window.Highlight } : null;
}

export function createPainter(map: TextMap, analysis: Analysis): Painter {
  const document = map.pieces[0]?.node.ownerDocument ?? globalThis.document;
  const window = (document.defaultView ?? globalThis) as Window & typeof globalThis;
  const highlights = highlightsOf(window);
  const marks = marksOf(analysis);
  const own = new Map<string, Highlight>();
  let kinds: ReadonlySet<MarkKind> = new Set();
  let look: Look = {};
  let selected: Target | null = null;
  let shownEvidence: number | null = null;
  let flash: ReturnType<typeof setTimeout> | undefined;
  let measure = createMeasure(window);

  const isForced = () => window.matchMedia('(forced-colors: active)').matches;
  const shownKinds = () => (isForced() && !look.chosen && kinds.has('quotation') ? new Set<MarkKind>(['quotation']) : kinds);

  function add(name: string, range: Range): void {
    if (!highlights) return;
    let highlight = own.get(name);
    if (!highlight) {
      highlight = new highlights.Highlight();
      highlight.priority = PRIORITY[name.split('-')[2] ?? ''] ?? 1;
      own.set(name, highlight);
    }
    highlight.add(range);
  }

  function register(): void {
    if (!highlights) return;
    for (const [name, highlight] of own) if (highlights.registry.get(name) !== highlight) highlights.registry.set(name, highlight);
  }

  function remove(isGone: (name: string) => boolean): void {
    for (const name of [...own.keys()]) {
      if (!isGone(name)) continue;
      highlights?.registry.delete(name);
      own.delete(name);
    }
  }

  function measured(range: Range): Measured {
    const node = range.startContainer;
    return measure(node.nodeType === 1 ? (node as Element) : (node.parentElement ?? document.documentElement));
  }

  /** A tint that would make the page's own text hard to read is left out. */
  function bearsTint({ ground, colour, text }: Measured, slot: Slot): boolean {
    if (colour === null || contrast(text, colour) < READABLE) return colour === null;
    return contrast(text, blend(rgbOf(ground, slot), TINT[ground], colour)) >= READABLE;
  }

  /** Adds ranges for a span under a name like `quote-3`, each on the ground that it stands on. */
  function addSpan(span: Span, name: string, condition: (ground: Measured) => boolean = () => true): void {
    for (const range of map.rangesOf(span)) {
      const ground = measured(range);
      if (condition(ground)) add(`ws-${ground.ground}-${name}`, range);
    }
  }

  const inked = (slot: Slot): Slot => (look.colours === 'ink' && slot !== 'none' ? 0 : slot);

  function addMark({ kind, span, slot }: Mark): void {
    if (map.holds(analysis.document.text, span)) addSpan(span, `${KIND_NAMES[kind]}-${inked(slot)}`);
  }

  function slotOf(target: Target): Slot {
    return marks.find((mark) => mark.target.kind === target.kind && mark.target.index === target.index)?.slot ?? 0;
  }

  function addSelection(): void {
    if (!selected) return;
    const slot = inked(slotOf(selected));
    for (const span of spansOf(analysis, selected)) addSpan(span, `selected-${slot}`);
  }

  function addEvidence(): void {
    const attribution = shownEvidence === null ? undefined : analysis.attributions[shownEvidence];
    if (!attribution) return;
    for (const kind of ['cue', 'mention', 'antecedent'] as const) if (attribution[kind]) addSpan(attribution[kind], kind);
  }

  function repaint(): void {
    measure = createMeasure(window);
    const now = shownKinds();
    remove(() => true);
    if (!isForced() && now.has('quotation')) {
      for (const { kind, span, slot: ofSource } of marks) {
        const slot = inked(ofSource);
        if (kind === 'quotation' && slot !== 'none' && map.holds(analysis.document.text, span))
          addSpan(span, `tint-${slot}`, (ground) => bearsTint(ground, slot));
      }
    }
    for (const mark of cut(marks, now)) addMark(mark);
    addSelection();
    addEvidence();
    register();
  }

  const isOf = (kind: string) => (name: string) => name.split('-')[2] === kind;
  const whole = (target: Target): Range | null => {
    for (const span of spansOf(analysis, target)) {
      const range = map.rangesOf(span)[0];
      if (range) return range;
    }
    return null;
  };

  const lookAfter = setInterval(() => {
    if (!document.hidden) register();
  }, LOOK_AFTER);
  const unwatchGround = watchGround(document, window, repaint);

  return {
    paint(wanted, wantedLook = {}) {
      kinds = new Set(wanted);
      look = wantedLook;
      repaint();
    },

    show(target) {
      const range = whole(target);
      const element = range?.startContainer.parentElement;
      if (!range || !element) return false;
      const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
      element.scrollIntoView({
        block: element.getBoundingClientRect().height > window.innerHeight ? 'start' : 'center',
        behavior: calm ? 'instant' : 'smooth',
      });
      remove(isOf('flash'));
      for (const span of spansOf(analysis, target)) addSpan(span, 'flash');
      register();
      clearTimeout(flash);
      flash = setTimeout(() => remove(isOf('flash')), FLASH);
      return true;
    },

    select(target) {
      selected = target;
      remove(isOf('selected'));
      addSelection();
      register();
    },

    evidence(attribution) {
      shownEvidence = attribution;
      remove((name) => ['cue', 'mention', 'antecedent'].some((kind) => isOf(kind)(name)));
      addEvidence();
      register();
    },

    hit(x, y) {
      const offset = hitOffset(document, map, x, y);
      return offset === null ? null : (markAt(marks, shownKinds(), offset)?.target ?? null);
    },

    placeOf(target) {
      const ranges = spansOf(analysis, target).flatMap((span) => map.rangesOf(span));
      const first = ranges[0]?.getClientRects()[0];
      const last = Array.from(ranges.at(-1)?.getClientRects() ?? []).at(-1);
      return first && last ? { first, last } : null;
    },

    drop(isTouched) {
      for (const highlight of own.values()) {
        for (const range of [...highlight] as Range[])
          if (range.collapsed || isTouched(range.startContainer) || isTouched(range.endContainer)) highlight.delete(range);
      }
    },

    clear() {
      clearInterval(lookAfter);
      clearTimeout(flash);
      unwatchGround();
      remove(() => true);
    },
  };
}
