/**
 * The page's script comes in parts, so that a page loads no more than it needs: `article.js`, the lookout, decides; the others are
 * put there by the background on request. `reader.js` opens the doors, reads and paints, `readability.js` chooses where the
 * prose alone does not tell, `interaction.js` follows what the reader chooses and selects, through edits too, `card.js` shows the
 * card. All run in the extension's own world of the page, which the page cannot see, and meet in properties of its global.
 */
import type { Analysis } from '../engine/model.ts';
import type {
  BackgroundToPage,
  NoArticleReason,
  PagePart,
  PageToPanel,
  Panels,
  PanelToPage,
  Part,
  Status,
  Target,
} from '../messages/protocol.ts';
import type { declaredBy } from './about/declared.ts';
import type { chooseByReadability } from './choose/choose-by-readability.ts';
import type { chooseSelected } from './choose/choose-selected.ts';
import type { detect } from './detect/detect.ts';
import type { openDocuments, Subject } from './detect/frames.ts';
import type { Place } from './dom/place.ts';
import type { Painter } from './paint/painter.ts';
import type { Reading } from './reading/reading.ts';

export interface OpenCard {
  /** The page was read again: the same thing, in a later analysis and perhaps at another place. */
  update(analysis: Analysis, target: Target, place: Place): void;
  close(): void;
}

export interface CardLook {
  /** True where it was opened by a key: it takes the focus, and gives it back. */
  readonly focus: boolean;
  readonly colours: 'source' | 'ink';
}

export interface CardCallbacks {
  /** Scroll to it and flash it. */
  readonly onGo: (target: Target) => void;
  /** To be copied in the panel. @returns false where none is open: the next one that opens gets it */
  readonly onHandOver: (target: Target) => boolean;
  /** To be shown in the panels that are open; one that opens while the card stands shows what it stands at by itself. */
  readonly onShowInPanel: (target: Target) => void;
  /** However it was closed. */
  readonly onClosed: () => void;
}

/** What a session has of the lookout that it was started by. */
export interface Lookout {
  /** True where the reader wants whatever text there is to be read. */
  anyway: boolean;
  readonly status: Status;
  /** @returns tells whether the page has not been looked at anew since */
  turn(): () => boolean;
  /** Everything begins anew, and nothing is looked at. @returns as `turn` */
  begin(): () => boolean;
  /** Looks at the page anew. @param next the one article to read, where the page shows several one after the other */
  look(next: Element | null): void;
  /** What was looked at is an article indeed. */
  found(): void;
  /** It is none. @param isWhole false where the rest of the page may still have been on its way */
  none(why: NoArticleReason, isWhole: boolean): void;
  tell(status: Status): void;
  /** To every panel. @returns whether there is one */
  send(message: PageToPanel): boolean;
  /** False where the extension has been reloaded under the page: then everything has been stopped. */
  isAlive(): boolean;
  loadPart<Name extends PagePart>(name: Name): Promise<PageParts[Name]>;
  // Handed over, since what decides is loaded already.
  readonly declaredBy: typeof declaredBy;
  readonly detect: typeof detect;
}

/** What is done with an article. */
export interface Session {
  /** @param next the one article to read, where the page shows several */
  readonly read: (subjects: readonly Subject[], next: Element | null) => Promise<void>;
  /**
   * Reads what is selected in the page; tells the panels why where it does not.
   * @param isWanted false where the reader has said meanwhile what else is to be read: nothing comes of this then
   */
  readonly readSelected: (isWanted: () => boolean) => Promise<void>;
  readonly heard: (
    message: Exclude<PanelToPage | BackgroundToPage, { readonly type: 'read' | 'read-selected' | 'asked' | 'stop' }>,
  ) => void;
  /** What a panel that connects is told beside the status, and no panel that is there. */
  readonly waiting: () => readonly PageToPanel[];
  /** Takes everything away, until something is read again. */
  readonly clear: () => void;
  readonly close: () => void;
}

