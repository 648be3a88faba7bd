// @vitest-environment happy-dom
/** The lookout and the session of one page, their doors made up: what is read when, and what the panel is told. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageToPanel, PanelToPage } from '../../../lib/messages/protocol.ts';
import * as reading from '../../../lib/page/reading/read.ts';
import { hide } from '../hide.ts';
import {
  begin,
  fromBackground,
  fromPanel,
  greeted,
  NEWS,
  page,
  paragraph,
  STORY,
  settled,
  status,
  statuses,
  TWO,
  visit,
} from './visited-page.ts';

let partFails = false;
vi.mock('../../../lib/page/reading/read.ts', async (original) => ({
  ...(await original<typeof import('../../../lib/page/reading/read.ts')>()),
}));
vi.mock('../../../lib/page/reading/part.ts', async (original) => {
  const { partOf } = await original<typeof import('../../../lib/page/reading/part.ts')>();
  return { partOf: (...given: Parameters<typeof partOf>) => (partFails ? Promise.reject(new Error('no rest')) : partOf(...given)) };
});

const QUIET = STORY.replaceAll('“It was noon,” Ana Ruiz said', 'It was noon');

afterEach(() => {
  partFails = false;
});
it('an article is read, and the panel is told', async () => {
  await visit(NEWS, STORY);
  const now = status();
  if (now.state !== 'ready') throw new Error(now.state);
  expect(now.analysis.sources.map(({ name }) => name)).toContain('Ana Ruiz');
  expect(now).not.toHaveProperty('part');
});

describe('between an analysis that has come and its marks', () => {
  /** What the page does in its turn then. */
  async function inItsTurn(act: () => void): Promise<void> {
    page.until = new Promise((resolve) => {
      setTimeout(() => {
        resolve();
        setTimeout(act);
      });
    });
    await visit(NEWS, STORY);
    // Of what comes to nothing nothing more is told.
    await new Promise((resolve) => setTimeout(resolve, 20));
  }

  it('the page has its turn', async () => {
    let seen = '';
    await inItsTurn(() => {
      seen = status().state;
    });
    expect([seen, status().state]).toEqual(['reading', 'ready']);
  });

  it('what it says then is read', async () => {
    await inItsTurn(() => document.querySelector('h1')?.insertAdjacentHTML('afterend', paragraph('“Let them count,” Una Roth said')));
    await vi.waitFor(() => expect(page.analysed.at(-1)?.text).toContain('Una Roth'), 5000);
    const names = () => statuses().flatMap((now) => (now.state === 'ready' ? now.analysis.sources.map(({ name }) => name) : []));
    await vi.waitFor(() => expect(names()).toContain('Una Roth'));
  });
});

it('a page that looks like no article says so when the button is pressed, and is read when the reader says so', async () => {
  await visit('', STORY);
  expect(status()).toMatchObject({ state: 'none' });
  fromBackground({ type: 'asked' });
  await settled();
  expect(status().state).toBe('none');
  expect(page.analysed).toEqual([]);
  fromPanel({ type: 'read', anyway: false });
  await settled();
  expect(status().state).toBe('none');
  fromPanel({ type: 'read', anyway: true });
  await settled();
  expect(status().state).toBe('ready');
  expect(page.analysed).toHaveLength(1);
});

it('an article that is there is not read again for a press of the button', async () => {
  await visit(NEWS, STORY);
  fromBackground({ type: 'asked' });
  await settled();
  expect(page.analysed).toHaveLength(1);
});

it('what failed is read again when the button is pressed', async () => {
  page.fails = true;
  await visit(NEWS, STORY);
  expect(status()).toEqual({ state: 'failed', where: 'analysing' });
  page.fails = false;
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

it('a panel that connects is told what the card stands at, and where that is after the page was read again; none that is there', async () => {
  vi.spyOn(Range.prototype, 'getClientRects').mockReturnValue([new DOMRect(0, 0, 9, 9)] as unknown as DOMRectList);
  await visit(NEWS, STORY.replace('</article>', `${paragraph('“Nobody has ever asked us for it,” Tom Achebe said')}</article>`));
  const selects = (messages: readonly PageToPanel[]) => messages.filter(({ type }) => type === 'select');
  fromBackground({ type: 'step', by: -1 });
  await vi.waitFor(() => expect(page.card).toEqual({ kind: 'attribution', index: 8 }));
  expect(selects(page.told)).toHaveLength(1);
  expect(selects(greeted())).toEqual([{ type: 'select', target: { kind: 'attribution', index: 8 } }]);
  document.querySelector('h1')?.insertAdjacentHTML('afterend', paragraph('“We shall see,” Iris Vale said'));
  await vi.waitFor(() => expect(page.card).toEqual({ kind: 'attribution', index: 9 }), 5000);
  expect(selects(page.told)).toHaveLength(1);
  expect(selects(greeted())).toEqual([{ type: 'select', target: { kind: 'attribution', index: 9 } }]);
});

describe('while the panel’s list is filtered', () => {
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

  it('what it holds is marked, and no more, where the same text is read again', async () => {
    const reads = vi.spyOn(reading, 'readAgain');
    document.querySelector('article')?.insertAdjacentHTML('beforeend', '<nav><p>More about the harbour.</p></nav>');
    await vi.waitFor(() => expect(reads).toHaveBeenCalled(), 5000);
    await reads.mock.results[0]?.value;
    // what was read is painted by then
    await new Promise((resolve) => setTimeout(resolve));
    expect(marked()).toEqual(new Set([ASKED]));
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
  const count = page.told.length;
  fromBackground({ type: 'stop', origins: [] });
  expect(page.told.slice(count)).toEqual([{ type: 'unselected', why: 'nothing' }]);
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
  expect(page.analysed).toEqual([]);
  expect(status()).toEqual({ state: 'reading' });
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('visible');
  hide(false);
  await settled();
  expect(page.analysed).toHaveLength(1);
});
