/** What is done with an article: it is read, analysed and painted, kept up with, and told of. */
import type { Subject } from '../detect/frames.ts';
import type { Point } from '../dom/place.ts';
import type { Lookout, Session, Shown } from '../page-parts.ts';
import { createCorrectedAnalyses } from './corrected-analyses.ts';
import { createDisplay } from './display.ts';
import type { SessionDoors } from './doors.ts';
import { createPageReader } from './page-reader.ts';
import { createPageWatch } from './page-watch.ts';
import { partFound, quotesSomebody } from './part-found.ts';
import { followPointer } from './pointing.ts';
import { hearPresses } from './presses.ts';

export function createSession(lookout: Lookout, doors: SessionDoors): Session {
  const pageReader = createPageReader(lookout, doors);
  const display = createDisplay(lookout, doors, () => void analyses.catchUp());
  const analyses = createCorrectedAnalyses(lookout, doors, display);
  const pageWatch = createPageWatch(lookout, pageReader, display, analyses);
  const { choosing } = display;
  /** Ends that presses are heard and the pointer is followed. */
  let deaf = () => {};

  async function read(subjects: readonly Subject[], next: Element | null): Promise<void> {
    const isCurrent = lookout.turn();
    let where = 'reading';
    try {
      const following = display.followMarks();
      const [{ result: reading, hasChanged, takeOver }] = await Promise.all([pageReader.read(subjects, next), following]);
      if (reading.status === 'article') lookout.found();
      if (!isCurrent()) return;
      takeOver();
      if (reading.status === 'none') return lookout.none(reading.why, false);
      if (pageReader.isTranslated(reading)) return lookout.none('translated', true);
      where = 'analysing';
      const { times } = analyses;
      const analysing = analyses.analyse(reading.document);
      pageWatch.begin(reading, { after: analysing, isStale: hasChanged(reading.root) });
      const analysis = await analysing;
      if (!isCurrent()) return;
      // Declared to be English, and not: the reader would be told that we do not read English.
      if (!analysis.read && /^en\b/i.test(analysis.document.lang ?? 'en')) return lookout.none('unclear', true);
      where = 'painting';
      await present({ reading, analysis, times }, isCurrent);
    } catch (error) {
      fail(error, where, isCurrent);
    }
  }

  /** Until it has been analysed, everything stays as it was. Where the page alone was looked at anew meanwhile, it is read once more. */
  async function readSelected(isWanted: () => boolean): Promise<void> {
    const isCurrent = lookout.turn();
    let begun: (() => boolean) | null = null;
    try {
      const following = display.followMarks();
      const [selected] = await Promise.all([pageReader.readSelected(), following]);
      if (!isWanted()) return;
      if (!isCurrent()) return await readSelected(isWanted);
      if (selected?.result.status !== 'article') {
        lookout.send({ type: 'unselected', why: selected?.result.why === 'too-large' ? 'too-large' : selected ? 'short' : 'nothing' });
        return;
      }
      const { result: reading, takeOver } = selected;
      const { times } = analyses;
      const analysis = await analyses.analyse(reading.document);
      if (!isWanted()) return;
      if (!isCurrent()) return await readSelected(isWanted);
      begun = lookout.begin();
      takeOver();
      // It may have changed while it was analysed.
      pageWatch.begin(reading, { isStale: true });
      await present({ reading, analysis, times }, begun);
    } catch (error) {
      if (begun) return fail(error, 'selection', begun);
      if (!isWanted() || !lookout.isAlive()) return;
      console.error('Whosaid:', error);
      lookout.send({ type: 'unselected', why: 'failed' });
    }
  }

  /** Paints, and tells; how much of the page it is, first where nobody is quoted, since that would be told. */
  async function present(found: Pick<Shown, 'reading' | 'analysis' | 'times'>, isCurrent: () => boolean): Promise<void> {
    const { reading, analysis } = found;
    const isQuoted = quotesSomebody(analysis);
    const looking = partFound(reading, isQuoted);
    const first = isQuoted ? null : await looking;
    if (!isCurrent()) return;
    display.show({ ...found, part: first });
    const stop = [hearPresses(pageReader.document, pressed), followPointer(pageReader.document, (at) => display.painter?.point(at))];
    deaf = () => {
      for (const each of stop) each();
    };
    const part = await looking;
    // It may have been read again meanwhile.
    if (part && !first && isCurrent() && display.shown?.reading === reading) display.isPart(part);
  }

  function fail(error: unknown, where: string, isCurrent: () => boolean): void {
    if (!isCurrent() || !lookout.isAlive()) return;
    pageWatch.end();
    console.error('Whosaid:', error);
    lookout.tell({ state: 'failed', where });
  }

  function pressed(at: Point): void {
    const { shown, painter } = display;
    const target = painter?.hit(at);
    if (!shown || !target) return;
    // Seen at once: what shows its card may have to be loaded.
    painter?.select(target);
    choosing.act((chosen) => chosen.choose(target, false, shown.analysis), true);
  }

  function showEvidence(attribution: number | null): void {
    const { shown } = display;
    if (shown) choosing[attribution === null ? 'undo' : 'act']((chosen) => chosen.showEvidence(attribution, shown.analysis));
  }

  function clear(): void {
    pageWatch.end();
    deaf();
    deaf = () => {};
    display.clear();
  }

  return {
    read,
    readSelected,
    heard(message) {
      if (message.type === 'evidence') showEvidence(message.attribution);
      if (message.type === 'taken') choosing.chosen?.taken();
      if (message.type === 'show') display.go(message.target);
      if (message.type === 'only') display.only(message.listed);
      if (message.type === 'step') choosing.act((chosen) => chosen.step(message.by), true);
      if (message.type === 'copy-selected') choosing.act((chosen) => chosen.handSelected());
      if (message.type === 'correct' || message.type === 'corrected') analyses.heard(message);
    },
    waiting: () => choosing.chosen?.waiting() ?? [],
    clear,
    close: display.close,
  };
}
