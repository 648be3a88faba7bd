/** The build of the command line: one file in which everything is, so that it starts fast and needs no other. */
import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { build, type PluginOption } from 'vite';

/** Builds it to `whosaid.js` in the folder. Prints nothing unless it fails. */
export async function buildCommandLine(folder: string, plugins: readonly PluginOption[] = []): Promise<void> {
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    plugins: [...plugins],
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: 'lib/cli/main.ts',
      outDir: folder,
      emptyOutDir: false,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'whosaid.js', codeSplitting: false, banner: '#!/usr/bin/env node' } },
    },
  });
  chmodSync(join(folder, 'whosaid.js'), 0o755);
}
