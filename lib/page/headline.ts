/**
 * Finds the headline and the standfirst on the page.
 */
import { attributeOf, isSkipped, nameOf, namesOf } from './elements.ts';
import type { Metadata } from './metadata.ts';

const STANDFIRST =
  /(?:^|[\s_-])(?:standfirst|dek|deck|sub-?(?:title|head(?:line)?)|summary|excerpt|abstract|intro|lede|article-?description|story-?description)(?=$|[\s_-])/i;

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
  const headings = [...document.querySelectorAll('h1, [itemprop="headline"], h2')].slice(0, 60);
  const FOLLOWING = 4;
  const CONTAINS = 16;
  for (const element of headings) {
    const text = (element.textContent ?? '').trim();
    if (text.length < 8 || text.length > 400) continue;
    const position = root.compareDocumentPosition(element);
    if (position & FOLLOWING && !(position & CONTAINS)) continue;
    if (isInSkipped(element)) continue;
    const same = names.length > 0 ? Math.max(...names.map((name) => overlap(text, name))) : 0;
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
