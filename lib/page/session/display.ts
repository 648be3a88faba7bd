/** What is shown of an article: its marks in the page, and what the panels are told of it. */
import type { Analysis } from '../../engine/model.ts';
import type { Listed, Marks, Part, Status, Target } from '../../messages/protocol.ts';
import type { Lookout, Shown } from '../page-parts.ts';
import { createPainter, type Painter } from '../paint/painter.ts';
import { type Choosing, createChoosing } from './choosing.ts';
import type { SessionDoors } from './doors.ts';

export interface Display {
  /** What was read and is painted; null: nothing. */
  readonly shown: Shown | null;
  /** The painter of what stands on the screen. */
  readonly painter: Painter | undefined;
  readonly choosing: Choosing;
  /** What the reader chose to have marked, from now on; a page without an article never asks. Resolves when it is known. */
  followMarks(): Promise<void>;
  /** In the place of what was shown before. */
  show(next: Omit<Shown, 'painter'>): void;
  /** It turned out to be a part of the page's text. */
  isPart(part: Part): void;
  /** The same article under another address. */
  rename(url: string): void;
  /** Of the marks these alone; null: all. */
  only(listed: Listed | null): void;
  /** Scrolls there, and closes the card. */
  go(target: Target): void;
  /** Takes everything away. */
  clear(): void;
  /** What the reader chooses is not followed any more. */
  close(): void;
}

/** @param shownAnew is told each time that something is shown */
export function createDisplay(lookout: Lookout, doors: Pick<SessionDoors, 'loadMarks' | 'onMarksChanged'>, shownAnew: () => void): Display {
  let marks: Marks = { kinds: [], colours: 'source', chosen: false };
  let following: Promise<void> | null = null;
  let unfollow = () => {};
  let shown: Shown | null = null;
  /** What the panel's list holds of what is shown, while it is filtered. */
  let listed: Listed | null = null;
  const choosing = createChoosing(lookout, { shown: () => shown, colours: () => marks.colours, go });

  function go(target: Target): void {
    choosing.chosen?.closeCard();
    shown?.painter.show(target);
  }

  const painted = () => (lookout.isAlive() && lookout.status.state !== 'none' ? shown?.painter : undefined);

  async function follow(): Promise<void> {
    unfollow = doors.onMarksChanged((changed) => {
      marks = changed;
      painted()?.paint(changed.kinds, changed);
    });
    marks = await doors.loadMarks();
  }

  return {
    get shown() {
      return shown;
    },
    get painter() {
      return painted();
    },
    choosing,
    followMarks() {
      following ??= follow();
      return following;
    },
    show(next) {
      const before = shown;
      const painter = createPainter(next.reading.map, next.analysis);
      before?.painter.clear();
      shown = { ...next, painter };
      // The panel has yet to see what is listed of another analysis.
      if (before?.analysis !== next.analysis) listed = null;
      if (listed) painter.only(listed);
      painter.paint(marks.kinds, marks);
      if (before) choosing.chosen?.carry(before.analysis);
      const { status } = lookout;
      const now = statusOf(shown);
      const isTold = status.state === now.state && 'analysis' in status && status.analysis === next.analysis;
      if (!isTold || ('part' in status ? status.part : null) !== next.part) lookout.tell(now);
      choosing.chosen?.told();
      shownAnew();
    },
    isPart(part) {
      if (!shown) return;
      shown = { ...shown, part };
      lookout.tell(statusOf(shown));
    },
    rename(url) {
      if (!shown) return;
      shown = { ...shown, analysis: withAddress(shown.analysis, url) };
      lookout.tell(statusOf(shown));
    },
    only(next) {
      listed = next;
      painted()?.only(next);
    },
    go,
    clear() {
      choosing.chosen?.forget();
      shown?.painter.clear();
      shown = null;
    },
    close: () => unfollow(),
  };
}

const withAddress = (analysis: Analysis, url: string): Analysis => ({ ...analysis, document: { ...analysis.document, url } });

function statusOf({ analysis, part }: Pick<Shown, 'analysis' | 'part'>): Status {
  if (!analysis.read) return { state: 'language', lang: analysis.document.lang ?? '', analysis };
  return part ? { state: 'ready', analysis, part } : { state: 'ready', analysis };
}
