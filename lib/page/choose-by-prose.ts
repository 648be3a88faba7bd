/**
 * Chooses the article without Readability, in slices, for pages that are too large for it, and for text in shadow roots, which
 * no clone holds: from the top down, into whatever child holds nearly all of the prose.
 */
import type { Choice } from './choose.ts';
import { isBlock, isSkipped, nameOf } from './elements.ts';
import type { Slices } from './slices.ts';
import { walk } from './walk.ts';

/** Letters from which on a text counts as prose. */
const PROSE = 80;
/** Share of the prose that a child must hold for the choice to go down into it. */
const NEARLY_ALL = 0.8;

interface Sums {
  readonly element: Element;
  readonly block: boolean;
  prose: number;
  /** Letters of the current block, and how many of them stand in links. */
  letters: number;
  linked: number;
  /** The child that holds most of the prose. */
  heir: Sums | null;
}

export interface ProseChoice extends Choice {
  /** False where half of the prose or more, but not nearly all, stands in one place: the rest may be the article's or another's. */
  readonly certain: boolean;
}

/** Null where the page has no prose. */
export async function chooseByProse(document: Document, slices: Slices): Promise<ProseChoice | null> {
  const start = document.querySelector('body') ?? document.documentElement;
  if (!start) return null;
  const stack: Sums[] = [];
  const prose = new Set<Element>();
  let links = 0;
  let top: Sums | null = null;
  await walk(
    start,
    {
      enter(element) {
        const name = nameOf(element);
        if (isSkipped(element, name)) return false;
        if (name === 'A') links++;
        stack.push({ element, block: isBlock(name), prose: 0, letters: 0, linked: 0, heir: null });
        return true;
      },
      text(node) {
        const sums = stack[stack.length - 1];
        const { length } = node.data.trim();
        if (!sums || length === 0) return;
        sums.letters += length;
        if (links > 0) sums.linked += length;
      },
      leave(element) {
        const sums = stack.pop();
        const parent = stack[stack.length - 1];
        if (!sums) return;
        if (element.localName === 'a') links--;
        if (!parent) top = sums;
        if (!sums.block) {
          if (parent) {
            parent.letters += sums.letters;
            parent.linked += sums.linked;
            parent.prose += sums.prose;
          }
          return;
        }
        if (sums.letters >= PROSE && sums.linked * 2 < sums.letters) {
          sums.prose += sums.letters;
          prose.add(element);
        }
        if (!parent) return;
        parent.prose += sums.prose;
        if (sums.prose > (parent.heir?.prose ?? 0)) parent.heir = sums;
      },
    },
    slices,
  );
  let chosen = top as Sums | null;
  if (!chosen || chosen.prose === 0) return null;
  const isPlace = (heir: Sums | null): heir is Sums => heir !== null && !prose.has(heir.element);
  while (isPlace(chosen.heir) && chosen.heir.prose >= chosen.prose * NEARLY_ALL) chosen = chosen.heir;
  const certain = !isPlace(chosen.heir) || chosen.heir.prose < chosen.prose / 2;
  return { root: chosen.element, isKept: (_text, parent) => prose.has(blockOf(parent)), certain };
}

function blockOf(element: Element): Element {
  let block = element;
  while (!isBlock(nameOf(block)) && block.parentElement) block = block.parentElement;
  return block;
}
