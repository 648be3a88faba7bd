/** Questions that have no label and are set apart: which way of setting lines apart is that of the questions. */
import type { Label } from './labels.ts';
import type { Apart, Line } from './lines.ts';

/** Share of the lines that are set apart in one way which end with a question mark, from which on all of them ask. */
const ASKED = 0.5;
/** Fewest of them that do. */
const FEWEST = 2;

/** The ways in which questions are set apart among labelled lines. */
export function askedStyles(lines: readonly Line[], labels: readonly Label[]): ReadonlySet<Apart> {
  const [first, last] = [labels[0], labels.at(-1)];
  if (!first || !last) return new Set();
  const labelled = new Set(labels.flatMap(({ line, range }) => [line.first, range.first]));
  const from = lines.findIndex((line) => line.first >= first.range.first || line.last > first.range.first) - 1;
  const between = lines
    .slice(Math.max(0, from))
    .filter((line) => line.apart && line.block < last.line.block && !isLabelled(line, labelled));
  return stylesOf(between, FEWEST);
}

/** True for a line that has a label, or is one. */
const isLabelled = (line: Line, labelled: ReadonlySet<number>) => labelled.has(line.first);

/** The ways in which the lines are set apart, of which at least `fewest` and half of them all end with a question mark. */
export function stylesOf(lines: readonly Pick<Line, 'style' | 'asks'>[], fewest: number): ReadonlySet<Apart> {
  const counts = new Map<Apart, { all: number; asked: number }>();
  for (const { style, asks } of lines) {
    if (style === null) continue;
    const { all, asked } = counts.get(style) ?? { all: 0, asked: 0 };
    counts.set(style, { all: all + 1, asked: asked + (asks ? 1 : 0) });
  }
  return new Set([...counts].flatMap(([style, { all, asked }]) => (asked >= fewest && asked >= all * ASKED ? [style] : [])));
}
