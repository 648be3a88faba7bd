/** Opens the card of a target at the end of its words. */
import { CopyingCard } from '../../components/card/copying-card.tsx';
import { copy } from '../../lib/browser/clipboard.ts';
import { pressInPageOpensPanel, requestPanel } from '../../lib/browser/page-door.ts';
import type { Analysis } from '../../lib/engine/model.ts';
import type { Target } from '../../lib/messages/protocol.ts';
import type { Doubt } from '../../lib/page/card/as-drawn.ts';
import type { Place } from '../../lib/page/dom/place.ts';
import type { CardCallbacks, OpenCard } from '../../lib/page/page-parts.ts';
import { openCard } from './card-host.ts';

export function showCard(
  analysis: Analysis,
  target: Target,
  place: Place,
  look: { focus: boolean; colours: 'source' | 'ink' },
  callbacks: CardCallbacks,
): OpenCard {
  let [latest, shown, doubt]: [Analysis, Target, Doubt | null] = [analysis, target, null];
  const card = () => (
    <CopyingCard
      analysis={latest}
      target={shown}
      colours={look.colours}
      doubt={doubt}
      hasClipboard={Boolean(navigator.clipboard)}
      onCopy={copy}
      onOpenPanel={pressInPageOpensPanel() ? requestPanel : null}
      onShowInPanel={(target) => {
        callbacks.onShowInPanel(target);
        return requestPanel();
      }}
      onHandOver={callbacks.onHandOver}
      onGo={callbacks.onGo}
      onClosed={() => host.close()}
    />
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
