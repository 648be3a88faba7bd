/**
 * What page, background and panel say to each other: one union per direction. A zod/mini schema stands at each door,
 * beside the type it guards; inside, the hand-written types are trusted.
 *
 *   page ──AnalyseRequest──► background ──Analysis──► page          (runtime.sendMessage)
 *   page ──OpenPanelRequest──► background ──BackgroundToPage──► page
 *   panel ──PanelToPage──► page ──PageToPanel──► panel              (a port, tabs.connect)
 *   options, panel ──SettingsRequest──► background ──Kept──► options, panel
 */
import type { Analysis, Correction, Document } from '../engine/model.ts';
import type { MARK_KINDS } from './mark-kinds.ts';

/** Page to background: analyse this text. The answer is the {@link Analysis}, as the reader corrected it, in pieces where it is long. */
export interface AnalyseRequest {
  readonly type: 'analyse';
  readonly document: Document;
  /** In a private window, where none are stored. */
  readonly corrections?: readonly Correction[];
}

/** Why there is nothing to show although the page could be read; empty: it has no words to read, whoever asks. */
export type NoArticleReason = 'list' | 'short' | 'empty' | 'forum' | 'shop' | 'video' | 'unclear' | 'too-large' | 'translated';

/** Why it was not all of the page's text that was read. */
export interface Part {
  /**
   * unread: words in quotation marks stand in text that was not read; paywall: the page holds the beginning of the article, and not the
   * rest; selection: the reader had what is selected read.
   */
  readonly why: 'unread' | 'paywall' | 'selection';
  /** Share of the text that was read, 0 to 1; null: nobody knows. */
  readonly share: number | null;
}

/** Why what is selected was not read: nothing is, or no words that could be read, or more than can be; or it could not be analysed. */
export type UnselectedReason = 'nothing' | 'short' | 'too-large' | 'failed';

/** Where the page stands. A value, never an exception. */
export type Status =
  | { readonly state: 'unread' }
  | { readonly state: 'reading' }
  | { readonly state: 'ready'; readonly analysis: Analysis; readonly part?: Part }
  | { readonly state: 'none'; readonly why: NoArticleReason }
  | { readonly state: 'language'; readonly lang: string; readonly analysis: Analysis }
  | { readonly state: 'failed'; readonly where: string };

/** A thing of the analysis that can be shown, selected or copied. `index` is its place in its list of the analysis. */
export interface Target {
  readonly kind: 'attribution' | 'quantity' | 'report' | 'echo' | 'source';
  readonly index: number;
  /** Which of its mentions or spans; the first where it is left out. */
  readonly place?: number;
}

/** The four kinds of mark; the toggles of the panel, and what is painted. */
export type MarkKind = (typeof MARK_KINDS)[number];

/** Order of the sources. Inside a source the order is always the article's. */
export type SourceOrder = 'most' | 'article' | 'name';

/** A change of one setting, made of what is stored when its turn has come: another may come in between. */
export type SettingsChange =
  | { readonly what: 'colours'; readonly to: 'source' | 'ink' }
  | { readonly what: 'order'; readonly to: SourceOrder }
  /** A name in `formats`. */
  | { readonly what: 'format'; readonly to: string }
  /** Whether a kind is marked; `turn`: where it was not, and the other way round. */
  | { readonly what: 'kinds'; readonly kind: MarkKind; readonly to: boolean | 'turn' }
  /** Whether nothing is read on a site. */
  | { readonly what: 'never'; readonly site: string; readonly to: boolean };

/** A correction made, instead of another of the same statement or of none, or taken back. */
export interface CorrectionChange {
  readonly put: Correction | null;
  readonly instead: Correction | null;
}

/** A page of the extension to background, which makes the change also where that page closes in the same moment. The answer: {@link Kept}. */
export type SettingsRequest =
  /** Of the article in this tab; `private` is answered where the tab's window is private: nothing is stored then. */
  | {
      readonly type: 'correct';
      readonly tabId: number;
      readonly url: string | null;
      readonly title: string | null;
      readonly change: CorrectionChange;
    }
  /** All corrections of one article are deleted, or all there are; null: of every article. */
  | { readonly type: 'forget'; readonly address: string | null }
  /** Stored corrections that could not be read are deleted. */
  | { readonly type: 'delete-corrections-aside' }
  | { readonly type: 'change'; readonly change: SettingsChange }
  /** Settings as text, instead of those that are stored. */
  | { readonly type: 'import'; readonly text: string }
  /** The reader has seen what could not be read: it is not told again, and stays aside. */
  | { readonly type: 'dismiss' }
  /** What could not be read is deleted. */
  | { readonly type: 'delete-aside' }
  /** Take in on which sites articles are read as they open, as the settings and the browser's grants say now. */
  | { readonly type: 'register' };

