/**
 * The one element that Whosaid adds to a page, and only while the card is open: a host with a closed shadow root, in the
 * top layer, below the end of the statement (above it where there is no room).
 */
import { type ComponentChild, render } from 'preact';
import cardStyle from '../../components/card.css?inline';
import type { Place } from '../../lib/page/painter.ts';

export interface CardHost {
  show(card: ComponentChild, place: Place): void;
  close(): void;
}

const gap = 8;
const margin = 12;

/** What the page's own rules could reach is set where they cannot win. */
const hostStyle =
  'all: initial !important; position: absolute !important; margin: 0 !important; border: 0 !important; padding: 0 !important; background: none !important; overflow: visible !important; inset: auto !important;';

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

/**
 * @param focus takes the focus, and gives it back on closing: where the card was opened by a key
 * @param closed is told however it closes
 */
export function openCard(card: ComponentChild, place: Place, focus: boolean, closed: () => void): CardHost {
  const before = document.activeElement;
  const { host, root } = createHost();
  const style = document.createElement('style');
  style.textContent = cardStyle;
  const body = document.createElement('div');
  root.append(style, body);
  const show = (next: ComponentChild, at: Place) => {
    render(next, body);
    position(host, body.getBoundingClientRect(), at);
  };
  document.documentElement.append(host);
  host.showPopover();
  show(card, place);
  if (focus) body.querySelector<HTMLElement>('button, a[href], [tabindex]')?.focus({ preventScroll: true });

  const close = () => {
    document.removeEventListener('pointerdown', pressed, true);
    document.removeEventListener('keydown', key, true);
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
  return { show, close };
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
