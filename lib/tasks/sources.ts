/** The sources as Mozilla asks for them: what is tracked, as committed, at the time of the commit. */
import { spawnSync } from 'node:child_process';

function git(...args: readonly string[]): string {
  // the times inside an archive are those of the place where it is made, unless it is told one
  const { status, stdout, stderr } = spawnSync('git', [...args], { encoding: 'utf8', env: { ...process.env, TZ: 'UTC' } });
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr.trim()}`);
  return stdout;
}

/** @throws where tracked files are changed and not committed: the archive would not be what is built */
export function requireCommitted(folder: string): void {
  const changed = git('-C', folder, 'status', '--porcelain', '--untracked-files=no').trim();
  if (changed !== '') throw new Error(`changed, and not committed:\n${changed}`);
}

/** Writes the last commit as a zip file to this path, over what is there; throws where git does. */
export function archiveSources(file: string): void {
  git('archive', '--format=zip', '-o', file, 'HEAD');
}
