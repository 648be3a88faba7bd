import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Choices } from '../../lib/browser/settings.ts';

type Change = Record<string, unknown>;
const store = vi.hoisted(() => ({
  values: {} as Record<string, unknown>,
  full: false,
  writes: [] as string[],
  listeners: [] as ((changes: object, area: string) => void)[],
  /** How the store reads, where it does not read as usual. */
  reads: [] as (() => Promise<void>)[],
}));
const soon = () => new Promise((resolve) => setTimeout(resolve));
// The one part of the browser that settings touch: a store of values, which takes its time.
vi.mock('webextension-polyfill', () => ({
  default: {
    storage: {
      local: {
        get: async (keys: readonly string[]) => {
          const values = structuredClone(store.values);
          await (store.reads.shift() ?? soon)();
          return Object.fromEntries(Object.entries(values).filter(([key]) => keys.includes(key)));
        },
        set: async (change: Change) => {
          await soon();
          if (store.full) throw new Error('QUOTA_BYTES quota exceeded');
          store.writes.push(...Object.keys(change));
          Object.assign(store.values, structuredClone(change));
        },
      },
      onChanged: { addListener: (listener: (changes: object, area: string) => void) => void store.listeners.push(listener) },
    },
  },
}));

/** The browser's locks, which all pages of the extension share. */
const turns = new Map<string, Promise<unknown>>();
const navigator = {
  locks: {
    request<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
      const turn = (turns.get(name) ?? Promise.resolve()).then(work, work);
      turns.set(name, turn);
      return turn;
    },
  },
};

const {
  asideKey,
  changed,
  changeSettings,
  defaults,
  deleteAside,
  dismissUnreadable,
  importSettings,
  loadSettings,
  migrateSettings,
  readSettings,
  readStored,
} = await import('../../lib/browser/settings.ts');
const { onSettingsChanged } = await import('../../lib/browser/settings-changes.ts');
/** A second page of the extension: the same module, loaded again. */
vi.resetModules();
const other = await import('../../lib/browser/settings.ts');
const saveSettings = (change: Partial<Choices>) => changeSettings(() => change);
const parseSettings = (stored: unknown) => readSettings(stored).settings;

beforeEach(() => {
  vi.stubGlobal('navigator', navigator);
  store.values = {};
  store.full = false;
  store.writes = [];
  store.listeners = [];
  store.reads = [];
});

test('version 1, with one switch a kind, becomes today’s list of kinds; the rest is kept', () => {
  const old = {
    version: 1,
    quotation: true,
    reported: true,
    number: false,
    report: false,
    colours: 'ink',
    order: 'name',
    format: 'markdown',
  };
  expect(parseSettings(old)).toEqual({
    version: 2,
    kinds: ['quotation', 'reported'],
    colours: 'ink',
    order: 'name',
    format: 'markdown',
    never: [],
  });
});

test('an update of the extension writes the migrated settings back', async () => {
  store.values.settings = { version: 1, quotation: true, reported: false, number: true, report: true, format: 'ris' };
  await migrateSettings();
  expect(store.values.settings).toEqual({ ...defaults, kinds: ['quotation', 'number', 'report'], format: 'ris' });
});

test.each([
  ['nothing', undefined],
  ['no object', 'quotation'],
  ['a newer version', { ...defaults, version: 3 }],
  ['a version that never was', { ...defaults, version: -4 }],
  ['an unknown kind', { ...defaults, kinds: ['verdict'] }],
  ['a host that is a pattern', { ...defaults, never: ['*://*/*'] }],
])('%s gives the defaults', (_, stored) => {
  expect(parseSettings(stored)).toEqual(defaults);
});

test('a change leaves the other settings as they are, also those that a page saved alone', async () => {
  store.values.settings = { kinds: ['report'] };
  await saveSettings({ order: 'article' });
  expect(await loadSettings()).toEqual({ ...defaults, kinds: ['report'], order: 'article' });
});

test('settings are taken over from their text, and nothing else is', async () => {
  const own = { ...defaults, never: ['mybank.example'] };
  expect(await importSettings(JSON.stringify(own))).toBe(true);
  expect(await loadSettings()).toEqual(own);
  for (const text of ['', '{', '[]', '{}', '"version"', JSON.stringify({ ...defaults, format: 7 })])
    expect(await importSettings(text)).toBe(false);
  expect(await loadSettings()).toEqual(own);
});

