/** The stretch of the article that shows how a statement is attributed. */
import type { Analysis, Attribution, Document, Span } from '../../lib/engine/model.ts';

export interface Piece {
  readonly text: string;
  readonly part: 'words' | 'cue' | 'mention' | null;
}

export interface Excerpt {
  readonly pieces: readonly Piece[];
  readonly cutStart: boolean;
  readonly cutEnd: boolean;
}

/** Characters of context before the first part, and of the statement's own words. */
const BEFORE = 60;
const WORDS = 70;

const blockAt = ({ blocks }: Document, offset: number): number => blocks.findIndex(({ span }) => offset < span.end);

/** How many blocks the first span stands before the second; negative: after it. */
export function paragraphsBetween(document: Document, first: Span, second: Span | undefined): number {
  return second ? blockAt(document, second.start) - blockAt(document, first.start) : 0;
}

/** The next offset at which a word begins or ends, towards `limit`. */
function wordEdge(text: string, from: number, limit: number): number {
  const step = from < limit ? 1 : -1;
  let at = from;
  while (at !== limit && /\S/u.test(text.charAt(step === 1 ? at : at - 1))) at += step;
  return at;
}

/** Of the paragraph that the cue stands in, cut at words; pieces in the order of the text. */
export function excerptOf({ document }: Analysis, { cue, mention, content }: Attribution): Excerpt {
  const { text } = document;
  const anchor = cue ?? mention ?? content[0] ?? { start: 0, end: 0 };
  const block = document.blocks[blockAt(document, anchor.start)]?.span ?? { start: 0, end: text.length };
  const inside = (span: Span | null): span is Span => span !== null && span.start >= block.start && span.end <= block.end;
  const said = content.filter(inside);
  const marked = [
    ...said.map((span) => ({ span, part: 'words' as const })),
    ...(inside(cue) ? [{ span: cue, part: 'cue' as const }] : []),
    ...(inside(mention) ? [{ span: mention, part: 'mention' as const }] : []),
  ];
  const named = marked.filter(({ part }) => part !== 'words').map(({ span }) => span);
  const first = Math.min(...(named.length > 0 ? named : [anchor]).map(({ start }) => start));
  const last = Math.max(...(named.length > 0 ? named : [anchor]).map(({ end }) => end));
  const before = said.find((span) => span.end <= first);
  const after = said.find((span) => span.start >= last);
  let start = Math.max(block.start, (before ? Math.max(before.start, first - WORDS) : first) - (before ? 0 : BEFORE));
  let end = Math.min(
    block.end,
    after ? Math.min(after.end, after.start + WORDS) : before ? last + 1 : Math.max(last, anchor.start + WORDS),
  );
  if (start > block.start && start !== before?.start) start = wordEdge(text, start, first);
  if (end < block.end) end = wordEdge(text, end, block.end);
  const pieces: Piece[] = [];
  let at = start;
  const edges = new Set([start, end, ...marked.flatMap(({ span }) => [span.start, span.end])]);
  for (const edge of [...edges].filter((value) => value > start && value <= end).sort((a, b) => a - b)) {
    const rank = { mention: 2, cue: 1, words: 0 };
    const over = marked.filter(({ span }) => span.start <= at && span.end >= edge).sort((a, b) => rank[b.part] - rank[a.part]);
    pieces.push({ text: text.slice(at, edge), part: over[0]?.part ?? null });
    at = edge;
  }
  return { pieces, cutStart: start > block.start, cutEnd: end < block.end };
}
