/** One page's session: what was read, what is painted, who is told. */

import { defaultMarks, loadMarks, type Marks, onMarksChanged, saveKinds } from '../../lib/browser/marks.ts';
import { alive, requestAnalysis } from '../../lib/browser/page-door.ts';
import type { Analysis } from '../../lib/engine/model.ts';
import type { BackgroundToPage, NoArticleReason, PanelToPage, Status, Target } from '../../lib/messages/protocol.ts';
import { placeInPage } from '../../lib/page/frames.ts';
import { inView } from '../../lib/page/next-article.ts';
import type { Beginning, OpenCard, PageParts, Session } from '../../lib/page/page-parts.ts';
import type { Painter } from '../../lib/page/painter.ts';
import type { Reading } from '../../lib/page/read.ts';
import { stillStands } from '../../lib/page/still-stands.ts';
import { targetAfter } from '../../lib/page/target-after.ts';
import { untilVisible } from '../../lib/page/until-visible.ts';
import type { Listener } from '../../lib/page/watch.ts';
import { nextKinds } from './next-kinds.ts';
import { createPageReader } from './page-reader.ts';
import { hearPresses } from './presses.ts';

interface Shown {
  readonly reading: Reading;
  readonly analysis: Analysis;
  readonly painter: Painter;
  readonly reader: PageParts['reader'];
}

/** Milliseconds after which it is looked again for the next article of a page that shows its address already, and how often. */
const NEXT_COMES = 1000;
const MOST_TRIES = 5;