/**
 * What became of it: nothing is changed where it was refused (the browser could not store it), unreadable (no settings as text) or private
 * (nothing is kept of private windows). crowded: stored, and the oldest corrections had to go for it.
 */
export type Kept = 'stored' | 'crowded' | 'refused' | 'unreadable' | 'private';

/** Background to panel: a change that the reader made by a key was refused. */
export interface RefusedNotice {
  readonly type: 'refused';
}

/** What is painted, and how. */
export interface Marks {
  readonly kinds: readonly MarkKind[];
  readonly colours: 'source' | 'ink';
  /** True where the reader chose the kinds, and they are not what everybody begins with. */
  readonly chosen: boolean;
}

/** What a list that is filtered still holds: indexes in the lists of the analysis. */
export interface Listed {
  readonly attributions: readonly number[];
  readonly quantities: readonly number[];
  readonly reports: readonly number[];
}

export type PanelToPage =
  | { readonly type: 'show'; readonly target: Target }
  | { readonly type: 'evidence'; readonly attribution: number | null }
  /** What the page handed over to be copied is shown, or what it said to what was asked of it. */
  | { readonly type: 'taken' }
  | { readonly type: 'read'; readonly anyway: boolean }
  /** Nothing but what is selected in the page. */
  | { readonly type: 'read-selected' }
  /** Of what is marked in the page, this alone; null: all of it. */
  | { readonly type: 'only'; readonly listed: Listed | null };

/** Background to page: what the reader asked of the extension itself, by its button, its keys or its settings. */
export type BackgroundToPage =
  /** The button was pressed: read, although the page may not look like an article. */
  | { readonly type: 'asked' }
  /** To the next statement, or the one before. */
  | { readonly type: 'step'; readonly by: 1 | -1 }
  /** The reader took the permission for these patterns back: on their pages the marks go. */
  | { readonly type: 'stop'; readonly origins: readonly string[] }
  /** What the reader corrected of this article has changed; null: of any. */
  | { readonly type: 'corrected'; readonly address: string | null }
  /** A correction of this article in a private window: nothing of it is stored, it lives with the page. */
  | { readonly type: 'correct'; readonly address: string | null; readonly change: CorrectionChange }
  /** The statements of which words are selected are handed to the panel, to be copied there. */
  | { readonly type: 'copy-selected' };

/** Background to panel: the button was pressed on this tab, and the script was put there if the browser lets us. */
export interface PressedNotice {
  readonly type: 'pressed';
  readonly tabId: number;
}

/** The parts of the page's script that are put there when they are needed. */
export type PagePart = 'reader' | 'readability' | 'interaction' | 'card';

/** Page to background: put this part of the script there. The answer is true. */
export interface LoadRequest {
  readonly type: 'load';
  readonly part: PagePart;
  /** Beside the reader: the language that the page declares, or none. It is made ready while the page is read. */
  readonly lang?: string | null;
}

/** Page to background: the article stands in a frame, so its marks need their style sheet there. The answer is true. */
export interface StyleFramesRequest {
  readonly type: 'style-frames';
}

/** Page to background, from the card: show the panel, or a tab where no press in a page opens it. The answer: was it opened. */
export interface OpenPanelRequest {
  readonly type: 'open-panel';
}

export type PageToPanel =
  | { readonly type: 'status'; readonly status: Status; readonly url: string; readonly title: string }
  | { readonly type: 'select'; readonly target: Target }
  /** What is selected was to be read, or copied, and was not. */
  | { readonly type: 'unselected'; readonly why: UnselectedReason }
  /**
   * The card could not copy this, or the reader asked for what is selected, as `from` says: the panel offers to. It copies nothing by itself.
   * `also`: further statements, as indexes in `attributions`.
   */
  | { readonly type: 'copy'; readonly from: 'card' | 'selection'; readonly target: Target; readonly also: readonly number[] }
  /** No statement stands in what is selected. */
  | { readonly type: 'unsaid' };

/** The panels that are connected to a page: a window's panel, and the panel that stands in a tab of its own. */
export interface Panels {
  /** To every panel that is connected. @returns whether there is one */
  send(message: PageToPanel): boolean;
  close(): void;
}
