/**
 * Everything that has to hold, in one run: `npm test`. Every check runs, also after one has failed, and nothing is
 * skipped: a skipped test counts as failed. The counts come from the runners' own reports; a check without a report
 * counts as one. The last line is `N passed, N failed`.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countSizes, countTests, type Tally } from './tally.ts';

interface Check {
  readonly name: string;
  readonly command: string;
  /** Given the report's text and whether the command ended well. Without it the check counts as one. */
  readonly count?: (report: string, endedWell: boolean) => Tally;
  /** Where the report is: a file that the command writes, named REPORT in it, or its standard output. */
  readonly report?: 'file' | 'stdout';
}

const vitest = (config: string): Pick<Check, 'command' | 'count' | 'report'> => ({
  command: `vitest run ${config} --reporter=default --reporter=json --outputFile.json=REPORT`,
  count: countTests,
  report: 'file',
});

const checks: readonly Check[] = [
  { name: 'types of the engine', command: 'tsc -p lib/engine' },
  { name: 'types', command: 'tsc -p .' },
  { name: 'lint', command: 'biome check --error-on-warnings .' },
  { name: 'unused code', command: 'knip' },
  { name: 'unit tests', ...vitest('') },
  { name: 'build for Chrome', command: 'wxt build -b chrome' },
  { name: 'build for Firefox', command: 'wxt build -b firefox' },
  { name: 'build the engine alone', command: 'tsx lib/tasks/build-engine.ts' },
  { name: 'sizes', command: 'size-limit --json', count: countSizes, report: 'stdout' },
  { name: 'packages', ...vitest('-c tests/packages/vitest.config.ts') },
  { name: 'browsers', command: 'tsx lib/tasks/browsers.ts' },
  { name: 'end to end', ...vitest('-c vitest.e2e.config.ts') },
];

/** A check that takes longer hangs, however busy the machine is. In milliseconds. */
const LONGEST = 40 * 60 * 1000;

const folder = mkdtempSync(join(tmpdir(), 'whosaid-test-'));
let passed = 0;
let failed = 0;

for (const [index, check] of checks.entries()) {
  const started = Date.now();
  const file = join(folder, `${index}.json`);
  const { endedWell, output, stdout } = await execute(check.command.replace('REPORT', file));
  const tally = check.count ? check.count(check.report === 'file' ? readIfThere(file) : stdout, endedWell) : one(endedWell);
  passed += tally.passed;
  failed += tally.failed;
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`${tally.failed === 0 ? 'ok  ' : 'FAIL'}  ${check.name}: ${tally.passed} passed, ${tally.failed} failed (${seconds} s)`);
  for (const problem of tally.problems) console.log(`      ${problem}`);
  if (tally.failed > 0) console.log(output.trimEnd().replace(/^/gm, '      '));
}

rmSync(folder, { recursive: true });
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

function one(endedWell: boolean): Tally {
  return { passed: endedWell ? 1 : 0, failed: endedWell ? 0 : 1, problems: [] };
}

function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/** Runs a program of node_modules; npm has put their folder on PATH. */
function execute(command: string): Promise<{ endedWell: boolean; output: string; stdout: string }> {
  return new Promise((resolve) => {
    const child = spawn(command, { shell: true, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, NO_COLOR: '1' } });
    let output = '';
    let stdout = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
      output += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
    const timer = setTimeout(() => {
      output += `\nstopped after ${LONGEST / 60_000} minutes`;
      child.kill();
    }, LONGEST);
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve({ endedWell: code === 0, output, stdout });
    });
  });
}
