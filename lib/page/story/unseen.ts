/**
 * Which blocks of an article the page does not show, as what waits for “Read on” does: no link leads to their words. By the browser's own word,
 * where there is a browser.
 */
import type { Block } from '../../engine/model.ts';
import { isShown, member } from '../dom/elements.ts';
import type { Story } from './story-selected.ts';

/**
 * The blocks, each that is not shown marked as such. Where none is, all of the page waits for its script, as many do in their first moments,
 * and none is marked.
 * @param story what each block was made of
 */
export function withUnseen(blocks: readonly Block[], story: Story): readonly Block[] {
  const shown = story.map(({ run }) => {
    const node = run.pieces[0]?.node;
    const element = node && member(node, 'parentElement');
    // What fades in is on its way.
    return !element || isShown(element, { visibilityProperty: true });
  });
  if (!shown.includes(true) || !shown.includes(false)) return blocks;
  return blocks.map((block, at) => (shown[at] ? block : { ...block, unseen: true }));
}
