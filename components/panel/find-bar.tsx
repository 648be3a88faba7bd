/** The bar that stays over the lists: to search and copy them, what of them is marked and listed, and what could not be done. */
import type { Analysis } from '../../lib/engine/model.ts';
import type { Copies } from '../copying/copies.ts';
import { leftOut, sayingsIn } from '../copying/copy-choice.ts';
import { CopyMenu } from '../copying/copy-menu.tsx';
import { OCCASIONAL } from '../copying/format-groups.tsx';
import { loadPreview } from '../copying/later-preview.ts';
import { NO_FILTER } from '../lists/view.ts';
import type { PanelCallbacks, PanelState } from '../shared/panel-state.ts';
import { useWords } from '../shared/words.ts';
import { ListFilter } from './list-filter.tsx';
import type { Listing } from './listing.ts';
import { Toggles } from './toggles.tsx';

interface Props {
  readonly analysis: Analysis;
  readonly state: PanelState;
  readonly callbacks: PanelCallbacks;
  readonly listing: Listing;
  readonly copying: CopyProps;
  /** The reader goes on from the bar into the list. */
  readonly onDown: () => void;
}

interface CopyProps {
  readonly copies: Copies;
  /** True for a moment after what is listed was copied. */
  readonly done: boolean;
  /** Whether the menu is open. */
  readonly menu: boolean;
  readonly onMenu: (open: boolean) => void;
  readonly onEdit: () => void;
}

export function FindBar({ analysis, state, callbacks, listing, copying, onDown }: Props) {
  const words = useWords();
  const { filter, setFilter, view, found } = listing;
  const goDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' || event.defaultPrevented || !(event.target as HTMLElement).matches('.bar *')) return;
    event.preventDefault();
    onDown();
  };
  return (
    <search class="find" onKeyDown={goDown}>
      <div class="bar">
        <input
          type="search"
          autocomplete="off"
          aria-label={words.search}
          placeholder={words.search}
          value={filter.query}
          onInput={(event) => setFilter({ ...filter, query: event.currentTarget.value })}
        />
        <CopyListed analysis={analysis} usual={state.format} onFormat={callbacks.onFormat} {...copying} />
      </div>
      <Toggles analysis={analysis} kinds={state.kinds} onKind={callbacks.onKind} />
      {state.unsaid > 0 && (
        <p key={`unsaid-${state.unsaid}`} class="refused small" role="alert">
          {words.unsaid}
        </p>
      )}
      {state.refused > 0 && (
        <p key={state.refused} class="refused small" role="alert">
          {words.unstored}
        </p>
      )}
      {analysis.attributions.length > 1 && <ListFilter analysis={analysis} filter={filter} onFilter={setFilter} />}
      {view.filtered && (
        <p class="found small">
          <span>{found}</span>
          <button type="button" class="plain" onClick={() => setFilter(NO_FILTER)}>
            {words.showEverything}
          </button>
        </p>
      )}
    </search>
  );
}

interface CopyListedProps extends CopyProps {
  readonly analysis: Analysis;
  /** Name of the usual format. */
  readonly usual: string;
  readonly onFormat: (format: string) => void;
}

/** The menu that copies what is listed. */
function CopyListed({ analysis, usual, onFormat, copies, done, menu, onMenu, onEdit }: CopyListedProps) {
  const { shown, toCopy, whole, setWhole, copy, save } = copies;
  return (
    <CopyMenu
      open={menu}
      count={sayingsIn(analysis, toCopy)}
      whole={leftOut(analysis, shown) > 0 ? whole : null}
      onWhole={setWhole}
      usual={usual}
      done={done}
      onOpen={(open) => {
        // the browser lets a press copy for a moment only: what it may ask for is there by then
        if (open) void loadPreview();
        onMenu(open);
      }}
      onCopy={(name) => {
        if (!OCCASIONAL.includes(name)) onFormat(name);
        void copy(name, toCopy, 'shown');
      }}
      onEdit={onEdit}
      onSave={() => void save(usual, null)}
    />
  );
}
