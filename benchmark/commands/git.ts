/** What git says of this work tree. Where git cannot answer, the command ends. */
import { spawnSync } from 'node:child_process';
import { stop } from './stop.ts';

/** @returns what git printed, without the last line end; null where it failed */
export function git(...args: readonly string[]): string | null {
  const { status, stdout, error } = spawnSync('git', args, { encoding: 'utf8' });
  if (error) stop(`git cannot be run (${error.message}): this command needs it`);
  return status === 0 ? stdout.trimEnd() : null;
}

/** The commit that the work tree is at, in short. Ends the command where anything is not committed, but for the file named. */
export function cleanCommit(why: string, butFor?: string): string {
  const commit = git('rev-parse', '--short=10', 'HEAD') ?? stop(`this folder is no clone of the repository: ${why}`);
  const changed = (git('status', '--porcelain') ?? '').split('\n').filter((line) => line !== '' && line.slice(3) !== butFor);
  if (changed.length > 0) stop(`the work tree has changes that are not committed: ${why}\n${changed.slice(0, 10).join('\n')}`);
  return commit;
}
