import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PATIENCE, until } from '../../lib/tasks/patience.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const never = () => new Promise<never>(() => {});

/** What the looks bring, one after the other; the last again and again. */
function looks(...answers: readonly (() => Promise<string | null>)[]): () => Promise<string | null> {
  let times = 0;
  return () => (answers[Math.min(times++, answers.length - 1)] as () => Promise<string | null>)();
}
const nothing = async () => null;
const found = async () => 'the panel';
const refused = () => Promise.reject(new Error('refused'));

test.each([
  ['at once', looks(found)],
  ['where there is nothing at first', looks(nothing, nothing, found)],
  ['where looking fails at first', looks(refused, found)],
  ['where an answer is lost', looks(never, never, found)],
])('what comes about is found: %s', async (_, look) => {
  const waiting = until('the panel', look);
  await vi.advanceTimersByTimeAsync(PATIENCE);
  expect(await waiting).toBe('the panel');
});

test.each([
  ['nothing', nothing, undefined],
  ['refused', refused, 'refused'],
  ['no answer', never, 'no answer'],
])('what never comes about is waited for in vain, and why is told: %s', async (_, look, cause) => {
  const waiting = until('the panel', look).catch((error: Error) => error);
  await vi.advanceTimersByTimeAsync(2 * PATIENCE);
  const error = (await waiting) as Error;
  expect(error.message).toBe('Waited in vain: the panel');
  expect((error.cause as Error | undefined)?.message).toBe(cause);
});
