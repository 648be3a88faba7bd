/** What stands beside the statements: reports, numbers, corrections that fit nowhere, and headlines whose words stand in no statement. */
import { useMemo } from 'preact/hooks';
import type { Analysis, Correction } from '../../lib/engine/model.ts';
import type { Target } from '../../lib/messages/protocol.ts';
import { slotsIn } from '../../lib/messages/spoken.ts';
import { YourCorrections } from '../correcting/your-corrections.tsx';
import { LostEchoes } from '../lists/lost-echoes.tsx';
import { NumberTable } from '../lists/number-table.tsx';
import { ReportList } from '../lists/report-list.tsx';
import type { View } from '../lists/view.ts';

interface Props {
  readonly analysis: Analysis;
  readonly view: View;
  readonly colours: 'source' | 'ink';
  readonly current: Target | null;
  /** Headlines, by their places in the list, whose words stand in no statement. */
  readonly lost: readonly number[];
  readonly onShow: (target: Target) => void;
  readonly onTakeBack: (correction: Correction) => void;
}

export function Beside({ analysis, view, colours, current, lost, onShow, onTakeBack }: Props) {
  const slots = useMemo(() => slotsIn(analysis, colours), [analysis, colours]);
  return (
    <div class="beside">
      {view.reports.length > 0 && (
        <ReportList
          analysis={analysis}
          reports={view.reports}
          slots={slots}
          current={current?.kind === 'report' ? current.index : null}
          onShow={onShow}
        />
      )}
      {view.numbers.length > 0 && (
        <NumberTable
          analysis={analysis}
          numbers={view.numbers}
          slots={slots}
          current={current?.kind === 'quantity' ? current.index : null}
          filtered={view.filtered}
          onShow={onShow}
        />
      )}
      {!view.filtered && <YourCorrections analysis={analysis} onTakeBack={onTakeBack} />}
      {!view.filtered && lost.length > 0 && <LostEchoes analysis={analysis} echoes={lost} onShow={onShow} />}
    </div>
  );
}
