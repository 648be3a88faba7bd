/**
 * Whether what we put into a page stands there as we drew it. The page holds its host, and may move it, make it see-through, cover it and
 * lead a press onto it: such a press is the page's doing and none of the reader's.
 */
import { own } from '../dom/elements.ts';
import type { Point } from '../dom/place.ts';
import { stanceOf } from './stance.ts';
import { topLayerOf } from './top-layer.ts';

/** What speaks against a press: it stands there too short a while, not as it was drawn, or with something of the page over it. */
export type Doubt = 'new' | 'changed' | 'covered';

export interface AsDrawn {
  /** It was drawn, by us, and the reader has not seen it so yet: this is how it is to stand from now on. */
  drawn(): void;
  /** Brings it back as it was drawn, and before everything. */
  restore(): void;
  /**
   * @param at a place of the viewport where it is pressed
   * @param when of the press, as events have it
   * @returns null where nothing speaks against it
   */
  doubt(at: Point, when: number): Doubt | null;
  stop(): void;
}

/** Nobody has read a card sooner, in milliseconds. */
const TO_BE_SEEN = 300;
/** Milliseconds between two looks; where a look takes long so many times as long, as long as that is less than {@link AT_LEAST}. */
const OFTEN = 100;
const RARELY = 20;
/** Milliseconds between two looks at the most, and since the last one when a press counts: a page that holds up the browser holds up looks. */
const AT_LEAST = 500;
const STALE = 1000;
/** CSS pixels from an edge to where it is looked what stands there: corners are round. */
const INSET = 5;

/** @param host in the top layer, @param body all that is to be seen of it, in its closed root */
export function keepAsDrawn(host: HTMLElement, body: HTMLElement): AsDrawn {
  const layer = topLayerOf(host);
  const stance = stanceOf(host, body);
  let inline = '';
  /** When it began to stand as it does; null: it has not been painted yet. */
  let since: number | null = null;

  const again = () => {
    if (since !== null) since = performance.now();
  };
  /** Two frames: the first that begins from now on has been painted when the second begins. */
  const painted = () => {
    since = null;
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        since = performance.now();
      }),
    );
  };
  const seen = followSight(body, again);
  const fault = (at: Point | null): Doubt | null => {
    try {
      if (!layer.holds() || stance.isChanged()) return 'changed';
      return isCovered(host, body, at) || layer.isUnder() || (seen && !seen.isVisible()) ? 'covered' : null;
    } catch {
      // Elements of the page stand in the place of what was asked.
      return 'changed';
    }
  };
  const looks = keepLooking(host, () => {
    if (fault(null) !== null || stance.hasCome() || looks.wereHeldUp()) again();
  });
  const resized = (event: Event) => {
    // Zoom and the edge of the window move it; the page cannot, and may say that they have.
    if (!event.isTrusted) return;
    stance.take();
    again();
  };
  addEventListener('resize', resized);

  return {
    drawn() {
      inline = host.style.cssText;
      stance.take();
      painted();
    },
    restore() {
      for (const name of host.getAttributeNames()) if (name !== 'style' && name !== 'popover') host.removeAttribute(name);
      host.style.cssText = inline;
      layer.raise(body);
      stance.take();
      painted();
    },
    doubt(at, when) {
      const found = fault(at);
      if (found) return found;
      if (stance.hasCome() || looks.wereHeldUp()) again();
      return since === null || when - since < TO_BE_SEEN ? 'new' : null;
    },
    stop() {
      looks.stop();
      removeEventListener('resize', resized);
      seen?.stop();
    },
  };
}

/** True where something else stands at this place, or at its middle or a corner. */
function isCovered(host: HTMLElement, body: HTMLElement, at: Point | null): boolean {
  const { ownerDocument: document } = host;
  // A picture of the page stands over everything while it changes.
  if (isIn(own(document, 'documentElement'), ':active-view-transition')) return true;
  const from = own(document, 'elementFromPoint');
  return [...(at ? [at] : []), ...cornersOf(body)].some(({ x, y }) => from(x, y) !== host);
}

interface Looks {
  /** True where the page has held up the browser since the last one. */
  wereHeldUp(): boolean;
  stop(): void;
}

/** Looks again and again, and when an attribute of the host has changed. */
function keepLooking(host: HTMLElement, take: () => void): Looks {
  let looked = performance.now();
  let looking: ReturnType<typeof setTimeout>;
  const look = () => {
    take();
    looked = performance.now();
  };
  const lookOn = () => {
    const begun = performance.now();
    look();
    looking = setTimeout(lookOn, Math.min(Math.max(OFTEN, RARELY * (performance.now() - begun)), AT_LEAST));
  };
  const changes = new MutationObserver(look);
  changes.observe(host, { attributes: true });
  looking = setTimeout(lookOn, OFTEN);
  return {
    wereHeldUp: () => performance.now() - looked > STALE,
    stop() {
      clearTimeout(looking);
      changes.disconnect();
    },
  };
}

/** Its middle and its corners, as far as they stand in the window. */
function cornersOf(body: HTMLElement): Point[] {
  const { left, right, top, bottom } = body.getBoundingClientRect();
  const { clientWidth, clientHeight } = own(body.ownerDocument, 'documentElement');
  const xs = [left + INSET, (left + right) / 2, right - INSET];
  const ys = [top + INSET, (top + bottom) / 2, bottom - INSET];
  return xs
    .flatMap((x, i) => ys.filter((_, j) => (i + j) % 2 === 0).map((y) => ({ x, y })))
    .filter(({ x, y }) => x >= 0 && y >= 0 && x < clientWidth && y < clientHeight);
}

function isIn(element: Element, state: string): boolean {
  try {
    return element.matches(state);
  } catch {
    // The browser does not know the state.
    return false;
  }
}

/** Chromium tells when something of which elements know nothing lies over it. @returns null in browsers that do not */
function followSight(body: HTMLElement, hidden: () => void): { isVisible(): boolean; stop(): void } | null {
  if (!('isVisible' in IntersectionObserverEntry.prototype)) return null;
  let isVisible = true;
  const take = (entries: readonly IntersectionObserverEntry[]) => {
    const last = entries.at(-1) as (IntersectionObserverEntry & { readonly isVisible: boolean }) | undefined;
    if (!last) return;
    // Outside of the window nothing is to be seen, and nothing can be pressed.
    isVisible = last.isVisible || last.intersectionRatio === 0;
    if (!isVisible) hidden();
  };
  const options: IntersectionObserverInit & { trackVisibility: boolean; delay: number } = { trackVisibility: true, delay: 100, threshold: [0, 0.25, 0.5, 0.75, 1] }; // biome-ignore format: one object
  const observer = new IntersectionObserver(take, options);
  observer.observe(body);
  return {
    isVisible() {
      take(observer.takeRecords());
      return isVisible;
    },
    stop: () => observer.disconnect(),
  };
}
