/**
 * Waiting for an article on a page that has none: it may be drawn late, come in a frame, or follow at another address without a
 * new document. Most pages are such pages, so this sets up little and looks rarely: the first thing that comes brings a look, and
 * as long as nothing comes of it the looks are ever further apart, and end. While the tab is hidden nothing is watched at all.
 */
import { bringsText } from '../dom/edits.ts';
import { addressOf, REST, SHARE, TICK } from './watch-times.ts';

export interface Awaiting {
  /** There may be an article by now. True where there is at least more text. */
  came(): boolean;
  /** The page shows another address. Waiting has ended. */
  navigated(): void;
  /** False where the extension has been reloaded under the page: waiting ends. */
  isAlive(): boolean;
}

/** The longest pause between two looks. */
const MOST_PATIENT = 30_000;
/** After so many looks in a row that came to nothing the page is watched for navigation alone. */
const LOOKS = 7;

const isNews = ({ type, addedNodes }: MutationRecord): boolean =>
  type === 'characterData' || Array.prototype.some.call(addedNodes, bringsText);

/**
 * Waits until the returned function is called, or the page has gone elsewhere.
 * @param isStale true where something came while the page was looked at first
 */
export function awaitArticle(awaiting: Awaiting, isStale: boolean): () => void {
  const address = addressOf(window);
  let fruitless = 0;
  let wait = REST;
  let notBefore = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let awake = false;
  let ticking: ReturnType<typeof setInterval> | undefined;

  /** One thing that came is enough until the next look. */
  const observer = new MutationObserver((records) => {
    if (records.some(isNews)) later();
  });

  function observe(): void {
    if (fruitless < LOOKS && document.body) observer.observe(document.body, { childList: true, characterData: true, subtree: true });
  }

  function later(): void {
    observer.disconnect();
    timer ??= setTimeout(look, Math.max(wait, notBefore - performance.now()));
  }

  function look(): void {
    timer = undefined;
    if (!awaiting.isAlive()) {
      stop();
      return;
    }
    const start = performance.now();
    // What comes of it may end the waiting, or begin another.
    observe();
    const grown = awaiting.came();
    fruitless = grown ? 0 : fruitless + 1;
    wait = grown ? REST : Math.min(MOST_PATIENT, wait * 2);
    const now = performance.now();
    notBefore = now + (grown ? SHARE * (now - start) : wait);
    if (fruitless >= LOOKS) observer.disconnect();
  }

  function tick(): void {
    if (!awaiting.isAlive()) stop();
    else if (addressOf(window) !== address) {
      stop();
      awaiting.navigated();
    }
  }

  const { navigation = window } = window as { navigation?: EventTarget };
  /** One for all: what is heard first costs the most, and so does every function. */
  function hear(event: Event): void {
    if (event.type === 'visibilitychange') {
      sleep();
      if (document.hidden) return;
      wake();
      tick();
      // Nobody has watched meanwhile.
      if (awake) later();
    } else if (event.type !== 'load') tick();
    // The article may stand in a frame, which no observer of the page hears of.
    else if (fruitless < LOOKS && /^i?frame$/i.test((event.target as Partial<Element>).localName ?? '')) later();
  }

  function wake(): void {
    document.addEventListener('load', hear, true);
    navigation.addEventListener(navigation === window ? 'popstate' : 'currententrychange', hear);
    // Where the browser tells of every other address, nobody has to look.
    if (navigation === window) ticking = setInterval(tick, TICK);
    awake = true;
    observe();
  }

  function sleep(): void {
    document.removeEventListener('load', hear, true);
    navigation.removeEventListener(navigation === window ? 'popstate' : 'currententrychange', hear);
    observer.disconnect();
    clearInterval(ticking);
    clearTimeout(timer);
    awake = false;
    ticking = timer = undefined;
  }

  function stop(): void {
    sleep();
    document.removeEventListener('visibilitychange', hear);
  }

  document.addEventListener('visibilitychange', hear);
  if (!document.hidden) wake();
  if (isStale) later();
  return stop;
}
