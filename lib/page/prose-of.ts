/** How much a page has of what may be an article's prose, and where. Looked up by elements' names, which are indexed. */

/** Letters from which on a paragraph is long. */
const PARAGRAPH = 80;
/** So many are looked at. */
const PARAGRAPHS = 600;
/** Fewer long paragraphs than this, and the text may stand in other elements. */
export const FEW = 5;

export interface Prose {
  /** Characters of long paragraphs under the parent that holds most. */
  readonly most: number;
  readonly count: number;
  readonly characters: number;
  /** Share of the paragraphs' letters that stands in links, 0 to 1. */
  readonly linked: number;
}

const WIDE = 'p, [itemprop="articleBody"] > div, article div[class*="paragraph" i]';

/** Only where paragraphs are few others are sought: through the whole page, and last what line breaks set apart. */
export function proseOf(document: Document): Prose {
  const prose = proseIn(document.getElementsByTagName('p'));
  if (prose.count >= FEW) return prose;
  const wide = proseIn(document.querySelectorAll(WIDE));
  const typed = typedIn(document.getElementsByTagName('br'));
  return typed.most > wide.most ? typed : wide;
}

function proseIn(paragraphs: ArrayLike<Element>): Prose {
  const byParent = new Map<Node, number>();
  let [most, count, characters, links, all] = [0, 0, 0, 0, 0];
  for (let i = 0; i < Math.min(paragraphs.length, PARAGRAPHS); i++) {
    const paragraph = paragraphs[i] as Element;
    const length = (paragraph.textContent ?? '').trim().length;
    if (length === 0) continue;
    let linked = 0;
    if (paragraph.firstElementChild) for (const link of paragraph.getElementsByTagName('a')) linked += (link.textContent ?? '').length;
    all += length;
    links += linked;
    const parent = outsideWrappers(paragraph);
    if (length < PARAGRAPH || linked * 2 > length || !parent) continue;
    count++;
    characters += length;
    // Many pages wrap each paragraph, or each few, in an element of its own: its parent's parent counts for half.
    for (const [node, share] of [
      [parent, 1],
      [parent.parentNode, 0.6],
    ] as const) {
      if (!node) continue;
      const total = (byParent.get(node) ?? 0) + length * share;
      byParent.set(node, total);
      most = Math.max(most, total);
    }
  }
  return { most, count, characters, linked: all > 0 ? links / all : 0 };
}

/** Elements around a paragraph that hold nothing else, as page builders set them, beyond which is none of its own. */
const WRAPPERS = 3;

/** What a paragraph stands in, the wrappers of its own left out. */
function outsideWrappers(paragraph: Element): Node | null {
  let parent = paragraph.parentNode as (ParentNode & Node) | null;
  for (let i = 0; i < WRAPPERS && parent?.parentNode && parent.firstElementChild === parent.lastElementChild; i++)
    parent = parent.parentNode as ParentNode & Node;
  return parent;
}

/** What stands within a line. */
const INLINE = /^(?:#text|a|b|i|em|strong|span|font)$/i;

/** What is typed: stretches that end at a line break, and stand in one element. */
function typedIn(breaks: Iterable<Element>): Prose {
  const byParent = new Map<Node | null, number>();
  let [most, count, characters] = [0, 0, 0];
  for (const { parentNode, previousSibling } of [...breaks].slice(0, PARAGRAPHS)) {
    let [length, linked] = [0, 0];
    for (let node: Node | null = previousSibling; node && INLINE.test(node.nodeName); node = node.previousSibling) {
      const letters = (node.textContent as string).trim().length;
      length += letters;
      if ('href' in node) linked += letters;
    }
    if (length < PARAGRAPH || linked * 2 > length) continue;
    const total = (byParent.get(parentNode) ?? 0) + length;
    byParent.set(parentNode, total);
    most = Math.max(most, total);
    count++;
    characters += length;
  }
  return { most, count, characters, linked: 0 };
}
