/** Questions that have no label and are set apart: which way of setting lines apart is that of the questions. */
import type { Label } from './labels.ts';
import type { Apart, Line } from './lines.ts';

/** Share of the lines that are set apart in one way which end with a question mark, from which on all of them ask. */
const ASKED = 0.5;
/** Fewest of them that do. */
const FEWEST = 2;
/** Longest line that signs a question, in tokens. */
const SIGNED = 10;

/** The ways in which questions are set apart among labelled lines. */
export function askedStyles(lines: readonly Line[], labels: readonly Label[]): ReadonlySet<Apart> {
  const [first, last] = [labels[0], labels.at(-1)];
  if (!first || !last) return new Set();
  const labelled = new Set(labels.flatMap(({ line, range }) => [line.first, range.first]));
  const from = lines.findIndex((line) => line.first >= first.range.first || line.last > first.range.first) - 1;
  const between = lines
    .slice(Math.max(0, from))
    .filter((line) => line.apart && line.block < last.line.block && !isLabelled(line, labelled));
  const over = styleOver(lines, labels);
  return over ? new Set([over]) : stylesOf(between, FEWEST);
}

/** How the lines right above all labels that say that somebody replies are set apart, "**I lost my oar.** **Ana, Leith** Tom Bell replies: …"; null: not all in one way. */
function styleOver(lines: readonly Line[], labels: readonly Label[]): Apart | null {
  if (labels.length < FEWEST || !labels.every(({ told, range, line }) => told && range.first === line.first)) return null;
  const replies = new Set(labels.map(({ line }) => line.block));
  // who signs what is asked may stand in between, set apart otherwise
  const isShort = (line: Line | undefined) => line !== undefined && line.last - line.first <= SIGNED && !line.asks && !line.states;
  const above = lines.flatMap((line, i) => (replies.has(lines[i + 1]?.block ?? -1) ? [(isShort(line) && lines[i - 1]) || line] : []));
  const [style, ...others] = new Set(above.map((line) => (line.apart && line.kind !== 'heading' ? line.style : null)));
  return style && others.length === 0 ? style : null;
}

/** True for a line that has a label, or is one. */
const isLabelled = (line: Line, labelled: ReadonlySet<number>) => labelled.has(line.first);

/** What of a line, or of what it opens with, tells that it is put to somebody. */
type Put = Pick<Line, 'style' | 'asks' | 'states' | 'bids' | 'spokenTo'>;

/**
 * The ways in which the lines are set apart, of which at least `fewest` and half of them all end with a question mark; or more, where one
 * bids somebody tell us something, end like a sentence: "**Tell us about the lock.**" and "**Describe your day.**"
 */
export function stylesOf(lines: readonly Put[], fewest: number): ReadonlySet<Apart> {
  const counts = new Map<Apart, { all: number; asked: number; stated: number; told: number; bids: boolean }>();
  lines.forEach(({ style, asks, states, bids, spokenTo }, i) => {
    if (style === null) return;
    const count = counts.get(style) ?? { all: 0, asked: 0, stated: 0, told: 0, bids: false };
    counts.set(style, count);
    count.all++;
    if (asks) count.asked++;
    else if (states || bids) count.stated++;
    // "You must have been tired."
    if (states && spokenTo && style !== 'heading') count.told++;
    // "Tell us what you think." ends what is no interview
    if (bids && i < lines.length - 1) count.bids = true;
  });
  return new Set(
    [...counts].flatMap(([style, { all, asked, stated, told, bids }]) => {
      const put = asked + (bids ? stated : asked < fewest ? 0 : told);
      return put >= fewest + (bids ? 1 : 0) && put >= all * ASKED ? [style] : [];
    }),
  );
}
