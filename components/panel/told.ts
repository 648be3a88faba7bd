/** What the page told the panel of what the reader did there, and how long it stands. */

import type { Handed, PanelStatus } from '../../lib/messages/panel-values.ts';
import type { UnselectedReason } from '../../lib/messages/protocol.ts';
import type { PanelState } from '../shared/panel-state.ts';

export type Told = Pick<PanelState, 'selected' | 'handed' | 'unsaid' | 'unselected'>;

/** Nothing was told yet. */
export const UNTOLD: Told = { selected: null, handed: null, unsaid: 0, unselected: null };

/** Where a panel stands. */
interface Place {
  readonly tabId: number | null;
  readonly url: string | null;
  readonly status: PanelStatus;
}

const addressIn = ({ status }: Place) => (status.state === 'ready' ? status.analysis.document.url : null);

/**
 * What stands of it when the page tells how it is now. Of the same article it tells again where that has grown, or where it is known how much of
 * it was read: what was asked of it stays answered then, and what was pressed may be another thing of it. In another tab, at another page or
 * article, or where all of it is read anew, nothing stands.
 */
export function toldAt(told: Told, before: Place, now: Place): Told {
  const isSamePage = before.tabId === now.tabId && before.url === now.url;
  const stands = isSamePage && before.status.state === now.status.state && addressIn(before) === addressIn(now);
  return stands ? { ...told, selected: null } : UNTOLD;
}

/** What the page answers to what is asked of it takes the place of the answer before; a text that is offered stays, to be closed where it is shown. */
export function answered({ selected, handed, unsaid, unselected }: Told, answer: Handed | 'unsaid' | UnselectedReason): Told {
  if (typeof answer !== 'string') return { selected, handed: answer, unsaid: 0, unselected: null };
  if (answer === 'unsaid') return { selected, handed, unsaid: unsaid + 1, unselected: null };
  return { selected, handed, unsaid: 0, unselected: { why: answer, times: (unselected?.times ?? 0) + 1 } };
}
