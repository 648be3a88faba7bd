/** A change by a key that could not be stored is said in the panel or, where none is open, at the button. */
import { beforeEach, expect, test, vi } from 'vitest';

const state = vi.hoisted(() => ({
  panels: [] as ((message: unknown) => unknown)[],
  button: new Map<number, { text?: string; title?: string }>(),
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
    action: {
      getBadgeText: async ({ tabId }: { tabId: number }) => state.button.get(tabId)?.text ?? '',
      setBadgeText: async ({ tabId, text }: { tabId: number; text: string }) => change(tabId, { text }),
      setTitle: async ({ tabId, title }: { tabId: number; title: string }) => change(tabId, { title }),
    },
  },
}));
const { onRefused, takeBackRefused, tellRefused } = await import('../../lib/browser/refused.ts');

beforeEach(() => {
  state.panels = [];
  state.button.clear();
});

test('an open panel is told, and the button says what it said', async () => {
  const refused = vi.fn();
  onRefused(refused);
  for (const panel of state.panels) panel({ type: 'pressed', tabId: 1 });
  expect(refused).not.toHaveBeenCalled();
  await tellRefused(7);
  expect(refused).toHaveBeenCalledTimes(1);
  expect(state.button.size).toBe(0);
});

test('where no panel is open the button says it, until a change is stored', async () => {
  await tellRefused(7);
  expect(state.button.get(7)).toEqual({ text: '!', title: 'words of refused' });
  expect(state.button.size).toBe(1);
  await takeBackRefused(7);
  expect(state.button.get(7)).toEqual({ text: '', title: 'words of action' });
});

test('a count that stands at the button stays there when a change is stored', async () => {
  change(7, { text: '4' });
  await takeBackRefused(7);
  expect(state.button.get(7)).toEqual({ text: '4' });
});
