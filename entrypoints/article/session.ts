/** One page's session: what was read, what is painted, who is told. */

import { defaultMarks, loadMarks, type Marks, onMarksChanged, saveKinds } from '../../lib/browser/marks.ts';
import { grantedFor } from '../../lib/browser/origins.ts';
import { alive, hearBackground, requestAnalysis, servePanels } from '../../lib/browser/page-door.ts';
import type { Analysis } from '../../lib/engine/model.ts';
import type { NoArticleReason, PageToPanel, PanelToPage, Status, Target } from '../../lib/messages/protocol.ts';
import { detect } from '../../lib/page/detect.ts';
import { metadataOf } from '../../lib/page/metadata.ts';
import type { OpenCard, PageParts } from '../../lib/page/page-parts.ts';
import type { Painter } from '../../lib/page/painter.ts';
import type { Reading } from '../../lib/page/read.ts';
import { type Listener, watch } from '../../lib/page/watch.ts';
import { loadPart } from './loaded-part.ts';
import { nextKinds } from './next-kinds.ts';
import { hearPresses } from './presses.ts';
import { untilVisible } from './until-visible.ts';

const readability = () => loadPart('readability');

interface Shown {
  readonly reading: Reading;
  readonly analysis: Analysis;
  readonly painter: Painter;
  readonly reader: PageParts['reader'];
}

