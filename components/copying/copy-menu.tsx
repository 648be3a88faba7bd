/** The Copy button and its menu: arrows, Home and End move, Enter copies, Escape goes back to the button. */
import { useEffect, useRef } from 'preact/hooks';
import { useWords } from '../shared/words.ts';
import { FORMAT_GROUPS } from './format-groups.tsx';

/** HTML goes with the text on the clipboard, and has no line of its own. */
const isLine = (name: string) => name !== 'html';

interface Props {
  readonly open: boolean;
  readonly count: number;
  readonly usual: string;
  readonly done: boolean;
  /** Whether what has no source is copied too; null: there is nothing without one. */
  readonly whole: boolean | null;
  readonly onWhole: (whole: boolean) => void;
  readonly onOpen: (open: boolean) => void;
  readonly onCopy: (format: string) => void;
  readonly onEdit: () => void;
  readonly onSave: () => void;
}

export function CopyMenu({ open, count, usual, done, whole, onWhole, onOpen, onCopy, onEdit, onSave }: Props) {
  const words = useWords();
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const items = () => Array.from(menu.current?.querySelectorAll<HTMLElement>('[role^=menuitem]') ?? []);

  useEffect(() => {
    if (open) (items().find((item) => item.getAttribute('aria-checked') === 'true') ?? items()[0])?.focus();
  }, [open]);

  const close = () => {
    onOpen(false);
    button.current?.focus();
  };
  const act = (action: () => void) => () => {
    close();
    action();
  };
  const keys = (event: KeyboardEvent) => {
    const list = items();
    const at = list.indexOf(event.target as HTMLElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1 + list.length, Home: 0, End: list.length - 1 }[event.key];
    if (to !== undefined) list[to % list.length]?.focus();
    else if (event.key === 'Escape') close();
    // the browser goes on from the button
    else if (event.key === 'Tab') return close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div class="copying">
      <button
        ref={button}
        type="button"
        class="button"
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => onOpen(!open)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') return;
          event.preventDefault();
          event.stopPropagation();
          onOpen(true);
        }}
      >
        {done ? words.copied : words.copy}
      </button>
      {open && (
        <>
          <button type="button" class="veil" tabIndex={-1} aria-hidden="true" onClick={close} />
          <div ref={menu} class="menu" role="menu" aria-label={words.copyShown(count)} tabIndex={-1} onKeyDown={keys}>
            <p class="small soft" aria-hidden="true">
              {words.copyShown(count)}
            </p>
            {FORMAT_GROUPS.map(({ group, names }) => (
              // biome-ignore lint/a11y/useSemanticElements: a group of a menu is no fieldset
              <div key={group} role="group" aria-label={words.formatGroups[group]}>
                <p class="small soft" aria-hidden="true">
                  {words.formatGroups[group]}
                </p>
                {names.filter(isLine).map((name) => (
                  <button key={name} type="button" role="menuitemradio" aria-checked={name === usual} onClick={act(() => onCopy(name))}>
                    <span class="tick" aria-hidden="true">
                      {name === usual && '✓'}
                    </span>
                    {words.formats[name] ?? name}
                    {name === usual && <span class="soft small">{words.usual}</span>}
                  </button>
                ))}
              </div>
            ))}
            <hr />
            {whole !== null && (
              <button type="button" role="menuitemcheckbox" aria-checked={whole} onClick={() => onWhole(!whole)}>
                <span class="tick" aria-hidden="true">
                  {whole && '✓'}
                </span>
                {words.whole}
              </button>
            )}
            <button type="button" role="menuitem" onClick={act(onEdit)}>
              <span class="tick" aria-hidden="true" />
              {words.editFirst}
            </button>
            <button type="button" role="menuitem" onClick={act(onSave)}>
              <span class="tick" aria-hidden="true" />
              {words.save}
            </button>
          </div>
        </>
      )}
    </div>
  );
}
