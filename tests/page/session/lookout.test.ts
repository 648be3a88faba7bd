// @vitest-environment happy-dom
/** The lookout and the session of one page, their doors made up: what is read when, and what the panel is told. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { articleAddress } from '../../../lib/corrections/address.ts';
import { anchorOf } from '../../../lib/corrections/anchor.ts';
import { correct } from '../../../lib/corrections/correct.ts';
import { analyse } from '../../../lib/engine/analyse.ts';
import { languages } from '../../../lib/engine/languages/every-language.ts';
import type { Analysis, Document as Article, Correction } from '../../../lib/engine/model.ts';
import type { BackgroundToPage, PageToPanel, Panels, PanelToPage, Status, Target } from '../../../lib/messages/protocol.ts';
import { chooseByReadability } from '../../../lib/page/choose-by-readability.ts';
import type { OpenCard, PageParts } from '../../../lib/page/page-parts.ts';
import * as reading from '../../../lib/page/read.ts';
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
/** What a panel is told that connects now. */
let greeted: () => readonly PageToPanel[];
let fromPanel: (message: PanelToPage) => void;
let fromBackground: (message: BackgroundToPage) => void;
let analysed: Article[];
/** Of the extension, as long as its page is open. */
let life: { isAlive: boolean };
let fails: boolean;
/** What the background takes its time for. */
let until: Promise<void>;
/** What the card stands at; null: none is open. */
let card: Target | null;
/** What the reader corrected, as the background knows it. */
let stored: readonly Correction[];
let partFails: boolean;

vi.mock('../../../lib/page/read.ts', async (original) => ({ ...(await original<typeof import('../../../lib/page/read.ts')>()) }));
vi.mock('../../../lib/page/part.ts', async (original) => {
  const { partOf } = await original<typeof import('../../../lib/page/part.ts')>();
  return { partOf: (...given: Parameters<typeof partOf>) => (partFails ? Promise.reject(new Error('no rest')) : partOf(...given)) };
});

const actual = await vi.importActual<typeof import('../../../lib/page/read.ts')>('../../../lib/page/read.ts');
const statuses = () => told.flatMap((message) => (message.type === 'status' ? [message.status] : []));
const status = () => statuses().at(-1) as Status;

const sessionDoors = {
  async analyse(article: Article, own: readonly Correction[] | null): Promise<Analysis> {
    analysed.push(article);
    const corrections = own ?? stored;
    await until;
    if (fails) throw new Error('no background');
    return correct(analyse(article, languages), corrections);
  },
  styleFrames: async () => {},
  loadMarks: async () => ({ kinds: ['quotation'], colours: 'source', chosen: false }) as const,
  onMarksChanged: () => () => {},
};

