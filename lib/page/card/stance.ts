/** How and where what we put into a page stands: whether it is as it was, and to be seen. */
import type { Point } from '../dom/place.ts';

/** How large the page may have made everything, or how small: a button over the whole window is none to the reader, nor is a dot. */
const [SMALLEST, LARGEST] = [0.5, 3];
/** CSS pixels that rounding may move an edge by, at any zoom. */
const NEARLY = 3;

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

interface Stance {
  /** As it stands now is how it is to stand. */
  take(): void;
  /** True where it stands elsewhere in the page, in another size, or hidden from the reader. */
  isChanged(): boolean;
  /** True where it stands elsewhere in the window than when that was last asked. */
  hasCome(): boolean;
}

/** How and where it stands. */
export function stanceOf(host: HTMLElement, body: HTMLElement): Stance {
  const style = getComputedStyle(host);
  let place = { x: 0, y: 0 };
  let zoom = zoomOf(host);
  /** Where it stood in the window: a page may scroll it under a press. */
  let stood = body.getBoundingClientRect();
  return {
    take() {
      [place, zoom, stood] = [placeOf(body), zoomOf(host), body.getBoundingClientRect()];
    },
    isChanged() {
      for (const [name, plain] of Object.entries(PLAIN)) if ((style.getPropertyValue(name) || plain) !== plain) return true;
      const now = zoomOf(host);
      return now !== zoom || now < SMALLEST || now > LARGEST || isApart(placeOf(body), place);
    },
    hasCome() {
      const before = stood;
      stood = body.getBoundingClientRect();
      return isApart(stood, before);
    },
  };
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
