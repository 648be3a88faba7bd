// @vitest-environment happy-dom
/** The lookout and the session of one page, their doors made up: what is read when, and what the panel is told. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { anchorOf } from '../../../lib/corrections/anchor.ts';
import { correct } from '../../../lib/corrections/correct.ts';
import { analyse } from '../../../lib/engine/analyse.ts';
import { languages } from '../../../lib/engine/languages/every-language.ts';
import type { Analysis, Document as Article, Correction } from '../../../lib/engine/model.ts';
import type { BackgroundToPage, PageToPanel, Panels, PanelToPage, Status } from '../../../lib/messages/protocol.ts';
import { chooseByReadability } from '../../../lib/page/choose-by-readability.ts';
import type { PageParts } from '../../../lib/page/page-parts.ts';
import { keepLookout } from '../../../lib/page/session/lookout.ts';
import { createSession } from '../../../lib/page/session/session.ts';
import { hide } from '../hide.ts';

const paragraph = (words: string) =>
  `<p>${words}, and the harbour office counted every boat twice, and each time the clerk wrote down another figure in the ledger.</p>`;
const STORY = `<article><h1>Harbour office counts its boats</h1>${paragraph('“It was noon,” Ana Ruiz said').repeat(8)}</article>`;
const QUIET = STORY.replaceAll('“It was noon,” Ana Ruiz said', 'It was noon');
const NEWS =
  '<meta property="og:type" content="article"><script type="application/ld+json">{"@type":"NewsArticle","headline":"Harbour office counts its boats"}</script>';

let told: PageToPanel[];
let fromPanel: (message: PanelToPage) => void;
let fromBackground: (message: BackgroundToPage) => void;
let analysed: Article[];
/** Of the extension, as long as its page is open. */
let life: { isAlive: boolean };
let fails: boolean;
/** What the reader corrected, as the background knows it. */
let stored: readonly Correction[];
let partFails: boolean;

vi.mock('../../../lib/page/part.ts', async (original) => {
  const { partOf } = await original<typeof import('../../../lib/page/part.ts')>();
  return { partOf: (...given: Parameters<typeof partOf>) => (partFails ? Promise.reject(new Error('no rest')) : partOf(...given)) };
});

const statuses = () => told.flatMap((message) => (message.type === 'status' ? [message.status] : []));
const status = () => statuses().at(-1) as Status;

const sessionDoors = {
  async analyse(article: Article, own: readonly Correction[] | null): Promise<Analysis> {
    analysed.push(article);
    if (fails) throw new Error('no background');
    return correct(analyse(article, languages), own ?? stored);
  },
  styleFrames: async () => {},
  loadMarks: async () => ({ kinds: ['quotation'], colours: 'source', chosen: false }) as const,
  onMarksChanged: () => () => {},
};

/** The panel stands open from the beginning. */
function servePanels(greeting: () => readonly PageToPanel[], received: (message: PanelToPage) => void): Panels {
  fromPanel = received;
  const greet = () => told.push(...greeting());
  greet();
  return { greet, send: (message) => told.push(message) > 0, close: () => void told.push({ type: 'unselected', why: 'nothing' }) };
}

const parts: Partial<PageParts> = {
  reader: {
    createSession: (lookout) => createSession(lookout, sessionDoors),
    servePanels,
    hearBackground(received) {
      fromBackground = received;
      return () => {};
    },
  },
  readability: { chooseByReadability },
};

/** Opens the page and its doors. */
async function visit(head: string, body: string): Promise<void> {
  document.head.innerHTML = head;
  document.body.innerHTML = body;
  await begin();
  await settled();
}

async function begin(): Promise<void> {
  const own = { isAlive: true };
  life = own;
  await keepLookout({ alive: () => own.isAlive, loadPart: async (name) => parts[name] as never })();
}
const settled = () => vi.waitFor(() => expect(status().state).not.toBe('reading'));

beforeEach(() => {
  [told, analysed, fails, partFails, stored] = [[], [], false, false, []];
  vi.spyOn(console, 'error').mockImplementation(() => {});
  document.getSelection()?.removeAllRanges();
});

