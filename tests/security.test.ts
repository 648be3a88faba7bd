/** The threat model names a test for each way to attack: they must be there. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const ways = readFileSync('SECURITY.md', 'utf8')
  .split(/\n(?=- \*\*)|\n\n/)
  .filter((part) => part.startsWith('- **'))
  .map((part) => part.replace(/\s+/g, ' '));

/** The tests that a way names: `file`: name; name; `file`: name. */
function named(way: string): { file: string; name: string }[] {
  let file = '';
  const held = way.replace(/^.* Held by /, '').replace(/\.$/, '');
  return held.split('; ').map((part) => {
    const found = /^`([^`]+)`: (.*)$/.exec(part);
    if (found?.[1]) file = found[1];
    return { file, name: found?.[2] ?? part };
  });
}

test.each(ways)('%s', (way) => {
  expect(way).toMatch(/^- \*\*[^*]+\.\*\* It gets .+: .+\. Held by `tests\/.+\.$/);
  const missing = named(way).filter(({ file, name }) => !existsSync(file) || !readFileSync(file, 'utf8').includes(`'${name}'`));
  expect(missing).toEqual([]);
});

test('there is a way for each door', () => {
  expect(ways.length).toBeGreaterThanOrEqual(12);
});
