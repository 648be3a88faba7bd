/**
 * Keeping up with an article that changes: late paragraphs, edits, live blogs, navigation without a new document.
 *
 * What is touched is told at once, before the page is drawn again, so that no mark ever stands on other words. That there is
 * something to read anew is told when the page has come to rest, or after a while where it does not; and ever more rarely while
 * nothing comes of it, or while the page never rests. While the tab is hidden nothing is watched at all.
 */
import { type Edits, editsIn, joinEdits, noEdits, type Touch } from '../dom/edits.ts';
import { contains } from '../dom/elements.ts';
import type { TextMap } from '../dom/text-map.ts';
import { addressOf, REST, SHARE, TICK } from './watch-times.ts';

export interface Watched {
  /** The element that holds the article; null: it is gone, and the whole page is watched for its return. */
  readonly root: Element | null;
  /** The map of what was read. */
  readonly map: TextMap | null;
}

export interface Listener {
  /**
   * The page has changed: take away the marks that do not fit any more. Called before the next frame.
   * @returns true where marks were lost: then it is worth while to read again soon
   */
  touched(touch: Touch): boolean;
  /**
   * The article's text may be another. Resolves to whether it was, and to what is to be watched from now on.
   * @param edits what has changed since the last call; null: anything may have
   */
  changed(edits: Edits | null): Promise<{ readonly different: boolean; readonly watched: Watched }>;
  /** The page shows another address. Watching has ended. */
  navigated(): void;
  /** The reader looks at the page: it may be at another article of it by now. Asked once a second. */
  looks?(): void;
  /** False where the extension has been reloaded under the page: watching ends. */
  isAlive?(): boolean;
}

export interface WatchOptions {
  /** Nothing is read anew before this has settled: the analysis of what was read first. */
  readonly after?: Promise<unknown>;
  /** True where the page has changed while it was read first. */
  readonly isStale?: boolean;
}

/** The longest wait for a page to come to rest. */
const LONGEST = 2000;
/** The longest wait for a page that has not rested for long. */
const NEVER_RESTS = 10_000;
/** The longest pause between two looks at a page whose changes come to nothing: without an article, and with one. */
const MOST_PATIENT = 30_000;
const PATIENT = 4000;

