/** The measure of growth: what it tells of times that are known. */
import { expect, test } from 'vitest';
import { growth, MOST } from './growth.ts';

/** What each piece of work costs, in milliseconds, instead of its time; `runs`: how often it was done before. */
function measured(cost: (letters: number, runs: number) => number): number {
  const runs = new Map<number, number>();
  const works = new Map<() => unknown, number>();
  const prepare = (letters: number) => {
    const work = () => {};
    works.set(work, letters);
    return work;
  };
  return growth(prepare, (work) => {
    const letters = works.get(work) ?? 0;
    const before = runs.get(letters) ?? 0;
    runs.set(letters, before + 1);
    return cost(letters, before);
  });
}

const linear = (letters: number) => letters / 100;

test.each([
  ['what is linear', linear, 2],
  ['what grows with the square', (letters: number) => letters ** 2 / 1e6, 4],
  ['what grows with the square beside much that is linear', (letters: number) => letters / 1000 + letters ** 2 / 1e8, 3.37],
  ['what is slow by chance, once', (letters: number, runs: number) => linear(letters) * (runs === 0 && letters > 20_000 ? 9 : 1), 2],
])('%s', (_, cost, factor) => {
  expect(measured(cost)).toBeCloseTo(factor, 1);
  expect(measured(cost) > MOST).toBe(factor > MOST);
});

test('what takes next to no time is not measured, and is none', () => {
  expect(measured((letters) => letters / 1e6)).toBeLessThan(1);
});
