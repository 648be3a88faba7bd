/**
 * Finds the headline and the standfirst on the page.
 */
import { attributeOf, isSkipped, nameOf, namesOf } from './elements.ts';
import type { Metadata } from './metadata.ts';

const STANDFIRST =
  /(?:^|[\s_-])(?:standfirst|dek|deck|sub-?(?:title|head(?:line)?)|summary|excerpt|abstract|intro|lede|article-?description|story-?description)(?=$|[\s_-])/i;

const SHADOW = 11;

/** Words of a text, for comparison. */
function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}

/** Share of the words of `text` that stand in `other`, 0 to 1. */
function overlap(text: string, other: string): number {
  const words = wordsOf(text);
  const others = wordsOf(other);
  let both = 0;
  for (const word of words) if (others.has(word)) both++;
  return words.size === 0 ? 0 : both / words.size;
}

/** True where `one` stands before `other` in the page. The parser of the command line answers `compareDocumentPosition` wrongly. */
function precedes(one: Element, other: Element): boolean {
  let branch = one;
  while (branch.parentElement && !branch.parentElement.contains(other)) branch = branch.parentElement;
  for (let at = branch.nextElementSibling; at; at = at.nextElementSibling) if (at.contains(other)) return true;
  return false;
}

/** The greater of the two overlaps, where neither text is much longer: a kicker before a headline does not make it another. */
function likeness(text: string, name: string): number {
  return text.length < name.length * 1.6 ? Math.max(overlap(text, name), overlap(name, text)) : overlap(text, name);
}

/** Some pages hide a copy of the headline in their navigation. */
function isInSkipped(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) if (isSkipped(at, nameOf(at))) return true;
  return false;
}

/** The element of the headline: the first-order heading that says what the page calls itself, before the end of the text. */
export function headlineOf(document: Document, root: Element, metadata: Metadata): Element | null {
  const names = [metadata.title, document.querySelector('title')?.textContent].filter(
    (name): name is string => typeof name === 'string' && name !== '',
  );
  let best: { element: Element; score: number } | null = null;
  const tree = root.getRootNode();
  const places = tree.nodeType === SHADOW ? [tree as ShadowRoot, document] : [document];
  const headings = places.flatMap((place) => [...place.querySelectorAll('h1, [itemprop="headline"], h2')].slice(0, 60));
  for (const element of headings) {
    const text = (element.textContent ?? '').trim();
    if (text.length < 8 || text.length > 400) continue;
    if (isInSkipped(element) || !(root.contains(element) || precedes(element, root))) continue;
    const same = names.length > 0 ? Math.max(...names.map((name) => likeness(text, name))) : 0;
    const first = element.localName === 'h1' || attributeOf(element, 'itemprop') === 'headline';
    const score = same + (first ? 0.5 : 0);
    if (score >= (first ? 0.5 : 0.8) && (!best || score > best.score)) best = { element, score };
  }
  return best?.element ?? null;
}

export function isStandfirst(element: Element): boolean {
  return STANDFIRST.test(namesOf(element)) || attributeOf(element, 'itemprop') === 'description';
}

/** True where a text is what the page describes itself by: its standfirst. */
export function isDescription(text: string, description: string | null): boolean {
  if (description === null || text.length < 40 || text.length > 500) return false;
  return overlap(description, text) > 0.85 && overlap(text, description) > 0.7;
}
