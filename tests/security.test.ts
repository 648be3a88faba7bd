/** The threat model names a test for each way to attack: they must be there. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { livingTests } from './living-tests.ts';

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
  const missing = named(way).filter(({ file, name }) => !existsSync(file) || !livingTests(readFileSync(file, 'utf8')).includes(name));
  expect(missing).toEqual([]);
});

test('every way that SECURITY.md lists is looked at', () => {
  const listed = readFileSync('SECURITY.md', 'utf8').match(/^\s*[-*] \*\*/gm) ?? [];
  expect(ways.length).toBeGreaterThan(0);
  expect(ways.length).toBe(listed.length);
});

test.each<[string, string, string[]]>([
  ['a test, and one for each of many', "test('one', () => {}); it.each([1])('two %s', async (n) => {});", ['one', 'two %s']],
  ['one in a group, and the group', "describe.each(all)('in %s', () => { test('one', function () {}); });", ['in %s', 'one']],
  ['no group without one', "describe('in it', () => { test.skip('one', () => {}); });", []],
  ['none that is skipped', "test.skip('one', () => {}); it.each([1]).skip('two', () => {}); test.skip.each([1])('three', () => {});", []],
  ['none that is expected to fail or is yet to be written', "test.fails('one', () => {}); test.todo('two'); test('three');", []],
  ['none of a group that is skipped', "describe.skip('in it', () => { test('one', () => {}); });", []],
  ['none in a comment or a text', "// test('one', () => {});\n/* test('two', () => {}); */ const said = `test('three', () => {});`;", []],
])('a living test is %s', (_, source, names) => {
  expect(livingTests(source)).toEqual(names);
});
