/** After an installation, an update and the browser's start each thing is prepared, whatever became of the others. */
import { expect, test, vi } from 'vitest';

const heard = vi.hoisted(() => ({
  installed: null as ((details: { reason: string }) => void) | null,
  started: null as (() => void) | null,
}));
vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: {
      onInstalled: { addListener: (listener: (details: { reason: string }) => void) => (heard.installed = listener) },
      onStartup: { addListener: (listener: () => void) => (heard.started = listener) },
    },
  },
}));
const { welcomeNewReaders } = await import('../../lib/browser/installed.ts');

test.each([
  ['an update', () => heard.installed?.({ reason: 'update' })],
  ['the browser’s start', () => heard.started?.()],
])('after %s sites are registered although the settings could not be stored, and that is said', async (_, happen) => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  const full = new Error('QUOTA_BYTES quota exceeded');
  const done: string[] = [];
  welcomeNewReaders([
    async () => {
      done.push('settings');
      throw full;
    },
    async () => void done.push('sites'),
  ]);
  happen();
  await expect.poll(() => done).toEqual(['settings', 'sites']);
  expect(said).toHaveBeenCalledWith('Whosaid:', full);
});
