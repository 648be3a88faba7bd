/** Keeps the focus where the reader was: what is pressed may go by the press, and the browser would begin at the top again. */
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** Where what has the focus is taken away, the nearest heading before it that still stands has it; where none does, the first. */
export function useKeptFocus(root: RefObject<HTMLElement>): void {
  useEffect(() => (root.current ? keepFocus(root.current) : undefined), []);
}

/** @returns stops it */
function keepFocus(root: HTMLElement): () => void {
  let held: { readonly element: HTMLElement; readonly before: readonly HTMLElement[] } | null = null;
  const headings = () => Array.from(root.querySelectorAll<HTMLElement>('h1, h2, h3'));
  const focused = ({ target }: FocusEvent) => {
    const element = target as HTMLElement;
    held = { element, before: headings().filter((heading) => isBefore(heading, element)) };
  };
  // What the reader leaves is let go of. What is taken away is gone by then.
  const left = () =>
    queueMicrotask(() => {
      if (held?.element.isConnected && document.activeElement !== held.element) held = null;
    });
  const observer = new MutationObserver(() => {
    if (!held || held.element.isConnected || document.activeElement !== document.body) return;
    const heading = held.before.findLast(({ isConnected }) => isConnected) ?? headings()[0];
    held = null;
    heading?.setAttribute('tabindex', '-1');
    heading?.focus({ preventScroll: true });
  });
  root.addEventListener('focusin', focused);
  root.addEventListener('focusout', left);
  observer.observe(root, { childList: true, subtree: true });
  return () => {
    root.removeEventListener('focusin', focused);
    root.removeEventListener('focusout', left);
    observer.disconnect();
  };
}

const isBefore = (one: Node, other: Node) => (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
