/**
 * Islands: what an element of its own sets apart from the running text around it, whatever that is called.
 *
 *   <div>  <p> running text </p>  <p class="said"> island 0 </p>  <p class="said"> of it too </p>  <div> <p> island 1 </p> <p> … </p> </div>  </div>
 *
 * The running text stands in columns: the elements that hold its paragraphs, as each entry of a live blog does.
 */
import type { Island } from '../../engine/model.ts';
import { attributeOf, member, nameOf } from '../dom/elements.ts';
import type { Run } from './runs.ts';

/** Most elements above a part that are looked at. */
const MOST_ABOVE = 16;
/** Fewest elements alike in a row that hold the text between them, as entries do. */
const ENTRIES = 3;
/** Elements whose lines are parts of one paragraph. */
const TEXTUAL = /^(?:P|H[1-6]|PRE)$/;

/** The entries of lists and tables. */
const LISTED = /^(?:LI|DT|DD|T[DHR])$/;

interface Part {
  readonly kind: string;
  readonly run: Run;
}

/** An element, and what of the story stands in it: from part to part, in letters, and in which of its children. */
interface Held {
  readonly element: Element;
  readonly from: number;
  to: number;
  letters: number;
  readonly children: Held[];
}

/** A part that stands in a column, by the element there that holds it alone, or the column itself where its words stand right in that. */
interface Leaf<T extends Part> {
  readonly part: T;
  readonly at: number;
  readonly column: Element;
  readonly look: string;
  /** It is a paragraph or a quotation, and not itself an entry of a list. */
  readonly isText: boolean;
}

/** The island of each part that stands on one; what is not on the map is running text. */
export function islandsIn<T extends Part>(parts: readonly T[]): ReadonlyMap<T, Island> {
  const root = heldBy(parts);
  if (!root) return new Map();
  const leaves: Leaf<T>[] = [];
  const boxes: Held[] = [];
  const scan = (held: Held): void => {
    const inBoxes = new Set<number>();
    const column = isColumn(held, parts);
    const entries = entriesOf(held, root.letters);
    for (const child of held.children) {
      for (let at = child.from; at <= child.to; at++) inBoxes.add(at);
      // an entry of one paragraph is a column with that
      if (child.from === child.to && entries.has(child))
        leaves.push(leafOf(parts, child.from, child.element, child.children[0]?.element ?? null));
      else if (child.from === child.to) leaves.push(leafOf(parts, child.from, held.element, child.element));
      else if (TEXTUAL.test(nameOf(child.element)))
        for (let at = child.from; at <= child.to; at++) leaves.push(leafOf(parts, at, held.element, child.element));
      else if (!column || entries.has(child) || child.letters * 2 > root.letters) scan(child);
      else boxes.push(child);
    }
    for (let at = held.from; at <= held.to; at++) if (!inBoxes.has(at)) leaves.push(leafOf(parts, at, held.element, null));
  };
  scan(root);
  const found = new Map<T, Island>();
  const styles = new Map<string, number>();
  let nth = 0;
  const styleOf = (look: string): number => {
    const style = styles.get(look) ?? styles.size;
    styles.set(look, style);
    return style;
  };
  for (const { element, from, to } of boxes) {
    const style = styleOf(`> ${lookOf(element)}`);
    for (let at = from; at <= to; at++) found.set(parts[at] as T, { style, nth });
    nth++;
  }
  leaves.sort((a, b) => a.at - b.at);
  const plain = plainLook(leaves);
  let before: Leaf<T> | null = null;
  for (const leaf of leaves) {
    const isApart = leaf.look !== plain && leaf.isText;
    if (!isApart) {
      before = null;
      continue;
    }
    const goesOn = before !== null && before.at === leaf.at - 1 && before.column === leaf.column && before.look === leaf.look;
    if (!goesOn) nth++;
    found.set(leaf.part, { style: styleOf(leaf.look), nth });
    before = leaf;
  }
  return found;
}

/** The lowest element that holds all parts, with what stands in it; null: there are none. */
function heldBy(parts: readonly Part[]): Held | null {
  const held = new Map<Element, Held>();
  parts.forEach(({ run }, at) => {
    // the element below, where this part is the first in it
    let inner: Held | null = null;
    let element = run.pieces[0]?.node.parentElement ?? null;
    for (let above = 0; element && above < MOST_ABOVE; above++) {
      const known = held.get(element);
      const one: Held = known ?? { element, from: at, to: at, letters: 0, children: [] };
      one.to = at;
      one.letters += run.text.length;
      if (inner) one.children.push(inner);
      if (!known) held.set(element, one);
      inner = known ? null : one;
      element = member(element, 'parentElement');
    }
  });
  for (const one of held.values()) if (one.from === 0 && one.to === parts.length - 1) return one;
  return null;
}

/** True for an element that holds a paragraph of its own. */
const isColumn = ({ from, to, children }: Held, parts: readonly Part[]): boolean => {
  const inChildren = children.reduce((sum, child) => sum + child.to - child.from + 1, 0);
  if (inChildren <= to - from) return true;
  return children.some((child) => child.from === child.to && isParagraph(parts[child.from]));
};

const isParagraph = (part: Part | undefined): boolean =>
  (part?.kind === 'paragraph' || part?.kind === 'item') && /[.!?:…][)\]]?["”’]?$/.test(part.run.text);

/** The children alike that hold most of the text between them. */
function entriesOf({ children }: Held, letters: number): ReadonlySet<Held> {
  const kinds = new Map<string, Held[]>();
  for (const child of children) {
    const kind = lookOf(child.element);
    const alike = kinds.get(kind);
    if (alike) alike.push(child);
    else kinds.set(kind, [child]);
  }
  for (const alike of kinds.values())
    if (alike.length >= ENTRIES && alike.reduce((sum, child) => sum + child.letters, 0) * 2 > letters) return new Set(alike);
  return new Set();
}

function leafOf<T extends Part>(parts: readonly T[], at: number, column: Element, element: Element | null): Leaf<T> {
  const part = parts[at] as T;
  const { kind } = part;
  const isText = kind === 'paragraph' || kind === 'quote' || (kind === 'item' && element !== null && !LISTED.test(nameOf(element)));
  return { part, at, column, look: element ? lookOf(element) : '', isText };
}

/**
 * How the running text looks: as its first paragraph does, where others look so below what looks otherwise; else as most of it does, by its letters.
 * A letter that is given in full may be longer than the article.
 */
function plainLook(leaves: readonly Leaf<Part>[]): string {
  const texts = leaves.filter(({ part }) => isParagraph(part));
  const opening = texts[0]?.look;
  const other = texts.findIndex(({ look }) => look !== opening);
  if (opening !== undefined && other > 0 && texts.slice(other).some(({ look }) => look === opening)) return opening;
  const letters = new Map<string, number>();
  for (const { part, look } of texts) letters.set(look, (letters.get(look) ?? 0) + part.run.text.length);
  let [plain, most] = ['', 0];
  for (const [look, count] of letters) if (count > most) [plain, most] = [look, count];
  return plain;
}

/** An element's name and classes, without numbers. */
const lookOf = (element: Element): string => `${nameOf(element)} ${attributeOf(element, 'class').trim().replace(/\d+/g, '')}`;
