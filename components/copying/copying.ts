/**
 * Copying as a hook: what was copied last, for a moment, and the text to be copied by hand where the browser refuses. It names no format: the
 * card has one, and carries no other.
 */
import { useEffect, useState } from 'preact/hooks';
import { isoDay } from '../../lib/engine/formats/dates.ts';
import type { Format, Selection } from '../../lib/engine/formats/format.ts';
import type { Analysis } from '../../lib/engine/model.ts';
import type { Flavours } from '../../lib/messages/panel-values.ts';
import type { Target } from '../../lib/messages/protocol.ts';
import { watchReader } from '../shared/moved-on.ts';

/** How long "Copied" stands, in milliseconds. */
const MOMENT = 2000;

/** Both flavours for a format that has them, text alone for the others. */
export function flavoursIn(analysis: Analysis, { write, rich }: Format, selection: Selection): Flavours {
  const day = isoDay(new Date());
  return { plain: write(analysis, selection, day), html: rich?.(analysis, selection, day) ?? null };
}

/** What is copied of a target: for an echo, the statement that it comes from; and what waits with it. */
export function selectionOf(analysis: Analysis, { kind, index }: Target, also: readonly number[]): Selection {
  const echoed = kind === 'echo' ? analysis.echoes[index]?.attribution : null;
  const attribution = kind === 'attribution' ? index : (echoed ?? null);
  return {
    attributions: attribution === null ? [...also] : [attribution, ...also],
    quantities: kind === 'quantity' ? [index] : [],
    reports: kind === 'report' ? [index] : [],
  };
}

/** Why a text stands there to be copied by hand: refused by the browser, handed over by the card in the page, or selected there. */
export type ByHand = 'refused' | 'handed' | 'selected';

export interface TextByHand {
  readonly text: string;
  readonly why: ByHand;
  /** False where the reader went on to something else meanwhile. */
  readonly isAwaited: boolean;
}

/** What was copied: the name of the button that says so. */
export type CopiedWhat = 'shown' | 'report' | { readonly statement: number } | { readonly source: number | null };

export interface Copying {
  readonly copied: CopiedWhat | null;
  readonly byHand: TextByHand | null;
  readonly copy: (flavours: Flavours, what: CopiedWhat) => void;
  readonly offer: (text: string, why: ByHand) => void;
  readonly close: () => void;
}

/** `onCopy` hands the text to the browser and tells whether it took it. */
export function useCopying(onCopy: (flavours: Flavours) => Promise<boolean>): Copying {
  const [copied, setCopied] = useState<CopiedWhat | null>(null);
  const [byHand, setByHand] = useState<Copying['byHand']>(null);
  useEffect(() => {
    if (copied === null) return;
    const timer = setTimeout(() => setCopied(null), MOMENT);
    return () => clearTimeout(timer);
  }, [copied]);
  return {
    copied,
    byHand,
    copy: (flavours, what) => {
      const hasMovedOn = watchReader();
      onCopy(flavours).then((done) => {
        const isAwaited = !hasMovedOn();
        setCopied(done ? what : null);
        setByHand(done ? null : { text: flavours.plain, why: 'refused', isAwaited });
      });
    },
    offer: (text, why) => setByHand({ text, why, isAwaited: true }),
    close: () => setByHand(null),
  };
}
