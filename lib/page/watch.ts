/**
 * Keeping up with a page that changes: late paragraphs, edits, live blogs, navigation without a new document.
 *
 * What is touched is told at once, before the page is drawn again, so that no mark ever stands on other words. That there is
 * something to read anew is told when the page has come to rest, or after a while where it does not; never while the tab is
 * hidden; and ever more rarely while nothing comes of it.
 */
import type { TextMap } from './text-map.ts';

export interface Watched {
  /** The element that holds the article; null watches for navigation alone. */
  readonly root: Element | null;
  /** The map of what was read. */
  readonly map: TextMap | null;
}

export interface Listener {
  /** The page has changed these nodes: take their marks away. Called before the next frame. */
  touched(isTouched: (node: Node) => boolean): void;
  /** The article's text may be another. Resolves to whether it was, and to what is to be watched from now on. */
  changed(): Promise<{ readonly different: boolean; readonly watched: Watched }>;
  /** The page shows another address. Watching has ended. */
  navigated(): void;
  /** False where the extension has been reloaded under the page: watching ends. */
  isAlive?(): boolean;
}

/** Milliseconds without a change after which the page is at rest, and the longest wait for it. */
const REST = 400;
const LONGEST = 2000;
/** The longest pause between two looks at a page whose changes come to nothing. */
const MOST_PATIENT = 30_000;
const TICK = 1000;
/** Letters from which on something new may be part of the article. */
const NEW_TEXT = 20;

function addressOf(window: Window): string {
  return window.location.href.replace(/#(?!!).*$/, '');
}

/** True where the added node brings text that an article could have. */
function bringsText(node: Node): boolean {
  if (node.nodeType === 3) return (node as Text).data.trim().length > 0;
  return (
    node.nodeType === 1 &&
    !/^(?:script|style|noscript|iframe|template)$/.test((node as Element).localName) &&
    (node.textContent ?? '').trim().length >= NEW_TEXT
  );
}

/** Watches until the returned function is called, or the page has gone elsewhere. */
export function watch(document: Document, first: Watched, listener: Listener): () => void {
  const window = document.defaultView as Window & typeof globalThis;
  const address = addressOf(window);
  let watched = first;
  let known = new Set<Node>(first.map?.pieces.map(({ node }) => node));
  let dirtySince: number | null = null;
  let busy = false;
  let stopped = false;
  let wait = REST;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let notBefore = 0;

  const observer = new window.MutationObserver((records) => {
    const touched = new Set<Node>();
    let news = false;
    for (const record of records) {
      if (record.type === 'characterData') {
        if (known.has(record.target)) touched.add(record.target);
        continue;
      }
      for (const node of record.removedNodes) if (node.nodeType === 3 ? known.has(node) : node.nodeType === 1) touched.add(node);
      for (const node of record.addedNodes) news ||= bringsText(node);
    }
    if (touched.size > 0) {
      const gone = [...touched];
      listener.touched((node) => touched.has(node) || !node.isConnected || gone.some((other) => other.contains(node)));
      news ||= gone.some((node) => node.nodeType === 3 || holdsKnown(node as Element));
    }
    if (news) markDirty();
  });

  function holdsKnown(element: Element): boolean {
    for (const node of known) if (element.contains(node)) return true;
    return false;
  }

  function observe(): void {
    observer.disconnect();
    if (watched.root?.isConnected) observer.observe(watched.root, { childList: true, characterData: true, subtree: true });
  }

  function markDirty(): void {
    const now = performance.now();
    dirtySince ??= now;
    if (busy || document.hidden) return;
    clearTimeout(timer);
    const rest = Math.min(wait, Math.max(0, dirtySince + Math.max(LONGEST, wait) - now));
    timer = setTimeout(look, Math.max(rest, notBefore - now));
  }

  async function look(): Promise<void> {
    if (stopped || busy || dirtySince === null || document.hidden) return;
    busy = true;
    dirtySince = null;
    try {
      const { different, watched: next } = await listener.changed();
      if (stopped) return;
      wait = different ? REST : Math.min(MOST_PATIENT, wait * 2);
      notBefore = performance.now() + (different ? 0 : wait);
      watched = next;
      known = new Set<Node>(next.map?.pieces.map(({ node }) => node));
      observe();
    } finally {
      busy = false;
    }
    if (dirtySince !== null) markDirty();
  }

  function tick(): void {
    if (listener.isAlive?.() === false) stop();
    else if (addressOf(window) !== address) {
      stop();
      listener.navigated();
    } else if (watched.root && !watched.root.isConnected && !busy) markDirty();
  }

  const shown = () => {
    if (document.hidden) {
      clearInterval(ticking);
      return;
    }
    clearInterval(ticking);
    ticking = setInterval(tick, TICK);
    tick();
    if (!stopped && dirtySince !== null) markDirty();
  };
  const { navigation } = window as { navigation?: EventTarget };
  let ticking = setInterval(tick, TICK);
  document.addEventListener('visibilitychange', shown);
  window.addEventListener('popstate', tick);
  navigation?.addEventListener('currententrychange', tick);
  observe();

  function stop(): void {
    stopped = true;
    observer.disconnect();
    clearInterval(ticking);
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', shown);
    window.removeEventListener('popstate', tick);
    navigation?.removeEventListener('currententrychange', tick);
  }
  return stop;
}
