/**
 * What a correction is fastened to: the words of a statement, with some of the text on both sides. Found again exactly, or edited where
 * the text beside them is the same; refused where two would fit, since in news two sentences that are nearly the same often differ in
 * the speaker.
 */
import type { Analysis, Attribution, Correction } from '../engine/model.ts';
import { LONGEST_BESIDE, LONGEST_WORDS } from '../messages/correction-limits.ts';
import { isEdited } from './edited.ts';

/** Fewer words than this stand in many statements: what stands beside them must be the same too. */
const SHORT = 24;
/** Letters beside the words that must be the same on one side at least, where the words alone are not enough. */
const SAME = 12;
/** More pairs than this are compared letter by letter in no article: those of anchors whose very words are gone with the statements of no anchor. */
const MOST_COMPARED = 900;

export type Anchor = Pick<Correction, 'words' | 'before' | 'after'>;

/** What a statement is found again by: its words, with a blank where something stands between them, and what stands beside them, each cut to its limit. */
export function anchorOf({ document: { text } }: Analysis, { content }: Attribution): Anchor {
  const [start, end] = [content[0]?.start ?? 0, content.at(-1)?.end ?? 0];
  return {
    words: content
      .map((span) => text.slice(span.start, span.end))
      .join(' ')
      .slice(0, LONGEST_WORDS),
    before: text.slice(Math.max(0, start - LONGEST_BESIDE), start),
    after: text.slice(end, end + LONGEST_BESIDE),
  };
}

/** True where both are of the same words at the same place, letter by letter. */
export const sameAnchor = (one: Anchor, other: Anchor): boolean =>
  one.words === other.words && one.before === other.before && one.after === other.after;

/** Letters beside the words that are the same, on the side where more are. */
function sameBeside(one: Anchor, other: Anchor): number {
  let before = 0;
  while (before < one.before.length && one.before.at(-1 - before) === other.before.at(-1 - before)) before++;
  let after = 0;
  while (after < one.after.length && one.after[after] === other.after[after]) after++;
  return Math.max(before, after);
}

/** True where as much beside the words is the same as there is to be, at the edge of an article little. */
const standsBeside = (one: Anchor, other: Anchor): boolean =>
  sameBeside(one, other) >= Math.min(SAME, Math.max(one.before.length, one.after.length));

/** The one that has most in common beside the words; null: two have. */
function nearest(anchor: Anchor, fitting: readonly number[], anchors: readonly Anchor[]): number | null {
  const ranked = fitting.map((index) => ({ index, same: sameBeside(anchor, anchors[index] as Anchor) })).sort((a, b) => b.same - a.same);
  const [first, second] = ranked;
  return first && first.same !== second?.same ? first.index : null;
}

/**
 * The statement that each anchor is fastened to, as an index in `attributions`; null: its words are gone, or two have them. What only
 * repeats another statement, as a headline does, is passed over.
 */
export function findAnchors(analysis: Analysis, wanted: readonly Anchor[]): (number | null)[] {
  const anchors = analysis.attributions.map((attribution) => anchorOf(analysis, attribution));
  const own = Array.from(anchors.keys()).filter((index) => analysis.attributions[index]?.echo === false);
  const byWords = new Map<string, number[]>();
  for (const index of own) {
    const words = anchors[index]?.words ?? '';
    const same = byWords.get(words);
    if (same) same.push(index);
    else byWords.set(words, [index]);
  }
  const known = new Set(wanted.map(({ words }) => words));
  const rest = own.filter((index) => !known.has(anchors[index]?.words ?? ''));
  const gone = wanted.filter(({ words }) => words.length >= SHORT && !byWords.has(words));
  const compares = rest.length * gone.length <= MOST_COMPARED;
  return wanted.map((anchor) => {
    const exact = byWords.get(anchor.words);
    if (exact) {
      const at = nearest(anchor, exact, anchors);
      return at !== null && (anchor.words.length >= SHORT || standsBeside(anchor, anchors[at] as Anchor)) ? at : null;
    }
    if (!compares || anchor.words.length < SHORT) return null;
    const edited = rest.filter((index) => {
      const other = anchors[index] as Anchor;
      return standsBeside(anchor, other) && isEdited(anchor.words, other.words);
    });
    return edited.length === 1 ? (edited[0] ?? null) : null;
  });
}
