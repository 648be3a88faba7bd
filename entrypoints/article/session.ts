/** One page's session: what was read, what is painted, who is told. */

import { loadMarks, onMarksChanged, saveKinds } from '../../lib/browser/marks.ts';
import { alive, hearBackground, requestAnalysis, requestReader, servePanels } from '../../lib/browser/page-door.ts';
import { type OpenCard, type ReaderParts, readerParts } from '../../lib/browser/reader-parts.ts';
import type { Analysis } from '../../lib/engine/model.ts';
import type { MarkKind, PageToPanel, PanelToPage, Status, Target } from '../../lib/messages/protocol.ts';
import { detect } from '../../lib/page/detect.ts';
import { metadataOf } from '../../lib/page/metadata.ts';
import type { Painter } from '../../lib/page/painter.ts';
import { hearPresses } from './presses.ts';

interface Shown {
  readonly analysis: Analysis;
  readonly painter: Painter;
  readonly reader: ReaderParts;
}

/** Fewer to more marks, as the key steps through them. */
const densities: readonly (readonly MarkKind[])[] = [
  [],
  ['quotation'],
  ['quotation', 'number'],
  ['quotation', 'reported', 'number'],
  ['quotation', 'reported', 'number', 'report'],
];

export async function startSession(): Promise<void> {
  let marks = await loadMarks();
  let status: Status = { state: 'unread' };
  let shown: Shown | null = null;
  let card: OpenCard | null = null;
  let at: number | null = null;
  let round = 0;

  const statusMessage = (): PageToPanel => ({ type: 'status', status, url: document.URL, title: document.title });
  const panels = servePanels(statusMessage, heard);
  const stops: (() => void)[] = [
    hearBackground((message) => {
      if (message.type === 'asked' && (status.state === 'none' || status.state === 'unread' || status.state === 'failed')) void start(true);
      if (message.type === 'step') step(message.by);
      if (message.type === 'step-marks') stepMarks();
      if (message.type === 'stop') stop();
    }),
    hearPresses((x, y) => {
      if (!alive()) return stop();
      const target = shown?.painter.hit(x, y);
      if (target) choose(target, false);
    }),
    onMarksChanged((changed) => {
      marks = changed;
      shown?.painter.paint(changed.kinds, changed.chosen);
    }),
    () => panels.close(),
  ];

  /** @param force the reader asked: whatever text there is */
  async function start(force: boolean): Promise<void> {
    const mine = ++round;
    clear();
    tell({ state: 'reading' });
    let where = 'loading';
    try {
      await untilVisible();
      const { isArticle, why } = detect(document, metadataOf(document), document.URL);
      if (!isArticle && !force) return tell({ state: 'none', why });
      const reader = await loadReader();
      where = 'reading';
      const result = await reader.read(document, { force: true });
      if (mine !== round) return;
      if (result.status === 'none') return tell({ state: 'none', why: result.why });
      where = 'analysing';
      const analysis = await requestAnalysis(result.document);
      if (mine !== round) return;
      where = 'painting';
      const painter = reader.createPainter(result.map, analysis);
      shown = { analysis, painter, reader };
      painter.paint(marks.kinds, marks.chosen);
      tell(analysis.read ? { state: 'ready', analysis } : { state: 'language', lang: analysis.document.lang ?? '', analysis });
    } catch (error) {
      if (mine !== round) return;
      if (!alive()) return stop();
      console.error('Whosaid:', error);
      tell({ state: 'failed', where });
    }
  }

  function tell(next: Status): void {
    status = next;
    panels.send(statusMessage());
  }

  function clear(): void {
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
    if (message.type === 'read') void start(message.anyway);
    if (message.type === 'marks') void saveKinds(message.kinds);
    if (message.type === 'evidence') shown?.painter.evidence(message.attribution);
    if (message.type === 'show') {
      card?.close();
      shown?.painter.show(message.target);
    }
  }

  /** A mark was pressed, or stepped to: its card opens, and the panel selects it. */
  function choose(target: Target, byKey: boolean): void {
    if (!shown) return;
    card?.close();
    shown.painter.select(target);
    panels.send({ type: 'select', target });
    const { analysis, painter, reader } = shown;
    const place = painter.placeOf(target);
    if (!place) return;
    const look = { focus: byKey, colours: marks.colours };
    const opened = reader.showCard(analysis, target, place, look, {
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
    choose(target, true);
  }

  function stepMarks(): void {
    const now = densities.findIndex((kinds) => kinds.length === marks.kinds.length);
    void saveKinds(densities[(now + 1) % densities.length] ?? []);
  }

  await start(false);
}

async function loadReader(): Promise<ReaderParts> {
  if (!readerParts()) await requestReader();
  const parts = readerParts();
  if (!parts) throw new Error('The reader was not loaded');
  return parts;
}

/** Nothing runs in a tab that nobody looks at, nor in a page that is only fetched ahead. */
function untilVisible(): Promise<void> {
  if (document.visibilityState === 'visible') return Promise.resolve();
  return new Promise((resolve) => {
    const check = () => {
      if (document.visibilityState !== 'visible') return;
      document.removeEventListener('visibilitychange', check);
      resolve();
    };
    document.addEventListener('visibilitychange', check);
  });
}
