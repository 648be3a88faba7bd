/** Where the reader points in a page: marks show that they can be pressed before they are. */
import type { Point } from '../painter.ts';

/**
 * @param document the page's, or a frame's
 * @param pointed gets the place, once a frame at the most; null where the pointer has left, or draws a selection. A finger points at nothing:
 *   it presses.
 * @returns stops following
 */
export function followPointer(document: Document, pointed: (at: Point | null) => void): () => void {
  const window = document.defaultView;
  let at: Point | null = null;
  let isAsked = false;

  function tell(): void {
    isAsked = false;
    pointed(at);
  }

  function moved({ isTrusted, pointerType, buttons, clientX, clientY, type }: PointerEvent): void {
    if (!isTrusted || pointerType === 'touch') return;
    at = type === 'pointerleave' || buttons !== 0 ? null : { x: clientX, y: clientY };
    if (!isAsked) window?.requestAnimationFrame(tell);
    isAsked = true;
  }

  const kinds = ['pointermove', 'pointerleave'] as const;
  for (const kind of kinds) document.addEventListener(kind, moved, { passive: true });
  return () => {
    for (const kind of kinds) document.removeEventListener(kind, moved);
  };
}
