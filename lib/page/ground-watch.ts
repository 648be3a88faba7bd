/** When the ground under the text may have become another: the system's theme, the page's own, forced colours. */

/** Milliseconds after which a page's change of theme has settled. */
const SETTLES = 120;

/** @returns stops watching */
export function watchGround(document: Document, window: Window & typeof globalThis, changed: () => void): () => void {
  let settling: ReturnType<typeof setTimeout> | undefined;
  const later = () => {
    clearTimeout(settling);
    settling = setTimeout(changed, SETTLES);
  };
  const queries = ['(prefers-color-scheme: dark)', '(forced-colors: active)'].map((query) => window.matchMedia(query));
  for (const query of queries) query.addEventListener('change', later);
  const theme = new window.MutationObserver(later);
  for (const element of [document.documentElement, document.body]) {
    if (element)
      theme.observe(element, { attributes: true, attributeFilter: ['class', 'style', 'data-theme', 'data-color-mode', 'data-mode'] });
  }
  return () => {
    clearTimeout(settling);
    for (const query of queries) query.removeEventListener('change', later);
    theme.disconnect();
  };
}
