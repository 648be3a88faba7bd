import { resolve } from 'node:path';
import type { MutantResult, MutantStatus } from '@stryker-mutator/api/core';
import { expect, it } from 'vitest';
import { counted } from '../../lib/tasks/missed-mutants.ts';

const result = (fileName: string, status: MutantStatus): MutantResult => ({
  id: '1',
  fileName: resolve(fileName),
  location: { start: { line: 1, column: 1 }, end: { line: 1, column: 5 } },
  mutatorName: 'BooleanLiteral',
  replacement: 'true',
  status,
});

const results = [
  ...(['Killed', 'Timeout', 'Survived', 'NoCoverage', 'CompileError', 'Ignored'] as const).map((status) =>
    result('lib/page/paint/hit.ts', status),
  ),
  result('components/card/card.tsx', 'Killed'),
];

it.each([
  ['lib/page', 'lib/page                 2 of 4 killed (50 %), 1 of them by taking too long; 1 reached by no test'],
  ['components', 'components               1 of 1 killed (100 %), 0 of them by taking too long; 0 reached by no test'],
  ['lib/engine/sources', 'lib/engine/sources       0 of 0 killed, 0 of them by taking too long; 0 reached by no test'],
  ['', 'all                      3 of 5 killed (60 %), 1 of them by taking too long; 1 reached by no test'],
])('counts those that were run in “%s”', (folder, line) => {
  expect(counted(folder, results)).toBe(line);
});
