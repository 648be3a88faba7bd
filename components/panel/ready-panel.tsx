/** The panel with an analysis: head, the bar that stays, the list, and beside it reports and numbers. */

import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { ofSource, oneStatement } from '../../lib/engine/formats/format.ts';
import { plain } from '../../lib/engine/formats/plain.ts';
import type { Analysis } from '../../lib/engine/model.ts';
import type { Target } from '../../lib/messages/protocol.ts';
import { useCopies } from '../copying/copies.ts';
import { leftOut, sayingsIn } from '../copying/copy-choice.ts';
import { CopyMenu } from '../copying/copy-menu.tsx';
import type { CopyPreview } from '../copying/copy-preview.tsx';
import { CopyText } from '../copying/copy-text.tsx';
import { type Copying, flavoursIn, selectionOf } from '../copying/copying.ts';
import { OCCASIONAL } from '../copying/format-groups.tsx';
import { CorrectedLine } from '../correcting/corrected-line.tsx';
import { useCorrecting } from '../correcting/correcting.ts';
import { echoesByStatement, idOf, nowOf, type Pressed, statementOf } from '../lists/places.ts';
import { SourceList } from '../lists/source-list.tsx';
import { NO_FILTER } from '../lists/view.ts';
import { watchReader } from '../shared/moved-on.ts';
import type { PanelCallbacks, PanelState } from '../shared/panel-state.ts';
import { useWords } from '../shared/words.ts';
import { Beside } from './beside.tsx';
import { ListFilter } from './list-filter.tsx';
import { useListing } from './listing.ts';
import type { News } from './news.ts';
import { PanelFoot } from './panel-foot.tsx';
import { PanelHead } from './panel-head.tsx';
import { Toggles } from './toggles.tsx';

interface Props {
  readonly state: PanelState;
  readonly analysis: Analysis;
  readonly callbacks: PanelCallbacks;
  readonly copying: Copying;
  readonly onReport: (withAddress: boolean) => void;
  readonly news: News;
}

/** The preview, and with it every format: most readers of a panel copy nothing, or plain text. */
const loadPreview = () => import('../copying/copy-preview.tsx');

