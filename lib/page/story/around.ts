/** The blocks around the words of a run. */
import { isBlock, member, nameOf } from '../dom/elements.ts';
import type { Run } from './runs.ts';

/** Most elements above a part that are looked at: what is further out holds the article. */
const MOST_ABOVE = 8;

/** Those blocks, from the innermost on. */
export function blocksAround({ pieces }: Run): readonly Element[] {
  const found: Element[] = [];
  let element = pieces[0]?.node.parentElement ?? null;
  for (let above = 0; element && above < MOST_ABOVE; above++) {
    if (isBlock(nameOf(element))) found.push(element);
    element = member(element, 'parentElement');
  }
  return found;
}
