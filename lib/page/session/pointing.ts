/** Where the reader points in a page: marks show that they can be pressed before they are. */
import type { Point } from '../dom/place.ts';

/**
 * @param document the page's, or a frame's
 * @param pointed gets the place, once a frame at the most; null where the pointer has left, draws a selection, or stands over what has been scrolled
 *   away from under it. A finger points at nothing: it presses.
 * @returns stops following
 */
export function followPointer(document: Document, pointed: (at: Point | null) => void): () => void {
  const window = document.defaultView;
  let at: Point | null = null;
  let isAsked = false;
  let hasStopped = false;

  function tell(): void {
    isAsked = false;
    if (!hasStopped) pointed(at);
  }

  function next(now: Point | null): void {
    at = now;
    if (!isAsked) window?.requestAnimationFrame(tell);
    isAsked = true;
  }

  function moved({ isTrusted, pointerType, buttons, clientX, clientY }: PointerEvent): void {
    if (isTrusted && pointerType !== 'touch') next(buttons === 0 ? { x: clientX, y: clientY } : null);
  }

  const gone = () => next(null);
  document.addEventListener('pointermove', moved);
  document.addEventListener('pointerleave', gone);
  document.addEventListener('scroll', gone, { capture: true, passive: true });
  return () => {
    hasStopped = true;
    document.removeEventListener('pointermove', moved);
    document.removeEventListener('pointerleave', gone);
    document.removeEventListener('scroll', gone, { capture: true });
  };
}
