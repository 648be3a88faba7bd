/** The side panel: who said what, beside what it rests on. */
import './panel.css';
import { useEffect, useRef } from 'preact/hooks';
import { CopyText } from './copy-text.tsx';
import { useCopying } from './copying.ts';
import { useKeptFocus } from './kept-focus.ts';
import type { PanelCallbacks, PanelState } from './panel-state.ts';
import { problemReport } from './problem-report.ts';
import { Quiet } from './quiet.tsx';
import { ReadyPanel } from './ready-panel.tsx';
import { useWords } from './words.ts';

export interface PanelProps {
  readonly state: PanelState;
  readonly callbacks: PanelCallbacks;
}

export function Panel({ state, callbacks }: PanelProps) {
  const words = useWords();
  const copying = useCopying(callbacks.onCopy);
  const { status } = state;
  const onReport = (withAddress: boolean) => copying.copy({ plain: problemReport(state, withAddress), html: null }, 'report');
  const said = copying.copied === null ? '' : words.copied;
  const article = status.state === 'ready' ? status.analysis.document : null;
  const top = useRef<HTMLDivElement>(null);
  useKeptFocus(top);
  useEffect(() => top.current?.scrollIntoView?.({ block: 'start' }), [article?.url, article?.title]);
  return (
    <div class="panel" ref={top}>
      {status.state === 'ready' ? (
        <ReadyPanel
          key={article?.url}
          state={state}
          analysis={status.analysis}
          callbacks={callbacks}
          copying={copying}
          onReport={onReport}
        />
      ) : (
        <>
          <Quiet state={state} callbacks={callbacks} onReport={onReport} />
          {copying.byHand && (
            <CopyText {...copying.byHand} onCopy={(plain) => copying.copy({ plain, html: null }, 'report')} onClose={copying.close} />
          )}
          <p class="sr" role="status">
            {said || quietTitle(state, words)}
          </p>
        </>
      )}
    </div>
  );
}

function quietTitle({ status }: PanelState, words: ReturnType<typeof useWords>): string {
  switch (status.state) {
    case 'reading':
      return words.reading.title;
    case 'none':
      return words.none.title;
    case 'cannot':
      return words.cannot.title;
    case 'failed':
      return words.failed.title;
    default:
      return '';
  }
}
