/** Opens the card of a target at the end of its words. */
import { useState } from 'preact/hooks';
import { Card, type CardNote } from '../../components/card.tsx';
import { flavoursOf, selectionOf } from '../../components/copying.ts';
import { copy } from '../../lib/browser/clipboard.ts';
import { pressInPageOpensPanel, requestPanel } from '../../lib/browser/page-door.ts';
import type { Analysis } from '../../lib/engine/model.ts';
import type { Target } from '../../lib/messages/protocol.ts';
import type { Doubt } from '../../lib/page/as-drawn.ts';
import type { CardCallbacks, OpenCard } from '../../lib/page/page-parts.ts';
import type { Place } from '../../lib/page/painter.ts';
import { openCard } from './card-host.ts';

interface Props extends CardCallbacks {
  readonly analysis: Analysis;
  readonly target: Target;
  readonly colours: 'source' | 'ink';
  readonly doubt: Doubt | null;
}

function CopyingCard({ analysis, target, colours, doubt, onGo, onHandOver, onClosed }: Props) {
  const [copied, setCopied] = useState(false);
  // Pages that are not encrypted have no clipboard; others may have given theirs up, which a press tells.
  const [refused, setRefused] = useState(!navigator.clipboard);
  const [handed, setHanded] = useState<CardNote | null>(null);
  const copyIt = async () => {
    const done = await copy(flavoursOf(analysis, 'plain', selectionOf(analysis, target)));
    setRefused(!done);
    setCopied(done);
    setTimeout(() => setCopied(false), 2000);
  };
  const handOver = async () => {
    const opening = pressInPageOpensPanel() && requestPanel();
    const isHeard = onHandOver(target);
    setHanded(isHeard || (await opening) ? 'handed' : 'button');
  };
  return (
    <Card
      analysis={analysis}
      target={target}
      colours={colours}
      copied={copied}
      note={doubt ?? handed ?? (refused && navigator.clipboard ? 'refused' : null)}
      onCopy={copyIt}
      onHandOver={refused ? handOver : null}
      onOpenPanel={pressInPageOpensPanel() ? () => void requestPanel() : null}
      onGoTo={onGo}
      onClose={onClosed}
    />
  );
}

export function showCard(
  analysis: Analysis,
  target: Target,
  place: Place,
  look: { focus: boolean; colours: 'source' | 'ink' },
  callbacks: CardCallbacks,
): OpenCard {
  let [latest, shown, doubt]: [Analysis, Target, Doubt | null] = [analysis, target, null];
  const card = () => (
    <CopyingCard {...callbacks} analysis={latest} target={shown} colours={look.colours} doubt={doubt} onClosed={() => host.close()} />
  );
  const doubted = (next: Doubt | null) => {
    if (next === doubt) return;
    doubt = next;
    host.renew(card());
  };
  const host = openCard(card(), place, look.focus, { closed: callbacks.onClosed, doubted });
  return {
    update(analysis, target, at) {
      [latest, shown] = [analysis, target];
      host.show(card(), at);
    },
    close: host.close,
  };
}