describe('a change is made of what is stored by then', () => {
  const now = { ...defaults, kinds: ['number', 'quotation'] as const, never: ['bank.example', 'post.example'] };

  test.each([
    [{ what: 'colours', to: 'ink' }, { colours: 'ink' }],
    [{ what: 'order', to: 'name' }, { order: 'name' }],
    [{ what: 'format', to: 'ris' }, { format: 'ris' }],
    [{ what: 'kinds', kind: 'report', to: true }, { kinds: ['quotation', 'number', 'report'] }],
    [{ what: 'kinds', kind: 'number', to: true }, { kinds: ['quotation', 'number'] }],
    [{ what: 'kinds', kind: 'number', to: false }, { kinds: ['quotation'] }],
    [{ what: 'kinds', kind: 'number', to: 'turn' }, { kinds: ['quotation'] }],
    [{ what: 'kinds', kind: 'report', to: 'turn' }, { kinds: ['quotation', 'number', 'report'] }],
    [{ what: 'never', site: 'a.example', to: true }, { never: ['bank.example', 'post.example', 'a.example'] }],
    [{ what: 'never', site: 'bank.example', to: true }, { never: ['post.example', 'bank.example'] }],
    [{ what: 'never', site: 'bank.example', to: false }, { never: ['post.example'] }],
    [{ what: 'never', site: 'a.example', to: false }, { never: ['bank.example', 'post.example'] }],
  ] as const)('%j', (change, result) => {
    expect(changed(now, change)).toEqual(result);
  });
});

describe('nothing is lost', () => {
  const own = { ...defaults, kinds: ['report'] as const, order: 'name' as const, format: 'ris', never: ['mybank.example', 'post.example'] };

  test.each([
    ['kinds', ['verdict']],
    ['kinds', 'report'],
    ['colours', 'mauve'],
    ['order', null],
    ['format', 7],
  ] as const)('%s that cannot be read falls back alone, and is named', (name, value) => {
    expect(readSettings({ ...own, [name]: value })).toEqual({ settings: { ...own, [name]: defaults[name] }, unreadable: [name] });
  });

  test.each([
    ['one of the sites', { never: ['mybank.example', '*://*/*', 7, 'post.example'] }, ['never']],
    ['every other field', { kinds: 1, colours: 2, order: 3, format: 4 }, ['kinds', 'colours', 'order', 'format']],
    ['a newer version', { version: 3 }, ['version']],
    ['no version that there was', { version: 'two' }, ['version']],
  ])('the sites that are never read survive %s', (_, change, unreadable) => {
    const read = readSettings({ ...own, ...change });
    expect(read.settings.never).toEqual(own.never);
    expect(read.unreadable).toEqual(unreadable);
  });

  test('what is whole is read as it is, and nothing is named', () => {
    expect(readSettings(own)).toEqual({ settings: own, unreadable: [] });
    expect(readSettings(undefined)).toEqual({ settings: defaults, unreadable: [] });
  });

  test('what a newer version stored is kept aside before it is written over', async () => {
    const newer = { ...own, version: 3, kinds: ['quotation', 'verdict'], fonts: 'large' };
    store.values.settings = newer;
    await saveSettings({ order: 'article' });
    expect(store.values[asideKey]).toMatchObject({ kept: [newer] });
    expect(store.writes).toEqual([asideKey, 'settings']);
    expect(await loadSettings()).toEqual({ ...own, kinds: defaults.kinds, order: 'article' });
  });

  test('an update keeps aside what it cannot read, and leaves the aside alone where it can', async () => {
    store.values.settings = { ...own, order: 'shuffled' };
    await migrateSettings();
    expect(store.values).toEqual({
      settings: { ...own, order: 'most' },
      [asideKey]: { kept: [{ ...own, order: 'shuffled' }], unreadable: ['order'] },
    });
    const before = store.values;
    await migrateSettings();
    expect(store.values).toEqual(before);
  });

  describe('what could not be read', () => {
    const told = async () => (await readStored()).unreadable;
    const kept = async () => (await readStored()).aside;

    beforeEach(async () => {
      store.values.settings = { ...own, order: 'shuffled', format: 7 };
      expect(await told()).toEqual(['order', 'format']);
      await migrateSettings();
    });

    test('is told after the store was written over too', async () => {
      expect(store.values.settings).toEqual({ ...own, order: 'most', format: 'plain' });
      expect(await told()).toEqual(['order', 'format']);
      await migrateSettings();
      expect(await told()).toEqual(['order', 'format']);
    });

    test('until the reader changes it: the rest is told on', async () => {
      await saveSettings({ colours: 'ink' });
      expect(await told()).toEqual(['order', 'format']);
      await saveSettings({ order: 'name' });
      expect(await told()).toEqual(['format']);
    });

    test('until it is put away; it stays aside', async () => {
      await dismissUnreadable();
      expect(await told()).toEqual([]);
      expect(await kept()).toEqual([{ ...own, order: 'shuffled', format: 7 }]);
      expect(await loadSettings()).toEqual({ ...own, order: 'most', format: 'plain' });
    });

    test('until all settings are taken over from text', async () => {
      expect(await importSettings(JSON.stringify(own))).toBe(true);
      expect(await told()).toEqual([]);
    });

    test('is kept where another store cannot be read later', async () => {
      await dismissUnreadable();
      store.values.settings = { ...own, colours: 'mauve' };
      await migrateSettings();
      expect(store.values[asideKey]).toMatchObject({ kept: [{ order: 'shuffled', format: 7 }, { colours: 'mauve' }] });
      expect(await told()).toEqual(['colours']);
    });

    test('is deleted at the reader’s word alone, and what is stored stays', async () => {
      await deleteAside();
      expect([await told(), await kept()]).toEqual([[], []]);
      expect(await loadSettings()).toEqual({ ...own, order: 'most', format: 'plain' });
    });

    test('is kept once where it comes again', async () => {
      store.values.settings = { ...own, order: 'shuffled', format: 7 };
      await migrateSettings();
      expect(store.values[asideKey]).toMatchObject({ kept: [{ order: 'shuffled', format: 7 }] });
    });
  });

  test('an aside that cannot be read itself is kept too', async () => {
    store.values.settings = own;
    store.values[asideKey] = { ...own, order: 'shuffled' };
    expect((await readStored()).unreadable).toEqual(['order']);
    await dismissUnreadable();
    expect(store.values[asideKey]).toEqual({ kept: [{ ...own, order: 'shuffled' }], unreadable: [] });
  });

  test('four quick changes are four changes', async () => {
    await Promise.all([
      saveSettings({ order: 'name' }),
      saveSettings({ format: 'ris' }),
      saveSettings({ colours: 'ink' }),
      saveSettings({ never: ['a.example'] }),
    ]);
    expect(await loadSettings()).toEqual({ ...defaults, order: 'name', format: 'ris', colours: 'ink', never: ['a.example'] });
  });

  test('from two pages at once too, and to one list', async () => {
    const add = (site: string) => (now: { readonly never: readonly string[] }) => ({ never: [...now.never, site] });
    expect(other.changeSettings).not.toBe(changeSettings);
    await Promise.all([
      changeSettings(add('a.example')),
      other.changeSettings(add('b.example')),
      changeSettings(add('c.example')),
      other.changeSettings(add('d.example')),
    ]);
    expect((await loadSettings()).never).toEqual(['a.example', 'b.example', 'c.example', 'd.example']);
  });

  test('a full storage is told, nothing is changed, and the next change is made', async () => {
    store.values.settings = { ...own, order: 'shuffled' };
    store.full = true;
    await expect(saveSettings({ format: 'html' })).rejects.toThrow('quota');
    await expect(importSettings(JSON.stringify(defaults))).rejects.toThrow('quota');
    expect(store.values).toEqual({ settings: { ...own, order: 'shuffled' } });
    store.full = false;
    await saveSettings({ format: 'html' });
    expect((await loadSettings()).format).toBe('html');
  });
});

