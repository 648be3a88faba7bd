/** How much a page has of what may be an article's prose, and where. */
import { own } from '../dom/elements.ts';

/** Letters from which on a paragraph is long. */
const PARAGRAPH = 80;
/** So many are looked at. */
const PARAGRAPHS = 600;
/** Where long paragraphs are fewer than this, or hold less in one place, the text may stand in other elements: so many texts are looked at. */
export const FEW = 5;
/** So many letters of prose in one place are much: no other elements are looked at then. */
export const MUCH = 1500;
const TEXTS = 6000;
/** What holds text that nobody reads. */
const UNREAD = 'script, style, noscript, template, textarea';
/** Quotations, and who said what without them. Straight marks look the same on both sides, but a blank follows those that close. */
const REPORTED = /"(?!\s)[^"]+"|[“„«][^“”„«»]+[”“»]|‘[^‘]+?[,.!?]’|\b(?:said|says|told)\b/g;
/** Letters of a quotation that is as long as a clause, its marks with them. Shorter ones are names and terms. */
const CLAUSE = 26;
/** What each of them weighs, from which weight on a text is a report, and in how many letters one of its points stands at least. */
const [QUOTED, SAID, REPORT, SPREAD] = [4, 3, 12, 350];
/** In a report one letter in so many is a link's, at most. */
const LINKED = 16;

export interface Prose {
  /** Characters of long paragraphs under the parent that holds most. */
  readonly most: number;
  readonly count: number;
  readonly characters: number;
  /** Share of the paragraphs' letters that stands in links, 0 to 1. */
  readonly linked: number;
  /** What holds most. */
  readonly place: Node | null;
  /** True where what people said stands together in one place. Looked at when it is asked. */
  readonly isReport: () => boolean;
}

interface Stretch {
  readonly text: string;
  /** Typed out, as programs are. */
  readonly typed: boolean;
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
  const long: Stretch[] = [];
  let place: Node | null = null;
  let [most, characters, links, all] = [0, 0, 0, 0];
  for (const stretch of stretches) {
    const { letters, linked, places } = stretch;
    all += letters;
    links += linked;
    if (letters < PARAGRAPH || linked * 2 > letters) continue;
    long.push(stretch);
    characters += letters;
    places.forEach((around, i) => {
      if (!around) return;
      // Many pages wrap each few paragraphs in an element of their own: what is around it counts for half.
      const total = (byPlace.get(around) ?? 0) + letters * (i < places.length - 1 ? 1 : 0.6);
      byPlace.set(around, total);
      if (total > most) [most, place] = [total, around];
    });
  }
  return { most, place, count: long.length, characters, linked: all > 0 ? links / all : 0, isReport: () => isReport(long) };
}

/** What is typed out quotes nobody, and where every other line leads on nobody reports: that is an encyclopedia. */
function isReport(stretches: readonly Stretch[]): boolean {
  const byPlace = new Map<Node | null | undefined, { weight: number; letters: number; linked: number }>();
  for (const { text, typed, letters, linked, places } of stretches) {
    if (typed) continue;
    const place = places.at(-2);
    const sum = byPlace.get(place) ?? { weight: 0, letters: 0, linked: 0 };
    byPlace.set(place, sum);
    for (const reported of text.match(REPORTED) ?? []) sum.weight += /^\w/.test(reported) ? SAID : reported.length >= CLAUSE ? QUOTED : 0;
    sum.letters += letters;
    sum.linked += linked;
  }
  return [...byPlace.values()].some(
    ({ weight, letters, linked }) => weight >= REPORT && weight * SPREAD >= letters && linked * LINKED < letters,
  );
}

function* paragraphsOf(document: Document): Iterable<Stretch> {
  const paragraphs = document.getElementsByTagName('p');
  for (let i = 0; i < Math.min(paragraphs.length, PARAGRAPHS); i++) {
    const paragraph = paragraphs[i] as Element;
    let text = paragraph.textContent;
    let linked = 0;
    if (paragraph.firstElementChild) {
      for (const link of paragraph.getElementsByTagName('a')) linked += link.textContent.length;
      // where scripts run a noscript holds its tags as text, and the marks around what they say of themselves
      if (paragraph.querySelector(UNREAD)) {
        text = '';
        const walker = document.createTreeWalker(paragraph, 4 /* text nodes */);
        while (walker.nextNode()) {
          const { data, parentElement } = walker.currentNode as Text;
          if (!parentElement?.closest(UNREAD)) text += data;
        }
      }
    }
    text = text.trim();
    yield { text, typed: false, letters: text.length, linked, places: placesOf(paragraph) };
  }
}

/** The long texts: a paragraph of any element has one, and so has what ends at a line break. */
function* textsOf(document: Document): Iterable<Stretch> {
  const walker = document.createTreeWalker(document.querySelector('body') ?? document, 4 /* text nodes */);
  for (let i = 0; i < TEXTS && walker.nextNode(); i++) {
    const { data, parentElement } = walker.currentNode as Text;
    if (data.length < PARAGRAPH || !parentElement || own(parentElement, 'closest')(UNREAD)) continue;
    const letters = data.trim().length;
    if (letters < PARAGRAPH) continue;
    const linked = own(parentElement, 'closest')('a') ? letters : 0;
    const typed = own(parentElement, 'closest')('pre') !== null;
    yield { text: data, typed, letters, linked, places: [parentElement, ...placesOf(parentElement)] };
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
