import { beforeEach, expect, test, vi } from 'vitest';

const store = vi.hoisted(() => ({ values: {} as Record<string, unknown> }));
// The one part of the browser that settings touch: a store of values.
vi.mock('webextension-polyfill', () => ({
  default: {
    storage: {
      local: {
        get: async (key: string) => (key in store.values ? { [key]: store.values[key] } : {}),
        set: async (change: Record<string, unknown>) => void Object.assign(store.values, structuredClone(change)),
      },
    },
  },
}));

const { defaults, importSettings, loadSettings, migrateSettings, parseSettings, saveSettings } = await import(
  '../../lib/browser/settings.ts'
);

beforeEach(() => {
  store.values = {};
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
