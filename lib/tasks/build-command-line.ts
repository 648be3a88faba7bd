/** Builds the command line to `dist/whosaid.js`, where it is older than its sources: `npm run whosaid` calls this first. Prints nothing unless it fails. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const BUILT = 'dist/whosaid.js';
const SOURCES = [
  'lib/cli',
  'lib/engine',
  'lib/messages',
  'lib/package',
  'lib/page',
  'lib/tasks/build-command-line.ts',
  'lib/tasks/command-line-of.ts',
  'package.json',
  'package-lock.json',
];

/** When the newest file at or under the path was changed; 0 where there is none. In milliseconds. */
function changed(path: string): number {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats?.isDirectory()) return stats?.mtimeMs ?? 0;
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => changed(join(path, name))));
}

if (changed(BUILT) <= Math.max(...SOURCES.map(changed))) {
  // loaded only where it builds: the bundler takes longer to load than the files to be looked at
  const { buildCommandLine } = await import('./command-line-of.ts');
  await buildCommandLine('dist');
}
