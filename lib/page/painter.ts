/**
 * The painter: marks in the page by the CSS Custom Highlight API. Nothing of the page is changed; the rules are in `marks.css`.
 *
 * The registry belongs to the page, which can clear it: the painter looks after it while the tab is visible, and paints again.
 * It paints again as well when the page's ground changes: the system's theme, the page's own, forced colours.
 *
 * What is near to what the reader looks at is painted first and at once, the rest in slices: an article may be as long as a book.
 */
import type { Analysis, Span } from '../engine/model.ts';
import type { Slot } from '../messages/palette.ts';
import type { Listed, MarkKind, Target } from '../messages/protocol.ts';
import { bare } from './bare.ts';
import { createMeasure, type Measured } from './ground.ts';
import { createHighlights, type Touch } from './highlights.ts';
import { hitOffset, offsetInView } from './hit.ts';
import { listedOf, type Mark, markAt, marksOf, spansOf } from './marks.ts';
import { politeSlices } from './slices.ts';
import { fromThere, type Stroke, strokesOf } from './strokes.ts';
import type { TextMap } from './text-map.ts';
import { keepUp } from './upkeep.ts';

export interface Painter {
  /** Paints these kinds and no others. */
  paint(kinds: readonly MarkKind[], look?: Look): void;
  /** Of the marks these alone; null: all. */
  only(listed: Listed | null): void;
  /** Scrolls to it and flashes it. False where it does not stand in the page any more. */
  show(target: Target): boolean;
  select(target: Target | null): void;
  /** Shows of all that is painted of what stands at this point of the viewport that it can be pressed, until it is painted anew; null: of nothing. */
  point(at: Point | null): void;
  /** Marks what a statement's source is known by: its cue, mention and antecedent. */
  evidence(attribution: number | null): void;
  /** What is painted at a point of the viewport; null over links and controls, and beside the words. */
  hit(at: Point): Target | null;
  /** Where its first line and its last stand on the screen; null where it does not. For the card. */
  placeOf(target: Target): Place | null;
  /**
   * Takes away every mark that does not stand on its words any more, at once: the page has changed them.
   * @returns true where words have lost their mark
   */
  drop(touch: Touch): boolean;
  /** Takes all marks away and stops looking after them. */
  clear(): void;
}

/** A place in the viewport, in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
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

const PRIORITY: Readonly<Record<string, number>> = {
  tint: 0,
  quote: 1,
  reported: 1,
  number: 1,
  report: 1,
  pointed: 2,
  selected: 3,
  cue: 4,
  mention: 4,
  antecedent: 4,
  flash: 5,
};
const FLASH = 900;
/** So many stretches are painted at once. */
const AT_ONCE = 400;
/** How many are painted between two looks at the clock. */
const STRIDE = 16;
/** Milliseconds of a turn of the page after which it is given a longer one, and by how much. */
const LONG_FRAME = 34;
const BREATH = 3;
/** Elements whose look is remembered, to tell whether it has become another. */
const SAMPLE = 8;

