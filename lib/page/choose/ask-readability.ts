/** What Readability chooses of a page. It is another part of the extension, and is loaded where it is asked. */

import { member } from '../dom/elements.ts';
import type { Slices } from '../dom/slices.ts';
import type { Choice } from './choose.ts';

/** Gets Readability, which is large. */
export type LoadReadability = () => Promise<{ readonly chooseByReadability: (document: Document) => Choice | null }>;

/** Readability cannot be sliced: above this many elements or letters (20,000 words) it is not called. */
const READABILITY_ELEMENTS = 50_000;
const READABILITY_LETTERS = 120_000;
/** Deeper than this, recursive code may run out of stack. */
const READABILITY_DEPTH = 400;
/** Elements from one that is looked at to the next. */
const STRIDE = 64;

function isLarge(document: Document, prose: number): boolean {
  const elements = document.querySelectorAll('*');
  if (elements.length > READABILITY_ELEMENTS || prose > READABILITY_LETTERS) return true;
  let letters = 0;
  for (const paragraph of document.querySelectorAll('p')) letters += paragraph.textContent?.length ?? 0;
  return letters > READABILITY_LETTERS || isDeep(elements);
}

/** Looks at every so many elements: a nest that is too deep is many elements long. */
function isDeep(elements: ArrayLike<Element>): boolean {
  for (let i = 0; i < elements.length; i += STRIDE) {
    let depth = 0;
    for (let at: Element | null = elements[i] ?? null; at; at = member(at, 'parentElement')) if (++depth > READABILITY_DEPTH) return true;
  }
  return false;
}

/**
 * What Readability chooses; null where the page is too large for it. It throws on some pages that a parser leaves without a body, and on
 * some that mean to be hostile.
 * @param prose letters of the page's long paragraphs, whatever they stand in, as far as they were counted
 */
export async function askReadability(document: Document, load: LoadReadability, slices: Slices, prose: number): Promise<Choice | null> {
  if (isLarge(document, prose)) return null;
  const { chooseByReadability } = await load();
  await slices.pause();
  try {
    return chooseByReadability(document);
  } catch {
    return null;
  } finally {
    await slices.pause();
  }
}
