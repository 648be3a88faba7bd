/** What the engine of a commit, and that of this work tree, say of the same lines. */
import { spawn } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { git } from './git.ts';
import { stop } from './stop.ts';

/** How much of what a failed program said is shown. In UTF-16 code units. */
const LONGEST = 2000;

/**
 * Both run at the same time, each in a process of its own, by their own command lines.
 * @param commit - a full hash
 * @param input - a file with one `{"id", "text"}` a line
 * @returns one line of output for each line of input, as it was written
 */
export async function engineOutputs(commit: string, input: string): Promise<readonly [before: string[], after: string[]]> {
  const folder = mkdtempSync(join(tmpdir(), 'whosaid-compare-'));
  const tree = join(folder, 'tree');
  process.on('exit', () => {
    git('worktree', 'remove', '--force', tree);
    rmSync(folder, { recursive: true, force: true });
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1));
  if (git('worktree', 'add', '--quiet', '--detach', tree, commit) === null) stop(`git cannot check out ${commit} into ${tree}`);
  symlinkSync(resolve('node_modules'), join(tree, 'node_modules'));
  return await Promise.all([
    output(tree, input, join(folder, 'before'), commit),
    output('.', input, join(folder, 'after'), 'the work tree'),
  ]);
}

async function output(tree: string, input: string, file: string, whose: string): Promise<string[]> {
  await run(
    [resolve('node_modules/tsx/dist/cli.mjs'), 'lib/tasks/build-command-line.ts'],
    tree,
    null,
    `the command line of ${whose} cannot be built`,
  );
  await run(['dist/whosaid.js', '--jsonl', input], tree, file, `the engine of ${whose} failed`);
  return readFileSync(file, 'utf8').trimEnd().split('\n');
}

/** Runs a program of Node; where it fails, so does the command. @param file - where standard output goes; null: nowhere */
function run(args: readonly string[], cwd: string, file: string | null, failed: string): Promise<void> {
  const out = file === null ? 'ignore' : openSync(file, 'w');
  return new Promise((done) => {
    const child = spawn(process.execPath, args, { cwd, stdio: ['ignore', out, 'pipe'] });
    let said = '';
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
    child.on('close', (code) => {
      if (typeof out === 'number') closeSync(out);
      if (code !== 0) stop(`${failed}:\n${said.slice(-LONGEST)}`);
      done();
    });
  });
}