/** The panel stands open from the beginning. */
function servePanels(greeting: () => readonly PageToPanel[], received: (message: PanelToPage) => void): Panels {
  [fromPanel, greeted] = [received, greeting];
  told.push(...greeting());
  return { send: (message) => told.push(message) > 0, close: () => void told.push({ type: 'unselected', why: 'nothing' }) };
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
  card: {
    showCard(_, target, __, ___, { onClosed }): OpenCard {
      card = target;
      return {
        update(_, moved) {
          card = moved;
        },
        close() {
          card = null;
          onClosed();
        },
      };
    },
  },
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
/** What has to be waited for until `go` is called. */
function held(): { readonly wait: Promise<void>; readonly go: () => void } {
  let go = () => {};
  const wait = new Promise<void>((resolve) => {
    go = resolve;
  });
  return { wait, go };
}
const settled = () => vi.waitFor(() => expect(status().state).not.toBe('reading'));

beforeEach(() => {
  [told, analysed, fails, partFails, stored, card] = [[], [], false, false, [], null];
  until = Promise.resolve();
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

it('what is selected and cannot be analysed leaves the article as it was', async () => {
  await visit(NEWS, `${STORY}<footer>“Never,” Tom Achebe said.</footer>`);
  const before = status();
  document.getSelection()?.selectAllChildren(document.querySelector('footer') as Element);
  fails = true;
  fromPanel({ type: 'read-selected' });
  await vi.waitFor(() => expect(told.at(-1)).toEqual({ type: 'unselected', why: 'failed' }));
  expect(status()).toBe(before);
});

it('a panel that connects is told what the card stands at, and where that is after the page was read again; none that is there', async () => {
  vi.spyOn(Range.prototype, 'getClientRects').mockReturnValue([new DOMRect(0, 0, 9, 9)] as unknown as DOMRectList);
  await visit(NEWS, STORY.replace('</article>', `${paragraph('“Nobody has ever asked us for it,” Tom Achebe said')}</article>`));
  const selects = (messages: readonly PageToPanel[]) => messages.filter(({ type }) => type === 'select');
  fromBackground({ type: 'step', by: -1 });
  await vi.waitFor(() => expect(card).toEqual({ kind: 'attribution', index: 8 }));
  expect(selects(told)).toHaveLength(1);
  expect(selects(greeted())).toEqual([{ type: 'select', target: { kind: 'attribution', index: 8 } }]);
  document.querySelector('h1')?.insertAdjacentHTML('afterend', paragraph('“We shall see,” Iris Vale said'));
  await vi.waitFor(() => expect(card).toEqual({ kind: 'attribution', index: 9 }), 5000);
  expect(selects(told)).toHaveLength(1);
  expect(selects(greeted())).toEqual([{ type: 'select', target: { kind: 'attribution', index: 9 } }]);
});

describe('of what the panel’s list leaves out', () => {
  const TWO = STORY.replace('</article>', `${paragraph('“Nobody has ever asked us for it,” Tom Achebe said')}</article>`);
  let registry: Map<string, Set<Range>>;
  /** What stands in the article under a mark, each time that it is there. */
  const marked = () => {
    const names = [...registry.keys()].filter((name) => name.includes('-quote-'));
    return new Set(names.flatMap((name) => [...(registry.get(name) ?? [])].map(String)));
  };
  const [NOON, ASKED] = ['“It was noon,”', '“Nobody has ever asked us for it,”'];
  const onlyLast: PanelToPage = { type: 'only', listed: { attributions: [8], quantities: [], reports: [] } };

  beforeEach(async () => {
    registry = new Map();
    vi.stubGlobal('CSS', { highlights: registry });
    vi.stubGlobal('Highlight', class extends Set<Range> {});
    vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {}, removeEventListener() {} }));
    await visit(NEWS, TWO);
    expect(marked()).toEqual(new Set([NOON, ASKED]));
    fromPanel(onlyLast);
    expect(marked()).toEqual(new Set([ASKED]));
  });
  afterEach(() => vi.unstubAllGlobals());

  it('nothing is marked where the same text is read again', async () => {
    const reads = vi.spyOn(reading, 'readAgain');
    document.querySelector('article')?.insertAdjacentHTML('beforeend', '<nav><p>More about the harbour.</p></nav>');
    await vi.waitFor(() => expect(reads).toHaveBeenCalled(), 5000);
    await reads.mock.results[0]?.value;
    await vi.waitFor(() => expect(marked()).toEqual(new Set([ASKED])));
    fromPanel({ type: 'only', listed: null });
    expect(marked()).toEqual(new Set([NOON, ASKED]));
  });

  it('all is marked where another text is read, until the panel lists that', async () => {
    document.querySelector('h1')?.insertAdjacentHTML('afterend', paragraph('“We shall see,” Iris Vale said'));
    await vi.waitFor(() => expect(marked()).toEqual(new Set([NOON, ASKED, '“We shall see,”'])), 5000);
  });

  it('nothing is marked where what is left in the page is no article, whatever the list does', async () => {
    for (const gone of document.querySelectorAll('h1, p:not(:last-child)')) gone.remove();
    await vi.waitFor(() => expect(status().state).toBe('none'), 5000);
    fromPanel({ type: 'only', listed: null });
    expect(marked()).toEqual(new Set());
  });
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
  vi.useFakeTimers();
  await begin();
  await vi.advanceTimersByTimeAsync(60_000);
  vi.useRealTimers();
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
    expect(analysed).toHaveLength(1);
  });

  const putHere = (put: Correction) =>
    fromBackground({ type: 'correct', address: articleAddress(document.URL), change: { put, instead: null } });

  it('in a private window lives with the page', async () => {
    await visit(NEWS, TOLD);
    nobodys().forEach(putHere);
    await vi.waitFor(() => expect(bases()?.at(-1)).toBe('placed'));
    fromPanel({ type: 'read', anyway: false });
    await vi.waitFor(() => expect(analysed).toHaveLength(3));
    await settled();
    expect(bases()?.at(-1)).toBe('placed');
  });

  it('in a private window is kept beside what was corrected in the same moment, and that of another article is passed over', async () => {
    await visit(NEWS, `${TOLD.replace('</article>', '')}${paragraph('“We shall be asked for it,” Iris Vale said')}</article>`);
    const now = status();
    if (now.state !== 'ready') throw new Error(now.state);
    for (const attribution of now.analysis.attributions.slice(-2)) putHere({ ...anchorOf(now.analysis, attribution), who: 'nobody' });
    await vi.waitFor(() => expect(bases()?.slice(-2)).toEqual(['placed', 'placed']));
    const count = analysed.length;
    const [first] = now.analysis.attributions;
    if (!first) throw new Error('Nothing was read');
    const put: Correction = { ...anchorOf(now.analysis, first), who: 'nothing' };
    fromBackground({ type: 'correct', address: 'https://courier.example/other', change: { put, instead: null } });
    expect(analysed).toHaveLength(count);
  });

  it('while the article is read for the first time is not lost', async () => {
    await visit(NEWS, TOLD);
    const corrections = nobodys();
    const { wait, go } = held();
    until = wait;
    fromPanel({ type: 'read', anyway: false });
    await vi.waitFor(() => expect(analysed).toHaveLength(2));
    stored = corrections;
    fromBackground({ type: 'corrected', address: articleAddress(document.URL) });
    go();
    await vi.waitFor(() => expect(bases()?.at(-1)).toBe('placed'));
  });

  it('stays where it was made while the page was read again', async () => {
    await visit(NEWS, TOLD);
    const { wait, go } = held();
    const reads = vi.spyOn(reading, 'readAgain').mockImplementationOnce(async (...given) => {
      await wait;
      return actual.readAgain(...given);
    });
    document.querySelector('article')?.insertAdjacentHTML('beforeend', '<nav><p>More about the harbour.</p></nav>');
    await vi.waitFor(() => expect(reads).toHaveBeenCalled(), 5000);
    stored = nobodys();
    fromBackground({ type: 'corrected', address: null });
    await vi.waitFor(() => expect(bases()?.at(-1)).toBe('placed'));
    go();
    await vi.waitFor(() => expect(reads).toHaveBeenCalledTimes(2));
    await reads.mock.results[1]?.value;
    await new Promise((resolve) => setTimeout(resolve));
    expect(bases()?.at(-1)).toBe('placed');
  });

  it('of an article that is gone from the page brings nothing back, and is there when the article is', async () => {
    await visit(NEWS, TOLD);
    const article = document.querySelector('article') as Element;
    stored = nobodys();
    article.remove();
    await vi.waitFor(() => expect(status().state).toBe('none'), 5000);
    fromBackground({ type: 'corrected', address: null });
    expect(analysed).toHaveLength(1);
    document.body.append(article);
    await vi.waitFor(() => expect(bases()?.at(-1)).toBe('placed'), 5000);
  });

  it('leaves everything as it stands where the background fails', async () => {
    await visit(NEWS, TOLD);
    const before = status();
    fails = true;
    fromBackground({ type: 'corrected', address: null });
    await vi.waitFor(() => expect(console.error).toHaveBeenCalledWith('Whosaid:', new Error('no background')));
    expect(status()).toBe(before);
  });
});

