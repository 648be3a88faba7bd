/**
 * Which mutants are run: a sample, drawn by a fixed seed. Stryker can be told places, and runs all mutants in them, but no sample; it
 * asks a checker of each mutant whether it is worth a run, and this one passes those that are drawn. They are drawn by a hash of what
 * they change and of the lines around it: after a change elsewhere a mutant is drawn as before, and a smaller sample is part of a larger.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { type Checker, type CheckResult, CheckStatus } from '@stryker-mutator/api/check';
import type { Mutant } from '@stryker-mutator/api/core';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';

const SEED = 'whosaid';
/** How many mutants are run: the task hands it to the checker, which is another process, in its environment. */
export const COUNT_VARIABLE = 'WHOSAID_MUTANTS';

/** A mutant as Stryker hands it to a checker: lines and columns count from 0. */
export type Change = Pick<Mutant, 'fileName' | 'location' | 'replacement'>;

/**
 * The first `count` mutants in the order of the draw, or all where there are fewer: the same in whatever order they come.
 * @param textOf - the text of a file before it was changed
 */
export function drawn<Some extends Change>(mutants: readonly Some[], count: number, textOf: (file: string) => string): readonly Some[] {
  const rankOf = ({ fileName, location: { start, end }, replacement }: Some) => {
    const lines = textOf(fileName)
      .split('\n')
      .slice(start.line, end.line + 1);
    const change = [SEED, relative('.', fileName), lines, start.column, end.column, replacement];
    return createHash('sha256').update(JSON.stringify(change)).digest('hex');
  };
  return mutants
    .map((mutant) => ({ mutant, rank: rankOf(mutant) }))
    .sort((a, b) => (a.rank < b.rank ? -1 : Number(a.rank > b.rank)))
    .slice(0, count)
    .map(({ mutant }) => mutant);
}

/** The text of a file, read once. */
export function readTexts(): (file: string) => string {
  const texts = new Map<string, string>();
  return (file) => {
    const text = texts.get(file) ?? readFileSync(file, 'utf8');
    texts.set(file, text);
    return text;
  };
}

class DrawnMutants implements Checker {
  private chosen: ReadonlySet<Mutant['id']> = new Set();

  async init(): Promise<void> {}

  /** Stryker asks for the groups once, with all mutants that can be run: those that only a start of the modules reaches are out. */
  async group(mutants: Mutant[]): Promise<string[][]> {
    this.chosen = new Set(drawn(mutants, Number(process.env[COUNT_VARIABLE]), readTexts()).map(({ id }) => id));
    return [mutants.map(({ id }) => id)];
  }

  async check(mutants: Mutant[]): Promise<Record<string, CheckResult>> {
    const result = (id: string): CheckResult =>
      this.chosen.has(id) ? { status: CheckStatus.Passed } : { status: CheckStatus.CompileError, reason: 'not drawn' };
    return Object.fromEntries(mutants.map(({ id }) => [id, result(id)]));
  }
}

/** Found under this name by Stryker: it lets only the mutants be run that were drawn. */
export const strykerPlugins = [declareClassPlugin(PluginKind.Checker, 'drawn', DrawnMutants)];
