/**
 * Looking after what is painted: the page may clear the registry, and it may change the ground under the text (the system's
 * theme, its own, forced colours). Nothing is looked at while the tab is hidden.
 */

export interface Upkeep {
  /** Puts back what is missing from the registry. False where nothing was. */
  register(): boolean;
  /** True where the text stands on another ground than it was painted for. */
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
    if (!document.hidden && upkeep.isOtherGround()) upkeep.repaint();
  };
  const later = () => {
    clearTimeout(settling);
    if (document.hidden) return;
    settling = setTimeout(checkGround, SETTLES);
  };
  const look = () => {
    clearTimeout(looking);
    if (document.hidden) return;
    pause = upkeep.register() ? Math.min(MOST_PATIENT, pause * 2) : LOOK_AFTER;
    checkGround();
    looking = setTimeout(look, pause);
  };
  const queries = ['(prefers-color-scheme: dark)', '(forced-colors: active)'].map((query) => window.matchMedia(query));
  for (const query of queries) query.addEventListener('change', later);
  const theme = new window.MutationObserver(later);
  for (const element of [document.documentElement, document.body]) {
    if (element)
      theme.observe(element, { attributes: true, attributeFilter: ['class', 'style', 'data-theme', 'data-color-mode', 'data-mode'] });
  }
  document.addEventListener('visibilitychange', look);
  looking = setTimeout(look, pause);
  return () => {
    clearTimeout(settling);
    clearTimeout(looking);
    document.removeEventListener('visibilitychange', look);
    for (const query of queries) query.removeEventListener('change', later);
    theme.disconnect();
  };
}