/** Reads at once. */
export function startSession({ panels, subjects, asked: wasAsked, looking, stop }: Beginning): Session {
  const { watch, loadPart } = looking;
  let marks: Marks = { ...defaultMarks, chosen: false };
  let following: Promise<void> | null = null;
  let status: Status = { state: 'reading' };
  let shown: Shown | null = null;
  let card: { readonly open: OpenCard; readonly target: Target } | null = null;
  /** What the panel shows the evidence of. */
  let evidence: Target | null = null;
  /** The statement that the keys stepped to. */
  let at: Target | null = null;
  /** True where the reader asked for this page: then whatever text there is is read. */
  let asked = wasAsked;
  const pageReader = createPageReader(subjects, looking, () => asked);
  let round = 0;
  /** What was chosen last and has no card yet. */
  let opening: { target: Target | null } | null = null;
  let unwatch: () => void = () => {};
  let deaf: () => void = () => {};

  const stops: (() => void)[] = [];

  function pressed(x: number, y: number): void {
    if (!alive()) stop();
    const target = shown?.painter.hit(x, y);
    if (target) void choose(target, false).catch(failed);
  }

  /** @param next the one article to read, where the page shows several one after the other */
  async function start(next: Element | null = null): Promise<void> {
    const mine = ++round;
    clear();
    tell({ state: 'reading' });
    let where = 'loading';
    try {
      await untilVisible();
      const detection = pageReader.look();
      if (mine !== round) return;
      if (!detection.isArticle && !asked) return none(detection);
      following ??= followMarks();
      const [reader] = await Promise.all([loadPart('reader'), following]);
      where = 'reading';
      const [reading, hasChanged] = await pageReader.read(reader, next);
      if (mine !== round) return;
      // A frame may have loaded while the page around it was read.
      if (reading.status === 'none') return none(reading, pageReader.vain === 0);
      if (pageReader.isTranslated(reading)) return none({ why: 'translated' });
      where = 'analysing';
      const analysing = requestAnalysis(reading.document);
      unwatch = watch(pageReader.document, { root: reading.root, map: reading.map }, listener, {
        after: analysing,
        isStale: hasChanged(reading.root),
      });
      const analysis = await analysing;
      if (mine !== round) return;
      // Declared to be English, and not: the reader would be told that we do not read English.
      if (!analysis.read && /^en\b/i.test(analysis.document.lang ?? 'en')) return none({ why: 'unclear' });
      where = 'painting';
      show(reading, analysis, reader);
      deaf = hearPresses(pageReader.document, pressed);
    } catch (error) {
      if (mine !== round) return;
      if (!alive()) return stop();
      unwatch();
      console.error('Whosaid:', error);
      tell({ state: 'failed', where });
    }
  }

  /** What the reader chose to have marked, from now on; a page without an article never asks. */
  async function followMarks(): Promise<void> {
    stops.push(
      onMarksChanged((changed) => {
        marks = changed;
        if (status.state !== 'none') shown?.painter.paint(changed.kinds, changed);
      }),
    );
    marks = await loadMarks();
  }

  /** Why is asked when a panel wants to know: most pages are none, and most have no panel. */
  function none(found: { readonly why: NoArticleReason }, isStale = false): void {
    unwatch();
    unwatch = watch(document, { root: null, map: null }, listener, { isStale });
    tell({
      state: 'none',
      get why() {
        return found.why;
      },
    });
  }

  function show(reading: Reading, analysis: Analysis, reader: PageParts['reader']): void {
    const painter = reader.createPainter(reading.map, analysis);
    shown = { reading, analysis, painter, reader };
    painter.paint(marks.kinds, marks);
    const next = statusOf(analysis);
    if (status.state !== next.state || !('analysis' in status) || status.analysis !== analysis) tell(next);
  }

  const listener: Listener = {
    touched: (touch) => shown?.painter.drop(touch) === true,
    isAlive: () => {
      if (!alive()) stop();
      return alive();
    },
    navigated() {
      asked = false;
      if (shown && status.state !== 'none' && pageReader.document.defaultView && stillStands(shown.reading)) moveOn(shown);
      else void start();
    },
    async changed(edits) {
      const mine = round;
      const before = shown;
      if (!before) return lookAgain();
      const unchanged = { different: false, watched: { root: before.reading.root, map: before.reading.map } };
      try {
        const reading = await pageReader.readAgain(before.reader, before.reading, edits);
        if (mine !== round) return unchanged;
        if (reading.status === 'none') return leave(before, reading.why);
        const { root, map } = reading;
        if (pageReader.isTranslated(reading)) return { ...leave(before, 'translated'), watched: { root, map } };
        const isSame = reading.document.text === before.reading.document.text;
        const analysis = isSame ? before.analysis : before.reader.keepIds(before.analysis, await requestAnalysis(reading.document));
        if (mine !== round) return unchanged;
        before.painter.clear();
        show(reading, analysis, before.reader);
        carry(before.analysis);
        return { different: !isSame, watched: { root, map } };
      } catch (error) {
        if (alive()) console.error('Whosaid:', error);
        return unchanged;
      }
    },
  };

  /** There was no article: by now there may be one. */
  function lookAgain() {
    const { worthwhile, grown } = pageReader.lookAgain();
    if (worthwhile) void start();
    return { different: grown, watched: { root: null, map: null } };
  }

  /** The article is gone from the page, for good or until the page has drawn itself anew: what was read stays known. */
  function leave(before: Shown, why: NoArticleReason) {
    card?.open.close();
    before.painter.clear();
    const different = status.state !== 'none' || status.why !== why;
    if (different) tell({ state: 'none', why });
    return { different, watched: { root: null, map: null } };
  }

  /** The page shows another address, and what was read still stands there. */
  function moveOn(before: Shown, tries = 0): void {
    const { root } = before.reading;
    const seen = pageReader.document === document ? inView(root) : 'same';
    if (seen === 'same') rename(before);
    else if (seen === 'elsewhere') waitForNext(before, tries);
    else void start(seen.next);
  }

  /** The reader has passed it by, and what comes may not be there yet: what was read keeps its own address. */
  function waitForNext({ reading }: Shown, tries: number): void {
    const { root, map } = reading;
    unwatch = watch(document, { root, map }, listener, { isStale: true });
    const mine = round;
    setTimeout(() => {
      if (tries >= MOST_TRIES || mine !== round || shown?.reading.root !== root) return;
      unwatch();
      moveOn(shown, tries + 1);
    }, NEXT_COMES);
  }

  /** The same article under another address. */
  function rename({ reading, analysis, painter, reader }: Shown): void {
    const { url } = pageReader;
    const renamed = { ...analysis, document: { ...analysis.document, url } };
    shown = { reading, analysis: renamed, painter, reader };
    tell(statusOf(renamed));
    // Its address may be the first that changes, and its words the next.
    unwatch = watch(pageReader.document, { root: reading.root, map: reading.map }, listener, { isStale: true });
  }

  /** What the reader has open stays with its words, or goes with them. */
  function carry(before: Analysis): void {
    if (!shown) return;
    const { analysis, painter } = shown;
    const moved = (target: Target | null) => target && targetAfter(before, analysis, target);
    at = moved(at);
    evidence = moved(evidence);
    if (opening) opening.target = moved(opening.target);
    painter.evidence(evidence?.index ?? null);
    painter.select(opening?.target ?? null);
    if (!card) return;
    const target = moved(card.target);
    const place = target && painter.placeOf(target);
    if (target && place) {
      card = { open: card.open, target };
      painter.select(target);
      card.open.update(analysis, target, placeInPage(pageReader.document, place));
    } else card.open.close();
  }

  /** The button was pressed: read what did not look like an article, or what failed. */
  function ask(): void {
    const again =
      status.state === 'none' || status.state === 'unread' || status.state === 'failed' || (status.state === 'reading' && !asked);
    asked = true;
    if (again) void start();
  }

  function tell(next: Status): void {
    status = next;
    panels.greet();
  }

  function clear(): void {
    unwatch();
    deaf();
    [unwatch, deaf] = [() => {}, () => {}];
    card?.open.close();
    shown?.painter.clear();
    shown = null;
    [at, evidence, opening] = [null, null, null];
  }

  function end(): void {
    round++;
    for (const each of stops.splice(0)) each();
    clear();
  }

  function askedBy(message: BackgroundToPage): void {
    if (message.type === 'asked') ask();
    if (message.type === 'step') step(message.by);
    if (message.type === 'step-marks') stepMarks();
  }

  function heard(message: PanelToPage): void {
    if (message.type === 'read') {
      asked ||= message.anyway;
      void start();
    }
    if (message.type === 'marks') void saveKinds(message.kinds);
    if (message.type === 'evidence') {
      evidence = message.attribution === null ? null : { kind: 'attribution', index: message.attribution };
      shown?.painter.evidence(message.attribution);
    }
    if (message.type === 'show') {
      card?.open.close();
      shown?.painter.show(message.target);
    }
  }

  /** A mark was pressed, or stepped to: its card opens, and the panel selects it. */
  async function choose(target: Target, byKey: boolean): Promise<void> {
    if (!shown) return;
    card?.open.close();
    const mine: typeof opening = { target };
    opening = mine;
    shown.painter.select(target);
    panels.send({ type: 'select', target });
    const { showCard } = await loadPart('card');
    // Another may have been chosen meanwhile, and the page may have been read again.
    const { target: moved } = mine;
    const place = opening === mine && moved && shown?.painter.placeOf(moved);
    if (!shown || !moved || !place) return;
    opening = null;
    const look = { focus: byKey, colours: marks.colours };
    const open = showCard(shown.analysis, moved, placeInPage(pageReader.document, place), look, {
      onGo: (to) => {
        card?.open.close();
        shown?.painter.show(to);
      },
      onClosed: () => {
        if (card?.open !== open) return;
        card = null;
        shown?.painter.select(null);
      },
    });
    card = { open, target: moved };
  }

  function step(by: 1 | -1): void {
    const count = shown?.analysis.attributions.length ?? 0;
    if (!shown || count === 0) return;
    at = { kind: 'attribution', index: at === null ? (by === 1 ? 0 : count - 1) : (at.index + by + count) % count };
    shown.painter.show(at);
    void choose(at, true).catch(failed);
  }

  function failed(error: unknown): void {
    if (alive()) console.error('Whosaid:', error);
    else stop();
  }

  function stepMarks(): void {
    void loadMarks()
      .then(({ kinds }) => saveKinds(nextKinds(kinds)))
      .catch(failed);
  }

  void start();
  return {
    get status() {
      return status;
    },
    heard,
    asked: askedBy,
    end,
  };
}

function statusOf(analysis: Analysis): Status {
  return analysis.read ? { state: 'ready', analysis } : { state: 'language', lang: analysis.document.lang ?? '', analysis };
}
