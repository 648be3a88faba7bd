/** Work in slices: how long each is, and behind whom the next waits. */
import { afterEach, expect, it, vi } from 'vitest';
import { breathe, politeSlices } from '../../lib/page/dom/slices.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** The browser's scheduler: what it was asked for. */
function scheduled(): string[] {
  const asked: string[] = [];
  vi.stubGlobal('scheduler', {
    postTask: async (task: () => void, { priority }: { priority: string }) => {
      asked.push(priority);
      task();
    },
  });
  vi.useFakeTimers({ toFake: ['performance'] });
  return asked;
}

/** Milliseconds until the slice is over. */
function lengthOf({ isOver }: { isOver(): boolean }): number {
  let length = 0;
  for (; !isOver(); length++) vi.advanceTimersByTime(1);
  return length;
}

it('takes turns with whatever else there is to do, each slice as long as the first', async () => {
  const asked = scheduled();
  const slices = politeSlices(30);
  const lengths = [lengthOf(slices)];
  for (let i = 0; i < 20; i++) {
    await slices.pause();
    lengths.push(lengthOf(slices));
  }
  expect(new Set(lengths)).toEqual(new Set([30]));
  expect(new Set(asked)).toEqual(new Set(['user-visible']));
});

it('goes on in short slices where nothing else waits, when it has had as many as it may', async () => {
  const asked = scheduled();
  const slices = politeSlices(30, 3);
  const lengths = [lengthOf(slices)];
  for (let i = 0; i < 4; i++) {
    await slices.pause();
    lengths.push(lengthOf(slices));
  }
  expect(lengths).toEqual([30, 30, 30, 8, 8]);
  expect(asked).toEqual(['user-visible', 'user-visible', 'background', 'background']);
});

it('breathes where a slice is used up, and not before', async () => {
  const asked = scheduled();
  const slices = politeSlices();
  await breathe(slices);
  expect(asked).toEqual([]);
  vi.advanceTimersByTime(8);
  await breathe(slices);
  expect(asked).toHaveLength(1);
});

it('waits for a timer where the browser has no scheduler', async () => {
  vi.stubGlobal('scheduler', undefined);
  let rest = 'before';
  setTimeout(() => {
    rest = 'after';
  });
  await politeSlices().pause();
  expect(rest).toBe('after');
});
