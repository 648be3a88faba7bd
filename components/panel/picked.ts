/** What the reader has picked of an analysis, as a hook: the statement or number that was pressed last, and the statement whose evidence is open. */
import { useState } from 'preact/hooks';
import type { Analysis } from '../../lib/engine/model.ts';
import type { Target } from '../../lib/messages/protocol.ts';
import { nowOf, type Pressed, statementOf } from '../lists/places.ts';
import type { PanelCallbacks } from '../shared/panel-state.ts';

export interface Picked {
  /** What was pressed last, as the analysis has it now. */
  readonly current: Target | null;
  /** Index of the statement that it is, or whose words it repeats. */
  readonly statement: number | null;
  /** Index of the statement whose evidence is open. */
  readonly evidence: number | null;
  /** Marks it as the one that was pressed last. */
  readonly pick: (target: Target) => void;
  /** … and shows it in the page. */
  readonly show: (target: Target) => void;
  /** Opens the evidence of a statement, here and in the page; null: closes it. */
  readonly openEvidence: (index: number | null) => void;
}

/** What was picked stays with its words when the page is read again. */
export function usePicked(analysis: Analysis, { onShow, onEvidence }: Pick<PanelCallbacks, 'onShow' | 'onEvidence'>): Picked {
  const [opened, setOpened] = useState<Pressed | null>(null);
  const [pressed, setPressed] = useState<Pressed | null>(null);
  const current = nowOf(pressed, analysis);
  const pick = (target: Target) => setPressed({ ...target, of: analysis });
  return {
    current,
    statement: current && statementOf(analysis, current),
    // in the first drawing after the page was read again: a form that is filled in stands with its statement
    evidence: nowOf(opened, analysis)?.index ?? null,
    pick,
    show(target) {
      pick(target);
      onShow(target);
    },
    openEvidence(index) {
      setOpened(index === null ? null : { kind: 'attribution', index, of: analysis });
      onEvidence(index);
    },
  };
}
