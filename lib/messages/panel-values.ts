/** What the browser's side makes for the panel, and takes from it: where the tab stands that it follows, what it is handed, what it copies. */
import type { Status, Target } from './protocol.ts';

/** Why the browser keeps every extension off a page; closed: the tab is there no more, whose panel stands in a tab of its own. */
export type CannotReason = 'browser' | 'reader' | 'pdf' | 'store' | 'file' | 'frame' | 'closed';

export type PanelStatus = Status | { readonly state: 'cannot'; readonly why: CannotReason };

/** What waits to be copied; `also`: further statements. */
export interface Handed extends Target {
  readonly from: 'card' | 'selection';
  readonly also: readonly number[];
}

/** One clipboard item: `html` is null for formats that are text only. */
export interface Flavours {
  readonly plain: string;
  readonly html: string | null;
}
