/** Translation in place: the words that stand in the page are a machine's then, and nobody said them. */
import type { TextMap } from '../dom/text-map.ts';

/** Share of the letters in the translator's elements from which on the article is taken for translated. */
const MOST = 0.3;

/** Chrome wraps what it translates in two FONT elements, and both Chrome and Google's own script say so at the root. */
function isWrapped({ parentElement }: Text): boolean {
  return parentElement?.localName === 'font' && parentElement.parentElement?.localName === 'font';
}

/**
 * @param before the language that the page declared when it was read first; Firefox changes the declaration and nothing else
 */
export function isTranslated(document: Document, map: TextMap, before: string | null): boolean {
  const root = document.documentElement;
  if (/(?:^|\s)translated-(?:ltr|rtl)(?:\s|$)/.test(root.getAttribute('class') ?? '')) return true;
  const now = root.getAttribute('lang');
  if (before && now && languageOf(before) !== languageOf(now)) return true;
  let letters = 0;
  let wrapped = 0;
  for (const { node, length } of map.pieces) {
    letters += length;
    if (isWrapped(node)) wrapped += length;
  }
  return wrapped > letters * MOST;
}

function languageOf(tag: string): string {
  return (tag.split(/[-_]/)[0] ?? '').toLowerCase();
}
