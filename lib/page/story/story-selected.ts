/** The story: the runs that belong to the article, of those that were found. */
import type { BlockKind, Box } from '../../engine/model.ts';
import { PROSE } from '../choose/prose.ts';
import { hasLetters } from '../dom/words.ts';
import { besideOne, boxesIn, namesOfBoxes } from './boxes.ts';
import { elapsedLines } from './elapsed.ts';
import { furnitureLines, isNameAlone, tellsOfTalk, tellsOfTelling } from './furniture-lines.ts';
import { isFurnitureText } from './furniture-text.ts';
import { isTerm, leadsToText, saysWhoSpeaks } from './headings.ts';
import { ownShape, withLinesApart } from './lines-apart.ts';
import { hasHandle } from './posts.ts';
import { postBy, postsIn } from './posts-in.ts';
import { inLists, looksAsOne, shapesInRows, standsBeside } from './rows.ts';
import type { Run } from './runs.ts';
import { isStandfirst } from './standfirst.ts';
import { inCards, lengthOf, sumBy, zoned } from './zones.ts';

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
  /** Whose the quotation is, where this run of it says so: from here to there. */
  readonly author?: { readonly start: number; readonly end: number };
  /** One of several alike in a row. */
  readonly box?: Box | undefined;
}

/** A run, where it was found, and what speaks for it and against it. */
export interface Found extends StoryPart {
  /** The block's name and classes, and its parent's: paragraphs of one text share them. */
  readonly shape: string;
  /** Stands under what was chosen; else between headline and text. */
  readonly inside: boolean;
  /** What names itself furniture around it. */
  readonly zones: readonly Element[];
  /** What is furniture by what stands in it: fields to fill in, the card of another story. */
  readonly cards: readonly Element[];
  /** What readers write under the article. */
  readonly discussion: Element | null;
  /** The quotation is a post of a social network. */
  readonly embedded: boolean;
  readonly standfirst: boolean;
  /** Stands between headline and text, in the box of the headline. */
  readonly below: 'beside' | 'next' | null;
}

/** Share of an item's letters in links from which on the list is a list of links. */
const MOSTLY = 0.8;
/** Lines before the first prose that may be the text's, as a name and a short question. */
const LEADING = 3;
/** So many headings of one shape are the story's. */
const HEADINGS = 2;
/** Share of the chosen text from which on a shape is the shape of the text's paragraphs. */
const BODY_SHAPE = 0.2;

/** True for a paragraph or a quotation. */
const isRunning = (item: Found | null) => item?.kind === 'paragraph' || item?.kind === 'quote';

/** How many letters they have. */
const sumOf = (found: readonly Found[]) => found.reduce((sum, item) => sum + lengthOf(item), 0);

/** What tells the story among the runs. */
export interface About {
  readonly description: string | null;
  readonly byline: string | null;
  /** What names say is not believed: by it too little was left. */
  readonly trusted?: boolean | undefined;
  /** The reader chose these runs, and all of them. */
  readonly only?: boolean | undefined;
}

/** What was chosen, and the letters of it by its shapes. */
interface Chosen {
  readonly chosen: ReadonlySet<Found>;
  readonly inShape: ReadonlyMap<string, number>;
}

/** Whose the boxes are in which something stands that was chosen; a short post that is shaped as a longer one is no less of one. */
function namesIn(boxes: ReadonlyMap<Found, Box>, mayBe: (item: Found) => boolean, { chosen, inShape }: Chosen): ReadonlySet<Found> {
  const posted = besideOne(boxes, ({ run }) => hasHandle(run));
  return namesOfBoxes(boxes, (item) => mayBe(item) && (chosen.has(item) || (inShape.has(item.shape) && posted.has(item))));
}

/** What was found as a part of the story. */
const partOf = ({ kind, run, quotation, pulled, post }: Found, isHeading: boolean, box: Box | undefined): StoryPart => ({
  kind: isHeading ? 'heading' : kind,
  run,
  quotation,
  pulled,
  post,
  box,
});

