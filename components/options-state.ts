/** What options and first run are given and give back: values in, callbacks out. */
import type { MarkKind } from '../lib/messages/protocol.ts';
import type { SourceOrder } from './panel-state.ts';

/** click: only when the button is pressed; sites: also on the sites listed; all: on every site. */
export type ReadsWhen = 'click' | 'sites' | 'all';

export interface OptionsState {
  /** Host names that the reader granted, as the browser lists them. */
  readonly sites: readonly string[];
  readonly all: boolean;
  readonly never: readonly string[];
  readonly kinds: readonly MarkKind[];
  readonly colours: 'source' | 'ink';
  readonly order: SourceOrder;
  readonly format: string;
  /** The settings as text, for keeping. */
  readonly text: string;
  /** What of the stored settings could not be read, and is as at first. */
  readonly unreadable: readonly string[];
  /** True where the last change could not be stored: what is shown is what is stored. */
  readonly refused: boolean;
}

/** What the reader changes here. */
export type Changed = Pick<OptionsState, 'never' | 'kinds' | 'colours' | 'order' | 'format'>;

export interface OptionsCallbacks {
  /** Ask for the permission; called inside the reader's click. */
  readonly onAllow: (scope: { readonly site: string } | 'all') => void;
  readonly onRevoke: (scope: { readonly site: string } | 'all') => void;
  /** From what is stored by then: another change may come in between. */
  readonly onChange: (change: (now: Changed) => Partial<Changed>) => void;
  /** False where the text cannot be read as settings; nothing is changed then. */
  readonly onImport: (text: string) => Promise<boolean>;
}

/** A host name as it may be typed ("https://www.Example.org/news" is "www.example.org"); null where it is none. */
export function hostFrom(typed: string): string | null {
  const host = typed
    .trim()
    .toLowerCase()
    .replace(/^[a-z][a-z0-9+.-]*:\/\//u, '')
    .replace(/[/?#:].*$/u, '');
  return /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+[\p{L}\p{N}-]{2,}$|^localhost$/u.test(host) ? host : null;
}
