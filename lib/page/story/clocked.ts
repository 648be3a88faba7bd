/** Entries of a live blog that nothing calls posts: elements alike that open with a time of day, one after another. */
import { member, nameOf, own } from '../dom/elements.ts';
import { blocksAround } from './around.ts';
import type { Run } from './runs.ts';

/** Fewest such elements, and their share of those alike. */
const [FEWEST, SHARE] = [3, 0.6];
/** Most pieces of text up to the first words of an element. */
const STEPS = 40;
/** A time of day before what happened then: "14:52 Power is back". */
export const CLOCK = /^\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?(?![\d.:])/i;
/** The same and no more, at the foot of an entry. */
const TIME_ALONE = /^\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?$/i;
/** A time since a recording began, where the first of several is one. */
const ELAPSED = /^0?0:/;

interface Part {
  readonly run: Run;
}

/** The entry of each part that stands in one; empty where the story has none. */
export function clockedEntries<T extends Part>(story: readonly T[]): ReadonlyMap<T, Element> {
  const rows = new Map<Element, Set<Element>>();
  const above = story.map(({ run }) => blocksAround(run));
  for (const elements of above)
    for (const element of elements) {
      const parent = member(element, 'parentElement');
      if (!parent) continue;
      const row = rows.get(parent);
      if (row) row.add(element);
      else rows.set(parent, new Set([element]));
    }
  const entries = new Set<Element>();
  for (const row of rows.values()) {
    if (row.size < FEWEST) continue;
    const timed = [...row].filter(opensWithTime);
    if (timed[0] && ELAPSED.test(firstWordsIn(timed[0]))) continue;
    if (timed.length >= FEWEST && timed.length >= row.size * SHARE) for (const element of timed) entries.add(element);
  }
  const found = new Map<T, Element>();
  if (entries.size > 0)
    story.forEach((part, i) => {
      const entry = above[i]?.findLast((element) => entries.has(element));
      if (entry) found.set(part, termed(entry) ?? entry);
    });
  return found;
}

/** Where an entry begins: a definition's term stands before it. */
const termed = (entry: Element): Element | null => (nameOf(entry) === 'DD' ? member(entry, 'previousElementSibling') : entry);

function opensWithTime(element: Element): boolean {
  const term = termed(element);
  return term !== null && (CLOCK.test(firstWordsIn(term)) || TIME_ALONE.test(lastWordsIn(element)));
}

/** The first words in an element that are no white space, up to the end of their node. */
function firstWordsIn(element: Element): string {
  const walker = own(element.ownerDocument, 'createTreeWalker')(element, 4 /* text nodes */);
  for (let step = 0; step < STEPS && walker.nextNode(); step++) {
    const words = (walker.currentNode as Text).data.trim();
    if (words !== '') return words;
  }
  return '';
}

/** The words of the last element in an element, however deep. */
function lastWordsIn(element: Element): string {
  let last = element;
  for (let step = 0; step < STEPS; step++) {
    const next = member(last, 'lastElementChild');
    if (!next) break;
    last = next;
  }
  return last === element ? '' : (own(last, 'textContent') ?? '').trim();
}
