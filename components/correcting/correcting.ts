/** Correcting as a hook: what the reader says of a statement, what became of it, and where it went. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Anchor, anchorOf, sameAnchor } from '../../lib/corrections/anchor.ts';
import type { Analysis, Correction, Who } from '../../lib/engine/model.ts';
import type { CorrectionChange, Kept } from '../../lib/messages/protocol.ts';
import { watchReader } from '../shared/moved-on.ts';

/** What was done last, to be told and undone. */
export interface Done {
  /** Null where it was a correction that was taken back or deleted. */
  readonly put: Correction | null;
  /** The reader's word that stood there before; null: there was none. */
  readonly instead: Correction | null;
  readonly kept: Kept;
  /** False where the reader went on to something else meanwhile. */
  readonly isAwaited: boolean;
  /** Each is news. */
  readonly times: number;
}

export interface Correcting {
  readonly done: Done | null;
  /** @param who null: as Whosaid found it */
  readonly say: (index: number, who: Who | null) => void;
  readonly takeBack: (correction: Correction) => void;
  /** As it was before what was done last: of two corrections of a statement, the first stands again. */
  readonly undo: () => void;
  readonly close: () => void;
}

/** Index of the statement with these words at this place. */
function indexOf(analysis: Analysis, anchor: Anchor): number {
  return analysis.attributions.findIndex((attribution) => !attribution.echo && sameAnchor(anchorOf(analysis, attribution), anchor));
}

const isSame = (one: Who, other: Who): boolean =>
  typeof one === 'string' || typeof other === 'string' ? one === other : one.name === other.name && one.of === other.of;

/** True where the analysis is as it is after the change, and not after one before it. */
function isAfter({ corrections = [] }: Analysis, { put, instead }: CorrectionChange): boolean {
  if (put) return corrections.some(({ correction }) => sameAnchor(correction, put) && isSame(correction.who, put.who));
  return !corrections.some(({ correction }) => instead && sameAnchor(correction, instead));
}

interface Pending {
  readonly anchor: Anchor;
  readonly change: CorrectionChange;
  readonly hasMovedOn: () => boolean;
}

/**
 * @param onCorrect as the panel has it
 * @param arrived is told where a statement that was corrected stands now, null: it is none any more; and whether the reader still waits for it
 */
export function useCorrecting(
  analysis: Analysis,
  onCorrect: (change: CorrectionChange) => Promise<Kept>,
  arrived: (index: number | null, isAwaited: boolean) => void,
): Correcting {
  const [done, setDone] = useState<Done | null>(null);
  const pending = useRef<Pending | null>(null);
  const last = useRef<Pending | null>(null);
  // before the next press can be heard: what the reader opens in the new analysis stays open
  useLayoutEffect(() => {
    const wanted = pending.current;
    if (!wanted || !isAfter(analysis, wanted.change)) return;
    pending.current = null;
    const index = indexOf(analysis, wanted.anchor);
    arrived(index === -1 ? null : index, !wanted.hasMovedOn());
  }, [analysis]);
  const make = async (anchor: Anchor, change: CorrectionChange) => {
    const hasMovedOn = watchReader();
    const own: Pending = { anchor, change, hasMovedOn };
    pending.current = own;
    last.current = own;
    const kept = await onCorrect(change);
    const isRefused = kept === 'refused' || kept === 'unreadable';
    if (isRefused && pending.current === own) pending.current = null;
    // what was done after it is told of, and undone
    if (last.current === own || isRefused)
      setDone((before) => ({ ...change, kept, isAwaited: !hasMovedOn(), times: (before?.times ?? 0) + 1 }));
  };
  return {
    done,
    say(index, who) {
      const attribution = analysis.attributions[index];
      if (!attribution) return;
      const anchor = anchorOf(analysis, attribution);
      const instead = analysis.corrections?.find((one) => one.attribution === index)?.correction ?? null;
      void make(anchor, { put: who && { ...anchor, who }, instead });
    },
    takeBack: (correction) => void make(correction, { put: null, instead: correction }),
    undo() {
      if (done?.put) void make(done.put, { put: done.instead, instead: done.put });
    },
    close: () => setDone(null),
  };
}
