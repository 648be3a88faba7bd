/**
 * Marks: what is painted of an analysis, cut so that no two lines lie on each other: number over report over quotation over
 * reported speech.
 */
import { isAsked } from '../../engine/formats/asked.ts';
import type { Analysis, Attribution, Span } from '../../engine/model.ts';
import type { Slot } from '../../messages/palette.ts';
import type { Listed, MarkKind, Target } from '../../messages/protocol.ts';
import { slotsOf } from '../../messages/spoken.ts';
import { quotedParts } from './quoted.ts';

export interface Mark {
  readonly kind: MarkKind;
  readonly span: Span;
  readonly slot: Slot;
  readonly target: Target;
}

const ABOVE: readonly MarkKind[] = ['number', 'report', 'quotation', 'reported'];

/** Both kinds of parts of a statement's content, in text order. */
function partsOf(text: string, { kind, content }: Attribution): { kind: MarkKind; span: Span }[] {
  if (kind === 'direct') return content.map((span) => ({ kind: 'quotation', span }));
  const parts: { kind: MarkKind; span: Span }[] = [];
  for (const span of content) {
    parts.push({ kind: 'reported', span });
    if (kind === 'mixed') for (const quoted of quotedParts(text, span)) parts.push({ kind: 'quotation', span: quoted });
  }
  return parts;
}

/** Everything that can be painted, uncut. */
export function marksOf(analysis: Analysis): Mark[] {
  const { document, attributions, quantities, reports, echoes } = analysis;
  const slots = slotsOf(analysis);
  const slotOf = (source: number | null | undefined): Slot => (source === null || source === undefined ? 'none' : (slots[source] ?? 0));
  const marks: Mark[] = [];
  attributions.forEach((attribution, index) => {
    // words that repeat a statement are painted as its echo; what an interviewer asks is the article's own
    if (attribution.echo || isAsked(attribution)) return;
    const slot = slotOf(attribution.source);
    const target = { kind: 'attribution', index } as const;
    for (const { kind, span } of partsOf(document.text, attribution)) marks.push({ kind, span, slot, target });
  });
  echoes.forEach(({ span, attribution }, index) => {
    if (attribution === null) return;
    marks.push({ kind: 'quotation', span, slot: slotOf(attributions[attribution]?.source), target: { kind: 'echo', index } });
  });
  quantities.forEach(({ span, source }, index) => {
    marks.push({ kind: 'number', span, slot: slotOf(source), target: { kind: 'quantity', index } });
  });
  reports.forEach(({ mentions, source }, index) => {
    const slot = source === null ? 0 : slotOf(source);
    mentions.forEach((span, place) => {
      marks.push({ kind: 'report', span, slot, target: { kind: 'report', index, place } });
    });
  });
  return marks;
}

/** The marks of what a filtered list still holds; words that are repeated go with the statement that they come from. */
export function listedOf(marks: readonly Mark[], { echoes }: Analysis, listed: Listed): Mark[] {
  const [attributions, quantities, reports] = [listed.attributions, listed.quantities, listed.reports].map((indexes) => new Set(indexes));
  return marks.filter(({ target: { kind, index } }) => {
    if (kind === 'quantity') return quantities?.has(index);
    if (kind === 'report') return reports?.has(index);
    return attributions?.has(kind === 'echo' ? (echoes[index]?.attribution ?? -1) : index);
  });
}

/** The marks of `kinds` in text order, cut: at every place the topmost one alone is left. */
export function cut(marks: readonly Mark[], kinds: ReadonlySet<MarkKind>): Mark[] {
  const rank = (mark: Mark) => ABOVE.indexOf(mark.kind);
  const shown = marks.filter(({ kind, span }) => kinds.has(kind) && span.start < span.end);
  const edges = shown.flatMap((mark) => [
    { at: mark.span.start, mark, opens: true },
    { at: mark.span.end, mark, opens: false },
  ]);
  edges.sort((a, b) => a.at - b.at);
  const open = new Set<Mark>();
  const pieces: Mark[] = [];
  let from = 0;
  for (const { at, mark, opens } of edges) {
    if (at > from && open.size > 0) {
      const top = [...open].reduce((best, other) => (rank(other) < rank(best) ? other : best));
      const last = pieces[pieces.length - 1];
      if (last && last.span.end === from && last.target === top.target && last.kind === top.kind) {
        pieces[pieces.length - 1] = { ...last, span: { start: last.span.start, end: at } };
      } else pieces.push({ ...top, span: { start: from, end: at } });
    }
    from = at;
    if (opens) open.add(mark);
    else open.delete(mark);
  }
  return pieces;
}

/** What the offset stands in, topmost first. */
export function markAt(marks: readonly Mark[], kinds: ReadonlySet<MarkKind>, offset: number): Mark | null {
  for (const kind of ABOVE) {
    if (!kinds.has(kind)) continue;
    const mark = marks.find((candidate) => candidate.kind === kind && candidate.span.start <= offset && offset < candidate.span.end);
    if (mark) return mark;
  }
  return null;
}

/** The spans of a thing: of all its places, or of the one that the target names. */
export function spansOf(analysis: Analysis, target: Target): readonly Span[] {
  const { attributions, quantities, reports, echoes, sources } = analysis;
  const place = (spans: readonly Span[] | undefined) => spans?.slice(target.place ?? 0, (target.place ?? 0) + 1) ?? [];
  switch (target.kind) {
    case 'attribution':
      return attributions[target.index]?.content ?? [];
    case 'quantity':
      return quantities.slice(target.index, target.index + 1).map(({ span }) => span);
    case 'echo':
      return echoes.slice(target.index, target.index + 1).map(({ span }) => span);
    case 'report':
      return place(reports[target.index]?.mentions);
    case 'source':
      return place(sources[target.index]?.mentions);
  }
}
