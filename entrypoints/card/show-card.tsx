/** Opens the card of a target at the end of its words. */
import { useState } from 'preact/hooks';
import { Card } from '../../components/card.tsx';
import { flavoursOf } from '../../components/copying.ts';
import { copy } from '../../lib/browser/clipboard.ts';
import { pressInPageOpensPanel, requestPanel } from '../../lib/browser/page-door.ts';
import type { Selection } from '../../lib/engine/formats/index.ts';
import type { Analysis } from '../../lib/engine/model.ts';
import type { Target } from '../../lib/messages/protocol.ts';
import type { CardCallbacks, OpenCard } from '../../lib/page/page-parts.ts';
import type { Place } from '../../lib/page/painter.ts';
import { openCard } from './card-host.ts';

/** What "Copy" on the card of this target copies. */
function selectionOf(analysis: Analysis, { kind, index }: Target): Selection {
  const echoed = kind === 'echo' ? analysis.echoes[index]?.attribution : null;
  const attribution = kind === 'attribution' ? index : (echoed ?? null);
  return {
    attributions: attribution === null ? [] : [attribution],
    quantities: kind === 'quantity' ? [index] : [],
    reports: kind === 'report' ? [index] : [],
  };
}

interface Props extends CardCallbacks {
  readonly analysis: Analysis;
  readonly target: Target;
  readonly colours: 'source' | 'ink';
}

function CopyingCard({ analysis, target, colours, onGo, onClosed }: Props) {
  const [copied, setCopied] = useState(false);
  const copyIt = async () => {
    setCopied(await copy(flavoursOf(analysis, 'plain', selectionOf(analysis, target))));
    setTimeout(() => setCopied(false), 2000);
  };
  return (
    <Card
      analysis={analysis}
      target={target}
      colours={colours}
      copied={copied}
      onCopy={copyIt}
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
  const cardOf = (latest: Analysis, shown: Target) => (
    <CopyingCard analysis={latest} target={shown} colours={look.colours} onGo={callbacks.onGo} onClosed={() => host.close()} />
  );
  const host = openCard(cardOf(analysis, target), place, look.focus, callbacks.onClosed);
  return { update: (latest, shown, at) => host.show(cardOf(latest, shown), at), close: host.close };
}
