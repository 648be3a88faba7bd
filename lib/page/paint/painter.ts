/**
 * The painter: marks in the page by the CSS Custom Highlight API. Nothing of the page is changed; the rules are in `marks.css`.
 *
 * The registry belongs to the page, which can clear it: the painter looks after it while the tab is visible, and paints again.
 * It paints again as well when the page's ground changes: the system's theme, the page's own, forced colours.
 *
 * Where there is much of it, what is near to what the reader looks at is painted at once, and the rest made out and painted in slices: an article
 * may be as long as a book.
 */
import type { Analysis, Span } from '../../engine/model.ts';
import type { Slot } from '../../messages/palette.ts';
import type { Listed, MarkKind, Target } from '../../messages/protocol.ts';
import type { Touch } from '../dom/edits.ts';
import type { Place, Point } from '../dom/place.ts';
import type { TextMap } from '../dom/text-map.ts';
import { createBrush } from './brush.ts';
import { createGrounds, isForced } from './grounds.ts';
import { createHighlights } from './highlights.ts';
import { hitOffset, offsetInView } from './hit.ts';
import { listedOf, type Mark, markAt, marksOf, spansOf } from './marks.ts';
import { paintInSlices } from './paint-in-slices.ts';
import { fromThere, type Stroke, strokesOf } from './strokes.ts';
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

export interface Look {
  /** In forced colours quotations alone are painted unless the reader chose the kinds. */
  readonly chosen?: boolean;
  /** `ink`: the line tells the kind, and no colour the source. */
  readonly colours?: 'source' | 'ink';
}

/** Which of two that lie over each other is painted on top. */
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
/** Milliseconds that a flash lasts. */
const FLASH = 900;
/** So many marks are painted at once; of more, what stands no further than so many letters from what the reader looks at. */
const [AT_ONCE, NEAR] = [400, 10_000];

const around = (at: number): Span => ({ start: at - NEAR, end: at + NEAR });

export function createPainter(map: TextMap, analysis: Analysis): Painter {
  const document = map.pieces[0]?.node.ownerDocument ?? globalThis.document;
  const window = (document.defaultView ?? globalThis) as Window & typeof globalThis;
  const highlights = createHighlights(window, (name) => PRIORITY[name.split('-')[2] ?? ''] ?? 1);
  const grounds = createGrounds(window, document);
  const { rangesOn, add } = createBrush(document, map, analysis.document.text, grounds, highlights);
  const all = marksOf(analysis);
  let marks: readonly Mark[] = all;
  let kinds: ReadonlySet<MarkKind> = new Set();
  let look: Look = {};
  let selected: Target | null = null;
  let pointed: Target | null = null;
  let shownEvidence: number | null = null;
  let flash: ReturnType<typeof setTimeout> | undefined;
  /** Tells of a painting whether it is the last that was begun. */
  let painting = 0;

  const shownKinds = () => (isForced(window) && !look.chosen && kinds.has('quotation') ? new Set<MarkKind>(['quotation']) : kinds);

  const inked = (slot: Slot): Slot => (look.colours === 'ink' && slot !== 'none' ? 0 : slot);

  const addStroke = ({ span, name, condition }: Stroke): void => add(span, name, condition);

  function slotOf(target: Target): Slot {
    return all.find((mark) => mark.target.kind === target.kind && mark.target.index === target.index)?.slot ?? 0;
  }

  function addSelection(): void {
    if (!selected) return;
    const slot = inked(slotOf(selected));
    for (const span of spansOf(analysis, selected)) add(span, `selected-${slot}`);
  }

  function addPointed(): void {
    const now = shownKinds();
    for (const { target, kind, span, slot } of marks) if (target === pointed && now.has(kind)) add(span, `pointed-${inked(slot)}`);
  }

  function addEvidence(): void {
    const attribution = shownEvidence === null ? undefined : analysis.attributions[shownEvidence];
    if (!attribution) return;
    for (const kind of ['cue', 'mention', 'antecedent'] as const) if (attribution[kind]) add(attribution[kind], kind);
  }

  function repaint(): void {
    pointed = null;
    grounds.begin();
    highlights.remove(() => true);
    const drawn = { kinds: shownKinds(), inked, isTinted: !grounds.isForced };
    const view = marks.length > AT_ONCE ? around(offsetInView(document, map)) : null;
    const isNear = ({ span }: Stroke) => !view || (span.start > view.start && span.end < view.end);
    // How marks are cut is told by those that lie over them: within the view, by those that touch it.
    const touching = view ? marks.filter(({ span }) => span.start <= view.end && span.end >= view.start) : marks;
    for (const stroke of strokesOf(touching, drawn)) if (isNear(stroke)) addStroke(stroke);
    addSelection();
    addEvidence();
    highlights.register();
    const mine = ++painting;
    if (!view) return;
    const rest = () => fromThere(strokesOf(marks, drawn), view.start + NEAR).filter((stroke) => !isNear(stroke));
    paintInSlices(rest, { isCurrent: () => mine === painting, add: addStroke, register: () => void highlights.register() }).catch(
      (error: unknown) => console.error('Whosaid:', error),
    );
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
  const stopUpkeep = keepUp(document, window, { register: () => highlights.register(), isOtherGround: grounds.isOther, repaint });

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
      for (const span of spansOf(analysis, target)) add(span, 'flash');
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
