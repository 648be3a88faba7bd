/** Presses on marks. A press that does something of its own in the page is never taken: no link, button or field. */
import { own } from '../dom/elements.ts';
import type { Point } from '../dom/place.ts';
import { isControl } from '../paint/hit.ts';

const acts = (node: Element): boolean => own(node, 'nodeType') === 1 && isControl(node);

/**
 * @param document the page's, or a frame's
 * @param pressed gets the place in its viewport
 * @returns stops listening
 */
export function hearPresses(document: Document, pressed: (at: Point) => void): () => void {
  const listener = (event: MouseEvent) => {
    // What scripts of the page make up is no press of the reader.
    if (!event.isTrusted || event.defaultPrevented || event.button !== 0) return;
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (event.composedPath().some((node) => acts(node as Element))) return;
    // The end of a selection is no press on a mark.
    if (own(document, 'getSelection')()?.isCollapsed === false) return;
    pressed({ x: event.clientX, y: event.clientY });
  };
  document.addEventListener('click', listener);
  return () => document.removeEventListener('click', listener);
}
