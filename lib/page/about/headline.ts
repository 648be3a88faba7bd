/**
 * Finds the headline on the page, and tells the standfirst by what the page says of itself.
 */
import { contains, isSkipped, member, nameOf } from '../dom/elements.ts';
import { wordsIn } from '../dom/words.ts';
import type { Metadata } from './metadata.ts';

const SHADOW = 11;
/** What the page calls itself. */
interface Name {
  readonly text: string;
  readonly words: ReadonlySet<string>;
}

/** Words of a text, for comparison. */
export function wordsOf(text: string): Set<string> {
  return new Set(wordsIn(text));
}

/** Share of the words of a text that stand in another, 0 to 1. */
export function overlap(words: ReadonlySet<string>, others: ReadonlySet<string>): number {
  let both = 0;
  for (const word of words) if (others.has(word)) both++;
  return words.size === 0 ? 0 : both / words.size;
}

/** True where `one` stands before `other` in the page. The parser of the command line answers `compareDocumentPosition` wrongly. */
function precedes(one: Element, other: Element): boolean {
  let branch = one;
  for (let outer = member(branch, 'parentElement'); outer && !contains(outer, other); outer = member(branch, 'parentElement'))
    branch = outer;
  for (let at = member(branch, 'nextElementSibling'); at; at = member(at, 'nextElementSibling')) if (contains(at, other)) return true;
  return false;
}

/** The greater of the two overlaps, where neither text is much longer: a kicker before a headline does not make it another. */
function likeness(text: string, words: ReadonlySet<string>, name: Name): number {
  const said = overlap(words, name.words);
  return text.length < name.text.length * 1.6 ? Math.max(said, overlap(name.words, words)) : said;
}

/** Some pages hide a copy of the headline in their navigation. */
function isInSkipped(element: Element, trusted: boolean): boolean {
  return outermostSkipped(element, trusted) !== null;
}

/** The outermost element around this one that is skipped by its name, its role or since it is hidden. */
export function outermostSkipped(element: Element, trusted = false): Element | null {
  let outermost: Element | null = null;
  for (let at: Element | null = element; at; at = member(at, 'parentElement')) if (isSkipped(at, nameOf(at), trusted)) outermost = at;
  return outermost;
}

/**
 * The element of the headline: the first-order heading that says what the page calls itself, before the end of the text.
 * @param place where it may stand: the document, or the one element of it that is read
 * @param trusted as in `isSkipped`
 */
export function headlineOf(place: Document | Element, root: Element, metadata: Metadata, trusted = false): Element | null {
  const names: Name[] = [metadata.title, root.ownerDocument.querySelector('title')?.textContent]
    .filter((name): name is string => typeof name === 'string' && name !== '')
    .map((text) => ({ text, words: wordsOf(text) }));
  const tree = root.getRootNode();
  const places = tree.nodeType === SHADOW ? [tree as ShadowRoot, place] : [place];

  function best(selector: string, worth: number, least: number): { readonly element: Element; readonly score: number } | null {
    let found: { element: Element; score: number } | null = null;
    for (const element of places.flatMap((each) => [...each.querySelectorAll(selector)].slice(0, 60))) {
      const text = (element.textContent ?? '').trim();
      if (text.length < 8 || text.length > 400) continue;
      const words = wordsOf(text);
      const score = worth + Math.max(0, ...names.map((name) => likeness(text, words, name)));
      if (score < least || (found && score <= found.score)) continue;
      if (!isInSkipped(element, trusted) && (contains(root, element) || precedes(element, root))) found = { element, score };
    }
    return found;
  }

  const first = best('h1, [itemprop="headline"]', 0.5, 0.5);
  // One of the second order is never worth more than 1.
  const second = first && first.score >= 1 ? null : best('h2', 0, 0.8);
  return (second && second.score > (first?.score ?? 0) ? second : first)?.element ?? null;
}

/** True where a text is what the page describes itself by: its standfirst. */
export function isDescription(text: string, description: string | null): boolean {
  if (description === null || text.length < 40 || text.length > 500) return false;
  const [words, others] = [wordsOf(text), wordsOf(description)];
  return overlap(others, words) > 0.85 && overlap(words, others) > 0.7;
}
