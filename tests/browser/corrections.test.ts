/** Corrections in the browser's storage: by article, in turn, bounded; nothing of private windows, and nothing lost that cannot be read. */
import { beforeEach, expect, test, vi } from 'vitest';
import { MOST_CORRECTIONS } from '../../lib/corrections/limits.ts';
import type { Correction, Document } from '../../lib/engine/model.ts';
import type { CorrectionChange } from '../../lib/messages/protocol.ts';

const state = vi.hoisted(() => ({
  values: {} as Record<string, unknown>,
  full: false,
  broken: false,
  tabs: [] as { id: number; incognito: boolean }[],
  told: [] as [number, unknown][],
  /** What the next readings of the storage wait for. */
  waits: [] as Promise<void>[],
  listeners: [] as ((changes: object, area: string) => void)[],
}));
vi.mock('webextension-polyfill', () => ({
  default: {
    tabs: {
      get: async (id: number) => state.tabs.find((tab) => tab.id === id) ?? Promise.reject(new Error('No tab')),
      query: async () => state.tabs,
      sendMessage: async (id: number, message: unknown) => void state.told.push([id, message]),
    },
    storage: {
      local: {
        get: async () => {
          if (state.broken) throw new Error('corrupt');
          const values = structuredClone(state.values);
          await state.waits.shift();
          return values;
        },
        set: async (change: Record<string, unknown>) => {
          if (state.full) throw new Error('QUOTA_BYTES quota exceeded');
          Object.assign(state.values, structuredClone(change));
        },
      },
      onChanged: { addListener: (listener: (changes: object, area: string) => void) => void state.listeners.push(listener) },
    },
  },
}));
const navigator = { locks: { request: (_: string, work: () => Promise<unknown>) => work() } };

const { changeCorrections, loadCorrections, loadCorrectionsOf, onCorrectionsChanged } = await import('../../lib/browser/corrections.ts');

const WALL = 'https://courier.example/wall';
const OPEN = 1;
const PRIVATE = 2;
const one = (words: string, name = 'Ada Brook'): Correction => ({ words, before: '', after: '', who: { name, of: null } });
const put = (correction: Correction): CorrectionChange => ({ put: correction, instead: null });
const change = (what: CorrectionChange, url: string | null = WALL, tabId = OPEN) =>
  changeCorrections({ type: 'correct', tabId, url, title: 'The wall', change: what });
const of = (url: string | null) => loadCorrectionsOf({ url } as Document);

beforeEach(() => {
  state.values = {};
  state.full = false;
  state.broken = false;
  state.told = [];
  [state.waits, state.listeners] = [[], []];
  vi.stubGlobal('navigator', navigator);
  vi.spyOn(console, 'error').mockImplementation(() => {});
  state.tabs = [
    { id: OPEN, incognito: false },
    { id: PRIVATE, incognito: true },
  ];
});

test('is kept for its article, however a reader came there, and for no other', async () => {
  expect(await change(put(one('It is sound')))).toBe('stored');
  expect(await of(`${WALL}?utm_source=letter#third`)).toEqual([one('It is sound')]);
  expect(await of('https://courier.example/other')).toEqual([]);
  expect(await of(null)).toEqual([]);
});

test('the pages that are open hear of it, and none of a private window', async () => {
  await change(put(one('It is sound')));
  expect(state.told).toEqual([[OPEN, { type: 'corrected', address: WALL }]]);
});

test('another of the same statement stands for the one before, and is taken back', async () => {
  await change(put(one('It is sound')));
  await change(put(one('It is not')));
  const edited = { ...one('It is sound, we said', 'Tom Lund'), before: 'then' };
  await change({ put: edited, instead: one('It is sound') });
  expect(await of(WALL)).toEqual([one('It is not'), edited]);
  await change({ put: null, instead: edited });
  await change({ put: null, instead: one('It is not') });
  expect(state.values.corrections).toEqual({ version: 1, articles: [] });
});

test('nothing of a private window is kept, nor where the tab is gone or the page has no address', async () => {
  expect(await change(put(one('It is sound')), WALL, PRIVATE)).toBe('private');
  await expect(change(put(one('It is sound')), WALL, 3)).rejects.toThrow();
  expect(await change(put(one('It is sound')), null)).toBe('refused');
  expect(await change(put(one('It is sound')), `${WALL}?${'a'.repeat(5000)}`)).toBe('refused');
  expect(state.values).toEqual({});
});

