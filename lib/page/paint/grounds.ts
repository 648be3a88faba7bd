/** The grounds that the marks of a painting stand on: what is measured is remembered, and a sample of it is looked at later. */
import { createMeasure, type Measured } from './ground.ts';

export interface Grounds {
  /** Before everything is painted anew: nothing is known any more. */
  begin(): void;
  /** The ground of an element. */
  measured(element: Element): Measured;
  /** True where the system has put its own few colours in the place of the page's, since all was painted. */
  readonly isForced: boolean;
  /** True where the reader writes: in a field of its own, in a page that is one, in a document that is edited as a whole. */
  isEdited(element: Element): boolean;
  /** True where the text stands on another ground than it was painted for, or is edited by now, or no more. */
  isOther(): boolean;
}

/** Elements whose look is remembered, to tell whether it has become another: a page's theme is one for all of its text. */
const SAMPLE = 8;

/** True where the system has put its own few colours in the place of the page's. */
export const isForced = (window: Window): boolean => window.matchMedia('(forced-colors: active)').matches;

/** For one document: {@link Grounds.begin} comes before each painting. */
export function createGrounds(window: Window & typeof globalThis, document: Document): Grounds {
  let measure = createMeasure(window);
  let wasForced = false;
  const sample = new Map<Element, string>();

  const isEdited = (element: Element) => (element as Partial<HTMLElement>).isContentEditable === true || document.designMode === 'on';

  const lookOf = (element: Element, ground: Measured) => JSON.stringify([ground, isEdited(element)]);

  return {
    begin() {
      measure = createMeasure(window);
      sample.clear();
      wasForced = isForced(window);
    },
    measured(element) {
      const found = measure(element);
      if (sample.size < SAMPLE) sample.set(element, lookOf(element, found));
      return found;
    },
    get isForced() {
      return wasForced;
    },
    isEdited,
    isOther() {
      const anew = createMeasure(window);
      return (
        isForced(window) !== wasForced ||
        [...sample].some(([element, before]) => element.isConnected && lookOf(element, anew(element)) !== before)
      );
    },
  };
}
