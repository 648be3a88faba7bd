/** The threat model names a test for each of its lines: they must be there. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const lines = readFileSync('SECURITY.md', 'utf8')
  .split('\n')
  .filter((line) => /^\| (?!a page may try|-)/.test(line))
  .map((line) =>
    line
      .slice(2, -2)
      .split(' | ')
      .map((cell) => cell.trim()),
  );

/** The tests that a line names: `file`: name; name; `file`: name. */
function named(held: string): { file: string; name: string }[] {
  let file = '';
  return held.split('; ').map((part) => {
    const found = /^`([^`]+)`: (.*)$/.exec(part);
    if (found?.[1]) file = found[1];
    return { file, name: found?.[2] ?? part };
  });
}

test.each(lines.map((line) => [line[0] ?? '', line] as const))('to %s: what holds it is a test', (_, line) => {
  expect(line).toHaveLength(4);
  const tests = named(line[3] ?? '');
  expect(tests.length).toBeGreaterThan(0);
  const missing = tests.filter(({ file, name }) => !existsSync(file) || !readFileSync(file, 'utf8').includes(`'${name}'`));
  expect(missing).toEqual([]);
});

test('it is a page, and has a line for each way in', () => {
  expect(lines.length).toBeGreaterThanOrEqual(12);
});
