/** What a release is made of. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { packageFolderOf } from '../../lib/tasks/notices.ts';
import { placeholdersIn } from '../../lib/tasks/placeholders.ts';
import { archiveSources, requireCommitted } from '../../lib/tasks/sources.ts';

test.each([
  ['"id":"whosaid@whosaid.example"', ['whosaid@whosaid.example']],
  ['`tag:whosaid.invalid,2026:terms/`', ['tag:whosaid.invalid']],
  ['see https://help.whosaid.test/a and https://help.whosaid.test/b', ['https://help.whosaid.test']],
  ['placeholder: "example.org", https://example.org/', []],
  ['input.invalid, regex.test(x), an.example', []],
  ['tag:whosaid.org,2026:terms/', []],
])('placeholders in %s', (text, found) => {
  expect(placeholdersIn(text)).toEqual(found);
});

test.each([
  ['/a/node_modules/preact/hooks/dist/hooks.module.js', '/a/node_modules/preact'],
  ['/a/node_modules/@mozilla/readability/Readability.js', '/a/node_modules/@mozilla/readability'],
  ['\0/a/node_modules/x/node_modules/zod/v4/mini.js?commonjs', '/a/node_modules/x/node_modules/zod'],
  ['/a/lib/page/read.ts', null],
  ['\0rolldown/runtime.js', null],
])('the package that %s is of', (module, folder) => {
  expect(packageFolderOf(module)).toBe(folder);
});

test('what is tracked and changed is refused, by its name; what is not tracked is no matter', () => {
  const folder = mkdtempSync(join(tmpdir(), 'whosaid-changed-'));
  const file = join(folder, 'tracked.txt');
  const git = (...args: readonly string[]) =>
    spawnSync('git', ['-C', folder, '-c', 'user.name=a', '-c', 'user.email=a@localhost', ...args], { encoding: 'utf8' });
  git('init', '-q');
  writeFileSync(file, 'as committed\n');
  git('add', '.');
  git('commit', '-q', '-m', 'one');
  writeFileSync(join(folder, 'other.txt'), 'not tracked\n');
  expect(() => requireCommitted(folder)).not.toThrow();
  writeFileSync(file, 'changed\n');
  expect(() => requireCommitted(folder)).toThrow(/changed, and not committed:\nM tracked\.txt/u);
  rmSync(folder, { recursive: true });
});

test('the sources are what is tracked, with the same bytes each time', () => {
  const folder = mkdtempSync(join(tmpdir(), 'whosaid-sources-'));
  const bytes = ['UTC', 'Asia/Tokyo'].map((zone, index) => {
    const before = process.env.TZ;
    process.env.TZ = zone;
    archiveSources(join(folder, `${index}.zip`));
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
    return readFileSync(join(folder, `${index}.zip`));
  });
  expect(bytes[1]?.equals(bytes[0] ?? Buffer.of())).toBe(true);
  const { stdout } = spawnSync('git', ['ls-tree', '-r', '--name-only', '-z', 'HEAD'], { encoding: 'utf8' });
  for (const name of stdout.split('\0').filter(Boolean)) expect(bytes[0]?.includes(Buffer.from(name))).toBe(true);
  rmSync(folder, { recursive: true });
});