test('what is corrected in a private window goes to its page, by its address and as it was asked', async () => {
  await change(put(one('It is sound')), `${WALL}#third`, PRIVATE);
  expect(state.told).toEqual([[PRIVATE, { type: 'correct', address: WALL, change: put(one('It is sound')) }]]);
});

test('where the storage is full nothing is changed', async () => {
  await change(put(one('It is sound')));
  state.full = true;
  await expect(change(put(one('It is not')))).rejects.toThrow('quota');
  expect(await of(WALL)).toEqual([one('It is sound')]);
});

test('beyond the most that are kept the oldest go, and that is told', async () => {
  const many = Array.from({ length: MOST_CORRECTIONS - 1 }, (_, index) => one(`words ${index}`));
  state.values.corrections = { version: 1, articles: [{ address: 'https://courier.example/old', title: null, corrections: many }] };
  expect(await change(put(one('It is sound')))).toBe('stored');
  expect(await change(put(one('It is not')))).toBe('crowded');
  expect(await of('https://courier.example/old')).toEqual(many.slice(1));
  expect(await of(WALL)).toEqual([one('It is sound'), one('It is not')]);
  // whichever article it was of
  expect(state.told.at(-1)).toEqual([OPEN, { type: 'corrected', address: null }]);
});

test('one article is forgotten, or all', async () => {
  await change(put(one('It is sound')));
  await change(put(one('It is not')), 'https://courier.example/other');
  await change(put(one('We see')), 'https://courier.example/third');
  await changeCorrections({ type: 'forget', address: WALL });
  expect((await loadCorrections()).read.articles.map(({ address }) => address)).toEqual([
    'https://courier.example/other',
    'https://courier.example/third',
  ]);
  await changeCorrections({ type: 'forget', address: null });
  expect((await loadCorrections()).read.articles).toEqual([]);
});

test.each<[string, unknown, unknown[]]>([
  ['all of it', 'damaged', ['damaged']],
  ['what a later version wrote', { version: 2, articles: {} }, [{ version: 2, articles: {} }]],
  ['an article', { version: 1, articles: [{ address: 7 }] }, [{ address: 7 }]],
  [
    'a correction',
    { version: 1, articles: [{ address: WALL, title: null, corrections: [one('We see'), { words: 7 }] }] },
    [{ address: WALL, title: null, corrections: [{ words: 7 }] }],
  ],
])('%s that cannot be read is kept aside as the store is written over, and the rest is used', async (_, stored, aside) => {
  state.values.corrections = stored;
  expect((await loadCorrections()).aside).toEqual(aside);
  await change(put(one('It is sound')));
  await change(put(one('It is not')));
  expect(state.values['corrections-aside']).toEqual(aside);
  expect(await of(WALL)).toEqual(expect.arrayContaining([one('It is sound'), one('It is not')]));
  await changeCorrections({ type: 'delete-corrections-aside' });
  expect((await loadCorrections()).aside).toEqual([]);
  expect((await of(WALL)).length).toBeGreaterThan(1);
});

test('where the browser cannot read its storage the article is read without corrections', async () => {
  state.broken = true;
  expect(await of(WALL)).toEqual([]);
  expect(console.error).toHaveBeenCalled();
});

test('who listens late asks what is stored by then', async () => {
  const told: number[] = [];
  await change(put(one('It is sound')));
  const tell = onCorrectionsChanged(({ read }) => void told.push(read.articles.length));
  expect(told).toEqual([]);
  await tell();
  expect(told).toEqual([1]);
});

test('who asked to be told of changes is told what is stored, and nothing older than that, however late it was read', async () => {
  const told: number[] = [];
  onCorrectionsChanged(({ read }) => void told.push(read.articles.length));
  const changed = (area: string, name = 'corrections') => {
    for (const listener of state.listeners) listener({ [name]: {} }, area);
  };
  let readLate = () => {};
  state.waits = [new Promise((resolve) => (readLate = resolve))];
  changed('local');
  await change(put(one('It is sound')));
  changed('local');
  await vi.waitFor(() => expect(told).toEqual([1]));
  readLate();
  await new Promise((resolve) => setTimeout(resolve));
  changed('session');
  changed('local', 'settings');
  await new Promise((resolve) => setTimeout(resolve));
  expect(told).toEqual([1]);
  state.broken = true;
  changed('local', 'corrections-aside');
  await vi.waitFor(() => expect(console.error).toHaveBeenCalledWith('Whosaid:', new Error('corrupt')));
  state.broken = false;
  changed('local');
  await vi.waitFor(() => expect(told).toEqual([1, 1]));
});
