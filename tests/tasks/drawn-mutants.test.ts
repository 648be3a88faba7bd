import { expect, it } from 'vitest';
import { type Change, drawn } from '../../lib/tasks/drawn-mutants.ts';

const FILE = 'lib/engine/sources/discourse/fits.ts';
/** One mutant on each line of a file. */
const changesIn = (text: string): Change[] =>
  text.split('\n').map((line, at) => ({
    fileName: FILE,
    location: { start: { line: at, column: 0 }, end: { line: at, column: line.length } },
    replacement: 'false',
  }));
const chosenOf = (text: string, count: number, changes = changesIn(text)) =>
  drawn(changes, count, () => text).map(({ location }) => text.split('\n')[location.start.line]);

const lines = Array.from({ length: 50 }, (_, at) => `isFit(${at})`);
const text = lines.join('\n');

it('draws as many as it is asked for, each once, from all over the file', () => {
  const chosen = chosenOf(text, 10);
  expect(new Set(chosen).size).toBe(10);
  expect(lines.slice(0, 40)).not.toEqual(expect.arrayContaining(chosen));
  expect(new Set(chosenOf(text, 80))).toEqual(new Set(lines));
});

it('draws the same whatever the order, and a smaller sample from a larger', () => {
  expect(chosenOf(text, 10, changesIn(text).reverse())).toEqual(chosenOf(text, 10));
  expect(chosenOf(text, 20).slice(0, 10)).toEqual(chosenOf(text, 10));
});

it('draws the same after a change elsewhere in the file', () => {
  const moved = `// a line above\n${text}`;
  const before = chosenOf(text, 10);
  expect(chosenOf(moved, 11).filter((line) => lines.includes(line as string))).toEqual(expect.arrayContaining(before.slice(0, 9)));
});

it('tells two changes of one place apart by what is put there', () => {
  const [change] = changesIn('isFit(1)') as [Change];
  const both = [change, { ...change, replacement: 'true' }];
  expect(drawn(both, 1, () => 'isFit(1)')).toHaveLength(1);
  expect(new Set(drawn(both, 2, () => 'isFit(1)').map(({ replacement }) => replacement))).toEqual(new Set(['false', 'true']));
});