/** Which of the runs are the story's. */
export function selected(found: readonly Found[], { description, byline, trusted = false, only = false }: About): Story {
  const chosen = new Set(found.filter(({ run, inside }) => inside && run.weight * 2 > run.text.length));
  const total = [...chosen].reduce((sum, { run }) => sum + run.text.length, 0);
  const inZones = zoned(found, chosen, total, trusted);
  const inShape = sumBy([...chosen], ({ shape }) => [shape]);
  const posts = postsIn(found);
  const speakers = new Set(elapsedLines(found));
  const isFurniture = (item: Found) => posts.dropped.has(item) || isFurnitureText(item.run.text, item.kind === 'heading');
  const furniture = new Set([...inZones, ...found.filter(isFurniture), ...inCards(found, chosen, total)]);
  const isProse = (item: Found) => item.kind === 'paragraph' && chosen.has(item) && item.run.text.length >= PROSE;
  const hasBodyShape = ({ shape }: Found) => (inShape.get(shape) ?? 0) > total * BODY_SHAPE;
  const isBody = (item: Found) => isProse(item) && !furniture.has(item);
  /** The last paragraph that looks like the text, however short. */
  const end = found.findLastIndex(
    (item) => isBody(item) || (item.kind === 'paragraph' && item.inside && !furniture.has(item) && hasBodyShape(item)),
  );
  const body = { first: found.findIndex(isBody), last: end };
  for (const item of furnitureLines(found, { ...body, isText: isBody, byline })) furniture.add(item);
  // a text may stand in a list, entry by entry, below a line on what it is
  const isEntry = (item: Found) => item.kind === 'item' && chosen.has(item) && item.run.text.length >= PROSE && !furniture.has(item);
  const isListed = sumOf(found.filter(isEntry)) > sumOf(found.filter(isProse));
  const opens = (item: Found) => isProse(item) || (isListed && isEntry(item));
  const [first, last] = [found.findIndex(opens), found.findLastIndex(opens)];
  const lists = inLists(found, chosen);
  const isTold = found.slice(0, end + 2).some(({ kind, run }) => kind === 'paragraph' && tellsOfTelling(run.text));
  // whose a box is may stand in a card, as at the head of a view
  const boxes = boxesIn(found.filter((item) => item.inside && (!furniture.has(item) || inZones.has(item))));
  const names = namesIn(boxes, (item) => !furniture.has(item) && item.kind !== 'heading', { chosen, inShape });
  const isStory = (item: Found, i: number): boolean => {
    const { kind, run, inside } = item;
    if (only) return inside && hasLetters(run.text) && !posts.dropped.has(item);
    if (kind === 'title') return !isLabel(item);
    if (kind === 'paragraph' && i <= end + 1 && run.linked < run.text.length * MOSTLY && tellsOfTalk(run.text)) return true;
    if (isTold && i < first && kind !== 'caption' && isNameAlone(run.text)) return true;
    if (speakers.has(item) && inside) return true;
    if (names.has(item)) return true;
    if (furniture.has(item) || !hasLetters(run.text)) return false;
    // the words of a post are short as they may be
    if (kind === 'caption' || posts.authors.has(item) || (item.embedded && inside)) return true;
    if (isLead(item, i)) return true;
    if (!inside) return false;
    if (kind === 'item' && run.linked > run.text.length * MOSTLY) return false;
    if (chosen.has(item) || lists.has(item)) return true;
    if (kind === 'heading') return (i < last || hasHeadingShape(item)) && run.linked * 2 < run.text.length && leadsToBody(i);
    if (kind === 'paragraph')
      return hasBodyShape(item) || hasBodyLook(item, i) || isAmong(item, i) || isRow(item, i) || standsBeside(found, text, i) || isWho(i);
    return i > first && (i < last || goesOn(item)) && run.linked * 2 < run.text.length;
  };
  /** Right beside a paragraph of the text that looks like it, in a box of its own or among the others; or a sentence among them, however short. */
  const isAmong = (item: Found, i: number) =>
    [found[i - 1], found[i + 1]].some((one) => one?.shape === item.shape && isBody(one)) ||
    looksAsOne(item, inShape, i > first && i < last);
  /** One of several short lines of one shape among the text: names over what is said, or under it. */
  const isRow = ({ shape }: Found, i: number) => {
    const isLine = (item: Found, at: number) => item.kind === 'paragraph' && item.inside && at > first && !furniture.has(item);
    rows ??= shapesInRows(found, isLine, ({ shape }) => inShape.has(shape));
    return i >= start && i <= end + 1 && rows.has(shape);
  };
  /** Short words in a box that is named as those of the text are, whatever stands around it: "msg left" and "msg right". */
  const hasBodyLook = (item: Found, i: number) =>
    i >= start && i <= end + 1 && / \S/.test(ownShape(item) ?? '') && looks.has(ownShape(item));
  const looks = new Set([...chosen].filter(isBody).map(ownShape));
  /** What leads up to the text, or opens it, in lines that are short. */
  let start = Math.max(first, 0);
  while (start > 0 && first - start < LEADING && found[start - 1]?.inside && found[start - 1]?.kind === 'paragraph') start--;
  let rows: ReadonlySet<string> | null = null;
  const isLead = (item: Found, i: number) =>
    (i <= first || !item.inside) &&
    (item.kind === 'paragraph' || item.kind === 'heading' || (item.kind === 'item' && item.run.linked * 2 < item.run.text.length)) &&
    isStandfirst(item, description);
  /** The first paragraph of the text, which many a page describes itself by: it looks like the one behind it. A standfirst has looks of its own. */
  const opensText = (item: Found, i: number) => {
    const next = found.slice(i + 1).find(isProse);
    return !item.standfirst && isProse(item) && next !== undefined && ownShape(item) === ownShape(next);
  };
  const titles = found.filter(({ kind }) => kind === 'title');
  const isLinked = ({ run }: Found) => run.linked * 2 > run.text.length;
  /** The section's name over the headline, in the same heading: it leads to the section. */
  const isLabel = (item: Found) => isLinked(item) && !titles.every(isLinked);
  const isWho = (i: number) => i > first && saysWhoSpeaks(found, i, isUnder);
  const isUnder = (item: Found) =>
    item.kind !== 'heading' && (chosen.has(item) || lists.has(item) || hasBodyShape(item) || (item.inside && isTerm(item)));
  const text = { chosen, isText: isUnder };
  const leadsToBody = (i: number) => leadsToText(found, i, isUnder, furniture);
  /** True where others look so that the text goes on after: those over the last answers of an interview, which are short. */
  const hasHeadingShape = ({ shape }: Found) => {
    const leading = () => found.filter(({ kind }, at) => kind === 'heading' && leadsToBody(at));
    headingShapes ??= sumBy(
      leading(),
      ({ shape }) => [shape],
      () => 1,
    );
    return (headingShapes.get(shape) ?? 0) >= HEADINGS;
  };
  let headingShapes: ReadonlyMap<string, number> | null = null;
  /** A quotation right under the text, or under another, or one that looks as others of the text do, however short. */
  const goesOn = ({ kind, shape }: Found) => kind === 'quote' && (isRunning(before) || shapesOfQuotations.has(shape));
  const shapesOfQuotations = new Set([...chosen].filter((item) => item.kind === 'quote' && !furniture.has(item)).map(({ shape }) => shape));
  let before: Found | null = null;
  const [story, kept]: [StoryPart[], Found[]] = [[], []];
  found.forEach((item, i) => {
    before = isStory(item, i) ? item : null;
    if (!before) return;
    const isHeading = (item.kind === 'paragraph' || item.kind === 'heading') && isLead(item, i) && !opensText(item, i);
    story.push(postBy(partOf(item, isHeading, boxes.get(item)), posts.authors.get(item)));
    kept.push(item);
  });
  return withLinesApart(story, kept);
}