describe('what is selected, to be copied with who said it', () => {
  const TWO = STORY.replace('</article>', `${paragraph('“Nobody has ever asked us for it,” Tom Achebe said')}</article>`);
  const copied = () => told.filter(({ type }) => type === 'copy' || type === 'unsaid').at(-1);
  const select = (first: number, last = first) => {
    const all = document.querySelectorAll('article p');
    document.getSelection()?.setBaseAndExtent(all[first] as Node, 0, all[last] as Node, 1);
  };

  it.each([
    ['one statement', 8, 8, 8, []],
    ['several', 6, 8, 6, [7, 8]],
  ])('is handed to the panel: %s', async (_, first, last, index, also) => {
    await visit(NEWS, TWO);
    select(first, last);
    fromBackground({ type: 'copy-selected' });
    expect(copied()).toEqual({ type: 'copy', target: { kind: 'attribution', index }, also });
  });

  it('is none where nobody’s words are selected', async () => {
    await visit(NEWS, TWO);
    document.getSelection()?.selectAllChildren(document.querySelector('h1') as Node);
    fromBackground({ type: 'copy-selected' });
    expect(copied()).toEqual({ type: 'unsaid' });
  });

  it('waits until the article has been read', async () => {
    document.head.innerHTML = NEWS;
    document.body.innerHTML = TWO;
    select(8);
    await begin();
    fromBackground({ type: 'copy-selected' });
    await settled();
    expect(copied()).toEqual({ type: 'copy', target: { kind: 'attribution', index: 8 }, also: [] });
  });
});
