/**
 * Whether what we put into a page stands there as we drew it. The page holds its host, and may move it, make it see-through, cover it and
 * lead a press onto it: such a press is the page's doing and none of the reader's.
 */
import { own } from '../dom/elements.ts';
import { othersInTopLayer } from './top-layer.ts';

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
/** How large the page may have made everything, or how small: a button over the whole window is none to the reader, nor is a dot. */
const [SMALLEST, LARGEST] = [0.5, 3];
/** CSS pixels that rounding may move an edge by, at any zoom. */
const NEARLY = 3;
/** CSS pixels from an edge to where it is looked what stands there: corners are round. */
const INSET = 5;

/**
 * What hides an element from the reader and leaves it to be pressed, and what each is where it does not. Of its ancestors nothing has to
 * be asked: what stands in the top layer has none that its picture passes through.
 */
const PLAIN: Readonly<Record<string, string>> = {
  opacity: '1',
  visibility: 'visible',
  filter: 'none',
  transform: 'none',
  translate: 'none',
  rotate: 'none',
  scale: 'none',
  'offset-path': 'none',
  zoom: '1',
  overflow: 'visible',
  clip: 'auto',
  'clip-path': 'none',
  'mask-image': 'none',
  'mask-border-source': 'none',
  'mix-blend-mode': 'normal',
  'content-visibility': 'visible',
  'pointer-events': 'auto',
  interactivity: 'auto',
};

/** @param host in the top layer, @param body all that is to be seen of it, in its closed root */
export function keepAsDrawn(host: HTMLElement, body: HTMLElement): AsDrawn {
  const { ownerDocument: document } = host;
  const parent = host.parentNode;
  const style = getComputedStyle(host);
  let inline = '';
  let place = { x: 0, y: 0 };
  let zoom = zoomOf(host);
  /** Where it stood in the window when it was last looked at, and when that was: a page may scroll it under a press. */
  let stood = body.getBoundingClientRect();
  let looked = performance.now();
  /** When it began to stand as it does; null: it has not been painted yet. */
  let since: number | null = null;
  let below: ReadonlySet<Element> = new Set();
  let looking: ReturnType<typeof setTimeout>;

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
  const isChanged = () => {
    if (host.parentNode !== parent || !host.matches(':popover-open')) return true;
    for (const [name, plain] of Object.entries(PLAIN)) if ((style.getPropertyValue(name) || plain) !== plain) return true;
    const now = zoomOf(host);
    return now !== zoom || now < SMALLEST || now > LARGEST || isApart(placeOf(body), place);
  };
  /** What came to the top layer after us lies over us, or may. */
  const isOver = () => [...othersInTopLayer(host)].some((other) => !below.has(other));
  const isCovered = (at: Point | null) => {
    // A picture of the page stands over everything while it changes.
    if (isIn(own(document, 'documentElement'), ':active-view-transition')) return true;
    const from = own(document, 'elementFromPoint');
    return [...(at ? [at] : []), ...cornersOf(body)].some(({ x, y }) => from(x, y) !== host) || isOver();
  };
  const fault = (at: Point | null): Doubt | null => {
    try {
      return isChanged() ? 'changed' : isCovered(at) || (seen && !seen.isVisible()) ? 'covered' : null;
    } catch {
      // Elements of the page stand in the place of what was asked.
      return 'changed';
    }
  };
  const hasCome = () => {
    const before = stood;
    stood = body.getBoundingClientRect();
    return isApart(stood, before);
  };
  const wasHeldUp = () => performance.now() - looked > STALE;
  const look = () => {
    if (fault(null) !== null || hasCome() || wasHeldUp()) again();
    looked = performance.now();
  };
  const keepLooking = () => {
    const begun = performance.now();
    look();
    looking = setTimeout(keepLooking, Math.min(Math.max(OFTEN, RARELY * (performance.now() - begun)), AT_LEAST));
  };

  const seen = followSight(body, again);
  const changes = new MutationObserver(look);
  changes.observe(host, { attributes: true });
  looking = setTimeout(keepLooking, OFTEN);
  const stand = () => {
    [place, zoom, stood] = [placeOf(body), zoomOf(host), body.getBoundingClientRect()];
  };
  const resized = (event: Event) => {
    // Zoom and the edge of the window move it; the page cannot, and may say that they have.
    if (!event.isTrusted) return;
    stand();
    again();
  };
  addEventListener('resize', resized);

  const raise = () => {
    const focused = (body.getRootNode() as ShadowRoot).activeElement;
    if (host.isConnected && host.matches(':popover-open')) host.hidePopover();
    host.popover = 'manual';
    if (host.parentNode !== parent) parent?.append(host);
    host.showPopover();
    below = othersInTopLayer(host);
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  };
  below = othersInTopLayer(host);

  return {
    drawn() {
      inline = host.style.cssText;
      stand();
      painted();
    },
    restore() {
      for (const name of host.getAttributeNames()) if (name !== 'style' && name !== 'popover') host.removeAttribute(name);
      host.style.cssText = inline;
      raise();
      stand();
      painted();
    },
    doubt(at, when) {
      const found = fault(at);
      if (found) return found;
      if (hasCome() || wasHeldUp()) again();
      return since === null || when - since < TO_BE_SEEN ? 'new' : null;
    },
    stop() {
      clearTimeout(looking);
      removeEventListener('resize', resized);
      changes.disconnect();
      seen?.stop();
    },
  };
}

interface Point {
  readonly x: number;
  readonly y: number;
}

function isApart(one: Point, other: Point): boolean {
  return Math.abs(one.x - other.x) > NEARLY || Math.abs(one.y - other.y) > NEARLY;
}

/** How much larger the page has its elements drawn; 1 in browsers that do not tell. */
function zoomOf(host: HTMLElement & { readonly currentCSSZoom?: number }): number {
  return host.currentCSSZoom ?? 1;
}

/** In the page's coordinates: scrolling moves nothing. */
function placeOf(body: HTMLElement): Point {
  const { left, top } = body.getBoundingClientRect();
  return { x: left + scrollX, y: top + scrollY };
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
