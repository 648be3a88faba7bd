/** A page with its lookout and its session, their doors made up: what tests do to it, and what they see of it. */
import { afterEach, beforeEach, expect, vi } from 'vitest';
import { correct } from '../../../lib/corrections/correct.ts';
import { analyse } from '../../../lib/engine/analyse.ts';
import { languages } from '../../../lib/engine/languages/every-language.ts';
import type { Analysis, Document as Article, Correction } from '../../../lib/engine/model.ts';
import type { BackgroundToPage, PagePart, PageToPanel, Panels, PanelToPage, Status, Target } from '../../../lib/messages/protocol.ts';
import { chooseByReadability } from '../../../lib/page/choose/choose-by-readability.ts';
import { chooseSelected } from '../../../lib/page/choose/choose-selected.ts';
import { openDocuments } from '../../../lib/page/detect/frames.ts';
import type { OpenCard, PageParts } from '../../../lib/page/page-parts.ts';
import { createChosen } from '../../../lib/page/session/chosen.ts';
import { keepIds } from '../../../lib/page/session/keep-ids.ts';
import { keepLookout } from '../../../lib/page/session/lookout.ts';
import { createSession } from '../../../lib/page/session/session.ts';
import { hide } from '../hide.ts';

export const paragraph = (words: string) =>
  `<p>${words}, and the harbour office counted every boat twice, and each time the clerk wrote down another figure in the ledger.</p>`;
export const STORY = `<article><h1>Harbour office counts its boats</h1>${paragraph('“It was noon,” Ana Ruiz said').repeat(8)}</article>`;
/** With a ninth statement, of words that stand nowhere else. */
export const TWO = STORY.replace('</article>', `${paragraph('“Nobody has ever asked us for it,” Tom Achebe said')}</article>`);
export const NEWS =
  '<meta property="og:type" content="article"><script type="application/ld+json">{"@type":"NewsArticle","headline":"Harbour office counts its boats"}</script>';

interface Page {
  /** What the panel was told. */
  told: PageToPanel[];
  analysed: Article[];
  /** The background fails each time. */
  fails: boolean;
  /** What the background takes its time for. */
  until: Promise<void>;
  /** The parts of the script that were asked for, in their order. */
  loaded: PagePart[];
  /** What follows what the reader chooses cannot be loaded. */
  partFails: boolean;
  /** What its loading takes its time for. */
  partUntil: Promise<void>;
  /** What the card stands at; null: none is open. */
  card: Target | null;
  /** What the reader corrected, as the background knows it. */
  stored: readonly Correction[];
}

const untouched = (): Page => ({
  told: [],
  analysed: [],
  fails: false,
  until: Promise.resolve(),
  loaded: [],
  partFails: false,
  partUntil: Promise.resolve(),
  card: null,
  stored: [],
});
export const page = untouched();
let [greeting, received]: [() => readonly PageToPanel[], (message: PanelToPage) => void] = [() => [], () => {}];
let heard: (message: BackgroundToPage) => void = () => {};
/** Of the extension, as long as its page is open. */
let life = { isAlive: false };

export const fromPanel = (message: PanelToPage) => received(message);
export const fromBackground = (message: BackgroundToPage) => heard(message);
/** What a panel is told that connects now. */
export const greeted = () => greeting();
export const statuses = () => page.told.flatMap((message) => (message.type === 'status' ? [message.status] : []));
export const status = () => statuses().at(-1) as Status;
export const settled = () => vi.waitFor(() => expect(status().state).not.toBe('reading'), 10_000);

const sessionDoors = {
  async analyse(article: Article, own: readonly Correction[] | null): Promise<Analysis> {
    page.analysed.push(article);
    const corrections = own ?? page.stored;
    await page.until;
    if (page.fails) throw new Error('no background');
    return correct(analyse(article, languages), corrections);
  },
  styleFrames: async () => {},
  loadMarks: async () => ({ kinds: ['quotation'], colours: 'source', chosen: false }) as const,
  onMarksChanged: () => () => {},
};

/** The panel stands open from the beginning. */
function servePanels(...[greet, receive]: Parameters<PageParts['reader']['servePanels']>): Panels {
  [greeting, received] = [greet, receive];
  page.told.push(...greet());
  return { send: (message) => page.told.push(message) > 0, close: () => void page.told.push({ type: 'unselected', why: 'nothing' }) };
}

const parts: Partial<PageParts> = {
  reader: {
    createSession: (lookout) => createSession(lookout, sessionDoors),
    servePanels,
    hearBackground(hear) {
      heard = hear;
      return () => {};
    },
  },
  readability: { chooseByReadability },
  interaction: { createChosen, openDocuments, chooseSelected, keepIds },
  card: {
    showCard(_, target, __, ___, { onClosed }): OpenCard {
      page.card = target;
      return {
        update(_, moved) {
          page.card = moved;
        },
        close() {
          page.card = null;
          onClosed();
        },
      };
    },
  },
};

/** Opens the page and its doors. */
export async function visit(head: string, body: string): Promise<void> {
  document.head.innerHTML = head;
  document.body.innerHTML = body;
  await begin();
  await settled();
}

export async function begin(): Promise<void> {
  const own = { isAlive: true };
  life = own;
  await keepLookout({ alive: () => own.isAlive, loadPart })();
}

/** The extension is reloaded under the page. */
export function leave(): void {
  life.isAlive = false;
}

async function loadPart(name: PagePart): Promise<never> {
  page.loaded.push(name);
  if (name === 'interaction') {
    await page.partUntil;
    if (page.partFails) throw new Error('no part');
  }
  return parts[name] as never;
}

/** What has to be waited for until `go` is called. */
export function held(): { readonly wait: Promise<void>; readonly go: () => void } {
  let go = () => {};
  const wait = new Promise<void>((resolve) => {
    go = resolve;
  });
  return { wait, go };
}

beforeEach(() => {
  Object.assign(page, untouched());
  vi.spyOn(console, 'error').mockImplementation(() => {});
  document.getSelection()?.removeAllRanges();
});

afterEach(() => {
  life.isAlive = false;
  window.dispatchEvent(new Event('popstate'));
  hide(false);
  vi.useRealTimers();
  vi.restoreAllMocks();
});
