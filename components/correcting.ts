/** Correcting as a hook: what the reader says of a statement, what became of it, and where it went. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { type Anchor, anchorOf, sameAnchor } from '../lib/corrections/anchor.ts';
import type { Analysis, Correction, Who } from '../lib/engine/model.ts';
import type { CorrectionChange, Kept } from '../lib/messages/protocol.ts';

/** What was done last, to be told and taken back. */
export interface Done {
  /** Null where it was a correction that was taken back or deleted. */
  readonly put: Correction | null;
  readonly kept: Kept;
  /** Each is news. */
  readonly times: number;
}

export interface Correcting {
  readonly done: Done | null;
  /** @param who null: as Whosaid found it */
  readonly say: (index: number, who: Who | null) => void;
  readonly takeBack: (correction: Correction) => void;
  readonly close: () => void;
}

/** Index of the statement with these words at this place. */
function indexOf(analysis: Analysis, anchor: Anchor): number {
  return analysis.attributions.findIndex((attribution) => !attribution.echo && sameAnchor(anchorOf(analysis, attribution), anchor));
}

/**
 * @param onCorrect as the panel has it
 * @param arrived is told where a statement that was corrected stands now; null: it is none any more
 */
export function useCorrecting(
  analysis: Analysis,
  onCorrect: (change: CorrectionChange) => Promise<Kept>,
  arrived: (index: number | null) => void,
): Correcting {
  const [done, setDone] = useState<Done | null>(null);
  const pending = useRef<{ readonly anchor: Anchor; readonly before: Analysis } | null>(null);
  useEffect(() => {
    const wanted = pending.current;
    if (!wanted || wanted.before === analysis) return;
    pending.current = null;
    const index = indexOf(analysis, wanted.anchor);
    arrived(index === -1 ? null : index);
  }, [analysis]);
  const change = async (anchor: Anchor, what: CorrectionChange) => {
    pending.current = { anchor, before: analysis };
    const kept = await onCorrect(what);
    if (kept === 'refused' || kept === 'unreadable') pending.current = null;
    setDone((last) => ({ put: what.put, kept, times: (last?.times ?? 0) + 1 }));
  };
  return {
    done,
    say(index, who) {
      const attribution = analysis.attributions[index];
      if (!attribution) return;
      const anchor = anchorOf(analysis, attribution);
      const instead = analysis.corrections?.find((one) => one.attribution === index)?.correction ?? null;
      void change(anchor, { put: who && { ...anchor, who }, instead });
    },
    takeBack: (correction) => void change(correction, { put: null, instead: correction }),
    close: () => setDone(null),
  };
}
