/** The script that is registered follows what is granted and what is excluded, however quickly that changes. */
import { beforeEach, expect, test, vi } from 'vitest';

interface Script {
  readonly id: string;
  readonly matches: readonly string[];
  readonly excludeMatches?: readonly string[];
}
const state = vi.hoisted(() => ({ registered: [] as Script[], origins: [] as string[], settings: {} as Record<string, unknown> }));
const soon = () => new Promise((resolve) => setTimeout(resolve));

vi.mock('webextension-polyfill', () => ({
  default: {
    permissions: { getAll: async () => ({ origins: [...state.origins] }) },
    storage: { local: { get: async () => ({ settings: structuredClone(state.settings) }) } },
    scripting: {
      getRegisteredContentScripts: async () => {
        await soon();
        return [...state.registered];
      },
      unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
        await soon();
        if (!state.registered.some(({ id }) => ids.includes(id))) throw new Error('Nonexistent script ID');
        state.registered = state.registered.filter(({ id }) => !ids.includes(id));
      },
      registerContentScripts: async (scripts: Script[]) => {
        await soon();
        if (state.registered.some(({ id }) => scripts.some((script) => script.id === id))) throw new Error('Duplicate script ID');
        state.registered.push(...scripts);
      },
    },
  },
}));

let turn: Promise<unknown> = Promise.resolve();
vi.stubGlobal('navigator', {
  locks: {
    request<Result>(_: string, work: () => Promise<Result>): Promise<Result> {
      const mine = turn.then(work, work);
      turn = mine;
      return mine;
    },
  },
});
const { resync } = await import('../../lib/browser/permissions.ts');

const articleScript = () => state.registered.find(({ id }) => id === 'article');

beforeEach(() => {
  state.registered = [];
  state.origins = ['*://*/*'];
  state.settings = { version: 2, never: [] };
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
