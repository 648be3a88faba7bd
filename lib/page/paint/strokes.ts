/** What marks are painted with, and in which order. */
import type { Span } from '../../engine/model.ts';
import { blend, contrast } from '../../messages/contrast.ts';
import { rgbOf, type Slot, TINT } from '../../messages/palette.ts';
import type { MarkKind } from '../../messages/protocol.ts';
import type { Measured } from './ground.ts';
import { cut, type Mark } from './marks.ts';

/** A stretch of the text, and what it is painted with. */
export interface Stroke {
  readonly span: Span;
  /** As the rules call it, after the ground: `quote-3`. */
  readonly name: string;
  /** Whether it is painted on a ground; absent: on any. */
  readonly condition?: (ground: Measured) => boolean;
}

interface Strokes {
  readonly kinds: ReadonlySet<MarkKind>;
  /** The colour in which what has a slot is painted. */
  readonly inked: (slot: Slot) => Slot;
  readonly isTinted: boolean;
}

const KIND_NAMES: Readonly<Record<MarkKind, string>> = { quotation: 'quote', reported: 'reported', number: 'number', report: 'report' };
/** Contrast of text by WCAG 2.2 AA. */
const READABLE = 4.5;

/** All that is to be painted of the marks. */
export function strokesOf(marks: readonly Mark[], { kinds, inked, isTinted }: Strokes): Stroke[] {
  const strokes: Stroke[] = [];
  if (isTinted && kinds.has('quotation')) {
    for (const { kind, span, slot: ofSource } of marks) {
      const slot = inked(ofSource);
      if (kind === 'quotation' && slot !== 'none')
        strokes.push({ span, name: `tint-${slot}`, condition: (ground) => bearsTint(ground, slot) });
    }
  }
  for (const { kind, span, slot } of cut(marks, kinds)) strokes.push({ span, name: `${KIND_NAMES[kind]}-${inked(slot)}` });
  return strokes;
}

/** The nearest to an offset of the text first. */
export function fromThere(strokes: readonly Stroke[], at: number): Stroke[] {
  const distance = ({ span }: Stroke) => (span.end < at ? at - span.end : Math.max(0, span.start - at));
  return strokes.toSorted((a, b) => distance(a) - distance(b));
}

/** A tint that would make the page's own text hard to read is left out. */
function bearsTint({ ground, colour, text }: Measured, slot: Slot): boolean {
  if (colour === null || contrast(text, colour) < READABLE) return colour === null;
  return contrast(text, blend(rgbOf(ground, slot), TINT[ground], colour)) >= READABLE;
}
