/** What the panel is given and what it gives back: values in, callbacks out. */
import type { Flavours, Handed, PanelStatus } from '../../lib/messages/panel-values.ts';
import type { CorrectionChange, Kept, Listed, MarkKind, SourceOrder, Target, UnselectedReason } from '../../lib/messages/protocol.ts';

export interface PanelState {
  readonly status: PanelStatus;
  /** Address of the page in the tab; null where the browser does not tell. */
  readonly url: string | null;
  /** Host name that "Always on this site" would grant ("courier.example"); null where none can be granted. */
  readonly site: string | null;
  /** What the reader has granted for this page already. */
  readonly granted: 'none' | 'site' | 'all';
  /** Kinds that are marked in the page; the list holds all. */
  readonly kinds: readonly MarkKind[];
  /** How many changes, one after the other, could not be stored; each is news. What is shown is what is stored. */
  readonly refused: number;
  readonly order: SourceOrder;
  /** Name of the usual copy format: a key of `formats`. */
  readonly format: string;
  /** A colour for each source, or ink alone. */
  readonly colours: 'source' | 'ink';
  /** What was last pressed in the page; a new object selects again. */
  readonly selected: Target | null;
  /** What the card in the page could not copy, or the statements that were selected there; a new object hands it over again. */
  readonly handed: Handed | null;
  /** How often statements in what is selected were asked for, and there were none, since the page came. */
  readonly unsaid: number;
  /** What is selected was to be read and was not, since the page came: why, and how often; each time is news. */
  readonly unselected: Unselected | null;
  /** For a problem report. */
  readonly versions: { readonly whosaid: string; readonly browser: string };
}

export interface Unselected {
  readonly why: UnselectedReason;
  readonly times: number;
}

export interface PanelCallbacks {
  /** Scroll the page to it and flash it. */
  readonly onShow: (target: Target) => void;
  /** What the list holds while it is filtered; null: all. */
  readonly onListed: (listed: Listed | null) => void;
  /** Evidence of this statement is open in the panel; null: none. */
  readonly onEvidence: (attribution: number | null) => void;
  /** What the reader says of a statement; resolves to what became of it, and the analysis comes as it is then. Never rejects. */
  readonly onCorrect: (change: CorrectionChange) => Promise<Kept>;
  /** Mark this kind where it was not, and the other way round. */
  readonly onKind: (kind: MarkKind) => void;
  readonly onOrder: (order: SourceOrder) => void;
  readonly onFormat: (format: string) => void;
  /** Read the page; `anyway`: although it does not look like an article. Also "Try again". */
  readonly onRead: (anyway: boolean) => void;
  /** Read what is selected in the page, and nothing else. */
  readonly onReadSelected: () => void;
  /** Ask for the permission; called inside the reader's click. */
  readonly onAllow: (scope: 'site' | 'all') => void;
  /** Resolves to false where the browser refuses the clipboard; never rejects. */
  readonly onCopy: (flavours: Flavours) => Promise<boolean>;
  readonly onSave: (fileName: string, mime: string, text: string) => void;
  readonly onOptions: () => void;
}