export function startSession(): void {
  let marks: Marks = { ...defaultMarks, chosen: false };
  let status: Status = { state: 'unread' };
  let shown: Shown | null = null;
  let card: OpenCard | null = null;
  /** The statement that the keys stepped to. */
  let at: number | null = null;
  /** True where the reader asked for this page: then whatever text there is is read. */
  let asked = false;
  let round = 0;
  /** Counts the marks that were chosen: the card of an older one is not opened. */
  let choice = 0;
  let unwatch: () => void = () => {};

  const statusMessage = (): PageToPanel => ({ type: 'status', status, url: document.URL, title: document.title });
  const panels = servePanels(statusMessage, heard);
  const stops: (() => void)[] = [
    hearBackground((message) => {
      if (message.type === 'asked') ask();
      if (message.type === 'step') step(message.by);
      if (message.type === 'step-marks') stepMarks();
      if (message.type === 'stop' && grantedFor(location.hostname, message.origins) !== 'none') stop();
    }),
    hearPresses((x, y) => {
      if (!alive()) return stop();
      const target = shown?.painter.hit(x, y);
      if (target) void choose(target, false).catch(failed);
    }),
    onMarksChanged((changed) => {
      marks = changed;
      if (status.state !== 'none') shown?.painter.paint(changed.kinds, changed);
    }),
    () => panels.close(),
  ];

  async function start(): Promise<void> {
    const mine = ++round;
    clear();
    tell({ state: 'reading' });
    let where = 'loading';
    try {
      await untilVisible();
      marks = await loadMarks();
      const metadata = metadataOf(document);
      const detection = detect(document, metadata, document.URL);
      if (mine !== round) return;
      if (!detection.isArticle && !asked) return none(detection.why);
      const reader = await loadPart('reader');
      where = 'reading';
      const reading = await reader.read(document, { force: true, known: { metadata, detection }, readability });
      if (mine !== round) return;
      if (reading.status === 'none') return none(reading.why);
      where = 'analysing';
      const analysis = await requestAnalysis(reading.document);
      if (mine !== round) return;
      // Declared to be English, and not: the reader would be told that we do not read English.
      if (!analysis.read && /^en\b/i.test(analysis.document.lang ?? 'en')) return none('unclear');
      where = 'painting';
      show(reading, analysis, reader);
      unwatch = watch(document, { root: reading.root, map: reading.map }, listener);
    } catch (error) {
      if (mine !== round) return;
      if (!alive()) return stop();
      console.error('Whosaid:', error);
      tell({ state: 'failed', where });
    }
  }

  function none(why: NoArticleReason): void {
    unwatch = watch(document, { root: null, map: null }, listener);
    tell({ state: 'none', why });
  }

  function show(reading: Reading, analysis: Analysis, reader: PageParts['reader']): void {
    const painter = reader.createPainter(reading.map, analysis);
    shown = { reading, analysis, painter, reader };
    painter.paint(marks.kinds, marks);
    tell(statusOf(analysis));
  }

  const listener: Listener = {
    touched: (isTouched) => shown?.painter.drop(isTouched),
    isAlive: () => {
      if (!alive()) stop();
      return alive();
    },
    navigated() {
      asked = false;
      void start();
    },
    async changed() {
      const mine = round;
      const before = shown;
      if (!before) return { different: false, watched: { root: null, map: null } };
      const unchanged = { different: false, watched: { root: before.reading.root, map: before.reading.map } };
      try {
        const reading = await before.reader.readAgain(document, before.reading, { readability });
        if (mine !== round) return unchanged;
        if (reading.status === 'none') {
          leave(before, reading.why);
          return unchanged;
        }
        const { root, map } = reading;
        const analysis = reading.document.text === before.reading.document.text ? before.analysis : await requestAnalysis(reading.document);
        if (mine !== round) return unchanged;
        before.painter.clear();
        if (analysis === before.analysis) repaint(reading, before);
        else show(reading, analysis, before.reader);
        return { different: analysis !== before.analysis, watched: { root, map } };
      } catch (error) {
        if (alive()) console.error('Whosaid:', error);
        return unchanged;
      }
    },
  };

  /** The same words on other nodes: a page that drew itself anew. */
  function repaint(reading: Reading, before: Shown): void {
    const painter = before.reader.createPainter(reading.map, before.analysis);
    shown = { ...before, reading, painter };
    painter.paint(marks.kinds, marks);
    if (status.state === 'none') tell(statusOf(before.analysis));
  }

  /** The article is gone from the page, for good or until the page has drawn itself anew: what was read stays known. */
  function leave(before: Shown, why: NoArticleReason): void {
    card?.close();
    before.painter.clear();
    if (status.state !== 'none') tell({ state: 'none', why });
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
    panels.send(statusMessage());
  }

  function clear(): void {
    unwatch();
    unwatch = () => {};
    card?.close();
    shown?.painter.clear();
    shown = null;
    at = null;
  }

  function stop(): void {
    round++;
    for (const each of stops.splice(0)) each();
    clear();
    Reflect.deleteProperty(globalThis, 'whosaid');
  }

  function heard(message: PanelToPage): void {
    if (message.type === 'read') {
      asked ||= message.anyway;
      void start();
    }
    if (message.type === 'marks') void saveKinds(message.kinds);
    if (message.type === 'evidence') shown?.painter.evidence(message.attribution);
    if (message.type === 'show') {
      card?.close();
      shown?.painter.show(message.target);
    }
  }

  /** A mark was pressed, or stepped to: its card opens, and the panel selects it. */
  async function choose(target: Target, byKey: boolean): Promise<void> {
    if (!shown) return;
    card?.close();
    const mine = ++choice;
    const { analysis, painter } = shown;
    painter.select(target);
    panels.send({ type: 'select', target });
    const { showCard } = await loadPart('card');
    if (mine !== choice || shown?.painter !== painter) return;
    const place = painter.placeOf(target);
    if (!place) return;
    const look = { focus: byKey, colours: marks.colours };
    const opened = showCard(analysis, target, place, look, {
      onGo: (to) => {
        card?.close();
        painter.show(to);
      },
      onClosed: () => {
        if (card === opened) card = null;
        painter.select(null);
      },
    });
    card = opened;
  }

  function step(by: 1 | -1): void {
    const count = shown?.analysis.attributions.length ?? 0;
    if (!shown || count === 0) return;
    at = at === null ? (by === 1 ? 0 : count - 1) : (at + by + count) % count;
    const target: Target = { kind: 'attribution', index: at };
    shown.painter.show(target);
    void choose(target, true).catch(failed);
  }

  function failed(error: unknown): void {
    if (alive()) console.error('Whosaid:', error);
    else stop();
  }

  function stepMarks(): void {
    void saveKinds(nextKinds(marks.kinds));
  }

  void start();
}

function statusOf(analysis: Analysis): Status {
  return analysis.read ? { state: 'ready', analysis } : { state: 'language', lang: analysis.document.lang ?? '', analysis };
}
