/** A change by a key that could not be stored is said at the button, whatever is open, and in the panels that show what is stored. */
import { beforeEach, expect, test, vi } from 'vitest';

const state = vi.hoisted(() => ({
  panels: [] as ((message: unknown) => unknown)[],
  button: new Map<number, { text?: string; title?: string }>(),
  stored: [] as ((changes: object, area: string) => unknown)[],
}));
const change = (tabId: number, part: object) => state.button.set(tabId, { ...state.button.get(tabId), ...part });
vi.mock('webextension-polyfill', () => ({
  default: {
    i18n: { getMessage: (name: string) => `words of ${name}` },
    runtime: {
      onMessage: { addListener: (listener: (message: unknown) => unknown) => void state.panels.push(listener) },
      sendMessage: async (message: unknown) => {
        if (state.panels.length === 0) throw new Error('Could not establish connection. Receiving end does not exist.');
        for (const panel of state.panels) panel(message);
      },
    },
    storage: {
      onChanged: { addListener: (listener: (changes: object, area: string) => unknown) => void state.stored.push(listener) },
      local: { get: async () => ({}) },
    },
    tabs: { query: async () => [...[...state.button.keys()].map((id) => ({ id })), {}] },
    action: {
      getBadgeText: async ({ tabId }: { tabId: number }) => state.button.get(tabId)?.text ?? '',
      setBadgeText: async ({ tabId, text }: { tabId: number; text: string }) => change(tabId, { text }),
      setTitle: async ({ tabId, title }: { tabId: number; title: string }) => change(tabId, { title }),
    },
  },
}));
const { onRefused, takeBackRefused, tellRefused } = await import('../../lib/browser/refused.ts');

const refusal = { text: '!', title: 'words of refused' };
const usual = { text: '', title: 'words of action' };
/** The reader changes something, and it is stored. */
async function store(key = 'settings'): Promise<void> {
  for (const listener of state.stored) listener({ [key]: { newValue: {} } }, 'local');
  await new Promise((resolve) => setTimeout(resolve));
}

beforeEach(() => {
  state.panels = [];
  state.stored = [];
  state.button.clear();
  takeBackRefused();
});

test('the button says it where no panel is open', async () => {
  await tellRefused(7);
  expect([...state.button]).toEqual([[7, refusal]]);
});

test('and where one is: it may be of another window, or show something else', async () => {
  const refused = vi.fn();
  onRefused(refused);
  for (const panel of state.panels) panel({ type: 'pressed', tabId: 1 });
  expect(refused).not.toHaveBeenCalled();
  await tellRefused(7);
  expect(refused).toHaveBeenCalledTimes(1);
  expect([...state.button]).toEqual([[7, refusal]]);
});

test('until a change is stored, by whichever page of ours: then in every tab', async () => {
  await tellRefused(7);
  await tellRefused(9);
  await store('something else');
  expect([...state.button]).toEqual([
    [7, refusal],
    [9, refusal],
  ]);
  await store();
  expect([...state.button]).toEqual([
    [7, usual],
    [9, usual],
  ]);
});

test('a count that stands at the button stays there when a change is stored', async () => {
  change(7, { text: '4' });
  await store();
  expect(state.button.get(7)).toEqual({ text: '4' });
});
