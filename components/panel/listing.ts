/** What the panel lists of an analysis, as the reader filters it. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Analysis } from '../../lib/engine/model.ts';
import { type Filter, listedIn, NO_FILTER, type View, viewOf } from '../lists/view.ts';
import type { PanelCallbacks, PanelState } from '../shared/panel-state.ts';
import { useWords } from '../shared/words.ts';
import type { News } from './news.ts';

export interface Listing {
  readonly filter: Filter;
  readonly setFilter: (filter: Filter) => void;
  readonly view: View;
  /** How much was found, in words. */
  readonly found: string;
}

/** Milliseconds for which the page is left as it is while the reader types, and after which what was found is told. */
const TYPES = 200;
const HAS_TYPED = 600;

export function useListing(analysis: Analysis, order: PanelState['order'], onListed: PanelCallbacks['onListed'], news: News): Listing {
  const words = useWords();
  const [filter, setFilter] = useState(NO_FILTER);
  const view = useMemo(() => viewOf(analysis, filter, order), [analysis, filter, order]);
  const isAnythingFound = view.shown + view.numbers.length + view.reports.length > 0;
  const found = isAnythingFound ? words.found(view.shown, view.total) : words.nothingFound(filter.query.trim());
  useEffect(() => {
    const timer = setTimeout(() => onListed(listedIn(analysis, view)), view.filtered ? TYPES : 0);
    return () => clearTimeout(timer);
  }, [analysis, view]);
  useEffect(() => {
    if (!view.filtered) return;
    const timer = setTimeout(() => news.tell(found), HAS_TYPED);
    return () => {
      clearTimeout(timer);
      news.takeBack(found);
    };
  }, [view, found]);
  return { filter, setFilter, view, found };
}
