/**
 * Builds the command line to `dist/whosaid.js`, where it is older than its sources: `npm run whosaid` calls this first.
 * Everything is bundled, so that it starts fast and needs no other file. Prints nothing unless it fails.
 */
import { chmodSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const BUILT = 'dist/whosaid.js';
const SOURCES = [
  'lib/cli',
  'lib/engine',
  'lib/messages',
  'lib/page',
  'lib/tasks/build-command-line.ts',
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
  const { build } = await import('vite');
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: 'lib/cli/main.ts',
      outDir: 'dist',
      emptyOutDir: false,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'whosaid.js', codeSplitting: false, banner: '#!/usr/bin/env node' } },
    },
  });
  chmodSync(BUILT, 0o755);
}
