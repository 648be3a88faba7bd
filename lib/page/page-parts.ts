/**
 * The page's script comes in parts, so that a page loads no more than it needs: `article.js` looks whether there is an article; the
 * others are put there by the background on request. `session.js` has to do with one article, `reader.js` reads and paints,
 * `readability.js` chooses where the prose alone does not tell, `card.js` shows the card. All run in the extension's own world of the page, which the page cannot see,
 * and meet in properties of its global.
 */
import type { Analysis } from '../engine/model.ts';
import type { BackgroundToPage, PagePart, PageToPanel, PanelToPage, Status, Target } from '../messages/protocol.ts';
import type { chooseByReadability } from './choose-by-readability.ts';
import type { detect } from './detect.ts';
import type { addressOf, Subjects, subjectsOf } from './frames.ts';
import type { keepIds } from './keep-ids.ts';
import type { metadataOf } from './metadata.ts';
import type { createPainter, Place } from './painter.ts';
import type { read, readAgain } from './read.ts';
import type { watch } from './watch.ts';

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
  /** However it was closed. */
  readonly onClosed: () => void;
}

/** What the first script has, and lends to the session: so it is loaded once. */
export interface Looking {
  readonly subjectsOf: typeof subjectsOf;
  readonly addressOf: typeof addressOf;
  readonly metadataOf: typeof metadataOf;
  readonly detect: typeof detect;
  readonly watch: typeof watch;
  /** @throws where the background could not load it */
  loadPart<Name extends PagePart>(name: Name): Promise<PageParts[Name]>;
}

/** What was there before the session. */
export interface Beginning {
  readonly panels: { send(message: PageToPanel): void; greet(): void };
  /** What was looked at, and seems to hold an article. */
  readonly subjects: Subjects;
  /** True where the reader asked for this page. */
  readonly asked: boolean;
  readonly looking: Looking;
  /** Ends everything, this session too. */
  stop(): void;
}

/** All that has to do with one page's article. */
export interface Session {
  readonly status: Status;
  /** A panel said something. */
  heard(message: PanelToPage): void;
  /** The background did. */
  asked(message: BackgroundToPage): void;
  end(): void;
}

export interface PageParts {
  readonly session: { readonly startSession: (beginning: Beginning) => Session };
  readonly reader: {
    readonly read: typeof read;
    readonly readAgain: typeof readAgain;
    readonly keepIds: typeof keepIds;
    readonly createPainter: typeof createPainter;
  };
  readonly readability: { readonly chooseByReadability: typeof chooseByReadability };
  readonly card: {
    readonly showCard: (analysis: Analysis, target: Target, place: Place, look: CardLook, callbacks: CardCallbacks) => OpenCard;
  };
}

const propertyOf = (name: PagePart) => `whosaid-${name}`;

export function handOver<Name extends PagePart>(name: Name, part: PageParts[Name]): void {
  Object.defineProperty(globalThis, propertyOf(name), { value: part, configurable: true });
}

/** @returns null where it is not loaded yet. Own properties only: a page can put elements of that name among the others. */
export function pagePart<Name extends PagePart>(name: Name): PageParts[Name] | null {
  return Object.hasOwn(globalThis, propertyOf(name)) ? (Reflect.get(globalThis, propertyOf(name)) as PageParts[Name]) : null;
}
