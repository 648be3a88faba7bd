/** Who said what. Up, down, Home and End move through the statements of all sources; each list is one tab stop. */
import { useMemo } from 'preact/hooks';
import type { Analysis } from '../lib/engine/model.ts';
import type { SourceOrder } from '../lib/messages/protocol.ts';
import { Chevron } from './glyph.tsx';
import { slotsOf } from './slots.ts';
import { SourceEntry } from './source-entry.tsx';
import type { StatementActions } from './statement.tsx';
import type { View } from './view.ts';
import { useWords } from './words.ts';

/** Beyond this many sources, those that said most stay open; the rest are one line each. */
const MANY = 12;
const OPEN = 4;

interface Props {
  readonly analysis: Analysis;
  readonly view: View;
  readonly order: SourceOrder;
  readonly colours: 'source' | 'ink';
  readonly actions: StatementActions;
  readonly copiedSource: number | null | undefined;
  readonly onOrder: (order: SourceOrder) => void;
  readonly onCopySource: (source: number | null) => void;
}

/** Moves the focus among the statements of the section that the event comes from. */
function moveFocus(event: KeyboardEvent): void {
  const all = Array.from((event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>('.go'));
  const at = all.indexOf(event.target as HTMLElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }[event.key];
  if (at === -1 || to === undefined || !all[to]) return;
  event.preventDefault();
  all[to]?.focus();
}

export function SourceList({ analysis, view, order, colours, actions, copiedSource, onOrder, onCopySource }: Props) {
  const words = useWords();
  const slots = useMemo(() => slotsOf(analysis), [analysis]);
  const folding = view.groups.length > MANY && !view.filtered;
  const most = useMemo(() => new Set(slots.flatMap((slot, index) => (slot > 0 && slot <= OPEN ? [index] : []))), [slots]);
  return (
    <section class="said" aria-labelledby="said" onKeyDown={moveFocus}>
      <div class="head">
        <h2 id="said">{words.whoSaidWhat}</h2>
        <span class="order">
          <select aria-label={words.order} value={order} onChange={(event) => onOrder(event.currentTarget.value as SourceOrder)}>
            {(['most', 'article', 'name'] as const).map((name) => (
              <option key={name} value={name}>
                {words.orders[name]}
              </option>
            ))}
          </select>
          <Chevron />
        </span>
      </div>
      {view.groups.map((group) => (
        <SourceEntry
          key={group.source ?? 'none'}
          analysis={analysis}
          group={group}
          slot={group.source === null || colours === 'ink' ? 0 : (slots[group.source] ?? 0)}
          fold={folding && (group.source === null || !most.has(group.source))}
          actions={actions}
          copied={copiedSource === group.source}
          onCopySource={onCopySource}
        />
      ))}
    </section>
  );
}
