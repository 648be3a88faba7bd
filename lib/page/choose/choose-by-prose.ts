/**
 * Chooses the article without Readability, in slices, for pages that are too large for it, and for text in shadow roots, which
 * no clone holds: from the top down, into whatever child holds nearly all of the prose.
 */

import { isBlock, isSkipped, member, nameOf } from '../dom/elements.ts';
import type { Slices } from '../dom/slices.ts';
import { walk } from '../dom/walk.ts';
import { blockOf, type Choice, shapeOf } from './choose.ts';
import { PROSE } from './prose.ts';

/** Share of the prose that a child must hold for the choice to go down into it. */
const NEARLY_ALL = 0.8;
/** Share of a story's prose that stands in rows, and of what stands beside it, where that is the story's too. Teasers stand alone. */
const IN_ROWS = 2 / 3;
const AS_WELL = 1 / 2;
/** Paragraphs one after the other with which a story begins. */
const BEGINNING = 3;
/** Share of a wrapper's letters from which on its paragraph stands alone in it. */
const ALONE = 0.9;
/** Letters of prose from which on there is a story beside the asides, and what stands in these is none. */
const STORY = 800;

/** What stands under a block, the elements of its lines counted to it. */
interface Sums {
  readonly element: Element;
  prose: number;
  /** Letters of the block itself, and how many of them stand in links. */
  letters: number;
  linked: number;
  /** Letters of the block and of all that stands under it. */
  all: number;
  /** How much of the prose stands in rows: beside other prose, right under the same block. */
  rows: number;
  /** The prose that stands right under the block, or alone in a block of its own there: its length, and in how many blocks. */
  own: number;
  blocks: number;
  /** The block that holds most of the prose. */
  heir: Sums | null;
  /** In how many blocks prose stands right under this one before its heir. */
  ahead: number;
  /** The blocks right under this one of whose prose most stands in rows. */
  readonly parts: Sums[];
}

export interface ProseChoice extends Choice {
  /** False where half of the prose or more, but not nearly all, stands in one place, and not in rows: the rest may be another's. */
  readonly certain: boolean;
}

/**
 * Null where the page, or the one element of it that is to be read, has no prose.
 * @param trusted as in `isSkipped`
 */
export async function chooseByProse(
  document: Document,
  slices: Slices,
  within: Element | null = null,
  trusted = false,
): Promise<ProseChoice | null> {
  const start = within ?? document.querySelector('body') ?? document.documentElement;
  if (!start) return null;
  let isWhole = true;
  const story = await chooseUnder(start, slices, trusted, (name) => {
    if (name !== 'ASIDE') return false;
    isWhole = false;
    return true;
  });
  return isWhole || (story?.letters ?? 0) >= STORY ? story : chooseUnder(start, slices, trusted, () => false);
}

type LeavesOut = (name: string) => boolean;

async function chooseUnder(start: Element, slices: Slices, trusted: boolean, leavesOut: LeavesOut): Promise<ProseChoice | null> {
  const stack: Sums[] = [];
  const prose = new Set<Element>();
  const links: Element[] = [];
  let top: Sums | null = null;
  await walk(
    start,
    {
      enter(element, name) {
        if (leavesOut(name) || isSkipped(element, name, trusted)) return false;
        if (name === 'A') links.push(element);
        if (isBlock(name))
          stack.push({ element, prose: 0, letters: 0, linked: 0, all: 0, rows: 0, own: 0, blocks: 0, heir: null, ahead: 0, parts: [] });
        return true;
      },
      text(node) {
        const sums = stack[stack.length - 1];
        const { length } = node.data.trim();
        if (!sums || length === 0) return;
        sums.letters += length;
        if (links.length > 0) sums.linked += length;
      },
      leave(element) {
        if (links[links.length - 1] === element) links.pop();
        const sums = stack[stack.length - 1];
        if (sums?.element !== element) return;
        stack.pop();
        const parent = stack[stack.length - 1];
        if (!parent) top = sums;
        sums.all += sums.letters;
        if (sums.blocks > 1) sums.rows += sums.own;
        // Each paragraph in a wrapper of its own: but a teaser has a heading with it.
        else if (parent && sums.blocks === 1 && sums.own >= sums.all * ALONE) {
          parent.own += sums.own;
          parent.blocks++;
        }
        if (sums.letters >= PROSE && sums.linked * 2 < sums.letters) {
          sums.prose += sums.letters;
          prose.add(element);
          if (parent) {
            parent.own += sums.letters;
            parent.blocks++;
          }
        }
        if (!parent) return;
        parent.all += sums.all;
        parent.prose += sums.prose;
        parent.rows += sums.rows;
        if (sums.rows > 0 && inRows(sums) > IN_ROWS) parent.parts.push(sums);
        if (sums.prose <= (parent.heir?.prose ?? 0)) return;
        parent.heir = sums;
        parent.ahead = parent.blocks;
      },
    },
    slices,
  );
  let chosen = top as Sums | null;
  if (!chosen || chosen.prose === 0) return null;
  const isPlace = (heir: Sums | null): heir is Sums => heir !== null && !prose.has(heir.element);
  // a list is a part of the story, and what stands over it another
  const isList = ({ element }: Sums) => /^[OUD]L$/.test(nameOf(element));
  while (isPlace(chosen.heir) && !isList(chosen.heir) && holdsStory(chosen, chosen.heir)) chosen = chosen.heir;
  const { heir } = chosen;
  const certain = !isPlace(heir) || heir.prose < chosen.prose / 2 || inRows(heir) > IN_ROWS;
  return { root: around(chosen.element), isKept: (_text, parent) => prose.has(blockOf(parent)), certain, letters: chosen.prose, trusted };
}

/** Share of the prose of an element that stands in rows. */
const inRows = ({ rows, prose }: Sums) => rows / prose;
/** The same for what stands beside its heir. */
const besideInRows = (sums: Sums, heir: Sums) => (sums.rows - heir.rows) / (sums.prose - heir.prose);

/** True where the story stands under the heir: nearly all of the prose does, or the better part in rows, and only teasers beside it. */
function holdsStory(sums: Sums, heir: Sums): boolean {
  // It begins before: the heir holds what the page shows of it at a press.
  if (sums.ahead >= BEGINNING) return false;
  // It goes on in parts that look like this one.
  if (sums.parts.some((part) => part !== heir && isAlike(part.element, heir.element))) return false;
  if (heir.prose >= sums.prose * NEARLY_ALL) return true;
  return heir.prose >= sums.prose / 2 && inRows(heir) > IN_ROWS && besideInRows(sums, heir) < AS_WELL;
}

/** A part that looks like another, and is no story of its own. */
function isAlike(one: Element, other: Element): boolean {
  return shapeOf(one) === shapeOf(other) && nameOf(one) !== 'ARTICLE' && !(one.querySelector('h1') && other.querySelector('h1'));
}

/** What a table whose rows are the text stands in, or a block quotation that is most of it: who speaks there stands above. */
function around(chosen: Element): Element {
  let root = chosen;
  for (
    let outer = member(root, 'parentElement');
    outer && /^(?:TABLE|TBODY|BLOCKQUOTE)$/.test(nameOf(root));
    outer = member(root, 'parentElement')
  )
    root = outer;
  return root;
}
