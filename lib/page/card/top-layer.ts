/**
 * What else stands in the top layer. It may lie over what we put there, however small its own box is, and let presses through, so that
 * nothing that is asked of a place tells of it.
 */
import { own } from '../dom/elements.ts';

/** Elements in the top layer but this one, those in shadow roots too. */
function othersInTopLayer(host: Element): ReadonlySet<Element> {
  const { ownerDocument: document } = host;
  const found = new Set<Element>();
  for (const root of [document, ...closedRootsOf(document)])
    for (const element of own(root, 'querySelectorAll')(':popover-open, :modal')) found.add(element);
  found.delete(host);
  return found;
}

/** What Firefox gives scripts of extensions; Chromium, which has it elsewhere, tells by itself what lies over an element. */
interface MayHaveRoot extends Element {
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}

function closedRootsOf(root: Document | ShadowRoot): ShadowRoot[] {
  if (!('openOrClosedShadowRoot' in Element.prototype)) return [];
  const found: ShadowRoot[] = [];
  for (const element of own(root, 'querySelectorAll')('*')) {
    const inner = (element as MayHaveRoot).openOrClosedShadowRoot;
    if (inner) found.push(inner, ...closedRootsOf(inner));
  }
  return found;
}

interface TopLayer {
  /** False where the page has taken it out, or put it elsewhere. */
  holds(): boolean;
  /** True where something came there after it: that lies over it, or may. */
  isUnder(): boolean;
  /** Before everything that is there; what had the focus in it keeps it. */
  raise(body: HTMLElement): void;
}

/** The place of the host in the top layer, and under the parent that it has now. */
export function topLayerOf(host: HTMLElement): TopLayer {
  const parent = host.parentNode;
  let below: ReadonlySet<Element> = othersInTopLayer(host);
  return {
    holds: () => host.parentNode === parent && host.matches(':popover-open'),
    isUnder: () => [...othersInTopLayer(host)].some((other) => !below.has(other)),
    raise(body) {
      const focused = (body.getRootNode() as ShadowRoot).activeElement;
      if (host.isConnected && host.matches(':popover-open')) host.hidePopover();
      host.popover = 'manual';
      if (host.parentNode !== parent) parent?.append(host);
      host.showPopover();
      below = othersInTopLayer(host);
      if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
    },
  };
}
