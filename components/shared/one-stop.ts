/**
 * A list is one stop of the Tab key, and the arrows move in it: up and down from row to row, left and right in a row, Home and End to the first row
 * and the last. Which control is the stop is kept by the document alone: what is listed need not be drawn anew where the focus goes.
 */
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

interface Shape {
  /** What is the stop at first, where it stands in the list. */
  readonly first?: string;
  /** It has no rows: all arrows go on and back. */
  readonly isLine?: boolean;
}

export function useOneStop(list: RefObject<HTMLElement>, shape: Shape = {}): void {
  useEffect(() => (list.current ? makeOneStop(list.current, shape) : undefined), []);
}

const ROW = 'li, tr, .name';
/** What is opened in a row has stops of its own. */
const APART = '.evidence, form';
const MIRRORED: Readonly<Record<string, string>> = { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' };
const ALONG: Readonly<Record<string, string>> = { ArrowLeft: 'ArrowUp', ArrowRight: 'ArrowDown' };

/** @returns stops it */
function makeOneStop(list: HTMLElement, { first, isLine = false }: Shape): () => void {
  let stop: HTMLElement | null = null;

  const controls = () =>
    Array.from(list.querySelectorAll<HTMLElement>('button, a[href], summary')).filter(
      (control) => !control.closest(APART) && isUnfolded(control),
    );
  function settle(): void {
    const all = controls();
    if (!stop || !all.includes(stop)) stop = all.find((control) => first && control.matches(first)) ?? all[0] ?? null;
    for (const control of all) if (control.tabIndex !== (control === stop ? 0 : -1)) control.tabIndex = control === stop ? 0 : -1;
  }
  const focused = ({ target }: FocusEvent) => {
    if (!controls().includes(target as HTMLElement)) return;
    stop = target as HTMLElement;
    settle();
  };
  const pressed = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const isRtl = getComputedStyle(list).direction === 'rtl';
    const key = isRtl ? (MIRRORED[event.key] ?? event.key) : event.key;
    const to = next(controls(), event.target as HTMLElement, isLine ? (ALONG[key] ?? key) : key);
    if (!to) return;
    event.preventDefault();
    event.stopPropagation();
    to.focus();
  };
  const observer = new MutationObserver(settle);
  list.addEventListener('focusin', focused);
  list.addEventListener('keydown', pressed, true);
  observer.observe(list, { childList: true, subtree: true, attributeFilter: ['open'] });
  settle();
  return () => {
    list.removeEventListener('focusin', focused);
    list.removeEventListener('keydown', pressed, true);
    observer.disconnect();
  };
}

/** False where it stands in what is folded; what unfolds it does not. */
function isUnfolded(control: HTMLElement): boolean {
  const folded = control.closest('details:not([open])');
  return !folded || (control.matches('summary') && control.parentElement === folded);
}

/** Where a key leads from a control; undefined: nowhere. */
function next(all: readonly HTMLElement[], from: HTMLElement, key: string): HTMLElement | undefined {
  const rows: HTMLElement[][] = [];
  for (const control of all) {
    const row = control.closest(ROW);
    const last = rows.at(-1);
    if (last && row && last[0]?.closest(ROW) === row) last.push(control);
    else rows.push([control]);
  }
  const at = rows.findIndex((row) => row.includes(from));
  const row = rows[at];
  if (!row) return undefined;
  const across = row.indexOf(from);
  const to = {
    ArrowDown: rows[at + 1]?.[0],
    ArrowUp: rows[at - 1]?.[0],
    Home: rows[0]?.[0],
    End: rows.at(-1)?.[0],
    ArrowRight: row[across + 1],
    ArrowLeft: row[across - 1],
  };
  return Object.hasOwn(to, key) ? to[key as keyof typeof to] : undefined;
}
