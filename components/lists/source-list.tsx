/** Who said what. */

import { useMemo, useRef } from 'preact/hooks';
import type { Analysis } from '../../lib/engine/model.ts';
import type { SourceOrder } from '../../lib/messages/protocol.ts';
import { slotsIn, slotsOf } from '../../lib/messages/spoken.ts';
import { Chevron } from '../shared/glyph.tsx';
import { useOneStop } from '../shared/one-stop.ts';
import { useWords } from '../shared/words.ts';
import { useDrawnLater } from './drawn-later.ts';
import { OrderSelect } from './order-select.tsx';
import { keyIn } from './places.ts';
import { useShowMore } from './show-more.ts';
import { SHOWN, SourceEntry } from './source-entry.tsx';
import type { StatementActions } from './statement.tsx';
import type { Group, View } from './view.ts';

/** Beyond this many sources, those that said most stay open; the rest are one line each. */
const MANY = 12;
const OPEN = 4;
/** So many are listed before "Show N more". */
const LISTED = 60;
/** … and those that have so many statements are drawn at first: more than a window shows. */
const AT_FIRST = 14;

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

export function SourceList({ analysis, view, order, colours, actions, copiedSource, onOrder, onCopySource }: Props) {
  const words = useWords();
  const slots = useMemo(() => slotsIn(analysis, colours), [analysis, colours]);
  const folding = view.groups.length > MANY && !view.filtered;
  const most = useMemo(() => new Set(slotsOf(analysis).flatMap((slot, index) => (slot > 0 && slot <= OPEN ? [index] : []))), [analysis]);
  const list = useRef<HTMLDivElement>(null);
  const [all, showAll] = useShowMore(list);
  useOneStop(list, { first: '.go' });
  const isWanted = ({ statements }: Group) => actions.current !== null && statements.includes(actions.current);
  const listed = all || view.groups.slice(LISTED).some(isWanted) ? view.groups : view.groups.slice(0, LISTED);
  const rest = view.groups.length - listed.length;
  const folds = ({ source }: Group) => folding && (source === null || !most.has(source));
  const first = firstOf(listed, folds);
  const drawn = useDrawnLater() || all || listed.slice(first).some(isWanted) ? listed : listed.slice(0, first);
  return (
    <section class="said" aria-labelledby="said" aria-describedby="list-keys">
      <div class="head">
        <h2 id="said">{words.whoSaidWhat}</h2>
        <span class="order">
          <OrderSelect order={order} onOrder={onOrder} />
          <Chevron />
        </span>
      </div>
      <div ref={list}>
        {drawn.map((group) => (
          <SourceEntry
            key={group.source === null ? 'none' : `source ${keyIn(analysis.sources, group.source)}`}
            analysis={analysis}
            group={group}
            slot={slots[group.source ?? -1] ?? 0}
            fold={folds(group)}
            actions={actions}
            copied={copiedSource === group.source}
            onCopySource={onCopySource}
          />
        ))}
        {rest > 0 && (
          <button type="button" class="plain rest" onClick={() => showAll(listed.length)}>
            {words.showMoreSources(rest)}
          </button>
        )}
      </div>
      <p class="hint small" aria-hidden="true">
        <kbd>↑</kbd> <kbd>↓</kbd> {words.keys.rows} <kbd>←</kbd> <kbd>→</kbd> {words.keys.inRow}
      </p>
    </section>
  );
}

/** How many of the groups have the statements that are drawn at first, as far as each shows its own. A line for a source is half as high as one. */
function firstOf(groups: readonly Group[], folds: (group: Group) => boolean): number {
  let statements = 0;
  const beyond = groups.findIndex((group) => {
    statements += folds(group) ? 0.5 : Math.min(group.statements.length, SHOWN);
    return statements > AT_FIRST;
  });
  return beyond === -1 ? groups.length : beyond;
}
