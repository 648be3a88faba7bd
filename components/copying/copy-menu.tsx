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

export function CopyMenu({ open, done, onOpen, ...menu }: Props) {
  const words = useWords();
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    onOpen(false);
    button.current?.focus();
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
          <Menu {...menu} onClose={close} />
        </>
      )}
    </div>
  );
}

interface MenuProps extends Omit<Props, 'open' | 'done' | 'onOpen'> {
  readonly onClose: () => void;
}

/** The menu while it is open; the line of the usual format has the focus first. */
function Menu({ count, usual, whole, onWhole, onCopy, onEdit, onSave, onClose }: MenuProps) {
  const words = useWords();
  const menu = useRef<HTMLDivElement>(null);
  const items = () => Array.from(menu.current?.querySelectorAll<HTMLElement>('[role^=menuitem]') ?? []);
  useEffect(() => (items().find((item) => item.getAttribute('aria-checked') === 'true') ?? items()[0])?.focus(), []);
  const act = (action: () => void) => () => {
    onClose();
    action();
  };
  const keys = (event: KeyboardEvent) => {
    const list = items();
    const at = list.indexOf(event.target as HTMLElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1 + list.length, Home: 0, End: list.length - 1 }[event.key];
    if (to !== undefined) list[to % list.length]?.focus();
    else if (event.key === 'Escape') onClose();
    // the browser goes on from the button
    else if (event.key === 'Tab') return onClose();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
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
              <MenuTick on={name === usual} />
              {words.formats[name] ?? name}
              {name === usual && <span class="soft small">{words.usual}</span>}
            </button>
          ))}
        </div>
      ))}
      <hr />
      {whole !== null && (
        <button type="button" role="menuitemcheckbox" aria-checked={whole} onClick={() => onWhole(!whole)}>
          <MenuTick on={whole} />
          {words.whole}
        </button>
      )}
      <button type="button" role="menuitem" onClick={act(onEdit)}>
        <MenuTick on={false} />
        {words.editFirst}
      </button>
      <button type="button" role="menuitem" onClick={act(onSave)}>
        <MenuTick on={false} />
        {words.save}
      </button>
    </div>
  );
}

/** Before the words of a line: whether it is on. It has its room where it is not. */
function MenuTick({ on }: { readonly on: boolean }) {
  return (
    <span class="tick" aria-hidden="true">
      {on && '✓'}
    </span>
  );
}
