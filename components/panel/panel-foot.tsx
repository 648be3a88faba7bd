/** What happened to the article (nothing), the keys, the options, and the way to say that something is wrong. */
import { Chevron } from '../shared/glyph.tsx';
import { Key } from '../shared/keys.tsx';
import type { Unselected } from '../shared/panel-state.ts';
import { useWords } from '../shared/words.ts';
import { NotSelected } from './part-note.tsx';
import { ReportButton } from './report-button.tsx';

interface Props {
  readonly filtered: boolean;
  readonly address: boolean;
  /** Host that "Always on this site" would grant; null where it is granted already, or none can be. */
  readonly site: string | null;
  readonly onAllow: () => void;
  readonly onOptions: () => void;
  /** Null where it is offered elsewhere. */
  readonly onReadSelected: (() => void) | null;
  readonly unselected: Unselected | null;
  readonly onReport: (withAddress: boolean) => void;
}

export function PanelFoot({ filtered, address, site, onAllow, onOptions, onReadSelected, unselected, onReport }: Props) {
  const words = useWords();
  return (
    <footer>
      <p>{words.foundHere}</p>
      <ul>
        <Key name="next" does={words.keys.next} />
        <Key name="before" does={words.keys.before} />
        <Key name="panel" does={words.keys.panel} />
        {filtered && (
          <li>
            <kbd>Esc</kbd> {words.keys.escape}
          </li>
        )}
        {site !== null && (
          <li>
            <button type="button" class="plain as-link" onClick={onAllow}>
              <bdi>{words.unread.site(site)}</bdi>
            </button>
          </li>
        )}
        {onReadSelected && (
          <li>
            <button type="button" class="plain as-link" onClick={onReadSelected}>
              {words.part.read}
            </button>
          </li>
        )}
        <li>
          <button type="button" class="plain as-link" onClick={onOptions}>
            {words.options}
          </button>
        </li>
      </ul>
      {onReadSelected && <NotSelected unselected={unselected} />}
      <details class="wrong">
        <summary>
          {words.somethingWrong} <Chevron />
        </summary>
        <ReportButton onReport={onReport} address={address} />
      </details>
    </footer>
  );
}
