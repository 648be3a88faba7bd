/** What options and first run are given and give back: values in, callbacks out. */
import type { CorrectedArticle } from '../../lib/corrections/stored.ts';
import type { Kept, MarkKind, SettingsChange, SourceOrder } from '../../lib/messages/protocol.ts';

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
  /** All that ever could not be read, as it was stored; empty: nothing. */
  readonly aside: string;
  /** What the reader corrected, by article, the youngest first. */
  readonly corrected: readonly CorrectedArticle[];
  /** Corrections that could not be read, as they were stored; empty: none. */
  readonly correctionsAside: string;
  /** How many changes, one after the other, could not be stored; each is news. What is shown is what is stored. */
  readonly refused: number;
  /** True where the browser could not take in where articles are read as they open. */
  readonly unregistered: boolean;
}

export interface OptionsCallbacks {
  /** Ask for the permission; called inside the reader's click. */
  readonly onAllow: (scope: { readonly site: string } | 'all') => void;
  readonly onRevoke: (scope: { readonly site: string } | 'all') => void;
  readonly onChange: (change: SettingsChange) => void;
  /** What could not be read has been seen. */
  readonly onDismiss: () => void;
  readonly onDeleteAside: () => void;
  /** All corrections of an article are deleted; null: of every article. */
  readonly onForget: (address: string | null) => void;
  readonly onDeleteCorrectionsAside: () => void;
  readonly onImport: (text: string) => Promise<Kept>;
  readonly onSave: (fileName: string, mime: string, text: string) => void;
}

/** A host name as it may be typed ("https://www.Example.org/news" is "www.example.org"); null where it is none. */
export function hostFrom(typed: string): string | null {
  const host = typed
    .trim()
    .toLowerCase()
    .replace(/^[a-z][a-z0-9+.-]*:\/\//u, '')
    .replace(/[/?#:].*/su, '');
  return /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+[\p{L}\p{N}-]{2,}$|^localhost$/u.test(host) ? host : null;
}
