/** What comes from the page to the panel that lists its article, as hooks: what was pressed there, and what of it is to be copied. */
import { useEffect } from 'preact/hooks';
import { plain } from '../../lib/engine/formats/plain.ts';
import type { Analysis } from '../../lib/engine/model.ts';
import type { Target } from '../../lib/messages/protocol.ts';
import { type Copying, flavoursIn, selectionOf } from '../copying/copying.ts';
import { idOf } from '../lists/places.ts';
import type { PanelState } from '../shared/panel-state.ts';

/**
 * Scrolls to what was pressed in the page.
 * @param pick is told of it first, and has the list hold all there is
 */
export function useSelected(analysis: Analysis, selected: PanelState['selected'], pick: (target: Target) => void): void {
  useEffect(() => {
    if (!selected) return;
    pick(selected);
    const id = idOf(analysis, selected);
    const frame = requestAnimationFrame(() =>
      requestAnimationFrame(() => document.getElementById(id)?.scrollIntoView?.({ block: 'center' })),
    );
    return () => cancelAnimationFrame(frame);
  }, [selected]);
}

/** Offers to copy what the card in the page could not, or the statements that are selected there. */
export function useHanded(analysis: Analysis, { handed, unsaid, unselected }: PanelState, copying: Copying): void {
  useEffect(() => {
    if (!handed) return;
    const { from, also } = handed;
    copying.offer(flavoursIn(analysis, plain, selectionOf(analysis, handed, also)).plain, from === 'card' ? 'handed' : 'selected');
  }, [handed]);
  useEffect(() => {
    // what is selected now is not that
    if ((unsaid > 0 || unselected) && copying.byHand?.why === 'selected') copying.close();
  }, [unsaid, unselected]);
}
