/**
 * The page's script comes in parts, so that a page loads no more than it needs: `article.js` decides and serves the panel; the
 * others are put there by the background on request. `reader.js` reads and paints, `readability.js` chooses where the prose
 * alone does not tell, `card.js` shows the card. All run in the extension's own world of the page, which the page cannot see,
 * and meet in properties of its global.
 */
import type { Analysis } from '../engine/model.ts';
import type { PagePart, Target } from '../messages/protocol.ts';
import type { chooseByReadability } from './choose-by-readability.ts';
import type { keepIds } from './keep-ids.ts';
import type { createPainter, Place } from './painter.ts';
import type { read, readAgain } from './read.ts';

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

export interface PageParts {
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