export function createPainter(map: TextMap, analysis: Analysis): Painter {
  const document = map.pieces[0]?.node.ownerDocument ?? globalThis.document;
  const window = (document.defaultView ?? globalThis) as Window & typeof globalThis;
  const highlights = createHighlights(window, (name) => PRIORITY[name.split('-')[2] ?? ''] ?? 1);
  const { text } = analysis.document;
  const all = marksOf(analysis);
  let marks: readonly Mark[] = all;
  let kinds: ReadonlySet<MarkKind> = new Set();
  let look: Look = {};
  let selected: Target | null = null;
  let pointed: Target | null = null;
  let shownEvidence: number | null = null;
  let flash: ReturnType<typeof setTimeout> | undefined;
  let measure = createMeasure(window);
  let forced = false;
  const sample = new Map<Element, string>();
  /** Tells of a painting whether it is the last that was begun. */
  let painting = 0;

  const isForced = () => window.matchMedia('(forced-colors: active)').matches;
  const shownKinds = () => (isForced() && !look.chosen && kinds.has('quotation') ? new Set<MarkKind>(['quotation']) : kinds);

  const elementOf = ({ startContainer: node }: Range): Element => node.parentElement ?? document.documentElement;

  /** True where the reader writes: in a field of its own, in a page that is one, in a document that is edited as a whole. */
  const isEdited = (element: Element) => (element as Partial<HTMLElement>).isContentEditable === true || document.designMode === 'on';

  const lookOf = (element: Element, ground: Measured) => JSON.stringify([ground, isEdited(element)]);

  function measured(element: Element): Measured {
    const found = measure(element);
    if (sample.size < SAMPLE) sample.set(element, lookOf(element, found));
    return found;
  }

  /** A few of the elements are looked at: a page's theme is one for all of its text. */
  function isOtherGround(): boolean {
    const anew = createMeasure(window);
    return (
      isForced() !== forced || [...sample].some(([element, before]) => element.isConnected && lookOf(element, anew(element)) !== before)
    );
  }

  /** The ranges of a span; none where the page says something else there by now, or has put something between. */
  function rangesOn(span: Span): Range[] {
    if (!map.holds(text, span)) return [];
    const ranges = map.rangesOf(span);
    if (ranges.some(({ startContainer, endContainer }) => startContainer !== endContainer)) {
      if (bare(ranges.join('')) !== bare(text.slice(span.start, span.end))) return [];
    }
    const edited = ranges.map(elementOf).find(isEdited);
    if (edited) measured(edited);
    return edited ? [] : ranges;
  }

  /** Adds ranges for a span under a name like `quote-3`, each on the ground that it stands on. */
  function addSpan(span: Span, name: string, condition: (ground: Measured) => boolean = () => true): void {
    for (const range of rangesOn(span)) {
      const ground = measured(elementOf(range));
      if (condition(ground)) highlights.add(`ws-${ground.ground}-${name}`, range, span);
    }
  }

  const inked = (slot: Slot): Slot => (look.colours === 'ink' && slot !== 'none' ? 0 : slot);

  async function goOn(strokes: readonly Stroke[], mine: number): Promise<void> {
    const slices = politeSlices();
    await slices.pause();
    for (let i = AT_ONCE; i < strokes.length && mine === painting; i++) {
      const { span, name, condition } = strokes[i] as Stroke;
      addSpan(span, name, condition);
      if (i % STRIDE !== 0 || !slices.isOver()) continue;
      highlights.register();
      const before = performance.now();
      await slices.pause();
      // Where the browser takes long to draw what there is, it is left alone for longer.
      const took = performance.now() - before;
      if (took > LONG_FRAME) await new Promise((resolve) => setTimeout(resolve, took * BREATH));
    }
    if (mine === painting) highlights.register();
  }

  function slotOf(target: Target): Slot {
    return all.find((mark) => mark.target.kind === target.kind && mark.target.index === target.index)?.slot ?? 0;
  }

  function addSelection(): void {
    if (!selected) return;
    const slot = inked(slotOf(selected));
    for (const span of spansOf(analysis, selected)) addSpan(span, `selected-${slot}`);
  }

  function addPointed(): void {
    const now = shownKinds();
    for (const { target, kind, span, slot } of marks) if (target === pointed && now.has(kind)) addSpan(span, `pointed-${inked(slot)}`);
  }

  function addEvidence(): void {
    const attribution = shownEvidence === null ? undefined : analysis.attributions[shownEvidence];
    if (!attribution) return;
    for (const kind of ['cue', 'mention', 'antecedent'] as const) if (attribution[kind]) addSpan(attribution[kind], kind);
  }

  function repaint(): void {
    measure = createMeasure(window);
    pointed = null;
    const now = shownKinds();
    sample.clear();
    forced = isForced();
    highlights.remove(() => true);
    const shown = strokesOf(marks, { kinds: now, inked, isTinted: !forced });
    const strokes = shown.length > AT_ONCE ? fromThere(shown, offsetInView(document, map)) : shown;
    for (const { span, name, condition } of strokes.slice(0, AT_ONCE)) addSpan(span, name, condition);
    addSelection();
    addEvidence();
    highlights.register();
    const mine = ++painting;
    if (strokes.length > AT_ONCE) goOn(strokes, mine).catch((error: unknown) => console.error('Whosaid:', error));
  }

  /** What is painted at a point of the viewport. */
  function targetAt({ x, y }: Point): Target | null {
    const now = shownKinds();
    const offset = now.size === 0 ? null : hitOffset(document, map, x, y);
    const mark = offset === null ? null : markAt(marks, now, offset);
    // The page may have put other words there since, or the reader may be writing there.
    return mark && rangesOn(mark.span).length > 0 ? mark.target : null;
  }

  const isOf = (kind: string) => (name: string) => name.split('-')[2] === kind;
  const stopUpkeep = keepUp(document, window, { register: () => highlights.register(), isOtherGround, repaint });

  return {
    paint(wanted, wantedLook = {}) {
      kinds = new Set(wanted);
      look = wantedLook;
      repaint();
    },

    only(listed) {
      const before = marks;
      marks = listed ? listedOf(all, analysis, listed) : all;
      if (marks !== before) repaint();
    },

    show(target) {
      const element = spansOf(analysis, target).flatMap(rangesOn)[0]?.startContainer.parentElement;
      if (!element) return false;
      const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
      element.scrollIntoView({
        block: element.getBoundingClientRect().height > window.innerHeight ? 'start' : 'center',
        behavior: calm ? 'instant' : 'smooth',
      });
      highlights.remove(isOf('flash'));
      for (const span of spansOf(analysis, target)) addSpan(span, 'flash');
      highlights.register();
      clearTimeout(flash);
      flash = setTimeout(() => highlights.remove(isOf('flash')), FLASH);
      return true;
    },

    select(target) {
      selected = target;
      highlights.remove(isOf('selected'));
      addSelection();
      highlights.register();
    },

    evidence(attribution) {
      shownEvidence = attribution;
      highlights.remove((name) => ['cue', 'mention', 'antecedent'].some((kind) => isOf(kind)(name)));
      addEvidence();
      highlights.register();
    },

    point(at) {
      const target = at && targetAt(at);
      if (target === pointed) return;
      pointed = target;
      highlights.remove(isOf('pointed'));
      addPointed();
      highlights.register();
    },

    hit: targetAt,

    placeOf(target) {
      const ranges = spansOf(analysis, target).flatMap(rangesOn);
      const first = ranges[0]?.getClientRects()[0];
      const last = Array.from(ranges.at(-1)?.getClientRects() ?? []).at(-1);
      return first && last ? { first, last } : null;
    },

    drop(touch) {
      let lost = false;
      for (const { name, span, mayReturn } of highlights.drop(touch)) {
        highlights.removeSpan(name, span);
        // The same words set anew, or taken out and put back: they are marked again before anybody sees it.
        const ranges = mayReturn ? rangesOn(span) : [];
        for (const range of ranges) highlights.add(name, range, span);
        lost ||= ranges.length === 0;
      }
      return lost;
    },

    clear() {
      painting++;
      clearTimeout(flash);
      stopUpkeep();
      highlights.remove(() => true);
    },
  };
}
