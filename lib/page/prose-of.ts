/** How much a page has of what may be an article's prose, and where. */

/** Letters from which on a paragraph is long. */
const PARAGRAPH = 80;
/** So many are looked at. */
const PARAGRAPHS = 600;
/** Where long paragraphs are fewer than this, or hold less in one place, the text may stand in other elements: so many texts are looked at. */
export const FEW = 5;
export const MUCH = 1500;
const TEXTS = 6000;

export interface Prose {
  /** Characters of long paragraphs under the parent that holds most. */
  readonly most: number;
  readonly count: number;
  readonly characters: number;
  /** Share of the paragraphs' letters that stands in links, 0 to 1. */
  readonly linked: number;
}

interface Stretch {
  readonly letters: number;
  /** How many of them stand in links. */
  readonly linked: number;
  /** What it stands in, from the inside out. */
  readonly places: readonly (Node | null)[];
}

/** Paragraphs are indexed. Only where they are few the page's texts are gone through, whatever they stand in and whatever sets them apart. */
export function proseOf(document: Document): Prose {
  const prose = proseIn(paragraphsOf(document));
  if (prose.count >= FEW && prose.most >= MUCH) return prose;
  const texts = proseIn(textsOf(document));
  return texts.most > prose.most ? texts : prose;
}

function proseIn(stretches: Iterable<Stretch>): Prose {
  const byPlace = new Map<Node, number>();
  let [most, count, characters, links, all] = [0, 0, 0, 0, 0];
  for (const { letters, linked, places } of stretches) {
    all += letters;
    links += linked;
    if (letters < PARAGRAPH || linked * 2 > letters) continue;
    count++;
    characters += letters;
    places.forEach((place, i) => {
      if (!place) return;
      // Many pages wrap each few paragraphs in an element of their own: what is around it counts for half.
      const total = (byPlace.get(place) ?? 0) + letters * (i < places.length - 1 ? 1 : 0.6);
      byPlace.set(place, total);
      most = Math.max(most, total);
    });
  }
  return { most, count, characters, linked: all > 0 ? links / all : 0 };
}

function* paragraphsOf(document: Document): Iterable<Stretch> {
  const paragraphs = document.getElementsByTagName('p');
  for (let i = 0; i < Math.min(paragraphs.length, PARAGRAPHS); i++) {
    const paragraph = paragraphs[i] as Element;
    const letters = (paragraph.textContent ?? '').trim().length;
    let linked = 0;
    if (paragraph.firstElementChild) for (const link of paragraph.getElementsByTagName('a')) linked += (link.textContent ?? '').length;
    yield { letters, linked, places: placesOf(paragraph) };
  }
}

/** The long texts: a paragraph of any element has one, and so has what ends at a line break. */
function* textsOf(document: Document): Iterable<Stretch> {
  const walker = document.createTreeWalker(document.querySelector('body') ?? document, 4 /* text nodes */);
  for (let i = 0; i < TEXTS && walker.nextNode(); i++) {
    const { data, parentElement } = walker.currentNode as Text;
    if (data.length < PARAGRAPH || !parentElement || parentElement.closest('script, style, noscript, template, textarea')) continue;
    const letters = data.trim().length;
    if (letters < PARAGRAPH) continue;
    yield { letters, linked: parentElement.closest('a') ? letters : 0, places: [parentElement, ...placesOf(parentElement)] };
  }
}

/** Elements around a paragraph that hold nothing else, as page builders set them, beyond which is none of its own. */
const WRAPPERS = 3;

/** What a paragraph stands in, the wrappers of its own left out, and what is around that. */
function placesOf(paragraph: Element): readonly (Node | null)[] {
  let parent = paragraph.parentNode as (ParentNode & Node) | null;
  for (let i = 0; i < WRAPPERS && parent?.parentNode && parent.firstElementChild === parent.lastElementChild; i++)
    parent = parent.parentNode as ParentNode & Node;
  return [parent, parent?.parentNode ?? null];
}
