/**
 * The one element that Whosaid adds to a page, and only while the card is open: a host with a closed shadow root, in the
 * top layer, below the end of the statement (above it where there is no room).
 */
import { type ComponentChild, render } from 'preact';
import cardStyle from '../../components/card/card.css?inline';
import { type AsDrawn, type Doubt, keepAsDrawn } from '../../lib/page/card/as-drawn.ts';
import type { Place } from '../../lib/page/dom/place.ts';

export interface CardHost {
  /** Something else to be seen, or at another place: presses count when the reader has had time to see it. */
  show(card: ComponentChild, place: Place): void;
  /** The same with more or less beside it; it stays where it is. */
  renew(card: ComponentChild): void;
  close(): void;
}

export interface CardEvents {
  /** However it closes. */
  readonly closed: () => void;
  /** A press did not count, and the card has been brought back as it was; null: one counts again. */
  readonly doubted: (doubt: Doubt | null) => void;
}

const gap = 8;
const margin = 12;

/** What the page's own rules could reach is set where they cannot win. */
const hostStyle =
  'all: initial !important; position: absolute !important; margin: 0 !important; border: 0 !important; padding: 0 !important; background: none !important; overflow: visible !important; inset: auto !important;';

/** What stands before and after the host, which the page may fill: over the card, and in its name where it is asked what stands there. */
const innerStyle = ':host::before, :host::after { display: none !important; content: none !important; }';

/** A page may have made an element of this name its own, with a root of its own or none: then a plain one does. */
function createHost(): { readonly host: HTMLElement; readonly root: ShadowRoot } {
  const make = (name: string) => {
    const host = document.createElement(name);
    host.style.cssText = hostStyle;
    host.popover = 'manual';
    return { host, root: host.attachShadow({ mode: 'closed' }) };
  };
  try {
    return make('whosaid-card');
  } catch {
    return make('div');
  }
}

/** A page may declare what variables of a name are (`@property`), everywhere: it cannot know these. */
function withNamesOfItsOwn(css: string): string {
  return css.replaceAll('--', `--${crypto.getRandomValues(new Uint32Array(2)).join('')}-`);
}

/** @param focus takes the focus, and gives it back on closing: where the card was opened by a key */
export function openCard(card: ComponentChild, place: Place, focus: boolean, { closed, doubted }: CardEvents): CardHost {
  const before = document.activeElement;
  const { host, root } = createHost();
  const style = document.createElement('style');
  style.textContent = innerStyle + withNamesOfItsOwn(cardStyle);
  const body = document.createElement('div');
  // What the page's elements hand down ends here.
  body.style.cssText = 'all: initial; display: block;';
  root.append(style, body);
  document.documentElement.append(host);
  host.showPopover();
  const drawn = keepAsDrawn(host, body);
  const show = (next: ComponentChild, at: Place) => {
    render(next, body);
    position(host, body.getBoundingClientRect(), at);
    drawn.drawn();
  };
  show(card, place);
  judgePresses(body, root, drawn, doubted);
  if (focus) body.querySelector<HTMLElement>('button, a[href], [tabindex]')?.focus({ preventScroll: true });

  const close = () => {
    document.removeEventListener('pointerdown', pressed, true);
    document.removeEventListener('keydown', key, true);
    drawn.stop();
    render(null, body);
    host.remove();
    if (focus && before instanceof HTMLElement && before !== document.body) before.focus({ preventScroll: true });
    closed();
  };
  const pressed = (event: Event) => {
    if (event.isTrusted && !event.composedPath().includes(host)) close();
  };
  const key = (event: KeyboardEvent) => {
    if (!event.isTrusted || event.key !== 'Escape') return;
    // One layer at a time: the page's own Escape is for the next press.
    event.preventDefault();
    event.stopImmediatePropagation();
    close();
  };
  document.addEventListener('pointerdown', pressed, true);
  document.addEventListener('keydown', key, true);
  return { show, renew: (next) => render(next, body), close };
}

/**
 * Lets no press through to the card's buttons that is not the reader's own, or that falls on a card which does not stand as it was drawn:
 * neither when it begins nor when it ends. To close it takes nothing, since that does nothing to the reader.
 */
function judgePresses(body: HTMLElement, root: ShadowRoot, drawn: AsDrawn, doubted: CardEvents['doubted']): void {
  /** What spoke against the press that has begun; null: nothing, or it began nowhere. */
  let begun: Doubt | null = null;
  const button = (event: Event) => (event.target instanceof Element ? event.target.closest('button') : null);
  const doubtOf = (event: MouseEvent | KeyboardEvent) => {
    if (event instanceof MouseEvent && !isByKey(event)) return drawn.doubt({ x: event.clientX, y: event.clientY }, event.timeStamp);
    // By a key it is pressed where the focus is: there the reader looks.
    const pressed = button(event);
    if (!pressed || root.activeElement !== pressed) return 'changed';
    const { left, right, top, bottom } = pressed.getBoundingClientRect();
    return drawn.doubt({ x: (left + right) / 2, y: (top + bottom) / 2 }, event.timeStamp);
  };
  const begins = (event: MouseEvent | KeyboardEvent) => {
    if (event instanceof KeyboardEvent && event.key !== 'Enter' && event.key !== ' ') return;
    begun = event.isTrusted ? doubtOf(event) : 'changed';
  };
  body.addEventListener('pointerdown', begins, true);
  body.addEventListener('keydown', begins, true);
  body.addEventListener(
    'click',
    (event) => {
      const doubt = begun ?? doubtOf(event);
      begun = null;
      if (event.isTrusted && button(event)?.matches('.close')) return;
      if (event.isTrusted && doubt === null) return doubted(null);
      event.stopImmediatePropagation();
      event.preventDefault();
      if (!event.isTrusted) return;
      drawn.restore();
      doubted(doubt);
    },
    true,
  );
}

/** By a key, or by what reads the page aloud: it has no place. */
function isByKey(event: MouseEvent): boolean {
  return event.type === 'click' && event.detail === 0;
}

/** In the page's coordinates, so that the card stays with its words when the reader scrolls. */
function position(host: HTMLElement, size: DOMRect, { first, last }: Place): void {
  const { clientWidth: width, clientHeight: height } = document.documentElement;
  const below = last.bottom + gap;
  const above = first.top - gap - size.height;
  const top = below + size.height <= height - margin || above < margin ? below : above;
  const line = top === below ? last : first;
  // It begins where the line does, so that it stands on the text's own edge; never beyond the edge of the window.
  const left = Math.max(margin, Math.min(line.left, width - size.width - margin));
  host.style.setProperty('left', `${left + scrollX}px`, 'important');
  host.style.setProperty('top', `${top + scrollY}px`, 'important');
}
