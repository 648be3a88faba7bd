/** Reports: the name leads to the mention in the page, the link to the document, in a new tab and without a referrer; what it says and its numbers, to theirs. */
import { useRef } from 'preact/hooks';
import { safeUrl } from '../../lib/engine/formats/escape.ts';
import { type Analysis, textOf } from '../../lib/engine/model.ts';
import type { Target } from '../../lib/messages/protocol.ts';
import { ArticleWords, Quoted } from '../shared/article-words.tsx';
import { Glyph } from '../shared/glyph.tsx';
import { useOneStop } from '../shared/one-stop.ts';
import { useWords } from '../shared/words.ts';
import { HostLink } from './host-link.tsx';
import { keyIn } from './places.ts';
import { ReportDetails } from './report-details.tsx';
import { ReportSays } from './report-says.tsx';

interface Props {
  readonly analysis: Analysis;
  readonly reports: readonly number[];
  readonly slots: readonly number[];
  readonly current: number | null;
  readonly onShow: (target: Target) => void;
}

export function ReportList({ analysis, reports, slots, current, onShow }: Props) {
  const words = useWords();
  const { document } = analysis;
  const list = useRef<HTMLUListElement>(null);
  useOneStop(list);
  return (
    <section aria-labelledby="reports-head" aria-describedby="list-keys" id="reports" tabIndex={-1}>
      <div class="head">
        <h2 id="reports-head">{words.reports}</h2>
      </div>
      <ul ref={list}>
        {reports.map((index) => {
          const report = analysis.reports[index];
          if (!report) return null;
          const href = safeUrl(report.href);
          const first = report.mentions[0] && textOf(document, report.mentions[0]);
          return (
            <li
              key={keyIn(analysis.reports, index)}
              id={`report-${index}`}
              class={`report slot-${report.source === null ? 0 : (slots[report.source] ?? 0)}`}
              aria-current={current === index ? 'true' : undefined}
            >
              <Glyph sort={report.kind === 'outlet' ? 'outlet' : 'document'} />
              <div>
                <button type="button" class="plain" title={words.showInArticle} onClick={() => onShow({ kind: 'report', index })}>
                  <ArticleWords lang={document.lang}>{report.name}</ArticleWords>
                </button>
                <span class="small soft">
                  <ReportDetails report={report} lang={document.lang} />
                  {first && first !== report.name && (
                    <>
                      {words.reportFirst} <Quoted lang={document.lang}>{first}</Quoted>.{' '}
                    </>
                  )}
                  {words.named(report.mentions.length)} {!href && words.noLink}
                </span>
                <ReportSays analysis={analysis} report={report} onShow={onShow} />
                {href && <HostLink href={href} lead={words.openLink} class="small link" />}
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