afterEach(() => {
  life.isAlive = false;
  window.dispatchEvent(new Event('popstate'));
  hide(false);
  vi.restoreAllMocks();
});

it('an article is read, and the panel is told', async () => {
  await visit(NEWS, STORY);
  const now = status();
  if (now.state !== 'ready') throw new Error(now.state);
  expect(now.analysis.sources.map(({ name }) => name)).toContain('Ana Ruiz');
  expect(now).not.toHaveProperty('part');
});

it('a page that looks like no article says so when the button is pressed, and is read when the reader says so', async () => {
  await visit('', STORY);
  expect(status()).toMatchObject({ state: 'none' });
  fromBackground({ type: 'asked' });
  await settled();
  expect(status().state).toBe('none');
  expect(analysed).toEqual([]);
  fromPanel({ type: 'read', anyway: false });
  await settled();
  expect(status().state).toBe('none');
  fromPanel({ type: 'read', anyway: true });
  await settled();
  expect(status().state).toBe('ready');
  expect(analysed).toHaveLength(1);
});

it('an article that is there is not read again for a press of the button', async () => {
  await visit(NEWS, STORY);
  fromBackground({ type: 'asked' });
  await settled();
  expect(analysed).toHaveLength(1);
});

it('what failed is read again when the button is pressed', async () => {
  fails = true;
  await visit(NEWS, STORY);
  expect(status()).toEqual({ state: 'failed', where: 'analysing' });
  fails = false;
  fromBackground({ type: 'asked' });
  await settled();
  expect(status().state).toBe('ready');
});

it('where nobody is quoted and quotation marks were not read, the first that is told is that it is a part', async () => {
  await visit(NEWS, `${QUIET}<aside>${paragraph('“It was noon,” Ana Ruiz said')}</aside>`);
  const ready = statuses().filter(({ state }) => state === 'ready');
  expect(ready).toHaveLength(1);
  expect(ready[0]).toMatchObject({ part: { why: 'unread' } });
});

it('where nobody is quoted and nothing is left, it is the whole', async () => {
  await visit(NEWS, QUIET);
  expect(status()).not.toHaveProperty('part');
});

it('where somebody is quoted, that it is the beginning alone is told when the marks stand', async () => {
  await visit(NEWS, `${STORY}<div class="paywall">Subscribe to read the rest of it.</div>`);
  await vi.waitFor(() => expect(status()).toMatchObject({ state: 'ready', part: { why: 'paywall', share: null } }));
  expect(statuses().filter(({ state }) => state === 'ready')).toHaveLength(2);
});

it('what is selected is read, on an article and on a page that is none, and the whole page again', async () => {
  await visit(NEWS, `${STORY}<footer>“Never,” Tom Achebe said.</footer>`);
  document.getSelection()?.selectAllChildren(document.querySelector('footer') as Element);
  fromPanel({ type: 'read-selected' });
  await vi.waitFor(() => expect(status()).toMatchObject({ state: 'ready', part: { why: 'selection', share: null } }));
  expect(analysed.at(-1)?.text).toBe('“Never,” Tom Achebe said.');
  fromPanel({ type: 'read', anyway: false });
  await vi.waitFor(() => expect(analysed).toHaveLength(3));
  await settled();
  expect(status()).not.toHaveProperty('part');
});

it('where nothing is selected that is told, and everything stays', async () => {
  await visit('', STORY);
  const before = status();
  fromPanel({ type: 'read-selected' });
  await vi.waitFor(() => expect(told.at(-1)).toEqual({ type: 'unselected', why: 'nothing' }));
  expect(status()).toEqual(before);
  expect(analysed).toEqual([]);
});

