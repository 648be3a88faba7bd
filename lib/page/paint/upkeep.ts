/**
 * Looking after what is painted: the page may clear the registry, and it may change the ground under the text (the system's
 * theme, its own, forced colours), or let the reader write there. Nothing is looked at while the tab is hidden.
 */

export interface Upkeep {
  /** Puts back what is missing from the registry. False where nothing was. */
  register(): boolean;
  /** True where the text stands on another ground than it was painted for, or is edited by now, or no more. */
  isOtherGround(): boolean;
  repaint(): void;
}

/** Milliseconds after which a page's change of theme has settled. */
const SETTLES = 120;
/** Milliseconds between two looks; doubled up to the most while the page clears the registry each time, so that no war is fought. */
const LOOK_AFTER = 1500;
const MOST_PATIENT = 60_000;

/** @returns stops looking after it */
export function keepUp(document: Document, window: Window & typeof globalThis, upkeep: Upkeep): () => void {
  let settling: ReturnType<typeof setTimeout> | undefined;
  let looking: ReturnType<typeof setTimeout> | undefined;
  let pause = LOOK_AFTER;

  const checkGround = () => {
    if (upkeep.isOtherGround()) upkeep.repaint();
  };
  const later = () => {
    clearTimeout(settling);
    settling = setTimeout(checkGround, SETTLES);
  };
  const look = () => {
    pause = upkeep.register() ? Math.min(MOST_PATIENT, pause * 2) : LOOK_AFTER;
    checkGround();
    looking = setTimeout(look, pause);
  };
  const theme = new window.MutationObserver(later);
  /** Listens while the tab is looked at; aborted while it is not. */
  let awake = new AbortController();

  function wake(): void {
    awake = new AbortController();
    for (const query of ['(prefers-color-scheme: dark)', '(forced-colors: active)'])
      window.matchMedia(query).addEventListener('change', later, { signal: awake.signal });
    // The reader may begin to write in the page, or end it.
    document.addEventListener('focusin', later, { signal: awake.signal });
    for (const element of [document.documentElement, document.body]) {
      if (element)
        theme.observe(element, { attributes: true, attributeFilter: ['class', 'style', 'data-theme', 'data-color-mode', 'data-mode'] });
    }
    looking = setTimeout(look, pause);
  }

  function sleep(): void {
    awake.abort();
    theme.disconnect();
    clearTimeout(settling);
    clearTimeout(looking);
  }

  const seen = () => {
    sleep();
    if (document.hidden) return;
    wake();
    checkGround();
  };
  document.addEventListener('visibilitychange', seen);
  if (!document.hidden) wake();
  return () => {
    sleep();
    document.removeEventListener('visibilitychange', seen);
  };
}