/** Watches until the returned function is called, or the page has gone elsewhere. */
export function watch(document: Document, first: Watched, listener: Listener, options: WatchOptions = {}): () => void {
  const window = document.defaultView as Window & typeof globalThis;
  const address = addressOf(window);
  let watched = first;
  let known = nodesOf(first.map);
  /** What has changed since the last look; null: anything may have, as while the page was read first. */
  let edits: Edits | null = null;
  let dirtySince: number | null = null;
  let busy = options.after !== undefined;
  let stopped = false;
  let wait = REST;
  let longest = LONGEST;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let ticking: ReturnType<typeof setInterval> | undefined;
  let notBefore = 0;

  const observer = new window.MutationObserver(heard);

  function heard(records: readonly MutationRecord[]): void {
    const found = editsIn(records, known, busy || watched.root === null);
    if (found.touch && listener.touched(found.touch)) wait = REST;
    edits = joinEdits(edits, found.edits);
    if (!found.news) return;
    // Without an article there is nothing to keep right: one thing that came is enough until the next look.
    if (watched.root === null) observer.disconnect();
    markDirty();
  }

  function observe(): void {
    observer.disconnect();
    if (stopped || document.hidden) return;
    const root = watched.root ?? document.body;
    if (!root?.isConnected) return;
    const what = { childList: true, characterData: true, subtree: true } as const;
    const attributes = { attributes: true, attributeOldValue: true, attributeFilter: ['hidden', 'style', 'contenteditable'] };
    for (const tree of [root, ...shadowRootsOf(known)]) observer.observe(tree, watched.root ? { ...what, ...attributes } : what);
  }

  function markDirty(): void {
    const now = performance.now();
    dirtySince ??= now;
    if (stopped || busy || document.hidden) return;
    clearTimeout(timer);
    const latest = dirtySince + Math.max(longest, wait);
    timer = setTimeout(look, Math.max(Math.min(wait, latest - now), notBefore - now, 0));
  }

  async function look(): Promise<void> {
    if (stopped || busy || dirtySince === null || document.hidden) return;
    const start = performance.now();
    const rested = start < dirtySince + Math.max(longest, wait) - 1;
    longest = rested ? LONGEST : Math.min(NEVER_RESTS, longest * 1.5);
    busy = true;
    dirtySince = null;
    const told = edits;
    edits = noEdits();
    try {
      const { different, watched: next } = await listener.changed(told);
      if (stopped) return;
      wait = different ? REST : Math.min(next.root ? PATIENT : MOST_PATIENT, wait * 2);
      notBefore = performance.now() + (different ? SHARE * (performance.now() - start) : wait);
      heard(observer.takeRecords());
      if (next.root !== watched.root) edits = null;
      watched = next;
      known = nodesOf(next.map);
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
    } else if (busy || !watched.root) return;
    else if (watched.root.isConnected) listener.looks?.();
    else {
      edits = null;
      markDirty();
    }
  }

  /** A frame shows another document, when this one has gone. */
  const left = () => {
    if (window.parent === window) return;
    stop();
    setTimeout(() => listener.navigated(), 0);
  };
  const { navigation } = window as { navigation?: EventTarget };
  /** Listens while the tab is looked at; aborted while it is not. */
  let awake = new AbortController();

  function wake(): void {
    awake = new AbortController();
    const { signal } = awake;
    window.addEventListener('popstate', tick, { signal });
    navigation?.addEventListener('currententrychange', tick, { signal });
    ticking = setInterval(tick, TICK);
    observe();
  }

  function sleep(): void {
    awake.abort();
    observer.disconnect();
    clearInterval(ticking);
    clearTimeout(timer);
  }

  const seen = () => {
    sleep();
    if (document.hidden) return;
    wake();
    // Nobody has watched meanwhile.
    edits = null;
    if (listener.touched({ isTouched: () => true, isTaken: () => false })) wait = REST;
    tick();
    if (!stopped) markDirty();
  };
  document.addEventListener('visibilitychange', seen);
  window.addEventListener('pagehide', left);
  if (!document.hidden) wake();
  const begin = () => {
    busy = false;
    if (dirtySince !== null) markDirty();
  };
  options.after?.then(begin, begin);
  if (options.isStale) markDirty();

  function stop(): void {
    stopped = true;
    sleep();
    document.removeEventListener('visibilitychange', seen);
    window.removeEventListener('pagehide', left);
  }
  return stop;
}

/** Does the work, and tells afterwards whether something under an element has changed meanwhile. */
export async function changesDuring<Result>(document: Document, work: Promise<Result>): Promise<[Result, (root: Element) => boolean]> {
  const targets = new Set<Node>();
  const collect = (records: readonly MutationRecord[]) => {
    for (const { target } of records) targets.add(target);
  };
  const observer = new MutationObserver(collect);
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  try {
    const result = await work;
    collect(observer.takeRecords());
    return [result, (root) => [...targets].some((target) => contains(root, target))];
  } finally {
    observer.disconnect();
  }
}

function nodesOf(map: TextMap | null): ReadonlySet<Node> {
  return new Set<Node>(map?.pieces.map(({ node }) => node));
}

/** The shadow roots that text stands in: no observer of what is around them hears of it. */
function shadowRootsOf(nodes: ReadonlySet<Node>): ReadonlySet<Node> {
  const roots = new Set<Node>();
  let last: Node | null = null;
  for (const { parentNode } of nodes) {
    if (parentNode === null || parentNode === last) continue;
    last = parentNode;
    const root = parentNode.getRootNode();
    if (root.nodeType === 11) roots.add(root);
  }
  return roots;
}
