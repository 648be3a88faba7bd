/**
 * What is compared of a statement are stretches: pieces of its content inside one paragraph. So a statement marked as one with
 * two parts (`"A," she said. "B."`) and the same marked as two count alike.
 */
import type { Span } from '../lib/engine/model.ts';

export interface Stretch {
  readonly span: Span;
  /** Offsets of its letters and digits: only these are compared, so that marks at the edges never decide. */
  readonly letters: ReadonlySet<number>;
}

const LETTER = /[\p{L}\p{N}]/u;
const THAT = /^[^\p{L}\p{N}]*that\s/iu;

/** The stretches of some content that have a letter or digit, in text order. */
export function stretchesOf(text: string, content: readonly Span[]): Stretch[] {
  const joined: Span[] = [];
  for (const piece of [...content].sort((a, b) => a.start - b.start).flatMap((span) => linesOf(text, span))) {
    const last = joined.at(-1);
    const between = last && text.slice(last.end, piece.start);
    if (last && between !== undefined && !LETTER.test(between) && !between.includes('\n'))
      joined[joined.length - 1] = { start: last.start, end: piece.end };
    else joined.push(piece);
  }
  return joined.map((span) => ({ span, letters: lettersOf(text, span) })).filter(({ letters }) => letters.size > 0);
}

/** A span cut at line ends; what has nothing but space is left out. */
function linesOf(text: string, { start, end }: Span): Span[] {
  let from = start;
  return text
    .slice(start, end)
    .split('\n')
    .flatMap((line) => {
      const span = { start: from, end: from + line.length };
      from = span.end + 1;
      return line.trim() === '' ? [] : [span];
    });
}

/** A leading "that" does not count: some mark it as part of the content, some do not. */
function lettersOf(text: string, { start, end }: Span): Set<number> {
  const that = THAT.exec(text.slice(start, end))?.[0].length ?? 0;
  const letters = new Set<number>();
  for (let at = start + that; at < end; at++) if (LETTER.test(text[at] ?? '')) letters.add(at);
  return letters;
}
