/** The page shows another address: under it stands the same article, the next one of an endless page, or another page. */

import type { Lookout, Shown } from '../page-parts.ts';
import type { Reading } from '../reading/reading.ts';
import { stillStands } from '../reading/still-stands.ts';
import { inView } from '../watch/next-article.ts';
import type { WatchOptions } from '../watch/watch.ts';
import type { PageReader } from './page-reader.ts';

/** Milliseconds after which it is looked again for the next article of a page that shows its address already, and how often. */
const NEXT_COMES = 1000;
const MOST_TRIES = 5;

interface Ways {
  /** The same article under another address. */
  readonly rename: (shown: Shown) => void;
  /** @returns ends it */
  readonly keepWatch: (reading: Reading, options: WatchOptions) => () => void;
}

/** @param shown what is painted at any time */
export function moveOn(lookout: Lookout, pageReader: PageReader, shown: () => Shown | null, ways: Ways, tries = 0): void {
  const now = shown();
  // A frame's window shows another document when it has gone elsewhere; Firefox leaves the one before its window.
  const isGone = pageReader.document.defaultView?.document !== pageReader.document;
  if (!now || isGone || (tries === 0 && !stillStands(now.reading))) {
    lookout.look(null);
    return;
  }
  const { root } = now.reading;
  const seen = pageReader.document === document ? inView(root) : 'same';
  if (seen === 'same') ways.rename(now);
  else if (seen !== 'elsewhere') lookout.look(seen.next);
  else {
    // The reader has passed it by, and what comes may not be there yet: what was read keeps its own address.
    const unwatch = ways.keepWatch(now.reading, { isStale: true });
    const isCurrent = lookout.turn();
    setTimeout(() => {
      if (tries >= MOST_TRIES || !isCurrent() || shown()?.reading.root !== root) return;
      unwatch();
      moveOn(lookout, pageReader, shown, ways, tries + 1);
    }, NEXT_COMES);
  }
}
