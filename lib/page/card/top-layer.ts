/**
 * What else stands in the top layer. It may lie over what we put there, however small its own box is, and let presses through, so that
 * nothing that is asked of a place tells of it.
 */
import { own } from '../dom/elements.ts';

/** Elements in the top layer but this one, those in shadow roots too. */
export function othersInTopLayer(host: Element): ReadonlySet<Element> {
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
