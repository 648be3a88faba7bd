/** The story: the runs that belong to the article, of those that were found. */
import type { BlockKind } from '../engine/model.ts';
import { isFurnitureText } from './furniture-text.ts';
import { isDescription } from './headline.ts';
import type { Run } from './runs.ts';
import { hasLetters } from './words.ts';

export type Story = readonly StoryPart[];

export interface StoryPart {
  readonly kind: BlockKind;
  readonly run: Run;
  /** The block quotation that it stands in, with who is credited with it. */
  readonly quotation: Element | null;
  /** Words of the article set large beside it. */
  readonly pulled: boolean;
  /** What calls itself a post around it. */
  readonly post: Element | null;
}

/** A run, where it was found, and what speaks for it and against it. */
export interface Found extends StoryPart {
  /** The block's name and classes, and its parent's: paragraphs of one text share them. */
  readonly shape: string;
  /** Stands under what was chosen; else between headline and text. */
  readonly inside: boolean;
  readonly zones: readonly Element[];
  readonly standfirst: boolean;
}

/** Letters from which on a text is prose. */
export const PROSE = 80;

/** Share of the chosen text from which on a zone is no furniture, whatever it calls itself. */
const LARGE_ZONE = 0.3;
/** Letters below which a line over the text is a label or a name, and no standfirst. */
const LEAD = 20;
/** Share of an item's letters in links from which on the list is a list of links. */
const MOSTLY = 0.8;
/** So many headings of one shape are the story's. */
const HEADINGS = 2;
/** Share of the chosen text from which on a shape is the shape of the text's paragraphs. */
const BODY_SHAPE = 0.2;

const lengthOf = ({ run }: Found) => run.text.length;

function sumBy<K>(found: readonly Found[], keys: (item: Found) => readonly K[], worth = lengthOf): Map<K, number> {
  const sums = new Map<K, number>();
  for (const item of found) for (const key of keys(item)) sums.set(key, (sums.get(key) ?? 0) + worth(item));
  return sums;
}

/** Which of the runs are the story's. */
export function selected(found: readonly Found[], description: string | null): Story {
  const chosen = new Set(found.filter(({ run, inside }) => inside && run.weight * 2 > run.text.length));
  const total = [...chosen].reduce((sum, { run }) => sum + run.text.length, 0);
  const inZone = sumBy([...chosen], ({ zones }) => zones);
  const inShape = sumBy([...chosen], ({ shape }) => [shape]);
  const furniture = new Set(
    found.filter(
      ({ kind, run, zones }) =>
        zones.some((zone) => (inZone.get(zone) ?? 0) < total * LARGE_ZONE) || isFurnitureText(run.text, kind === 'heading'),
    ),
  );
  const isProse = (item: Found) => item.kind === 'paragraph' && chosen.has(item) && item.run.text.length >= PROSE;
  const hasBodyShape = ({ shape }: Found) => (inShape.get(shape) ?? 0) > total * BODY_SHAPE;
  const first = found.findIndex(isProse);
  const last = found.findLastIndex(isProse);
  const isStory = (item: Found, i: number): boolean => {
    const { kind, run, inside } = item;
    if (kind === 'title') return !isLabel(item);
    if (furniture.has(item) || !hasLetters(run.text)) return false;
    if (kind === 'caption') return true;
    if (isLead(item, i)) return true;
    if (!inside) return false;
    if (kind === 'item' && run.linked > run.text.length * MOSTLY) return false;
    if (chosen.has(item)) return true;
    if (kind === 'heading') return (i < last || hasHeadingShape(item)) && run.linked * 2 < run.text.length && leadsToBody(i);
    if (kind === 'paragraph') return hasBodyShape(item);
    return i > first && (i < last || goesOn(item)) && run.linked * 2 < run.text.length;
  };
  const isLead = (item: Found, i: number) =>
    (i <= first || !item.inside) &&
    (item.kind === 'paragraph' || item.kind === 'heading' || (item.kind === 'item' && item.run.linked * 2 < item.run.text.length)) &&
    ((item.standfirst && item.run.text.length >= LEAD) || isDescription(item.run.text, description));
  const titles = found.filter(({ kind }) => kind === 'title');
  const isLinked = ({ run }: Found) => run.linked * 2 > run.text.length;
  /** The section's name over the headline, in the same heading: it leads to the section. */
  const isLabel = (item: Found) => isLinked(item) && !titles.every(isLinked);
  /** True where the text goes on right after a heading: else it is one of a row of cards. */
  const leadsToBody = (i: number) => {
    const next = found.slice(i + 1, i + 6).find((item) => item.kind !== 'caption' && !furniture.has(item));
    return next !== undefined && next.kind !== 'heading' && (chosen.has(next) || hasBodyShape(next));
  };
  /** True where others look so that the text goes on after: those over the last answers of an interview, which are short. */
  const hasHeadingShape = ({ shape }: Found) => {
    headingShapes ??= sumBy(
      found.filter(({ kind }, at) => kind === 'heading' && leadsToBody(at)),
      ({ shape }) => [shape],
      () => 1,
    );
    return (headingShapes.get(shape) ?? 0) >= HEADINGS;
  };
  let headingShapes: ReadonlyMap<string, number> | null = null;
  /** A quotation right under the text, or more of it. */
  const goesOn = ({ kind, quotation }: Found) =>
    kind === 'quote' && (before?.kind === 'paragraph' || (quotation !== null && before?.quotation === quotation));
  let before: Found | null = null;
  const story: StoryPart[] = [];
  found.forEach((item, i) => {
    const isKept = isStory(item, i);
    before = isKept ? item : null;
    if (!isKept) return;
    const { run, quotation, pulled, post } = item;
    const kind = (item.kind === 'paragraph' || item.kind === 'heading') && isLead(item, i) ? 'heading' : item.kind;
    story.push({ kind, run, quotation, pulled, post });
  });
  return story;
}
