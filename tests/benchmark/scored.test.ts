import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { newCounts } from '../../benchmark/counts.ts';
import { timesScored, withEntry } from '../../benchmark/scored.ts';

const counts = newCounts();
counts.statements = { ...counts.statements, marked: 4, predicted: 4, found: 3 };
counts.name = { asked: 3, right: 2, wrong: 1, none: 0 };

test('an entry says when, which version and commit, and the figures', () => {
  const first = withEntry('# Title\n', '2027-01-02', '1.0.0', 'abc1234', counts);
  const [title, , head, rule, entry] = first.split('\n');
  expect([title, rule]).toEqual(['# Title', `|${' --- |'.repeat(11)}`]);
  expect(head).toMatch(/^\| date \| version \| commit \| content F1, half of the letters \|/);
  expect(entry).toBe('| 2027-01-02 | 1.0.0 | abc1234 | 75.0 | 66.7 | 33.3 | 0.0 | 50.0 | – | – | – |');
});

test('entries are added at the end of the one table, and counted by version', () => {
  let record = '# Title\n';
  for (const version of ['1.0.0', '1.0.0', '1.1.0', '1.0.0']) record = withEntry(record, '2027-01-02', version, 'abc1234', counts);
  expect(record.match(/^\| date /gm)).toHaveLength(1);
  expect(['1.0.0', '1.1.0', '1.0', 'version'].map((version) => timesScored(record, version))).toEqual([3, 1, 0, 1]);
});

/** Every check of `npm test` and of continuous integration, and what it runs. */
test('no check reads the texts or the record of the test split', () => {
  // put together here, so that this file does not hold them
  const held = [['gold', 'test'].join('/'), ['SCORED', 'md'].join('.')];
  const checks = [
    '.ci/run',
    'lib/tasks/test.ts',
    ...readdirSync('tests', { recursive: true, encoding: 'utf8' }).map((name) => `tests/${name}`),
  ];
  const texts = checks.filter((name) => /\.tsx?$|\.ci\/run$/.test(name)).map((name) => [name, readFileSync(name, 'utf8')] as const);
  expect(texts.length).toBeGreaterThan(50);
  expect(texts.filter(([, text]) => held.some((path) => text.includes(path))).map(([name]) => name)).toEqual([]);
});
