/** The side panel: who said what, beside what it rests on. */
import './panel.css';
import { useEffect, useRef } from 'preact/hooks';
import { CopyText } from '../copying/copy-text.tsx';
import { useCopying } from '../copying/copying.ts';
import { useKeptFocus } from '../shared/kept-focus.ts';
import type { PanelCallbacks, PanelState } from '../shared/panel-state.ts';
import { useWords } from '../shared/words.ts';
import { useNews } from './news.ts';
import { problemReport } from './problem-report.ts';
import { Quiet, titleOf } from './quiet.tsx';
import { ReadyPanel } from './ready-panel.tsx';

export interface PanelProps {
  readonly state: PanelState;
  readonly callbacks: PanelCallbacks;
}

export function Panel({ state, callbacks }: PanelProps) {
  const words = useWords();
  const copying = useCopying(callbacks.onCopy);
  const { status } = state;
  const onReport = (withAddress: boolean) => copying.copy({ plain: problemReport(state, withAddress), html: null }, 'report');
  const news = useNews();
  const article = status.state === 'ready' ? status.analysis.document : null;
  const top = useRef<HTMLDivElement>(null);
  useKeptFocus(top);
  // not each time that the reader goes to a page that nobody asked it to read
  const quiet = status.state === 'ready' || status.state === 'unread' ? '' : titleOf(state, words);
  useEffect(() => {
    if (status.state !== 'ready') news.tell(quiet);
  }, [status.state, quiet]);
  useEffect(() => {
    if (copying.copied !== null) news.tell(words.copied);
    else news.takeBack(words.copied);
  }, [copying.copied, words]);
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
          news={news}
        />
      ) : (
        <>
          <Quiet state={state} callbacks={callbacks} onReport={onReport} />
          {copying.byHand && (
            <CopyText {...copying.byHand} onCopy={(plain) => copying.copy({ plain, html: null }, 'report')} onClose={copying.close} />
          )}
        </>
      )}
      {/* one region for all that is said, which stands before its words: those that come with it are not spoken */}
      <p class="sr" role="status">
        {news.text}
      </p>
    </div>
  );
}
