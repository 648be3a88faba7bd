/** Outlet and date, headline, and the summary that leads to the parts. */
import { articleOf } from '../../lib/engine/formats/article.ts';
import type { Analysis } from '../../lib/engine/model.ts';
import { hostOf } from '../../lib/messages/host-of.ts';
import type { Part } from '../../lib/messages/protocol.ts';
import type { Unselected } from '../shared/panel-state.ts';
import { useWords } from '../shared/words.ts';
import { PartNote } from './part-note.tsx';
import { Summary } from './summary.tsx';

interface Props {
  readonly analysis: Analysis;
  /** Why it is not the whole page; null: it is. */
  readonly part: Part | null;
  readonly unselected: Unselected | null;
  readonly onReadSelected: () => void;
  readonly onReadWhole: () => void;
}

export function PanelHead({ analysis, part, ...note }: Props) {
  const words = useWords();
  const { outlet, date, title, url } = articleOf(analysis.document);
  const host = hostOf(url)?.replace(/^www\./u, '') ?? null;
  const place = outlet ?? host;
  const heading = title || host;
  return (
    <header class="top">
      {(place || date) && (
        <p class="where small soft">
          <bdi>{place}</bdi>
          {date && place && ' · '}
          {date && <bdi>{date}</bdi>}
        </p>
      )}
      {heading ? (
        <h1 class="words" dir="auto" lang={analysis.document.lang ?? undefined}>
          {heading}
        </h1>
      ) : (
        <h1>{words.thisPage}</h1>
      )}
      {part && <PartNote part={part} {...note} />}
      <Summary analysis={analysis} part={part} />
    </header>
  );
}
