/**
 * Which blocks of an article the page does not show, as what waits for “Read on” does: no link leads to their words. By the browser's own word,
 * where there is a browser.
 */
import type { Block } from '../engine/model.ts';
import { member } from './elements.ts';
import type { Story } from './story-selected.ts';

/** What fades in is on its way. Where it cannot be asked, since fields of a form stand in the way of one that is written in script, it counts as shown. */
function isShown(element: Element | null): boolean {
  const check = element && (element as Partial<Element>).checkVisibility;
  if (typeof check !== 'function') return true;
  try {
    return check.call(element, { visibilityProperty: true });
  } catch {
    return true;
  }
}

/**
 * The blocks, each that is not shown marked as such. Where none is, all of the page waits for its script, as many do in their first moments,
 * and none is marked.
 * @param story what each block was made of
 */
export function withUnseen(blocks: readonly Block[], story: Story): readonly Block[] {
  const shown = story.map(({ run }) => {
    const node = run.pieces[0]?.node;
    return isShown(node ? member(node, 'parentElement') : null);
  });
  if (!shown.includes(true) || !shown.includes(false)) return blocks;
  return blocks.map((block, at) => (shown[at] ? block : { ...block, unseen: true }));
}