/** What was read and is painted. */
export interface Shown {
  readonly reading: Reading;
  readonly analysis: Analysis;
  readonly painter: Painter;
  /** Why it is not all of the page's text; null: it is. */
  readonly part: Part | null;
  /** How often the reader had corrected something when it was analysed. */
  readonly times: number;
}

/** What the reader chooses from. */
export interface Choices {
  readonly shown: () => Shown | null;
  readonly colours: () => CardLook['colours'];
  /** Scrolls there, and closes the card. */
  readonly go: (target: Target) => void;
}

/** What the reader has chosen of an article: the mark with its card, the evidence, the statement that the keys stepped to. */
export interface Chosen {
  /**
   * A mark was pressed, or stepped to: its card opens, and the panel selects it.
   * @param of the analysis that it is a thing of: the page may have been read again since
   */
  choose(target: Target, byKey: boolean, of: Analysis): void;
  /** To the next statement, or the one before. */
  step(by: 1 | -1): void;
  /**
   * Shows what an attribution rests on; null: nothing of the kind.
   * @param of as with `choose`
   */
  showEvidence(attribution: number | null, of: Analysis): void;
  /** What is selected in the page is handed to a panel, to be copied there; again when it has been read, where it has not yet. */
  handSelected(): void;
  /** The article has been read, and is told of. */
  told(): void;
  /** The article was read again: what is open stays with its words, or goes with them. */
  carry(before: Analysis): void;
  closeCard(): void;
  /**
   * What a panel that connects is told: what the card stands at, and what was said of what is to be copied, until one has taken it: a panel may
   * open only now, or have let go of its first port, and what came by it.
   */
  waiting(): readonly PageToPanel[];
  taken(): void;
  forget(): void;
}

export interface PageParts {
  readonly reader: {
    readonly createSession: (lookout: Lookout) => Session;
    readonly servePanels: (greeting: () => readonly PageToPanel[], received: (message: PanelToPage) => void) => Panels;
    /** @returns stops listening */
    readonly hearBackground: (received: (message: BackgroundToPage) => void) => () => void;
  };
  readonly readability: { readonly chooseByReadability: typeof chooseByReadability };
  readonly interaction: {
    readonly createChosen: (lookout: Lookout, choices: Choices) => Chosen;
    readonly openDocuments: typeof openDocuments;
    readonly chooseSelected: typeof chooseSelected;
    /** The later analysis, with the identifiers of the earlier one where a statement was edited. */
    readonly keepIds: (earlier: Analysis, later: Analysis) => Analysis;
  };
  readonly card: {
    readonly showCard: (analysis: Analysis, target: Target, place: Place, look: CardLook, callbacks: CardCallbacks) => OpenCard;
  };
}

/** In a property of the global: a part, or how to tell that it is there to whoever waits for it. */
type Slot = `whosaid-${PagePart | `on-${PagePart}`}`;
const put = (slot: Slot, value: unknown) => Object.defineProperty(globalThis, slot, { value, configurable: true });
/** Own properties only: a page can put elements of that name among the others. */
const got = (slot: Slot): unknown => (Object.hasOwn(globalThis, slot) ? Reflect.get(globalThis, slot) : null);

/** Whoever waits for it goes on at once. */
export function handOver<Name extends PagePart>(name: Name, part: PageParts[Name]): void {
  put(`whosaid-${name}`, part);
  (got(`whosaid-on-${name}`) as (() => void) | null)?.();
}

/**
 * The part, loaded where it is not there: used as soon as it has run, since the answer of the background, which has other things to do
 * meanwhile, comes later.
 * @param request resolves when it has run, and rejects where it could not be loaded
 * @throws with the name of its slot, where it is not there though the background says so
 */
export async function partBy<Name extends PagePart>(name: Name, request: (name: Name) => Promise<void>): Promise<PageParts[Name]> {
  const slot: Slot = `whosaid-${name}`;
  if (!got(slot)) await Promise.race([request(name), new Promise<void>((resolve) => put(`whosaid-on-${name}`, resolve))]);
  const part = got(slot);
  if (part) return part as PageParts[Name];
  throw new Error(slot);
}