describe('who listens for changes', () => {
  const orders: string[] = [];
  const change = (order: string) => {
    store.values.settings = { ...defaults, order };
    for (const listener of store.listeners) listener({ settings: {} }, 'local');
  };

  beforeEach(() => {
    orders.length = 0;
    onSettingsChanged(({ settings }) => void orders.push(settings.order));
  });

  test('asks, where it listens late, what is stored by then', async () => {
    store.values.settings = { ...defaults, order: 'name' };
    await onSettingsChanged(({ settings }) => void orders.push(settings.order))();
    expect(orders).toEqual(['name']);
  });

  test('is told what is stored, and of no other store', async () => {
    change('name');
    for (const listener of store.listeners) listener({ settings: {} }, 'session');
    for (const listener of store.listeners) listener({ blocked: {} }, 'local');
    await vi.waitFor(() => expect(orders).toEqual(['name']));
  });

  test('is not told what was stored before when that is read late', async () => {
    let readLate = () => {};
    store.reads.push(() => new Promise((resolve) => (readLate = resolve)));
    change('name');
    change('article');
    await vi.waitFor(() => expect(orders).toEqual(['article']));
    readLate();
    await soon();
    expect(orders).toEqual(['article']);
  });

  test('is told of the next change where one could not be read, which is said', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => {});
    store.reads.push(() => Promise.reject(new Error('no disk')));
    change('name');
    await vi.waitFor(() => expect(said).toHaveBeenCalledTimes(1));
    change('article');
    await vi.waitFor(() => expect(orders).toEqual(['article']));
  });
});
