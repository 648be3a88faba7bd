/** The panel with an analysis: head, the bar that stays, the list, and beside it reports and numbers. */

import { useEffect, useRef, useState } from 'preact/hooks';
import type { Analysis } from '../../lib/engine/model.ts';
import { useCopies } from '../copying/copies.ts';
import { CopyText } from '../copying/copy-text.tsx';
import type { Copying } from '../copying/copying.ts';
import { useLaterPreview } from '../copying/later-preview.ts';
import { CorrectedLine } from '../correcting/corrected-line.tsx';
import { useCorrecting } from '../correcting/correcting.ts';
import { NO_FILTER } from '../lists/view.ts';
import type { PanelCallbacks, PanelState } from '../shared/panel-state.ts';
import { useWords } from '../shared/words.ts';
import { FindBar } from './find-bar.tsx';
import { useHanded, useSelected } from './from-page.ts';
import { useListing } from './listing.ts';
import { Lists } from './lists.tsx';
import type { News } from './news.ts';
import { PanelFoot } from './panel-foot.tsx';
import { PanelHead } from './panel-head.tsx';
import { usePicked } from './picked.ts';

interface Props {
  readonly state: PanelState;
  readonly analysis: Analysis;
  readonly callbacks: PanelCallbacks;
  readonly copying: Copying;
  readonly onReport: (withAddress: boolean) => void;
  readonly news: News;
}

/** In the next frame, when it has been drawn. */
function focusStatement(index: number): void {
  requestAnimationFrame(() => {
    const go = document.querySelector<HTMLElement>(`#statement-${index} .go`);
    go?.scrollIntoView?.({ block: 'center' });
    go?.focus({ preventScroll: true });
  });
}

export function ReadyPanel({ state, analysis, callbacks, copying, onReport, news }: Props) {
  const words = useWords();
  const [menu, setMenu] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const picked = usePicked(analysis, callbacks);
  const listing = useListing(analysis, state.order, callbacks.onListed, news);
  const { view, setFilter } = listing;
  const copies = useCopies(analysis, view, state.format, copying, callbacks.onSave);
  const preview = useLaterPreview();
  // what the reader corrects changes the counts too: that is told in words of its own
  useEffect(() => news.tell(root.current?.querySelector('.summary')?.textContent ?? ''), [analysis.document.text]);
  useSelected(analysis, state.selected, (target) => {
    setFilter(NO_FILTER);
    picked.pick(target);
  });
  useHanded(analysis, state, copying);
  const correcting = useCorrecting(analysis, callbacks.onCorrect, (index, isAwaited) => {
    picked.openEvidence(null);
    if (index === null || !isAwaited) return;
    // it may stand under another name now, far from where it stood
    picked.pick({ kind: 'attribution', index });
    focusStatement(index);
  });
  const onEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    if (menu) setMenu(false);
    else if (picked.evidence !== null) picked.openEvidence(null);
    else if (view.filtered) setFilter(NO_FILTER);
    else return;
    event.preventDefault();
  };
  const part = state.status.state === 'ready' ? (state.status.part ?? null) : null;
  const done = copying.copied === 'shown';
  const { unselected } = state;
  const { onReadSelected } = callbacks;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape works wherever the focus is in the panel
    <div ref={root} onKeyDown={onEscape}>
      <PanelHead {...{ analysis, part, unselected, onReadSelected }} onReadWhole={() => callbacks.onRead(false)} />
      <FindBar
        {...{ analysis, state, callbacks, listing }}
        copying={{ copies, done, menu, onMenu: setMenu, onEdit: preview.open }}
        onDown={() => root.current?.querySelector<HTMLElement>('.said .go')?.focus()}
      />
      {preview.opened && (
        <preview.opened.Preview
          analysis={analysis}
          shown={copies.shown}
          current={picked.statement}
          usual={state.format}
          whole={copies.whole}
          done={done}
          isAwaited={preview.opened.isAwaited}
          onWhole={copies.setWhole}
          onCopy={(flavours) => copying.copy(flavours, 'shown')}
          onSave={(name, text) => void copies.save(name, text)}
          onClose={preview.close}
        />
      )}
      {copying.byHand && (
        <CopyText {...copying.byHand} onCopy={(plain) => copying.copy({ plain, html: null }, 'shown')} onClose={copying.close} />
      )}
      <Lists {...{ analysis, state, listing, picked, correcting }} copy={copies.copy} copied={copying.copied} onOrder={callbacks.onOrder} />
      <PanelFoot
        filtered={view.filtered}
        site={state.granted === 'none' ? state.site : null}
        onAllow={() => callbacks.onAllow('site')}
        onOptions={callbacks.onOptions}
        onReadSelected={part ? null : onReadSelected}
        unselected={unselected}
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
