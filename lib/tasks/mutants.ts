/**
 * Which changes to the code no test sees: `npm run mutants [-- --count N] [FILE[:LINE]…]`.
 *
 * Stryker changes the code at one place at a time, a mutant, and runs the tests that reach the place: one should fail. Of all mutants
 * of the rooms below a sample is run, the same each time; with files or lines named, of theirs. Prints what survived, and how many were
 * killed in each room or file named, and writes Stryker's report into .output/mutants.
 */
import { readdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { MutatorDescriptor, PartialStrykerOptions } from '@stryker-mutator/api/core';
import type { Logger } from '@stryker-mutator/api/logging';
import { Stryker } from '@stryker-mutator/core';
import { Instrumenter } from '@stryker-mutator/instrumenter';
import { COUNT_VARIABLE, drawn, readTexts } from './drawn-mutants.ts';
import { counted } from './missed-mutants.ts';

const ROOMS = ['lib/engine/sources', 'lib/engine/statements', 'lib/page', 'components'];
/** Of so many times as many as are run the places are taken: those that only a start of a module reaches fall out. */
const SPARE = 1.5;

const mutator: MutatorDescriptor = {
  // strings are labels of rules, classes of style sheets and words for the reader: a test would say them over again;
  // `?.` stands where the compiler asks for it, after every index of a list: that nothing is ever missing there is no lack of a test
  excludedMutations: ['StringLiteral', 'OptionalChaining'],
  plugins: null,
};

const [nothing, no] = [() => {}, () => false];
const silent: Logger = {
  ...{ trace: nothing, debug: nothing, info: nothing, warn: nothing, error: nothing, fatal: nothing },
  ...{ isTraceEnabled: no, isDebugEnabled: no, isInfoEnabled: no, isWarnEnabled: no, isErrorEnabled: no, isFatalEnabled: no },
};

/**
 * The places of the mutants that are drawn first, as Stryker takes them: `file:line:column-line:column`, lines from 1.
 * @param wanted - files, or lines of files as `file:line`
 */
async function placesIn(wanted: readonly string[], count: number): Promise<string[]> {
  const textOf = readTexts();
  const files = new Set(wanted.map((name) => resolve(name.replace(/:.*/, ''))));
  const sources = [...files].map((name) => ({ name, content: textOf(name), mutate: true }));
  const { mutants } = await new Instrumenter(silent).instrument(sources, { ...mutator, ignorers: [] });
  const isWanted = (file: string, line: number) => wanted.some((name) => [file, `${file}:${line}`].includes(relative('.', name)));
  const places = mutants.map((mutant) => ({ ...mutant, name: relative('.', mutant.fileName), line: mutant.location.start.line + 1 }));
  return drawn(
    places.filter(({ name, line }) => isWanted(name, line)),
    count,
    textOf,
  ).map(({ name, line, location: { start, end } }) => `${name}:${line}:${start.column}-${end.line + 1}:${end.column}`);
}

const optionsFor = (places: string[]): PartialStrykerOptions => ({
  mutate: places,
  mutator,
  // a value that a module makes as it starts would take a start and all tests for each of its mutants
  ignoreStatic: true,
  plugins: [import.meta.resolve('@stryker-mutator/vitest-runner'), './lib/tasks/drawn-mutants.ts', './lib/tasks/missed-mutants.ts'],
  checkers: ['drawn'],
  // both load the plugins, which are TypeScript
  checkerNodeArgs: ['--import', 'tsx'],
  testRunnerNodeArgs: ['--import', 'tsx'],
  testRunner: 'vitest',
  vitest: { configFile: 'tests/mutants/vitest.config.ts', related: false },
  coverageAnalysis: 'perTest',
  // no types are looked at
  disableTypeChecks: false,
  concurrency: 1,
  // generous: on a busy machine a mutant that only takes long would count as killed
  timeoutMS: 60_000,
  // what none of the tests needs is not copied
  ignorePatterns: ['/.*', '/benchmark/gold', '/dist', '/public', '/tests/e2e'],
  tempDirName: '.output/mutants/copy',
  reporters: ['json', 'missed'],
  jsonReporter: { fileName: '.output/mutants/report.json' },
  allowConsoleColors: false,
});

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { count: { type: 'string', default: '300' } } });
  const count = Number(values.count);
  if (!(count > 0)) throw new Error(`--count takes how many mutants are run, and not ${values.count}.`);
  process.env[COUNT_VARIABLE] = values.count;
  const all = ROOMS.flatMap((room) => readdirSync(room, { recursive: true, encoding: 'utf8' }).map((name) => join(room, name))).filter(
    (file) => /\.tsx?$/.test(file),
  );
  const places = await placesIn(positionals.length > 0 ? positionals : all, count * SPARE);
  if (places.length === 0) throw new Error(`There is nothing to change in ${positionals.join(', ')}.`);
  const results = await new Stryker(optionsFor(places)).runMutationTest();
  const parts = positionals.length > 0 ? new Set(positionals.map((name) => name.replace(/:.*/, ''))) : ROOMS;
  for (const part of [...parts, '']) console.log(counted(part, results));
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
