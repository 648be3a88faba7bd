/** The script that is registered follows what is granted and what is excluded, however quickly that changes. */
import { beforeEach, expect, test, vi } from 'vitest';

interface Script {
  readonly id: string;
  readonly matches: readonly string[];
  readonly excludeMatches?: readonly string[];
}
const state = vi.hoisted(() => ({
  registered: [] as Script[],
  origins: [] as string[],
  settings: {} as Record<string, unknown>,
  /** What the browser says instead of doing it. */
  fails: { reading: null as Error | null, registering: null as Error | null },
  /** How often something was registered or taken out. */
  changes: 0,
}));
const soon = () => new Promise((resolve) => setTimeout(resolve));

vi.mock('webextension-polyfill', () => ({
  default: {
    permissions: { getAll: async () => ({ origins: [...state.origins] }) },
    storage: {
      local: {
        get: async () => {
          if (state.fails.reading) throw state.fails.reading;
          return { settings: structuredClone(state.settings) };
        },
      },
    },
    scripting: {
      getRegisteredContentScripts: async () => {
        await soon();
        return [...state.registered];
      },
      unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
        await soon();
        state.changes++;
        if (!state.registered.some(({ id }) => ids.includes(id))) throw new Error('Nonexistent script ID');
        state.registered = state.registered.filter(({ id }) => !ids.includes(id));
      },
      registerContentScripts: async (scripts: Script[]) => {
        await soon();
        state.changes++;
        if (state.fails.registering) throw state.fails.registering;
        if (state.registered.some(({ id }) => scripts.some((script) => script.id === id))) throw new Error('Duplicate script ID');
        state.registered.push(...scripts);
      },
    },
  },
}));

let turn: Promise<unknown> = Promise.resolve();
const navigator = {
  locks: {
    request<Result>(_: string, work: () => Promise<Result>): Promise<Result> {
      const mine = turn.then(work, work);
      turn = mine;
      return mine;
    },
  },
};
const { resync } = await import('../../lib/browser/permissions.ts');

const articleScript = () => state.registered.find(({ id }) => id === 'article');

beforeEach(() => {
  vi.stubGlobal('navigator', navigator);
  vi.spyOn(console, 'error').mockImplementation(() => {});
  state.registered = [];
  state.origins = ['*://*/*'];
  state.settings = { version: 2, never: [] };
  state.fails = { reading: null, registering: null };
  state.changes = 0;
});

test('the last of quick changes is what is registered', async () => {
  const changes = ['a', 'b', 'c', 'd'].map((site) => {
    state.settings = { version: 2, never: [`${site}.example`] };
    return resync();
  });
  await Promise.all(changes);
  expect(articleScript()).toMatchObject({ matches: ['*://*/*'], excludeMatches: ['*://d.example/*', '*://*.d.example/*'] });
});

test('a site that is never read stays excluded where the rest of the settings cannot be read', async () => {
  state.settings = { version: 9, kinds: 'all', never: ['mybank.example', 7] };
  await resync();
  expect(articleScript()).toMatchObject({ excludeMatches: ['*://mybank.example/*', '*://*.mybank.example/*'] });
});

test('nothing granted, nothing registered', async () => {
  await resync();
  state.origins = [];
  await resync();
  expect(state.registered).toEqual([]);
});

test('a change of anything else registers nothing anew: no page opens in between', async () => {
  state.settings = { version: 2, never: ['mybank.example'] };
  await resync();
  const { changes } = state;
  state.settings = { version: 2, never: ['mybank.example'], order: 'name' };
  await resync();
  expect(state.changes).toBe(changes);
  state.registered = state.registered.filter(({ id }) => id !== 'article');
  await resync();
  expect(articleScript()).toMatchObject({ excludeMatches: ['*://mybank.example/*', '*://*.mybank.example/*'] });
});

test('a storage that cannot be read leaves what is registered, with the sites that are never read', async () => {
  state.settings = { version: 2, never: ['mybank.example'] };
  await resync();
  const before = state.registered;
  state.fails.reading = new Error('IO error');
  expect(await resync()).toBe(false);
  expect(state.registered).toEqual(before);
  expect(console.error).toHaveBeenCalledWith('Whosaid:', state.fails.reading);
});

test('where the browser cannot register, no site that is never read stays registered, and the next change tries again', async () => {
  await resync();
  state.settings = { version: 2, never: ['mybank.example'] };
  state.fails.registering = new Error('QUOTA_BYTES quota exceeded');
  expect(await resync()).toBe(false);
  expect(state.registered).toEqual([]);
  expect(console.error).toHaveBeenCalledWith('Whosaid:', state.fails.registering);
  state.fails.registering = null;
  expect(await resync()).toBe(true);
  expect(articleScript()).toMatchObject({ excludeMatches: ['*://mybank.example/*', '*://*.mybank.example/*'] });
});
