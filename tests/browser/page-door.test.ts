/** The page's side of asking for the panel. */
import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

async function askWith(sendMessage: () => Promise<unknown>): Promise<boolean> {
  vi.stubGlobal('browser', { runtime: { sendMessage } });
  const { requestPanel } = await import('../../lib/browser/page-door.ts');
  return requestPanel();
}

test.each<[string, () => Promise<unknown>, boolean]>([
  ['it has opened', async () => true, true],
  ['the browser refused', async () => false, false],
  ['nobody answers', async () => undefined, false],
  ['the background is gone', () => Promise.reject(new Error('Could not establish connection.')), false],
  ['the extension was removed', () => { throw new Error('Extension context invalidated.'); }, false], // biome-ignore format: one case a line
])('asking for the panel, where %s: %s', async (_, sendMessage, isOpen) => {
  expect(await askWith(sendMessage)).toBe(isOpen);
});
