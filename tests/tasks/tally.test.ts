import { expect, test } from 'vitest';
import { countSizes, countTests } from '../../lib/tasks/tally.ts';

const report = (...files: readonly (readonly string[])[]) =>
  JSON.stringify({
    testResults: files.map((statuses, index) => ({
      name: `file ${index}`,
      status: 'passed',
      assertionResults: statuses.map((status, at) => ({ fullName: `test ${at}`, status })),
    })),
  });

test.each([
  ['all passed', report(['passed', 'passed'], ['passed']), true, 3, []],
  ['one failed', report(['passed', 'failed']), false, 1, ['failed: test 1']],
  ['one skipped', report(['passed', 'skipped']), true, 1, ['skipped: test 1']],
  ['one still to be written', report(['todo']), true, 0, ['todo: test 0']],
  ['a file that could not be loaded', report(['passed'], []), false, 1, ['no test ran: file 1']],
  ['an error outside of the tests', report(['passed']), false, 1, ['the runner ended with an error outside of any test']],
  ['no test at all', report(), true, 0, ['no test ran']],
  ['no report', '', false, 0, ['the runner wrote no report']],
  ['half a report', '{"testResults": [', true, 0, ['the runner wrote no report']],
])('tests: %s', (_, text, endedWell, passed, problems) => {
  expect(countTests(text, endedWell)).toEqual({ passed, failed: problems.length, problems });
});

test('sizes: what is over its budget, and what was not measured', () => {
  const entries = [
    { name: 'a', passed: true, size: 10 },
    { name: 'b', passed: false, size: 99 },
    { name: 'c', passed: true, size: 0 },
  ];
  expect(countSizes(JSON.stringify(entries))).toEqual({
    passed: 1,
    failed: 2,
    problems: ['too large: b, 99 bytes', 'not built: c'],
  });
  expect(countSizes('oops').failed).toBe(1);
});
