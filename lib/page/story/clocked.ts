/** Entries of a live blog that nothing calls posts: elements alike that open with a time of day, one after another. */
import { isBlock, member, nameOf } from '../dom/elements.ts';
import type { Run } from './runs.ts';

/** Fewest such elements, their share of those alike, and most elements above a part of the story that are looked at. */
const [FEWEST, SHARE, MOST_ABOVE] = [3, 0.6, 8];
/** Most steps to the first words of an element. */
const STEPS = 40;
/** A time of day before what happened then; "0:14" and "00:14" are times since a recording began. */
const CLOCK = /^(?!0?0:)\d{1,2}(?:[:.]\d\d(?: ?[ap]\.?m\b)?| ?[ap]\.?m\b)(?![\d.:])/i;

interface Part {
  readonly run: Run;
}

/** The entry of each part that stands in one; empty where the story has none. */
export function clockedEntries<T extends Part>(story: readonly T[]): ReadonlyMap<T, Element> {
  const rows = new Map<Element, Set<Element>>();
  const above = story.map(({ run }) => around(run));
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

/** The blocks around the words of a run, from the innermost on. */
function around({ pieces }: Run): readonly Element[] {
  const found: Element[] = [];
  let element = pieces[0]?.node.parentElement ?? null;
  for (let at = 0; element && at < MOST_ABOVE; at++) {
    if (isBlock(nameOf(element))) found.push(element);
    element = member(element, 'parentElement');
  }
  return found;
}

/** Where an entry begins: a definition's term stands before it. */
const termed = (entry: Element): Element | null => (nameOf(entry) === 'DD' ? member(entry, 'previousElementSibling') : entry);

function opensWithTime(element: Element): boolean {
  const own = termed(element);
  return own !== null && CLOCK.test(firstWordsIn(own));
}

/** The first words in an element that are no white space, up to the end of their node. */
function firstWordsIn(element: Element): string {
  let node: Node | null = member(element, 'firstChild');
  for (let step = 0; node && step < STEPS; step++) {
    const text = node.nodeType === 3 ? (node.nodeValue ?? '').trim() : '';
    if (text !== '') return text;
    const down: Node | null = member(node, 'firstChild');
    let next: Node | null = down ?? member(node, 'nextSibling');
    for (let up: Node | null = node; !next && up && up !== element; up = member(up, 'parentNode')) {
      const parent: Node | null = member(up, 'parentNode');
      next = parent && parent !== element ? member(parent, 'nextSibling') : null;
    }
    node = next;
  }
  return '';
}
