/** The commands as they are run: what they refuse, and how they say so. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const text = 'It is safe, Ana Ray said.';
const attributions = [{ kind: 'indirect', content: [[0, 10]] }];
const line = (id: string) => ({ id, document: { text }, attributions });

const folder = mkdtempSync(join(tmpdir(), 'whosaid-score-'));
beforeAll(() => {
  for (const id of ['one', 'two']) writeFileSync(join(folder, `${id}.json`), JSON.stringify({ id, split: 'locked', text, attributions }));
});
afterAll(() => rmSync(folder, { recursive: true }));

const run = (command: string, ...args: readonly string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', `benchmark/commands/${command}.ts`, ...args], { encoding: 'utf8' });

function score(lines: readonly unknown[], ...options: readonly string[]) {
  const file = join(folder, 'predictions.jsonl');
  writeFileSync(file, lines.map((each) => JSON.stringify(each)).join('\n'));
  return run('score', folder, file, ...options);
}

test('score counts nothing where an article is missing, unless it is told to', () => {
  const strict = score([line('one')]);
  expect(strict).toMatchObject({ status: 1, stdout: '' });
  expect(strict.stderr).toContain('nothing was counted.\n  two: no line has its id');
  const lenient = score([line('one')], '--allow-missing');
  expect(lenient.status).toBe(0);
  expect(lenient.stdout).toContain('2 articles, 1 of them without a prediction, which count as empty');
  expect(lenient.stdout).toContain('| **all** | 2 | 50.0 | 50.0 | 50.0 | 100.0 |');
});

test('score gives its figures as JSON', () => {
  const { status, stdout } = score([line('one'), line('two')], '--json');
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ 'content.exact.f1': 100, marked: 2, predicted: 2, counts: { articles: 2 } });
});

test('agreement pairs articles by their ids', () => {
  const { status, stdout } = run('agreement', folder, folder);
  expect([status, stdout]).toEqual([
    0,
    '2 articles, 4 pieces in both markings together\n  found   100.0 %\n  half    100.0 %\n  exact   100.0 %\n  speaker 100.0 % of those found\n',
  ]);
});

test('agreement compares pairs of numbers by their places, over the numbers that both mark', () => {
  const marking = (name: string, numbers: readonly (readonly [number, number])[], same: readonly (readonly [number, number])[]) => {
    const dir = join(folder, name);
    mkdirSync(dir);
    const quantities = numbers.map((span) => ({ span }));
    writeFileSync(join(dir, 'one.json'), JSON.stringify({ id: 'one', split: 'dev', text, attributions, quantities, same, differs: [] }));
    return dir;
  };
  const first = marking(
    'first',
    [
      [0, 1],
      [2, 3],
      [4, 5],
      [6, 7],
    ],
    [
      [0, 2],
      [0, 1],
    ],
  );
  const second = marking(
    'second',
    [
      [0, 1],
      [4, 5],
      [6, 7],
    ],
    [
      [1, 0],
      [1, 2],
    ],
  );
  expect(run('agreement', first, second).stdout).toMatch(/ {2}same {4}66\.7 % of 3 pairs of numbers\n$/);
});

test.each([
  ['score', [], /^usage: npm run score/],
  ['score', [folder, join(folder, 'one.json'), '--errors', '5'], /errors of articles whose split is test or locked are not shown/],
  ['score', ['tests/benchmark', join(folder, 'one.json')], /tests\/benchmark\/reference\.json: /],
  ['score', ['nowhere', join(folder, 'one.json')], /nowhere: no such folder, or no marked article/],
  ['accuracy', ['--split', 'test'], /scored a few times only: --spend says/],
  ['accuracy', ['--spend'], /--spend goes with --split test/],
  ['accuracy', ['--split', 'locked', '--errors', '3'], /errors of the split locked are not looked at/],
  ['accuracy', ['--split', 'lock'], /no split lock: there are dev, train, locked, gum, test/],
  ['compare', ['no-such-commit'], /no commit no-such-commit is known here|no clone of the repository/],
] as const)('%s %j is refused', (command, args, message) => {
  const { status, stdout, stderr } = run(command, ...args);
  expect(stderr).toMatch(message);
  expect(stdout).toBe('');
  expect(status).not.toBe(0);
});
