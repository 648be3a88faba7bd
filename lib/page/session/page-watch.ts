/** Keeps what is shown of an article true to the page: marks go with their words, and what has changed is read again. */
import type { Analysis } from '../../engine/model.ts';
import type { NoArticleReason } from '../../messages/protocol.ts';
import type { Edits } from '../dom/edits.ts';
import type { Lookout, Shown } from '../page-parts.ts';
import type { Reading } from '../reading/reading.ts';
import { twinInView } from '../watch/next-article.ts';
import { type Listener, type Watched, type WatchOptions, watch } from '../watch/watch.ts';
import type { CorrectedAnalyses } from './corrected-analyses.ts';
import type { Display } from './display.ts';
import { hasOthers, keepIdsOfText } from './keep-ids-of-text.ts';
import { moveOn } from './move-on.ts';
import type { PageReader } from './page-reader.ts';
import { partFound, quotesSomebody } from './part-found.ts';

export interface PageWatch {
  /** The article of which this was read is watched from now on. @returns ends it */
  begin(reading: Reading, options: WatchOptions): () => void;
  end(): void;
}

interface Seen {
  readonly different: boolean;
  readonly watched: Watched;
}

export function createPageWatch(lookout: Lookout, pageReader: PageReader, display: Display, analyses: CorrectedAnalyses): PageWatch {
  let unwatch = () => {};

  function begin({ root, map }: Reading, options: WatchOptions): () => void {
    unwatch = watch(pageReader.document, { root, map }, listener, options);
    return unwatch;
  }

  const listener: Listener = {
    touched: (touch) => display.shown?.painter.drop(touch) === true,
    isAlive: lookout.isAlive,
    looks() {
      const { shown } = display;
      const headline = shown && pageReader.document === document ? headlineOf(shown.reading) : null;
      const next = shown && headline && twinInView(shown.reading.root, headline);
      if (next) lookout.look(next);
    },
    navigated() {
      lookout.anyway = false;
      if (!display.shown || lookout.status.state === 'none') lookout.look(null);
      else moveOn(lookout, pageReader, () => display.shown, { rename, keepWatch: begin });
    },
    async changed(edits) {
      const before = display.shown;
      const unchanged = { different: false, watched: { root: before?.reading.root ?? null, map: before?.reading.map ?? null } };
      if (!before) return unchanged;
      try {
        return (await readAgain(before, edits)) ?? unchanged;
      } catch (error) {
        if (lookout.isAlive()) console.error('Whosaid:', error);
        return unchanged;
      }
    },
  };

  /** Null where it came to nothing, since the page was looked at anew meanwhile. */
  async function readAgain(before: Shown, edits: Edits | null): Promise<Seen | null> {
    const isCurrent = lookout.turn();
    // Corrected meanwhile, or under another address.
    const isOther = () => isCurrent() && display.shown !== before;
    const reading = await pageReader.readAgain(before.reading, edits);
    if (isOther()) return display.shown && readAgain(display.shown, edits);
    if (!isCurrent()) return null;
    if (reading.status === 'none') return leave(before, reading.why);
    const { root, map } = reading;
    if (pageReader.isTranslated(reading)) return { ...leave(before, 'translated'), watched: { root, map } };
    const { times } = analyses;
    const isSame = reading.document.text === before.reading.document.text;
    const isKnown = isSame && before.times === times;
    const keep = isSame ? keepIdsOfText : keepIds;
    const analysis = isKnown ? before.analysis : await keep(before.analysis, await analyses.analyse(reading.document));
    const isPart = before.part !== null || !quotesSomebody(analysis);
    const part = isKnown ? before.part : isPart ? await partFound(reading, quotesSomebody(analysis)) : null;
    if (isOther()) return display.shown && readAgain(display.shown, edits);
    if (!isCurrent()) return null;
    display.show({ reading, analysis, part, times });
    return { different: !isSame, watched: { root, map } };
  }

  /** What compares statements is loaded where one can have been edited into another; without it they are others. */
  async function keepIds(earlier: Analysis, later: Analysis): Promise<Analysis> {
    if (!hasOthers(earlier, later) || !hasOthers(later, earlier)) return later;
    const part = await lookout.loadPart('interaction').catch(() => null);
    return part ? part.keepIds(earlier, later) : later;
  }

  /** The article is gone from the page, for good or until the page has drawn itself anew: what was read stays known. */
  function leave({ painter }: Shown, why: NoArticleReason): Seen {
    display.choosing.chosen?.closeCard();
    painter.clear();
    const { status } = lookout;
    const different = status.state !== 'none' || status.why !== why;
    if (different) lookout.tell({ state: 'none', why });
    return { different, watched: { root: null, map: null } };
  }

  /** The same article under another address. */
  function rename({ reading }: Shown): void {
    display.rename(pageReader.url);
    // Its address may be the first that changes, and its words the next.
    begin(reading, { isStale: true });
  }

  return {
    begin,
    end() {
      unwatch();
      unwatch = () => {};
    },
  };
}

/** The element that the headline stands in. */
function headlineOf({ map, document: { blocks } }: Reading): Element | null {
  const title = blocks.find(({ kind }) => kind === 'title');
  const node = title && map.rangeOf(title.span)?.startContainer;
  return node?.parentElement?.closest('h1, h2, [itemprop="headline"]') ?? null;
}
