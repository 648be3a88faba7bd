/** The card with what its buttons do, and what it says of that. */
import { useState } from 'preact/hooks';
import { plain } from '../../lib/engine/formats/plain.ts';
import type { Analysis } from '../../lib/engine/model.ts';
import type { Flavours } from '../../lib/messages/panel-values.ts';
import type { Target } from '../../lib/messages/protocol.ts';
import { flavoursIn, selectionOf, useCopying } from '../copying/copying.ts';
import { Card, type CardNote } from './card.tsx';

export interface CopyingCardProps {
  readonly analysis: Analysis;
  readonly target: Target;
  readonly colours: 'source' | 'ink';
  /** What is said of a press that did not count; null: it counted. */
  readonly doubt: CardNote | null;
  /** False where the page has no clipboard, as where it is not encrypted. */
  readonly hasClipboard: boolean;
  /** Resolves to false where the page keeps its clipboard shut, which only a press tells. */
  readonly onCopy: (flavours: Flavours) => Promise<boolean>;
  /** For what is handed over. Resolves to false where the panel did not open; null where the browser lets no press in a page open it. */
  readonly onOpenPanel: (() => Promise<boolean>) | null;
  /** Shows it in the panel, or in a tab where a press in a page opens no panel. Resolves to false where neither opened. */
  readonly onShowInPanel: (target: Target) => Promise<boolean>;
  /** @returns whether a panel has heard of it */
  readonly onHandOver: (target: Target) => boolean;
  readonly onGo: (target: Target) => void;
  readonly onClosed: () => void;
}

export function CopyingCard(props: CopyingCardProps) {
  const { analysis, target, colours, doubt, hasClipboard, onCopy, onOpenPanel, onShowInPanel, onHandOver, onGo, onClosed } = props;
  const { copied, byHand, copy } = useCopying(onCopy);
  const [said, setSaid] = useState<CardNote | null>(null);
  const handOver = async () => {
    // First, since the press counts for this turn only.
    const opening = onOpenPanel?.();
    const isHeard = onHandOver(target);
    setSaid(isHeard || (await opening) ? 'handed' : onOpenPanel ? 'unopened' : 'button');
  };
  const open = async (opening: Promise<boolean>) => setSaid((await opening) ? null : 'unopened');
  return (
    <Card
      analysis={analysis}
      target={target}
      colours={colours}
      copied={copied !== null}
      note={doubt ?? said ?? (byHand && 'refused')}
      onCopy={() => copy(flavoursIn(analysis, plain, selectionOf(analysis, target, [])), 'shown')}
      onHandOver={hasClipboard && !byHand ? null : handOver}
      onOpenPanel={() => open(onShowInPanel(target))}
      onGoTo={onGo}
      onClose={onClosed}
    />
  );
}