export function ReadyPanel({ state, analysis, callbacks, copying, onReport, news }: Props) {
  const words = useWords();
  const [opened, setOpened] = useState<Pressed | null>(null);
  const [menu, setMenu] = useState(false);
  const [preview, setPreview] = useState<{ readonly Preview: typeof CopyPreview; readonly isAwaited: boolean } | null>(null);
  const [pressed, setPressed] = useState<Pressed | null>(null);
  // in the first drawing after the page was read again: a form that is filled in stands with its statement
  const evidence = nowOf(opened, analysis)?.index ?? null;
  const current = nowOf(pressed, analysis);
  const setEvidence = (index: number | null) => setOpened(index === null ? null : { kind: 'attribution', index, of: analysis });
  const setCurrent = (target: Target) => setPressed({ ...target, of: analysis });
  const root = useRef<HTMLDivElement>(null);
  const { filter, setFilter, view, found } = useListing(analysis, state.order, callbacks.onListed, news);
  const { shown, toCopy, whole, setWhole, copy, save } = useCopies(analysis, view, state.format, copying, callbacks.onSave);
  const byStatement = useMemo(() => echoesByStatement(analysis), [analysis]);

  // what the reader corrects changes the counts too: that is told in words of its own
  useEffect(() => news.tell(root.current?.querySelector('.summary')?.textContent ?? ''), [analysis.document.text]);
  useEffect(() => {
    if (!state.selected) return;
    setFilter(NO_FILTER);
    setCurrent(state.selected);
    const id = idOf(analysis, state.selected);
    const frame = requestAnimationFrame(() =>
      requestAnimationFrame(() => document.getElementById(id)?.scrollIntoView?.({ block: 'center' })),
    );
    return () => cancelAnimationFrame(frame);
  }, [state.selected]);

  useEffect(() => {
    if (!state.handed) return;
    const { from, also } = state.handed;
    copying.offer(flavoursIn(analysis, plain, selectionOf(analysis, state.handed, also)).plain, from === 'card' ? 'handed' : 'selected');
  }, [state.handed]);
  useEffect(() => {
    // what is selected now is not that
    if ((state.unsaid > 0 || state.unselected) && copying.byHand?.why === 'selected') copying.close();
  }, [state.unsaid, state.unselected]);

  const correcting = useCorrecting(analysis, callbacks.onCorrect, (index, isAwaited) => {
    setEvidence(null);
    callbacks.onEvidence(null);
    if (index === null || !isAwaited) return;
    // it may stand under another name now, far from where it stood
    setCurrent({ kind: 'attribution', index });
    requestAnimationFrame(() => {
      const go = document.querySelector<HTMLElement>(`#statement-${index} .go`);
      go?.scrollIntoView?.({ block: 'center' });
      go?.focus({ preventScroll: true });
    });
  });
  const part = state.status.state === 'ready' ? (state.status.part ?? null) : null;
  const openEvidence = (index: number | null) => {
    setEvidence(index);
    callbacks.onEvidence(index);
  };
  const show = (target: Target) => {
    setCurrent(target);
    callbacks.onShow(target);
  };
  const onEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    if (menu) setMenu(false);
    else if (evidence !== null) openEvidence(null);
    else if (view.filtered) setFilter(NO_FILTER);
    else return;
    event.preventDefault();
  };
  const onDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' || event.defaultPrevented || !(event.target as HTMLElement).matches('.bar *')) return;
    event.preventDefault();
    root.current?.querySelector<HTMLElement>('.said .go')?.focus();
  };
  const { copied } = copying;
  const selectedStatement = current && statementOf(analysis, current);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape works wherever the focus is in the panel
    <div ref={root} onKeyDown={onEscape}>
      <PanelHead
        analysis={analysis}
        part={part}
        unselected={state.unselected}
        onReadSelected={callbacks.onReadSelected}
        onReadWhole={() => callbacks.onRead(false)}
      />
      <search class="find" onKeyDown={onDown}>
        <div class="bar">
          <input
            type="search"
            autocomplete="off"
            aria-label={words.search}
            placeholder={words.search}
            value={filter.query}
            onInput={(event) => setFilter({ ...filter, query: event.currentTarget.value })}
          />
          <CopyMenu
            open={menu}
            count={sayingsIn(analysis, toCopy)}
            whole={leftOut(analysis, shown) > 0 ? whole : null}
            onWhole={setWhole}
            usual={state.format}
            done={copied === 'shown'}
            onOpen={(open) => {
              // the browser lets a press copy for a moment only: what it may ask for is there by then
              if (open) void loadPreview();
              setMenu(open);
            }}
            onCopy={(name) => {
              if (!OCCASIONAL.includes(name)) callbacks.onFormat(name);
              void copy(name, toCopy, 'shown');
            }}
            onEdit={() => {
              const hasMovedOn = watchReader();
              void loadPreview().then(({ CopyPreview: Preview }) => setPreview({ Preview, isAwaited: !hasMovedOn() }));
            }}
            onSave={() => void save(state.format, null)}
          />
        </div>
        <Toggles analysis={analysis} kinds={state.kinds} onKind={callbacks.onKind} />
        {state.unsaid > 0 && (
          <p key={`unsaid-${state.unsaid}`} class="refused small" role="alert">
            {words.unsaid}
          </p>
        )}
        {state.refused > 0 && (
          <p key={state.refused} class="refused small" role="alert">
            {words.unstored}
          </p>
        )}
        {analysis.attributions.length > 1 && <ListFilter analysis={analysis} filter={filter} onFilter={setFilter} />}
        {view.filtered && (
          <p class="found small">
            <span>{found}</span>
            <button type="button" class="plain" onClick={() => setFilter(NO_FILTER)}>
              {words.showEverything}
            </button>
          </p>
        )}
      </search>
      {preview && (
        <preview.Preview
          analysis={analysis}
          shown={shown}
          current={selectedStatement}
          usual={state.format}
          whole={whole}
          done={copied === 'shown'}
          isAwaited={preview.isAwaited}
          onWhole={setWhole}
          onCopy={(flavours) => copying.copy(flavours, 'shown')}
          onSave={(name, text) => void save(name, text)}
          onClose={() => setPreview(null)}
        />
      )}
      {copying.byHand && (
        <CopyText {...copying.byHand} onCopy={(plain) => copying.copy({ plain, html: null }, 'shown')} onClose={copying.close} />
      )}
      <main class={view.groups.length === 0 ? 'single' : undefined}>
        {view.groups.length > 0 && (
          <SourceList
            analysis={analysis}
            view={view}
            order={state.order}
            colours={state.colours}
            copiedSource={copied !== null && typeof copied === 'object' && 'source' in copied ? copied.source : undefined}
            onOrder={callbacks.onOrder}
            onCopySource={(source) => void copy(state.format, ofSource(analysis, source), { source })}
            actions={{
              query: filter.query,
              current: selectedStatement,
              evidence,
              copied: copied !== null && typeof copied === 'object' && 'statement' in copied ? copied.statement : null,
              onShow: (index) => show({ kind: 'attribution', index }),
              onEvidence: openEvidence,
              onCopy: (index) => void copy(state.format, oneStatement(index), { statement: index }),
              onSay: correcting.say,
              echoesOf: (index) => byStatement.get(index) ?? [],
            }}
          />
        )}
        <Beside
          analysis={analysis}
          view={view}
          colours={state.colours}
          current={current}
          lost={byStatement.get(null) ?? []}
          onShow={show}
          onTakeBack={correcting.takeBack}
        />
      </main>
      <PanelFoot
        filtered={view.filtered}
        site={state.granted === 'none' ? state.site : null}
        onAllow={() => callbacks.onAllow('site')}
        onOptions={callbacks.onOptions}
        onReadSelected={part ? null : callbacks.onReadSelected}
        unselected={state.unselected}
        onReport={onReport}
        address={state.url !== null}
      />
      <p id="list-keys" hidden>
        {words.keys.list}
      </p>
      {correcting.done && <CorrectedLine done={correcting.done} onUndo={correcting.undo} onClose={correcting.close} onNews={news.tell} />}
    </div>
  );
}