it.each([
  ['has no words to read', '<textarea>Write to us</textarea>', 'short'],
  ['is too large', `<p>${'It was noon, and the tide went out. '.repeat(60_000)}</p>`, 'too-large'],
])('where what is selected %s that is told, and everything stays', async (_, selected, why) => {
  await visit(NEWS, `${STORY}<footer>${selected}</footer>`);
  const before = status();
  document.getSelection()?.selectAllChildren(document.querySelector('footer') as Element);
  fromPanel({ type: 'read-selected' });
  await vi.waitFor(() => expect(told.at(-1)).toEqual({ type: 'unselected', why }), 10_000);
  expect(status()).toEqual(before);
  expect(analysed).toHaveLength(1);
});

it.each([
  ['somebody is quoted', STORY],
  ['nobody is', QUIET],
])('an article whose rest cannot be looked at is shown without it, where %s', async (_, story) => {
  partFails = true;
  await visit(NEWS, story);
  await vi.waitFor(() => expect(console.error).toHaveBeenCalledWith('Whosaid:', new Error('no rest')));
  expect(status()).toMatchObject({ state: 'ready' });
  expect(status()).not.toHaveProperty('part');
});

it('is left as if never read where the permission is taken back', async () => {
  await visit(NEWS, STORY);
  const count = told.length;
  fromBackground({ type: 'stop', origins: [] });
  expect(told.slice(count)).toEqual([{ type: 'unselected', why: 'nothing' }]);
  expect(globalThis).not.toHaveProperty('whosaid');
});

it('nothing is looked at while the tab is hidden', async () => {
  hide(true);
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  document.head.innerHTML = NEWS;
  document.body.innerHTML = STORY;
  await begin();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(analysed).toEqual([]);
  expect(status()).toEqual({ state: 'reading' });
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('visible');
  hide(false);
  await settled();
  expect(analysed).toHaveLength(1);
});

describe('what the reader corrected', () => {
  const TOLD = STORY.replace('</article>', `${paragraph('“Nobody has ever asked us for it,” Tom Achebe said')}</article>`);
  const bases = () => {
    const now = status();
    return now.state === 'ready' ? now.analysis.attributions.map(({ basis }) => basis) : null;
  };
  /** That the last statement is nobody's: the others have the same words. */
  function nobodys(): readonly Correction[] {
    const now = status();
    const last = now.state === 'ready' ? now.analysis.attributions.at(-1) : undefined;
    if (now.state !== 'ready' || !last) throw new Error('Nothing was read');
    return [{ ...anchorOf(now.analysis, last), who: 'nobody' }];
  }

  it('is shown as soon as it changes, without reading the page again, and the statements are known as before', async () => {
    await visit(NEWS, TOLD);
    const ids = () => {
      const now = status();
      return now.state === 'ready' ? now.analysis.attributions.map(({ id }) => id) : null;
    };
    const before = ids();
    expect(bases()).not.toContain('placed');
    stored = nobodys();
    fromBackground({ type: 'corrected', address: null });
    await vi.waitFor(() => expect(bases()?.at(-1)).toBe('placed'));
    expect(ids()).toEqual(before);
    expect(analysed).toHaveLength(2);
    expect(analysed[1]?.text).toBe(analysed[0]?.text);
    stored = [];
    fromBackground({ type: 'corrected', address: null });
    await vi.waitFor(() => expect(bases()).not.toContain('placed'));
  });

  it('of another article is not asked for', async () => {
    await visit(NEWS, TOLD);
    stored = nobodys();
    fromBackground({ type: 'corrected', address: 'https://courier.example/other' });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(analysed).toHaveLength(1);
  });

  it('in a private window lives with the page', async () => {
    await visit(NEWS, TOLD);
    fromPanel({ type: 'corrections', corrections: nobodys() });
    await vi.waitFor(() => expect(bases()?.at(-1)).toBe('placed'));
    fromPanel({ type: 'read', anyway: false });
    await vi.waitFor(() => expect(analysed).toHaveLength(3));
    await settled();
    expect(bases()?.at(-1)).toBe('placed');
  });

  it('leaves everything as it stands where the background fails', async () => {
    await visit(NEWS, TOLD);
    const before = status();
    fails = true;
    fromBackground({ type: 'corrected', address: null });
    await vi.waitFor(() => expect(analysed).toHaveLength(2));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(status()).toBe(before);
  });
});
