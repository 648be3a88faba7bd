/** The keys are those that the reader has set in the browser, and none where there are none. */
import { expect, test, vi } from 'vitest';
import type { Keys } from '../../lib/messages/keys.ts';

const state = vi.hoisted(() => ({ commands: undefined as readonly { name: string; shortcut: string }[] | undefined }));
vi.mock('webextension-polyfill', () => ({
  default: {
    get commands() {
      return state.commands && { getAll: async () => state.commands };
    },
  },
}));

const { keysNow, onKeysChanged } = await import('../../lib/browser/keys.ts');

test('another key, and one that was taken away', async () => {
  state.commands = [
    { name: '_execute_action', shortcut: 'Ctrl+Shift+Y' },
    { name: 'next-statement', shortcut: '' },
    { name: 'step-marks', shortcut: 'Alt+Shift+M' },
  ];
  expect(await keysNow()).toEqual({ panel: 'Ctrl+Shift+Y', next: '', before: '', marks: 'Alt+Shift+M' });
});

test('none where the browser has no keys', async () => {
  state.commands = undefined;
  expect(await keysNow()).toEqual({ panel: '', next: '', before: '', marks: '' });
});

test('they are asked for again when the reader comes back', async () => {
  const told: Keys[] = [];
  vi.stubGlobal('addEventListener', (_: 'focus', listener: () => void) => listener());
  state.commands = [{ name: 'next-statement', shortcut: 'F9' }];
  onKeysChanged((keys) => told.push(keys));
  await vi.waitFor(() => expect(told.map(({ next }) => next)).toEqual(['F9']));
});
