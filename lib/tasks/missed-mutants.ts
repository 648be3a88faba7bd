/** What came of the mutants: which no test saw, told as each is run, and how many were killed. */
import { relative } from 'node:path';
import type { MutantResult } from '@stryker-mutator/api/core';
import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';
import type { Reporter } from '@stryker-mutator/api/report';

const CAUGHT: ReadonlySet<string> = new Set(['Killed', 'Timeout', 'RuntimeError']);
const MISSED: ReadonlySet<string> = new Set(['Survived', 'NoCoverage']);

/** Where it stands, what became of it, and what it puts there, on one line. */
function shown({ fileName, location: { start }, mutatorName, replacement, status }: MutantResult): string {
  const place = `${relative('.', fileName)}:${start.line}:${start.column}`;
  return `${place} ${status}, ${mutatorName}: ${(replacement ?? '').replace(/\s+/g, ' ')}`;
}

/** How many of the mutants under a folder were killed, on one line; those that were not run do not count. @param folder - empty: all */
export function counted(folder: string, results: readonly MutantResult[]): string {
  const inside = results.filter(({ fileName }) => relative('.', fileName).startsWith(folder));
  const count = (isMeant: (status: string) => boolean) => inside.filter(({ status }) => isMeant(status)).length;
  const killed = count((status) => CAUGHT.has(status));
  const all = killed + count((status) => MISSED.has(status));
  const share = all > 0 ? ` (${Math.round((100 * killed) / all)} %)` : '';
  const late = count((status) => status === 'Timeout');
  const unreached = count((status) => status === 'NoCoverage');
  const head = `${(folder || 'all').padEnd(24)} ${killed} of ${all} killed${share}`;
  return `${head}, ${late} of them by taking too long; ${unreached} reached by no test`;
}

/** After so many that were run, how it stands is told. */
const STEP = 25;
const run: MutantResult[] = [];

const reporter: Reporter = {
  onMutantTested: (result) => {
    if (!CAUGHT.has(result.status) && !MISSED.has(result.status)) return;
    // what took too long is told as well: it ran in circles, or the machine was busy
    if (!CAUGHT.has(result.status) || result.status === 'Timeout') console.log(shown(result));
    if (run.push(result) % STEP === 0) console.log(counted('', run));
  },
};

/** Found under this name by Stryker: it prints the mutants that no test saw. */
export const strykerPlugins = [declareValuePlugin(PluginKind.Reporter, 'missed', reporter)];
