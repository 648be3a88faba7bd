/** The keys are those that the reader has set in the browser, and none where there are none. */
import { expect, test, vi } from 'vitest';
import type { Keys } from '../../lib/messages/keys.ts';

const state = vi.hoisted(() => ({
  commands: undefined as readonly { name: string; shortcut: string }[] | undefined,
  fails: false,
  activated: [] as (() => void)[],
}));
vi.mock('webextension-polyfill', () => ({
  default: {
    get commands() {
      return (
        state.commands && {
          getAll: async () => {
            if (state.fails) throw new Error('no keys');
            return state.commands;
          },
        }
      );
    },
    tabs: { onActivated: { addListener: (listener: () => void) => state.activated.push(listener) } },
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

test('none where the browser does not tell', async () => {
  Object.assign(state, { commands: [], fails: true });
  expect(await keysNow()).toEqual({ panel: '', next: '', before: '', marks: '' });
});

test('they are asked for again when the reader comes back, to us or to another tab', async () => {
  const told: Keys[] = [];
  const focus: (() => void)[] = [];
  vi.stubGlobal('addEventListener', (_: 'focus', listener: () => void) => focus.push(listener));
  Object.assign(state, { commands: [{ name: 'next-statement', shortcut: 'F9' }], fails: false });
  onKeysChanged((keys) => told.push(keys));
  for (const comesBack of [...focus, ...state.activated]) {
    const before = told.length;
    comesBack();
    await vi.waitFor(() => expect(told).toHaveLength(before + 1));
  }
  expect(told.map(({ next }) => next)).toEqual(['F9', 'F9']);
});
