/**
 * The page's script comes in two files, so that a page that is no article loads the smaller alone: `article.js` decides
 * and serves the panel; `reader.js`, put there by the background on request, reads, paints and shows the card. Both run
 * in the extension's own world of the page, which the page cannot see, and meet in one property of its global.
 */
import type { Analysis } from '../engine/model.ts';
import type { Target } from '../messages/protocol.ts';
import type { createPainter, Place } from './painter.ts';
import type { read, readAgain } from './read.ts';

export interface OpenCard {
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

export interface ReaderParts {
  readonly read: typeof read;
  readonly readAgain: typeof readAgain;
  readonly createPainter: typeof createPainter;
  readonly showCard: (analysis: Analysis, target: Target, place: Place, look: CardLook, callbacks: CardCallbacks) => OpenCard;
}

const name = 'whosaidReader';

export function handOver(parts: ReaderParts): void {
  Object.defineProperty(globalThis, name, { value: parts, configurable: true });
}

/** @returns null where it is not loaded yet. Own properties only: a page can put elements of that name among the others. */
export function readerParts(): ReaderParts | null {
  return Object.hasOwn(globalThis, name) ? (Reflect.get(globalThis, name) as ReaderParts) : null;
}
