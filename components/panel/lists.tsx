/** All that the panel lists of an analysis: who said what, and beside it reports and numbers. */
import { useMemo } from 'preact/hooks';
import { ofSource, oneStatement } from '../../lib/engine/formats/format.ts';
import type { Analysis } from '../../lib/engine/model.ts';
import type { Copies } from '../copying/copies.ts';
import type { CopiedWhat } from '../copying/copying.ts';
import type { Correcting } from '../correcting/correcting.ts';
import { echoesByStatement } from '../lists/places.ts';
import { SourceList } from '../lists/source-list.tsx';
import type { PanelCallbacks, PanelState } from '../shared/panel-state.ts';
import { Beside } from './beside.tsx';
import type { Listing } from './listing.ts';
import type { Picked } from './picked.ts';

interface Props {
  readonly analysis: Analysis;
  readonly state: PanelState;
  readonly listing: Listing;
  readonly picked: Picked;
  readonly correcting: Correcting;
  readonly copy: Copies['copy'];
  readonly copied: CopiedWhat | null;
  readonly onOrder: PanelCallbacks['onOrder'];
}

export function Lists({ analysis, state, listing, picked, correcting, copy, copied, onOrder }: Props) {
  const { filter, view } = listing;
  const echoes = useMemo(() => echoesByStatement(analysis), [analysis]);
  const one = copied !== null && typeof copied === 'object' ? copied : null;
  return (
    <main class={view.groups.length === 0 ? 'single' : undefined}>
      {view.groups.length > 0 && (
        <SourceList
          analysis={analysis}
          view={view}
          order={state.order}
          colours={state.colours}
          copiedSource={one && 'source' in one ? one.source : undefined}
          onOrder={onOrder}
          onCopySource={(source) => void copy(state.format, ofSource(analysis, source), { source })}
          actions={{
            query: filter.query,
            current: picked.statement,
            evidence: picked.evidence,
            copied: one && 'statement' in one ? one.statement : null,
            onShow: (index) => picked.show({ kind: 'attribution', index }),
            onEvidence: picked.openEvidence,
            onCopy: (index) => void copy(state.format, oneStatement(index), { statement: index }),
            onSay: correcting.say,
            echoesOf: (index) => echoes.get(index) ?? [],
          }}
        />
      )}
      <Beside
        analysis={analysis}
        view={view}
        colours={state.colours}
        current={picked.current}
        lost={echoes.get(null) ?? []}
        onShow={picked.show}
        onTakeBack={correcting.takeBack}
      />
    </main>
  );
}
